/**
 * Two pools: processes with their short database steps, and slow work such as documents. Both belong
 * to one deployment whose build id is the hash of the workflow bundle, so that the server knows which
 * build serves which process (docs/decisions/0003-auto-upgrade-and-patches.md).
 */

import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { DataConverter } from '@temporalio/common';
import {
  bundleWorkflowCode,
  DefaultLogger,
  type NativeConnection,
  Runtime,
  Worker,
} from '@temporalio/worker';
import {
  DOCUMENT_TASK_QUEUE,
  PROCESS_TASK_QUEUE,
  type DocumentActivities,
  type OperationsActivities,
  type ProcessActivities,
} from '#workflows/activities';

export const DEPLOYMENT = 'plodnee';

export interface WorkersNeeds {
  readonly connection: NativeConnection;
  readonly namespace: string;
  readonly dataConverter: DataConverter;
  readonly processActivities: ProcessActivities;
  readonly documentActivities: DocumentActivities & OperationsActivities;
}

const SHUTDOWN = { shutdownGraceTime: '5s', shutdownForceTime: '8s' } as const;

/** Must come before the first connection: the runtime is made once and keeps its options. */
export function prepareRuntime(): void {
  Runtime.install({ logger: new DefaultLogger('WARN'), shutdownSignals: [] });
}

export async function createWorkers(
  needs: WorkersNeeds,
): Promise<{ workers: Worker[]; buildId: string }> {
  const { connection, namespace, dataConverter } = needs;
  const workflowBundle = await bundleWorkflowCode({
    workflowsPath: fileURLToPath(new URL('../../workflows/index.ts', import.meta.url)),
    ...(dataConverter.failureConverterPath === undefined
      ? {}
      : { failureConverterPath: dataConverter.failureConverterPath }),
    logger: new DefaultLogger('WARN'),
  });
  const buildId = createHash('sha256').update(workflowBundle.code).digest('hex').slice(0, 16);
  const workerDeploymentOptions = {
    version: { deploymentName: DEPLOYMENT, buildId },
    useWorkerVersioning: true,
    defaultVersioningBehavior: 'AUTO_UPGRADE',
  } as const;
  const shared = { connection, namespace, dataConverter, workerDeploymentOptions, ...SHUTDOWN };
  const processes = await Worker.create({
    ...shared,
    taskQueue: PROCESS_TASK_QUEUE,
    workflowBundle,
    activities: { ...needs.processActivities },
    maxCachedWorkflows: 500,
    // A worker that was killed is waited for no longer than this before another replays the process.
    stickyQueueScheduleToStartTimeout: '3s',
  });
  const documents = await Worker.create({
    ...shared,
    taskQueue: DOCUMENT_TASK_QUEUE,
    activities: { ...needs.documentActivities },
    maxConcurrentActivityTaskExecutions: 2,
  });
  return { workers: [processes, documents], buildId };
}
