import { setTimeout as pause } from 'node:timers/promises';
import { Connection } from '@temporalio/client';

const READY_WITHIN_MS = 120_000;
const TASK_QUEUE = 'plodnee';
const OF_WORKFLOWS = 1;

/** Returns once `/readyz` says yes. Throws what it said last when it does not in two minutes. */
export async function waitUntilReady(apiUrl: string): Promise<void> {
  const giveUpAt = Date.now() + READY_WITHIN_MS;
  let said = 'no answer';
  while (Date.now() < giveUpAt) {
    try {
      const answer = await fetch(`${apiUrl}/readyz`, { signal: AbortSignal.timeout(5000) });
      if (answer.ok) return;
      said = `${answer.status} ${(await answer.text()).slice(0, 200)}`;
    } catch {
      // Nobody listens yet.
    }
    await pause(150);
  }
  throw new Error(`The API at ${apiUrl} did not become ready in two minutes (${said}).`);
}

const RESTARTS_WITHIN_MS = 15_000;

/** Returns once somebody listens there, whatever is said, or after 15 seconds. Never throws. */
export async function waitWhileRestarting(apiUrl: string): Promise<void> {
  const giveUpAt = Date.now() + RESTARTS_WITHIN_MS;
  while (Date.now() < giveUpAt) {
    const answer = fetch(`${apiUrl}/healthz`, { signal: AbortSignal.timeout(5000) });
    const isThere = await answer.then(
      async (response) => {
        await response.arrayBuffer();
        return true;
      },
      () => false,
    );
    if (isThere) return;
    await pause(100);
  }
}

export type WorkerQuestion = { address: string; namespace: string; since: Date };

/** Returns once a worker has asked Temporal for work after `since`. */
export async function waitUntilWorkerAsks(question: WorkerQuestion): Promise<void> {
  const connection = await Connection.connect({ address: question.address });
  const giveUpAt = Date.now() + READY_WITHIN_MS;
  try {
    while (Date.now() < giveUpAt) {
      if (await hasAsked(connection, question)) return;
      await pause(200);
    }
  } finally {
    await connection.close();
  }
  throw new Error('The worker did not ask for work in two minutes; see .plodnee/logs/worker.log.');
}

// A worker has no port of its own. Temporal remembers pollers of an earlier start for minutes, so
// only one that asked since this start counts.
async function hasAsked(connection: Connection, question: WorkerQuestion): Promise<boolean> {
  const { pollers } = await connection.workflowService
    .describeTaskQueue({
      namespace: question.namespace,
      taskQueue: { name: TASK_QUEUE },
      taskQueueType: OF_WORKFLOWS,
    })
    // Temporal may just be starting again.
    .catch(() => ({ pollers: [] }));
  const since = Math.floor(question.since.getTime() / 1000);
  return (pollers ?? []).some(
    ({ lastAccessTime }) => Number(lastAccessTime?.seconds ?? 0) >= since,
  );
}
