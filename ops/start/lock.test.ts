import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findRunningHolder, takeLock } from './lock.ts';

const me = { pid: process.pid, address: 'http://127.0.0.1:4300' };
let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plodnee-lock-'));
  path = join(folder, 'data', 'up.lock');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the lock of the data folder', () => {
  it('is taken in a folder that does not exist yet and let go again', () => {
    const letGo = takeLock(path, me);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(me);
    letGo();
    expect(existsSync(path)).toBe(false);
  });

  it('names process and address of the copy that runs', async () => {
    const script = join(folder, 'ops', 'stand-in.mjs');
    takeLock(join(folder, 'ops', 'other.lock'), me);
    writeFileSync(script, 'setInterval(() => {}, 1000);');
    const other = spawn(process.execPath, [script], { stdio: 'ignore' });
    try {
      await new Promise((resolve) => other.once('spawn', resolve));
      takeLock(path, { pid: other.pid ?? 0, address: 'http://127.0.0.1:4444' });
      expect(() => takeLock(path, me)).toThrow(
        `runs already at http://127.0.0.1:4444 (process ${other.pid})`,
      );
    } finally {
      other.kill('SIGKILL');
      await new Promise((resolve) => other.once('exit', resolve));
    }
    expect(findRunningHolder(path)).toBeUndefined();
    expect(() => takeLock(path, me)).not.toThrow();
  });

  it('is taken over from a copy that was killed while it wrote', () => {
    takeLock(path, me);
    writeFileSync(path, '{"pid": 12');
    expect(() => takeLock(path, me)).not.toThrow();
  });

  it('is taken over when another program has got the old process id', async () => {
    const stranger = spawn('sleep', ['30'], { stdio: 'ignore' });
    try {
      await new Promise((resolve) => stranger.once('spawn', resolve));
      takeLock(path, { ...me, pid: stranger.pid ?? 0 });
      expect(() => takeLock(path, me)).not.toThrow();
    } finally {
      stranger.kill('SIGKILL');
    }
  });
});
