import { existsSync, rmSync } from 'node:fs';
import { findRemakableJson, keepJson } from './kept-json.ts';

/** An embedded server and where its data lie. */
export type DataPart = { name: 'Postgres' | 'Temporal'; path: string };

/**
 * Rows and processes belong together: an empty database beside old processes, or the reverse, would start
 * and then never move a case. Throws one sentence when a part that had data at the last ready start has none.
 */
export function refuseMissingPart(markPath: string, parts: readonly DataPart[]): void {
  const kept = findRemakableJson(markPath)?.['parts'];
  const had: readonly unknown[] = Array.isArray(kept) ? kept : [];
  const missing = parts.find(({ name, path }) => had.includes(name) && !existsSync(path));
  if (missing === undefined) return;
  throw new Error(
    `ข้อมูลของ ${missing.name} หายไป ให้นำชุดสำรองของ .plodnee ทั้งโฟลเดอร์มาวางแทน · The data of ${missing.name} at ` +
      `${missing.path} are gone while the rest is there: put the whole backup of .plodnee back, or begin anew with ` +
      '`npm run reset-demo`.',
  );
}

/** Remembers at a ready start which parts hold data. A start with servers of the operator's own has none. */
export function keepParts(markPath: string, parts: readonly DataPart[]): void {
  if (parts.length === 0) rmSync(markPath, { force: true });
  else keepJson(markPath, { parts: parts.map(({ name }) => name) });
}
