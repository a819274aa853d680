/** What Temporal says of one process, or of all that run. */

import { type Client, WorkflowNotFoundError } from '@temporalio/client';

export interface SeenProcess {
  readonly isRunning: boolean;
  readonly stage: string | null;
}

const STAGE_ATTRIBUTE = 'PlodneeStage';
const AT_ONCE = 16;
const NOWHERE: SeenProcess = { isRunning: false, stage: null };

/** Looks each process up by its id. The server answers from its own books, not from the index. */
export async function lookUp(
  client: Client,
  processIds: Iterable<string>,
): Promise<Map<string, SeenProcess>> {
  const seen = new Map<string, SeenProcess>();
  const waiting = [...new Set(processIds)];
  async function work(): Promise<void> {
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      seen.set(id, await lookUpOne(client, id));
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return seen;
}

/** Ids of the processes of rows that the index says are running; the index may lag by a moment. */
export async function listRunning(client: Client): Promise<string[]> {
  const running: string[] = [];
  for await (const { workflowId } of client.workflow.list({
    query: "ExecutionStatus = 'Running'",
  })) {
    if (/^(?:case|meeting|loan|support|duty)\//u.test(workflowId)) running.push(workflowId);
  }
  return running;
}

async function lookUpOne(client: Client, processId: string): Promise<SeenProcess> {
  try {
    const told = await client.workflow.getHandle(processId).describe();
    const values: unknown = told.searchAttributes[STAGE_ATTRIBUTE];
    const stage: unknown = Array.isArray(values) ? values[0] : undefined;
    return {
      isRunning: told.status.name === 'RUNNING',
      stage: typeof stage === 'string' ? stage : null,
    };
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return NOWHERE;
    throw error;
  }
}
