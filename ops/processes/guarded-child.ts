import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { GuardLine } from './guard-lines.ts';
import { stopProcess } from './stop-process.ts';

export type ChildPlan = {
  command: string;
  args: readonly string[];
  logPath: string;
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  uid?: number;
  gid?: number;
  stopSignal?: NodeJS.Signals;
  graceMs?: number;
};

export type ChildEnd = { code: number | null; signal: NodeJS.Signals | null };

export type GuardedChild = { pid: number; ended: Promise<ChildEnd>; stop: () => Promise<void> };

/**
 * Starts a child in a process group of its own (so Ctrl-C reaches only us and we stop things in
 * order), its output in `logPath`, and puts it on the watchman's list.
 */
export async function startGuardedChild(plan: ChildPlan): Promise<GuardedChild> {
  const stopSignal = plan.stopSignal ?? 'SIGTERM';
  const child = spawnWithLog(plan);
  // In the same breath as the start: were we killed one tick later, nobody would know of it.
  if (child.pid !== undefined) tellGuard({ kind: 'child', pid: child.pid, stopSignal });
  const pid = await getPid(child, plan.command);
  const ended = new Promise<ChildEnd>((resolve) => {
    child.on('exit', (code, signal) => {
      tellGuard({ kind: 'gone', pid });
      resolve({ code, signal });
    });
  });
  async function stop(): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    await stopProcess({ pid, stopSignal, graceMs: plan.graceMs ?? 5000 });
    await ended;
  }
  return { pid, ended, stop };
}

/** Has the folder deleted once this process is gone, however it goes. */
export function removeFolderAtEnd(path: string): void {
  tellGuard({ kind: 'folder', path });
}

function spawnWithLog(plan: ChildPlan): ChildProcess {
  mkdirSync(dirname(plan.logPath), { recursive: true });
  const log = openSync(plan.logPath, 'a');
  try {
    return spawn(plan.command, plan.args, {
      detached: true,
      stdio: ['ignore', log, log],
      env: plan.env ?? process.env,
      ...(plan.cwd === undefined ? {} : { cwd: plan.cwd }),
      ...(plan.uid === undefined ? {} : { uid: plan.uid }),
      ...(plan.gid === undefined ? {} : { gid: plan.gid }),
    });
  } finally {
    closeSync(log);
  }
}

function getPid(child: ChildProcess, command: string): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', (error) => {
      reject(new Error(`Cannot start ${command}: ${error.message}`));
    });
    child.once('spawn', () => {
      resolve(child.pid as number);
    });
  });
}

let guard: Writable | undefined;

function tellGuard(line: GuardLine): void {
  guard ??= startGuard();
  guard.write(`${JSON.stringify(line)}\n`);
}

function startGuard(): Writable {
  const script = fileURLToPath(new URL('./guard.ts', import.meta.url));
  const child = spawn(process.execPath, [script], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.on('error', () => {});
  const { stdin } = child;
  // A lost watchman must not take the servers with it.
  stdin.on('error', () => {});
  child.unref();
  (stdin as Writable & { unref: () => void }).unref();
  return stdin;
}
