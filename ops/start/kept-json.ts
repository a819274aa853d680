import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Reads a small file of ours; undefined when there is none. A damaged one is named in a sentence. */
export function findKeptJson(path: string): Record<string, unknown> | undefined {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  } catch {
    throw new Error(
      'แฟ้มนี้เสียหาย ให้นำชุดสำรองมาวางแทน · ' +
        `The file ${path} is damaged: put a backup there, or run \`npm run reset-demo\`.`,
    );
  }
}

/** As `findKeptJson`, for what can be made again: a damaged file counts as none. */
export function findRemakableJson(path: string): Record<string, unknown> | undefined {
  try {
    return findKeptJson(path);
  } catch {
    return undefined;
  }
}

/** Writes it whole or not at all, readable by this user only. */
export function keepJson(path: string, value: Record<string, unknown>): void {
  mkdirSync(dirname(path), { recursive: true });
  const next = `${path}.next`;
  writeFileSync(next, `${JSON.stringify(value, undefined, 2)}\n`, { mode: 0o600 });
  renameSync(next, path);
}
