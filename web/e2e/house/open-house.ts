/**
 * The house as it runs for people, for one file of browser stories: a database of its own, a real
 * Temporal server, worker and API as processes, and the screens as they are built.
 */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { ApiClient } from '../../../ops/client/api-client.ts';
import { signIn } from '../../../ops/client/sign-in.ts';
import { DEMO_PASSWORD } from '../../../ops/demo/data/accounts.ts';
import { findFreePort } from '../../../ops/embedded/free-port.ts';
import { DATA, ROOT } from '../../../ops/house.ts';
import { startGuardedChild } from '../../../ops/processes/guarded-child.ts';
import { readLogTail } from '../../../ops/processes/log-tail.ts';
import { waitUntilReady, waitUntilWorkerAsks } from '../../../ops/start/readiness.ts';
import { buildWeb, isWebFresh } from '../../../ops/start/web-build.ts';
import { createTestDatabase } from '../../../ops/testing/database.ts';
import { makeTestFolder, startTestTemporal } from '../../../ops/testing/start-services.ts';

export interface House {
  readonly url: string;
  readonly databaseUrl: string;
  /** The API as one of the demonstration's people, for what no screen is asked to show. */
  readonly enter: (username: string) => Promise<ApiClient>;
  readonly close: () => Promise<void>;
}

const NAMESPACE = 'plodnee';

export async function openHouse(): Promise<House> {
  const folder = makeTestFolder('house');
  const ends: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const end of ends.splice(0).toReversed()) await end();
  };
  try {
    await buildScreens(join(folder, 'web-build.log'));
    const database = await createTestDatabase();
    ends.push(database.drop);
    const temporal = await startTestTemporal({ namespace: NAMESPACE });
    ends.push(temporal.stop);
    const port = await findFreePort();
    const url = `http://127.0.0.1:${port}`;
    const addresses = { databaseUrl: database.url, temporalAddress: temporal.address, port, url };
    const env = environmentOf(addresses);
    const since = new Date();
    for (const name of ['worker', 'api'] as const) {
      const program = await startProgram(name, { folder, env });
      ends.push(program.stop);
    }
    const question = { address: temporal.address, namespace: NAMESPACE, since };
    await Promise.all([waitUntilReady(url), waitUntilWorkerAsks(question)]);
    const enter = (username: string) => signIn({ apiUrl: url, username, password: DEMO_PASSWORD });
    return { url, databaseUrl: database.url, enter, close };
  } catch (error) {
    const said = ['api', 'worker'].map((name) => readLogTail(join(folder, `${name}.log`), 15));
    await close();
    throw new Error([(error as Error).message, ...said].join('\n'), { cause: error });
  }
}

interface Addresses {
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly port: number;
  readonly url: string;
}

function environmentOf(addresses: Addresses): NodeJS.ProcessEnv {
  return {
    ...process.env,
    // What Jest asks of its own Node is nothing for the programs.
    NODE_OPTIONS: '',
    DATABASE_URL: addresses.databaseUrl,
    TEMPORAL_ADDRESS: addresses.temporalAddress,
    TEMPORAL_NAMESPACE: NAMESPACE,
    HOST: '127.0.0.1',
    PORT: String(addresses.port),
    PLODNEE_PUBLIC_URL: addresses.url,
    PLODNEE_WEB_DIST: join(ROOT, 'web', 'dist'),
    PLODNEE_PAYLOAD_KEY: randomBytes(32).toString('base64'),
    PLODNEE_AUTH_SECRET: randomBytes(32).toString('base64'),
  };
}

async function buildScreens(logPath: string): Promise<void> {
  const build = { root: ROOT, hashPath: DATA.webHash, logPath };
  if (!isWebFresh(build)) await buildWeb(build);
}

function startProgram(
  name: 'api' | 'worker',
  { folder, env }: { folder: string; env: NodeJS.ProcessEnv },
) {
  return startGuardedChild({
    command: process.execPath,
    args: ['--enable-source-maps', join(ROOT, name, 'main.ts')],
    logPath: join(folder, `${name}.log`),
    cwd: ROOT,
    env,
    graceMs: 3000,
  });
}
