import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { refuseDamagedDatabase } from './temporal.ts';

const folder = mkdtempSync(join(tmpdir(), 'plodnee-temporal-file-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function aFile(content: string): string {
  const path = join(folder, 'temporal.db');
  writeFileSync(path, content);
  return path;
}

describe("the file of Temporal's processes", () => {
  it('is refused with the way out when something else stands in it', () => {
    const path = aFile('half of something that broke off');
    expect(() => refuseDamagedDatabase(path)).toThrow(
      `The file ${path} with Temporal's processes is damaged: put the whole backup`,
    );
    expect(() => refuseDamagedDatabase(aFile('SQLite'))).toThrow('is damaged');
  });

  it('is taken when it is a database, empty, or not there yet', () => {
    expect(() => refuseDamagedDatabase(aFile('SQLite format 3\0rest'))).not.toThrow();
    expect(() => refuseDamagedDatabase(aFile(''))).not.toThrow();
    expect(() => refuseDamagedDatabase(join(folder, 'nowhere.db'))).not.toThrow();
  });
});
