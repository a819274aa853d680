/** Start-up of the worker and its orderly end. */

import { Client } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { pino } from 'pino';
import { openDatabase } from '#database/orm';
import { sealedDataConverter } from '#workflows/connection/data-converter';
import { createDocumentActivities } from './activities/documents.ts';
import { createOperationsActivities } from './activities/operations.ts';
import { createProcessActivities } from './activities/process-activities.ts';
import { readConfiguration } from './configuration.ts';
import { createPress } from './press/press.ts';
import { createRelay } from './relay/relay.ts';
import { listenForOutbox } from './relay/wake.ts';
import { ensureSchedules } from './schedules.ts';
import { createSolverDesk } from './solver/solve-waiting.ts';
import { connectPatiently } from './temporal/connect.ts';
import { makeCurrent } from './temporal/make-current.ts';
import { createWorkers, prepareRuntime } from './temporal/workers.ts';

const log = pino({ name: 'worker', base: null });
const configuration = readConfiguration(process.env);
const database = await openDatabase(configuration.databaseUrl, { poolSize: 8 });
prepareRuntime();
const connection = await connectPatiently(
  () => NativeConnection.connect({ address: configuration.temporalAddress }),
  log,
);
const dataConverter = sealedDataConverter(configuration.payloadKey);
const namespace = configuration.temporalNamespace;
const client = new Client({ connection, namespace, dataConverter });

const { workers, buildId } = await createWorkers({
  connection,
  namespace,
  dataConverter,
  processActivities: createProcessActivities({ database }),
  documentActivities: {
    ...createDocumentActivities({ database }),
    ...createOperationsActivities({ database, client }),
  },
});
const wake = listenForOutbox(configuration.databaseUrl, log);
const relay = createRelay({ database, client, wake, log });
const press = createPress({ database, log });
const solverDesk = createSolverDesk({ database, log });

let isStopping = false;
function stop(): void {
  if (isStopping) return;
  isStopping = true;
  log.info('worker is stopping');
  relay.stop();
  press.stop();
  solverDesk.stop();
  for (const worker of workers) worker.shutdown();
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);

const running = Promise.all([
  ...workers.map((worker) => worker.run()),
  relay.run(),
  press.run(),
  solverDesk.run(),
]);
await makeCurrent({ client, namespace, buildId, log });
await ensureSchedules(client);
log.info({ buildId }, 'worker is ready');
await running.finally(stop);
await wake.close();
await database.close();
await connection.close();
