/**
 * Brings one outbox row to its process. Delivery is at least once: a start that was made before and a
 * fact that was seen before change nothing, so a crash between sending and marking is harmless.
 */

import {
  type Client,
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
} from '@temporalio/client';
import type { WaitingMessage } from '#database/outbox/relay-queue';
import type { ProcessKind } from '#domain/tasks/task-kinds';
import { PROCESS_TASK_QUEUE } from '#workflows/activities';
import { AFTERCARE } from '#workflows/aftercare/messages';
import { COMMITTEE_MEETING } from '#workflows/committee-meeting/messages';
import { DUTY } from '#workflows/duty/messages';
import { HOUSEHOLD_CASE } from '#workflows/household-case/messages';
import { LOAN } from '#workflows/loan/messages';
import { SUPPORT } from '#workflows/support/messages';

const WORKFLOW_OF = {
  'household-case': HOUSEHOLD_CASE,
  'committee-meeting': COMMITTEE_MEETING,
  loan: LOAN,
  support: SUPPORT,
  aftercare: AFTERCARE,
  duty: DUTY,
} as const satisfies Record<ProcessKind, string>;

/** `not-there`: no such process runs, because it has not begun yet or has come to its end. */
export type Delivery = 'delivered' | 'not-there';

export async function deliver(client: Client, message: WaitingMessage): Promise<Delivery> {
  return message.type === 'fact' ? signal(client, message) : start(client, message);
}

/** A process begins once for ever, unless what it had ended came to life again. */
async function start(client: Client, message: WaitingMessage): Promise<Delivery> {
  try {
    await client.workflow.start(WORKFLOW_OF[message.processKind], {
      workflowId: message.processId,
      taskQueue: PROCESS_TASK_QUEUE,
      workflowIdReusePolicy: message.type === 'restart' ? 'ALLOW_DUPLICATE' : 'REJECT_DUPLICATE',
      args: [message.payload],
    });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
  return 'delivered';
}

async function signal(client: Client, message: WaitingMessage): Promise<Delivery> {
  try {
    const fact = { ...message.payload, eventId: message.id };
    await client.workflow.getHandle(message.processId).signal('fact', fact);
    return 'delivered';
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return 'not-there';
    throw error;
  }
}
