// The health check of a worker's container: a worker has no port, so we ask Temporal whether the
// worker of this machine has asked it for work within the last two minutes.

import { hostname } from 'node:os';
import { Connection } from '@temporalio/client';

const TASK_QUEUE = 'plodnee';
const OF_WORKFLOWS = 1;
const SILENT_MS = 120_000;

const connection = await Connection.connect({
  address: process.env.TEMPORAL_ADDRESS ?? '127.0.0.1:7233',
  connectTimeout: 5000,
});
const { pollers } = await connection.workflowService.describeTaskQueue({
  namespace: process.env.TEMPORAL_NAMESPACE ?? 'plodnee',
  taskQueue: { name: TASK_QUEUE },
  taskQueueType: OF_WORKFLOWS,
});
await connection.close();

const since = (Date.now() - SILENT_MS) / 1000;
const isAsking = (pollers ?? []).some(
  (poller) =>
    poller.identity?.includes(hostname()) && Number(poller.lastAccessTime?.seconds ?? 0) > since,
);
process.exitCode = isAsking ? 0 : 1;
