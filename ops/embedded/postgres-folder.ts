import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync } from 'node:fs';
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stopProcess } from '../processes/stop-process.ts';
import { findCommandLine } from './postgres-programs.ts';
import type { PostgresPrograms } from './postgres-programs.ts';
import type { PostgresUser } from './postgres-user.ts';

export type FolderState = 'absent' | 'complete' | 'half-written';

/** What to do when a server that this folder belongs to does not come up. */
export const IF_DAMAGED =
  'ถ้าข้อมูลเสียหาย ให้นำชุดสำรองของ .plodnee ทั้งโฟลเดอร์มาวางแทน · If the data are damaged: put the whole backup of ' +
  '.plodnee back, or delete the demo data with `npm run reset-demo`.';

const NEEDED = ['PG_VERSION', 'global/pg_control', 'base', 'pg_wal', 'postgresql.conf'];
const MAJOR_VERSION = '18';

/** Looks at a data folder without starting anything. */
export function inspectPostgresFolder(folder: string): FolderState {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return 'absent';
  return NEEDED.every((name) => existsSync(join(folder, name))) ? 'complete' : 'half-written';
}

/** Throws one sentence that says what to do when the folder cannot be used. */
export function refuseUnusableFolder(folder: string): void {
  const advice = 'put a backup there, or delete the demo data with `npm run reset-demo`';
  if (inspectPostgresFolder(folder) === 'half-written') {
    throw new Error(
      'โฟลเดอร์ข้อมูลไม่ครบ ให้นำชุดสำรองมาวางแทน · ' +
        `The data folder ${folder} is half-written (its making broke off): ${advice}.`,
    );
  }
  const version = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
  if (version !== MAJOR_VERSION) {
    throw new Error(`The data folder ${folder} is of Postgres ${version}, not 18: ${advice}.`);
  }
}

type Making = {
  folder: string;
  password: string;
  programs: PostgresPrograms;
  user: PostgresUser;
  isDurable: boolean;
};

/** Makes the cluster beside its place and moves it in whole, so a broken-off making leaves none. */
export function createPostgresFolder(making: Making): void {
  const partial = `${making.folder}.partial`;
  const passwordFile = `${making.folder}.password`;
  rmSync(partial, { recursive: true, force: true });
  rmSync(making.folder, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, `${making.password}\n`, { mode: 0o600 });
  giveTo(partial);
  giveTo(passwordFile);
  try {
    runInitdb({ ...making, folder: partial }, passwordFile);
    renameSync(partial, making.folder);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function giveTo(path: string): void {
  if (process.getuid?.() !== 0) return;
  const id = (flag: string) =>
    Number.parseInt(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout, 10);
  chownSync(path, id('-u'), id('-g'));
}

// Thai order of ก–ฮ with leading vowels comes from ICU; builtin C.UTF-8 where ICU is missing.
const LOCALES = [
  ['--locale-provider=icu', '--icu-locale=th'],
  ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
];

function runInitdb(making: Making, passwordFile: string): void {
  const fixed = [
    `--pgdata=${making.folder}`,
    `--pwfile=${passwordFile}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    ...(making.isDurable ? [] : ['--no-sync']),
  ];
  let said = '';
  for (const locale of LOCALES) {
    const [command, ...args] = [...making.user.prefix, making.programs.initdb, ...fixed, ...locale];
    const { uid, gid } = making.user;
    const ids = uid === undefined || gid === undefined ? {} : { uid, gid };
    const env = { ...process.env, LC_ALL: 'C' };
    const run = spawnSync(command as string, args, { ...ids, env, encoding: 'utf8', cwd: '/' });
    if (run.status === 0) return;
    said = run.stderr || run.error?.message || `ended with ${run.signal ?? run.status}`;
  }
  throw new Error(`Postgres could not make its data folder ${making.folder}: ${said.trim()}`);
}

/**
 * Clears what a killed Postgres left: a server of this folder that still runs is stopped, a pid
 * file that names a stranger (ids are reused after a restart of the machine) is removed.
 */
export async function clearStalePostgres(folder: string): Promise<void> {
  const pidFile = join(folder, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number.parseInt(readFileSync(pidFile, 'utf8').split('\n')[0] ?? '', 10);
  const commandLine = Number.isNaN(pid) ? undefined : findCommandLine(pid);
  // Where nobody can say what runs under that id, Postgres itself judges its pid file.
  if (commandLine === '') return;
  if (commandLine?.includes(folder) === true) {
    await stopProcess({ pid, stopSignal: 'SIGINT', graceMs: 8000 });
  }
  rmSync(pidFile, { force: true });
  mkdirSync(dirname(folder), { recursive: true });
}
