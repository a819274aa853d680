/**
 * Everything real in one process: Postgres, the time-skipping Temporal server, the worker's own
 * activities and relay, and the API on a port. Only the clock is not the machine's.
 */

import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { Client } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { bundleWorkflowCode, DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { pino } from 'pino';
import { migrate } from '#database/migrate';
import { openDatabase } from '#database/orm';
import type { Database } from '#database/orm';
import { DOCUMENT_TASK_QUEUE, PROCESS_TASK_QUEUE } from '#workflows/activities';
import { sealedDataConverter } from '#workflows/connection/data-converter';
import { createApp } from '../../api/app.ts';
import { readConfiguration } from '../../api/configuration.ts';
import { openIdentity } from '../../api/identity/identity.ts';
import { createDocumentActivities } from '../../worker/activities/documents.ts';
import { createOperationsActivities } from '../../worker/activities/operations.ts';
import { createProcessActivities } from '../../worker/activities/process-activities.ts';
import { createRelay } from '../../worker/relay/relay.ts';
import { listenForOutbox } from '../../worker/relay/wake.ts';
import { findFreePort } from '../embedded/free-port.ts';
import { ensureOwnedDatabase } from '../embedded/postgres-database.ts';
import { SEARCH_ATTRIBUTES } from '../embedded/temporal-namespace.ts';
import { ROOT } from '../house.ts';
import { startTestPostgres, timeSkippingEnvironment } from '../testing/start-services.ts';
import { openStoryClock } from './story-clock.ts';
import type { StoryClock } from './story-clock.ts';

export interface StoryHouse {
  readonly apiUrl: string;
  readonly databaseUrl: string;
  readonly database: Database;
  readonly client: Client;
  readonly clock: StoryClock;
  close(): Promise<void>;
}

/** `INDEXED_VALUE_TYPE_KEYWORD` of the server's own protocol. */
const KEYWORD = 2;
const NAMESPACE = 'default';

const log = pino({ level: process.env['STORY_LOG'] ?? 'silent' });

export async function openStoryHouse(): Promise<StoryHouse> {
  Runtime.install({
    logger: new DefaultLogger('ERROR'),
    telemetryOptions: { logging: { filter: 'OFF' } },
  });
  const [postgres, env] = await Promise.all([startTestPostgres(), openTemporal()]);
  const databaseUrl = await ensureOwnedDatabase({
    adminUrl: postgres.adminUrl,
    database: 'plodnee',
    owner: 'plodnee',
    password: randomBytes(16).toString('hex'),
  });
  await migrate(databaseUrl);
  const clock = await openStoryClock(env);
  const database = await openDatabase(databaseUrl);
  const payloadKey = randomBytes(32).toString('base64');
  const dataConverter = sealedDataConverter(payloadKey);
  const client = new Client({ connection: env.connection, namespace: NAMESPACE, dataConverter });
  const stopWorkers = await startWorkers({ env, database, databaseUrl, client, dataConverter });
  const api = await startApi({ database, databaseUrl, client, clock, payloadKey });
  return {
    apiUrl: api.url,
    databaseUrl,
    database,
    client,
    clock,
    close: async () => {
      await api.close();
      await stopWorkers();
      await database.close();
      await env.teardown();
      await postgres.stop();
    },
  };
}

/** The time-skipping server refuses search attributes that it was not told of. */
async function openTemporal(): Promise<TestWorkflowEnvironment> {
  const env = await timeSkippingEnvironment();
  await env.connection.operatorService.addSearchAttributes({
    namespace: NAMESPACE,
    searchAttributes: Object.fromEntries(SEARCH_ATTRIBUTES.map((name) => [name, KEYWORD])),
  });
  return env;
}

interface WorkerNeeds {
  readonly env: TestWorkflowEnvironment;
  readonly database: Database;
  readonly databaseUrl: string;
  readonly client: Client;
  readonly dataConverter: DataConverter;
}

/** As `worker/main.ts` starts them, without deployment versions: this server knows none. */
async function startWorkers(needs: WorkerNeeds): Promise<() => Promise<void>> {
  const { env, database, databaseUrl, client, dataConverter } = needs;
  const { failureConverterPath } = dataConverter;
  const workflowBundle = await bundleWorkflowCode({
    workflowsPath: join(ROOT, 'workflows', 'index.ts'),
    ...(failureConverterPath === undefined ? {} : { failureConverterPath }),
    logger: new DefaultLogger('ERROR'),
  });
  const shared = { connection: env.nativeConnection, namespace: NAMESPACE, dataConverter };
  const workers = [
    await Worker.create({
      ...shared,
      workflowBundle,
      taskQueue: PROCESS_TASK_QUEUE,
      activities: { ...createProcessActivities({ database }) },
    }),
    await Worker.create({
      ...shared,
      taskQueue: DOCUMENT_TASK_QUEUE,
      activities: {
        ...createDocumentActivities({ database }),
        ...createOperationsActivities({ database, client }),
      },
    }),
  ];
  const wake = listenForOutbox(databaseUrl, log);
  const relay = createRelay({ database, client, wake, log });
  const running = Promise.all([...workers.map((worker) => worker.run()), relay.run()]);
  return async () => {
    relay.stop();
    for (const worker of workers) worker.shutdown();
    await running;
    await wake.close();
  };
}

interface ApiNeeds {
  readonly database: Database;
  readonly databaseUrl: string;
  readonly client: Client;
  readonly clock: StoryClock;
  readonly payloadKey: string;
}

async function startApi(needs: ApiNeeds): Promise<{ url: string; close: () => Promise<void> }> {
  const { database, databaseUrl, client, clock, payloadKey } = needs;
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const configuration = readConfiguration({
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: 'in-this-process',
    TEMPORAL_NAMESPACE: NAMESPACE,
    PLODNEE_PAYLOAD_KEY: payloadKey,
    PLODNEE_AUTH_SECRET: randomBytes(32).toString('hex'),
    PLODNEE_PUBLIC_URL: url,
    PLODNEE_REQUESTS_PER_MINUTE: '1000000',
    PORT: String(port),
  });
  const identity = await openIdentity({
    database,
    databaseUrl,
    secret: configuration.PLODNEE_AUTH_SECRET,
    publicUrl: url,
    log,
  });
  const app = createApp({ configuration, database, temporal: client, identity, clock, log });
  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  async function close(): Promise<void> {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await identity.close();
  }
  return { url, close };
}
