/**
 * The world as the processes call it. Short database steps run as local activities (24 ms against
 * 53 ms); what takes its time runs on a task queue of its own. All retry for ever, with a bounded
 * pause: while Postgres is away a process waits, it never fails (decision 0004).
 */

import { proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import { DOCUMENT_TASK_QUEUE } from './activities.ts';
import type { DocumentActivities, OperationsActivities, ProcessActivities } from './activities.ts';

export const rows = proxyLocalActivities<ProcessActivities>({
  startToCloseTimeout: '10 seconds',
  // A longer pause becomes a timer of the server, so that no worker holds the process meanwhile.
  localRetryThreshold: '5 seconds',
  retry: {
    initialInterval: '200 milliseconds',
    backoffCoefficient: 2,
    maximumInterval: '1 minute',
  },
});

export const documents = proxyActivities<DocumentActivities>({
  taskQueue: DOCUMENT_TASK_QUEUE,
  // A page takes half a second; a worker that died over it is waited for no longer than this.
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '5 minutes' },
});

export const operations = proxyActivities<OperationsActivities>({
  taskQueue: DOCUMENT_TASK_QUEUE,
  startToCloseTimeout: '10 minutes',
  // The schedule comes again tomorrow; a run that cannot succeed must not stand in its way.
  retry: { initialInterval: '10 seconds', backoffCoefficient: 2, maximumAttempts: 5 },
});
