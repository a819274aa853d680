import { join } from 'node:path';
import type { UpConfiguration } from '../configuration.ts';
import { ensureOwnedDatabase, withClient } from '../embedded/postgres-database.ts';
import { buildAdminUrl, startPostgres } from '../embedded/postgres.ts';
import { prepareNamespace } from '../embedded/temporal-namespace.ts';
import { getTemporalCli } from '../embedded/temporal-programs.ts';
import { startTemporal } from '../embedded/temporal.ts';
import { DATA } from '../house.ts';
import { beginLog } from '../processes/log-tail.ts';
import { supervise } from '../processes/supervise.ts';
import type { Progress } from './progress.ts';
import type { Secrets } from './secrets.ts';
import type { Shutdown } from './shutdown.ts';

export type Starting = {
  configuration: UpConfiguration;
  secrets: Secrets;
  ports: { postgres: number; temporal: number };
  progress: Progress;
  shutdown: Shutdown;
};

/** URL of the product's database: the operator's own server, or the embedded one, started now. */
export async function openDatabase(starting: Starting): Promise<string> {
  const given = starting.configuration.databaseUrl;
  if (given === undefined) return startEmbeddedDatabase(starting);
  try {
    await withClient(given, (client) => client.query('select 1'));
    return given;
  } catch (error) {
    const { host } = new URL(given);
    const said = (error as Error).message || (error as { code?: string }).code;
    throw new Error(
      `ฐานข้อมูลของ DATABASE_URL ไม่ตอบ · The Postgres of DATABASE_URL at ${host} does not answer (${said}): ` +
        'start it or correct DATABASE_URL; without it Plodnee starts a Postgres of its own.',
      { cause: error },
    );
  }
}

async function startEmbeddedDatabase(starting: Starting): Promise<string> {
  const { ports, secrets, shutdown, progress } = starting;
  const plan = {
    folder: DATA.postgres,
    port: ports.postgres,
    password: secrets.postgresPassword,
    logPath: beginLog(join(DATA.logs, 'postgres.log')),
    isDurable: true,
  };
  const start = () => startPostgres(plan);
  shutdown.own(
    await supervise({ name: 'Postgres', start, report: progress.say, giveUp: shutdown.fail }),
  );
  return ensureOwnedDatabase({
    adminUrl: buildAdminUrl(plan),
    database: 'plodnee',
    owner: 'plodnee',
    password: secrets.databasePassword,
  });
}

async function reachTemporal(address: string, namespace: string): Promise<void> {
  try {
    await prepareNamespace({ address, namespace, waitMs: 10_000 });
  } catch (error) {
    const said = (error as Error).message;
    throw new Error(
      `เทมโพรัลของ TEMPORAL_ADDRESS ไม่ตอบ · The Temporal server of TEMPORAL_ADDRESS cannot be used: ${said} ` +
        'Start it or correct TEMPORAL_ADDRESS; without it Plodnee starts a server of its own.',
      { cause: error },
    );
  }
}

/** Address of Temporal: the operator's own server, or the embedded one, started now. */
export async function openTemporal(starting: Starting): Promise<string> {
  const { configuration, ports, shutdown, progress } = starting;
  const namespace = configuration.temporalNamespace;
  const given = configuration.temporalAddress;
  if (given !== undefined) {
    await reachTemporal(given, namespace);
    return given;
  }
  const cli = await getTemporalCli({ folder: DATA.programs, report: progress.say });
  const uiPort = configuration.temporalUiPort;
  const plan = {
    cli,
    namespace,
    port: ports.temporal,
    logPath: beginLog(join(DATA.logs, 'temporal.log')),
    databasePath: DATA.temporalDatabase,
    ...(uiPort === undefined ? {} : { uiPort }),
  };
  const start = () => startTemporal(plan);
  shutdown.own(
    await supervise({ name: 'Temporal', start, report: progress.say, giveUp: shutdown.fail }),
  );
  return `127.0.0.1:${ports.temporal}`;
}
