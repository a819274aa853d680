import { join } from 'node:path';
import { loadEnvFile, readConfiguration } from '../configuration.ts';
import type { UpConfiguration } from '../configuration.ts';
import { findFreePort } from '../embedded/free-port.ts';
import { DATA, ROOT } from '../house.ts';
import { describeReady } from './banner.ts';
import { loadDemoOnce } from './demo.ts';
import { takeLock } from './lock.ts';
import { chooseServicePorts, refuseTakenPort } from './ports.ts';
import { startProgram } from './program.ts';
import { createProgress } from './progress.ts';
import { waitUntilReady, waitUntilWorkerAsks } from './readiness.ts';
import { getSecrets } from './secrets.ts';
import { openDatabase, openTemporal } from './services.ts';
import type { Starting } from './services.ts';
import { createShutdown } from './shutdown.ts';
import { startViteServer, watchPrograms } from './watching.ts';
import { buildWeb, isWebFresh } from './web-build.ts';
import { keepParts, refuseMissingPart } from './whole-data.ts';
import type { DataPart } from './whole-data.ts';

type House = Starting & { isDeveloping: boolean; startedAt: number };
type Addresses = { databaseUrl: string; temporalAddress: string };

/** Starts everything, prints where it is, and keeps it alive until it is told to stop. */
export async function startPlodnee({ isDeveloping }: { isDeveloping: boolean }): Promise<void> {
  const startedAt = Date.now();
  const progress = createProgress();
  let letGo = (): void => {};
  const shutdown = createShutdown({ say: progress.say, letGo: () => letGo() });
  try {
    loadEnvFile(ROOT);
    const configuration = readConfiguration(process.env);
    letGo = takeLock(DATA.lock, { pid: process.pid, address: buildAddress(configuration) });
    await refuseTakenPort(configuration.port, configuration.host);
    refuseMissingPart(DATA.partsMark, embeddedParts(configuration));
    const secrets = getSecrets(DATA.secrets);
    const ports = await chooseServicePorts(DATA.ports);
    const starting = { configuration, secrets, ports, progress, shutdown };
    await startHouse({ ...starting, isDeveloping, startedAt });
  } catch (error) {
    shutdown.fail((error as Error).message);
  }
}

async function startHouse(house: House): Promise<void> {
  const { progress } = house;
  const [databaseUrl, temporalAddress] = await Promise.all([
    progress.step({ th: 'ฐานข้อมูล', en: 'Database' }, () => openMigrated(house)),
    progress.step({ th: 'เทมโพรัล', en: 'Temporal' }, () => openTemporal(house)),
    house.isDeveloping ? undefined : buildWebIfStale(house),
  ]);
  const apiUrl = await startPrograms(house, { databaseUrl, temporalAddress });
  const accounts = await loadDemoOnce(apiUrl, databaseUrl, progress);
  keepParts(DATA.partsMark, embeddedParts(house.configuration));
  const seconds = (Date.now() - house.startedAt) / 1000;
  progress.say(describeReady({ address: buildAddress(house.configuration), accounts, seconds }));
}

/** The servers that this start brings itself. */
function embeddedParts({ databaseUrl, temporalAddress }: UpConfiguration): DataPart[] {
  const postgres = { name: 'Postgres', path: DATA.postgres } as const;
  const temporal = { name: 'Temporal', path: DATA.temporalDatabase } as const;
  return [
    ...(databaseUrl === undefined ? [postgres] : []),
    ...(temporalAddress === undefined ? [temporal] : []),
  ];
}

async function openMigrated(house: House): Promise<string> {
  const url = await openDatabase(house);
  const { migrate } = await import('#database/migrate');
  await migrate(url);
  return url;
}

async function buildWebIfStale({ progress }: House): Promise<void> {
  const build = { root: ROOT, hashPath: DATA.webHash, logPath: join(DATA.logs, 'web-build.log') };
  if (isWebFresh(build)) return;
  await progress.step({ th: 'หน้าจอ', en: 'Screens' }, () => buildWeb(build));
}

/** Starts worker and API (and Vite while developing); returns where the API answers. */
async function startPrograms(house: House, addresses: Addresses): Promise<string> {
  const { configuration, progress, shutdown, isDeveloping } = house;
  const publicUrl = buildAddress(configuration);
  const apiPort = isDeveloping ? await findFreePort() : configuration.port;
  const apiUrl = isDeveloping ? `http://127.0.0.1:${apiPort}` : publicUrl;
  const plan = { env: buildEnv(house, addresses), progress, shutdown, isPatient: isDeveloping };
  await progress.step({ th: 'ระบบงาน', en: 'Worker and API' }, async () => {
    const since = new Date();
    const worker = await startProgram({
      ...plan,
      name: 'worker',
      graceMs: isDeveloping ? 800 : 3000,
    });
    const env = { ...plan.env, PORT: String(apiPort), PLODNEE_PUBLIC_URL: publicUrl };
    const api = await startProgram({
      ...plan,
      env,
      name: 'api',
      graceMs: isDeveloping ? 800 : 2500,
    });
    const question = { address: addresses.temporalAddress, since };
    const { temporalNamespace: namespace } = configuration;
    await Promise.all([waitUntilReady(apiUrl), waitUntilWorkerAsks({ ...question, namespace })]);
    if (isDeveloping) {
      watchPrograms({ worker, api, report: progress.say });
      await startViteServer({ apiUrl, configuration, shutdown });
    }
  });
  return apiUrl;
}

function buildEnv(house: House, addresses: Addresses): NodeJS.ProcessEnv {
  const { configuration, secrets } = house;
  return {
    DATABASE_URL: addresses.databaseUrl,
    TEMPORAL_ADDRESS: addresses.temporalAddress,
    TEMPORAL_NAMESPACE: configuration.temporalNamespace,
    HOST: house.isDeveloping ? '127.0.0.1' : configuration.host,
    // An operator's own values win, so that several machines can share them.
    PLODNEE_PAYLOAD_KEY: process.env.PLODNEE_PAYLOAD_KEY ?? secrets.payloadKey,
    PLODNEE_AUTH_SECRET: process.env.PLODNEE_AUTH_SECRET ?? secrets.authSecret,
    PLODNEE_WEB_DIST: join(ROOT, 'web', 'dist'),
  };
}

function buildAddress({ host, port }: Pick<UpConfiguration, 'host' | 'port'>): string {
  if (process.env.PLODNEE_PUBLIC_URL !== undefined) return process.env.PLODNEE_PUBLIC_URL;
  // "All addresses" is no address a browser can open.
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
