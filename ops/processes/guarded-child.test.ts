import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { isAlive } from './stop-process.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plodnee-guard-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function waitFor(isTrue: () => boolean): Promise<void> {
  const giveUpAt = Date.now() + 8000;
  while (!isTrue() && Date.now() < giveUpAt) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A process that starts a guarded child and writes down the child's id. */
function buildStarter(): string {
  const module = join(import.meta.dirname, 'guarded-child.ts');
  const script = join(folder, 'starter.ts');
  writeFileSync(
    script,
    `import { removeFolderAtEnd, startGuardedChild } from ${JSON.stringify(module)};
     import { mkdirSync, writeFileSync } from 'node:fs';
     mkdirSync('${folder}/scratch');
     removeFolderAtEnd('${folder}/scratch');
     const child = await startGuardedChild({
       command: 'sleep', args: ['60'], logPath: '${folder}/log', cwd: '/',
     });
     writeFileSync('${folder}/pid', String(child.pid));
     await child.ended;`,
  );
  return script;
}

describe('a guarded child', () => {
  it.each(['SIGKILL', 'SIGTERM'] as const)(
    'and its scratch folder are gone after its starter got %s',
    async (signal) => {
      const starter = spawn(process.execPath, [buildStarter()], { stdio: 'ignore' });
      await waitFor(() => existsSync(join(folder, 'pid')));
      const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'));
      expect(isAlive(pid)).toBe(true);
      starter.kill(signal);
      await waitFor(() => !isAlive(pid) && !existsSync(join(folder, 'scratch')));
      expect(isAlive(pid)).toBe(false);
      expect(existsSync(join(folder, 'scratch'))).toBe(false);
    },
    20_000,
  );
});
