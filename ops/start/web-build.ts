import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { startGuardedChild } from '../processes/guarded-child.ts';
import { readLogTail } from '../processes/log-tail.ts';
import { hashSources } from './source-hash.ts';

/** What the screens are made of. */
const SOURCES = ['web', 'api/contracts', 'domain', 'package-lock.json'];

export type WebBuild = { root: string; hashPath: string; logPath: string };

/** True when `web/dist` was built from exactly the sources that lie here now. */
export function isWebFresh({ root, hashPath }: WebBuild): boolean {
  if (!existsSync(join(root, 'web', 'dist', 'index.html')) || !existsSync(hashPath)) return false;
  return readFileSync(hashPath, 'utf8').trim() === hashSources(root, SOURCES);
}

/** Builds the screens. Throws with the end of the log when that fails. */
export async function buildWeb({ root, hashPath, logPath }: WebBuild): Promise<void> {
  // Taken before, so that an edit during the build is built at the next start.
  const hash = hashSources(root, SOURCES);
  rmSync(hashPath, { force: true });
  rmSync(logPath, { force: true });
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const build = await startGuardedChild({
    command: process.execPath,
    args: [vite, 'build', 'web'],
    logPath,
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
  });
  const { code } = await build.ended;
  if (code !== 0) throw new Error(`The web could not be built:\n${readLogTail(logPath, 25)}`);
  mkdirSync(dirname(hashPath), { recursive: true });
  writeFileSync(hashPath, `${hash}\n`);
}
