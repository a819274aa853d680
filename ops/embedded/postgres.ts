import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { startGuardedChild } from '../processes/guarded-child.ts';
import type { ChildEnd, GuardedChild } from '../processes/guarded-child.ts';
import { readLogTail } from '../processes/log-tail.ts';
import {
  clearStalePostgres,
  createPostgresFolder,
  inspectPostgresFolder,
} from './postgres-folder.ts';
import { refuseUnusableFolder } from './postgres-folder.ts';
import { IF_DAMAGED } from './postgres-folder.ts';
import { findPostgresPrograms } from './postgres-programs.ts';
import { choosePostgresUser } from './postgres-user.ts';

export type PostgresPlan = {
  /** Data folder; made when missing. */
  folder: string;
  port: number;
  /** Of the superuser `postgres`. */
  password: string;
  logPath: string;
  /** False only for throw-away clusters: faster, and lost when the machine stops. */
  isDurable: boolean;
};

export type EmbeddedPostgres = {
  adminUrl: string;
  port: number;
  ended: Promise<ChildEnd>;
  stop: () => Promise<void>;
};

const STARTS_WITHIN_MS = 90_000;

/** Starts Postgres 18 on 127.0.0.1 and returns once it answers. Throws one sentence if it cannot. */
export async function startPostgres(plan: PostgresPlan): Promise<EmbeddedPostgres> {
  const programs = findPostgresPrograms();
  mkdirSync(dirname(plan.folder), { recursive: true });
  const user = choosePostgresUser([programs.folder, dirname(plan.folder)]);
  if (inspectPostgresFolder(plan.folder) === 'absent') {
    createPostgresFolder({ ...plan, programs, user });
  }
  refuseUnusableFolder(plan.folder);
  await clearStalePostgres(plan.folder);

  const [command, ...prefix] = [...user.prefix, programs.postgres];
  const child = await startGuardedChild({
    command: command as string,
    args: [...prefix, '-D', plan.folder, '-p', String(plan.port), ...buildSettings(plan)],
    logPath: plan.logPath,
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
    cwd: '/',
    ...(user.uid === undefined || user.gid === undefined ? {} : { uid: user.uid, gid: user.gid }),
    // SIGINT is Postgres' "fast shutdown": open transactions are rolled back, data is flushed.
    stopSignal: 'SIGINT',
    graceMs: 6000,
  });
  const adminUrl = buildAdminUrl(plan);
  await waitUntilReady({ adminUrl, child, plan });
  return { adminUrl, port: plan.port, ended: child.ended, stop: child.stop };
}

/** URL of the superuser of an embedded cluster. */
export function buildAdminUrl({ password, port }: { password: string; port: number }): string {
  return `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`;
}

function buildSettings(plan: PostgresPlan): string[] {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    'timezone=UTC',
    'log_timezone=UTC',
  ];
  if (!plan.isDurable) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off');
  return settings.flatMap((setting) => ['-c', setting]);
}

type Waiting = { adminUrl: string; child: GuardedChild; plan: PostgresPlan };

async function waitUntilReady({ adminUrl, child, plan }: Waiting): Promise<void> {
  let end: ChildEnd | undefined;
  void child.ended.then((value) => (end = value));
  const giveUpAt = Date.now() + STARTS_WITHIN_MS;
  while (Date.now() < giveUpAt) {
    if (end !== undefined) break;
    const refusal = await findConnectionRefusal(adminUrl);
    if (refusal === undefined) return;
    if (refusal === 'damaged') break;
    if (refusal === 'wrong-password') {
      await child.stop();
      throw new Error(
        `The password kept for ${plan.folder} does not open it (secrets.json was replaced): put ` +
          'the old file back, or delete the demo data with `npm run reset-demo`.',
      );
    }
    await pause(80);
  }
  await child.stop();
  const said = existsSync(plan.logPath) ? `\n${readLogTail(plan.logPath)}` : '';
  throw new Error(
    `Postgres did not start; its log ${plan.logPath} ends with:${said}\n${IF_DAMAGED}`,
  );
}

/** What a server says while it is coming up, or has not begun to listen. */
const NOT_YET = ['57P03', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE'];

async function findConnectionRefusal(
  url: string,
): Promise<'wrong-password' | 'damaged' | 'not-yet' | undefined> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return undefined;
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === '28P01') return 'wrong-password';
    // A time-out has no code; any other says that it listens and cannot serve.
    return code === undefined || NOT_YET.includes(code) ? 'not-yet' : 'damaged';
  } finally {
    await client.end().catch(() => {});
  }
}
