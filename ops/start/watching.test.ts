import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { watchFolders } from './watching.ts';

let folder: string;
const file = () => join(folder, 'domain', 'rule.ts');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plodnee-watching-'));
  mkdirSync(join(folder, 'domain'));
  writeFileSync(file(), '0');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** As editors and git do it: the new text beside the file, then renamed over it. */
function replace(text: string): void {
  writeFileSync(`${file()}~`, text);
  renameSync(`${file()}~`, file());
}

describe('watching the code', () => {
  it('sees a file that is replaced by renaming, again and again, and then written in place', async () => {
    const waiting: (() => void)[] = [];
    const watcher = watchFolders([join(folder, 'domain')], () => waiting.shift()?.());
    await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
    for (const change of [
      replace,
      replace,
      replace,
      (text: string) => writeFileSync(file(), text),
    ]) {
      const seen = new Promise<void>((resolve) => waiting.push(resolve));
      change(String(waiting.length));
      await seen;
    }
    expect(waiting).toEqual([]);
    await watcher.close();
  });
});
