import { existsSync, readFileSync } from 'node:fs';

/** The last non-empty lines of a log, for a person to read when something did not start. */
export function readLogTail(path: string, lines = 8): string {
  if (!existsSync(path)) return '';
  const all = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return all.slice(-lines).join('\n');
}
