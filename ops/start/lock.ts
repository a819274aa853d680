import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { findCommandLine } from '../embedded/postgres-programs.ts';
import { findKeptJson } from './kept-json.ts';

export type Holder = { pid: number; address: string };

/**
 * Makes this process the only one on the data folder; returns how to let go. Throws one sentence
 * naming the other copy when there is one. What a killed copy left is taken over.
 */
export function takeLock(path: string, holder: Holder): () => void {
  mkdirSync(dirname(path), { recursive: true });
  const other = findRunningHolder(path);
  if (other !== undefined) {
    throw new Error(
      `ปลดหนี้เปิดอยู่แล้ว ใช้ได้เลยที่ ${other.address} · Plodnee runs already at ${other.address} ` +
        `(process ${other.pid}): use that one, or stop it first with \`kill ${other.pid}\`.`,
    );
  }
  rmSync(path, { force: true });
  const file = openExclusively(path);
  writeSync(file, JSON.stringify(holder));
  closeSync(file);
  return () => {
    rmSync(path, { force: true });
  };
}

/** The living copy that holds the lock, or undefined. */
export function findRunningHolder(path: string): Holder | undefined {
  const kept = findHolder(path);
  if (kept === undefined || kept.pid === process.pid) return undefined;
  // Process ids are used again: only one of our own commands counts as a copy, or one that cannot be told.
  const commandLine = findCommandLine(kept.pid);
  const isCopy = commandLine === '' || (commandLine !== undefined && /\bops\b/u.test(commandLine));
  return isCopy ? kept : undefined;
}

function findHolder(path: string): Holder | undefined {
  try {
    const kept = findKeptJson(path);
    const isWhole = typeof kept?.pid === 'number' && typeof kept.address === 'string';
    return isWhole ? (kept as Holder) : undefined;
  } catch {
    // A lock cut off in the middle belongs to a copy that was killed while it wrote.
    return undefined;
  }
}

function openExclusively(path: string): number {
  try {
    return openSync(path, 'wx', 0o600);
  } catch (error) {
    throw new Error(
      'กำลังมีผู้เปิดระบบอยู่ รอสักครู่ · Another copy of Plodnee is starting at this moment: wait and try again.',
      { cause: error },
    );
  }
}
