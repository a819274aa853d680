import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export type LimitedRun = {
  command: string;
  args: readonly string[];
  /** Where a download lands: while this folder grows, the run may go on. */
  growingFolder: string;
  env?: NodeJS.ProcessEnv;
  /** Without a sign of life for this long the run is ended. */
  silenceMs: number;
};

export type RunEnd = { isDone: boolean; said: string };

/** Runs a command that may take long only as long as bytes keep arriving. */
export function runWhileGrowing(run: LimitedRun): Promise<RunEnd> {
  return new Promise((resolve) => {
    let said = '';
    const child = spawn(run.command, run.args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: run.env ?? process.env,
    });
    // An end of ours in the middle must not leave the download running.
    const endWithUs = () => void child.kill('SIGKILL');
    process.once('exit', endWithUs);
    const watch = watchGrowth(run, () => {
      said = `no answer within ${run.silenceMs / 1000} s`;
      child.kill('SIGKILL');
    });
    child.stdout.resume();
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', (error) => {
      clearInterval(watch);
      resolve({ isDone: false, said: error.message });
    });
    child.on('close', (code) => {
      clearInterval(watch);
      process.off('exit', endWithUs);
      resolve({ isDone: code === 0, said: said.trim() });
    });
  });
}

/** Calls `giveUp` once the folder has not grown for `silenceMs`. */
export function watchGrowth(
  { growingFolder, silenceMs }: Pick<LimitedRun, 'growingFolder' | 'silenceMs'>,
  giveUp: () => void,
): NodeJS.Timeout {
  let size = measureFolder(growingFolder);
  let grewAt = Date.now();
  const watch = setInterval(() => {
    const now = measureFolder(growingFolder);
    if (now !== size) grewAt = Date.now();
    size = now;
    if (Date.now() - grewAt < silenceMs) return;
    clearInterval(watch);
    giveUp();
  }, 250);
  return watch;
}

function measureFolder(folder: string): number {
  let bytes = 0;
  for (const entry of listFolder(folder)) {
    const stats = statSync(join(folder, entry), { throwIfNoEntry: false });
    bytes += stats?.size ?? 0;
  }
  return bytes;
}

// Files come and go while pip works; a folder that vanished between two calls has no size.
function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
}
