import { existsSync, readFileSync, renameSync } from 'node:fs';

/** How a Go program says why it died, above a stack that fills the end of the log. */
const PANIC = /^(?:panic|fatal error): /u;

/**
 * The last non-empty lines of a log, for a person to read when something did not start; before them the
 * line of a panic when the stack has pushed it out of sight.
 */
export function readLogTail(path: string, lines = 8): string {
  if (!existsSync(path)) return '';
  const all = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const tail = all.slice(-lines);
  const panic = all.slice(0, -lines).findLast((line) => PANIC.test(line));
  return (panic === undefined ? tail : [panic, ...tail]).join('\n');
}

/** Begins a log anew, so that it tells of this start only; the one before is kept as `….previous.log`. */
export function beginLog(path: string): string {
  if (existsSync(path)) renameSync(path, path.replace(/\.log$/u, '.previous.log'));
  return path;
}
