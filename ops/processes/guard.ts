// A small watchman. It reads lines from the process that started it and, when that pipe closes
// (clean end, kill -9, lost terminal, all the same), stops what is still on its list. So no
// database, server or worker ever outlives the command that started it.

import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { GuardLine } from './guard-lines.ts';
import { stopProcess } from './stop-process.ts';

const GRACE_MS = 2500;
const children = new Map<number, NodeJS.Signals>();
const folders = new Set<string>();

function remember(line: GuardLine): void {
  if (line.kind === 'child') children.set(line.pid, line.stopSignal);
  if (line.kind === 'gone') children.delete(line.pid);
  if (line.kind === 'folder') folders.add(line.path);
}

async function clearUp(): Promise<void> {
  // Last started, first stopped: API before worker before servers.
  for (const [pid, stopSignal] of [...children].toReversed()) {
    await stopProcess({ pid, stopSignal, graceMs: GRACE_MS });
  }
  for (const path of folders) await rm(path, { recursive: true, force: true });
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
const lines = createInterface({ input: process.stdin });
lines.on('line', (line) => remember(JSON.parse(line) as GuardLine));
lines.on('close', () => void clearUp());
