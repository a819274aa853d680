/** Sends a change of the plan to its process and waits until it is carried out or refused. */

import { createHash } from 'node:crypto';
import { WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import type { UpdateDefinition } from '@temporalio/common';
import { isNewsWaiting } from '#database/outbox/is-waiting';
import { PLAN_CHANGE_REFUSALS, type PlanChangeRefusal } from '#domain/tasks/task-done';
import type { PlanAsked, Refused } from '../routing/route.ts';

/** A process that does not answer by then is out of reach; the client may ask again with its key. */
const PATIENCE_MS = 10_000;
/** The relay needs some milliseconds; whoever presses two buttons in a row must not feel it. */
const NEWS_PATIENCE_MS = 5_000;
const LOOK_AGAIN_MS = 50;

type Sender = Pick<PlanAsked<unknown, unknown>, 'services' | 'caller' | 'key' | 'em'>;

/**
 * Null when it is done. The process first hears all news that was accepted before, for it judges by
 * what it knows: a session whose last item was settled a moment ago may be closed. Refuses before anything was sent;
 * throws when no answer comes, for then the process may carry the change out later: the key stays bound, and
 * the same key sent again gets the true answer.
 */
export async function sendUpdate<Change>(
  asked: Sender,
  processId: string,
  update: { definition: UpdateDefinition<void, [Change]>; change: Change },
): Promise<Refused | null> {
  const { temporal } = asked.services;
  if (!(await hasHeardAll(asked, processId))) return { refused: 'process-not-reachable' };
  const handle = temporal.workflow.getHandle(processId);
  try {
    await temporal.withDeadline(Date.now() + PATIENCE_MS, () =>
      handle.executeUpdate(update.definition, {
        args: [update.change],
        updateId: updateIdOf(asked),
      }),
    );
    return null;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return { refused: 'process-has-ended' };
    const refusal = findPlanRefusal(error);
    if (refusal === undefined) throw error;
    return { refused: refusal };
  }
}

/** Two people may choose the same key; the process must not take the one for the other. */
function updateIdOf({ caller, key }: Sender): string {
  return createHash('sha256')
    .update(JSON.stringify([caller.userId, key]))
    .digest('hex');
}

async function hasHeardAll({ em }: Sender, processId: string): Promise<boolean> {
  const until = Date.now() + NEWS_PATIENCE_MS;
  while (await isNewsWaiting(em, processId)) {
    if (Date.now() > until) return false;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
  return true;
}

function findPlanRefusal(error: unknown): PlanChangeRefusal | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof ApplicationFailure) {
    const known = PLAN_CHANGE_REFUSALS.find((refusal) => refusal === error.type);
    if (known !== undefined) return known;
  }
  const isFailed = error instanceof WorkflowUpdateFailedError || error.cause !== undefined;
  return isFailed ? findPlanRefusal(error.cause) : undefined;
}
