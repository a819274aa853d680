import { setTimeout as pause } from 'node:timers/promises';

export type StopOrder = { pid: number; stopSignal: NodeJS.Signals; graceMs: number };

/** True while a process of this id exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Asks a process to stop, and after `graceMs` ends it and its whole group by force. */
export async function stopProcess({ pid, stopSignal, graceMs }: StopOrder): Promise<void> {
  sendSignal(pid, stopSignal);
  const giveUpAt = Date.now() + graceMs;
  while (isAlive(pid) && Date.now() < giveUpAt) await pause(40);
  // Children are started as leaders of their own group, so this reaches what they started too.
  sendSignal(-pid, 'SIGKILL');
  if (isAlive(pid)) sendSignal(pid, 'SIGKILL');
}

function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Already gone: that is what was wanted.
  }
}
