import type { Client } from '@temporalio/client';
import type { Logger } from 'pino';
import { DEPLOYMENT } from './workers.ts';

const AGAIN_MS = 500;
const TRIES = 60;

/**
 * Makes this build the one that serves every process. The server learns of a build from its first
 * poll, so the first tries may come too early.
 */
export async function makeCurrent(needs: {
  client: Client;
  namespace: string;
  buildId: string;
  log: Logger;
}): Promise<void> {
  const { client, namespace, buildId, log } = needs;
  for (let tried = 1; ; tried += 1) {
    try {
      await client.workflowService.setWorkerDeploymentCurrentVersion({
        namespace,
        deploymentName: DEPLOYMENT,
        buildId,
        identity: 'plodnee-worker',
        ignoreMissingTaskQueues: true,
      });
      return;
    } catch (error) {
      if (tried === TRIES) throw error;
      if (tried % 10 === 0) log.warn({ buildId, tried }, 'the server does not know this build yet');
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
}
