/** Changes of a task's timing: plan changes, hence updates. Every process that opens tasks takes them. */

import { defineUpdate } from '@temporalio/workflow';
import type { PlanChangeReason } from '#domain/tasks/task-done';

export interface HoldTask {
  readonly taskKey: string;
  /** ISO date in Bangkok on which the task wakes by itself. Null ends the hold now. */
  readonly untilOn: string | null;
  readonly reason: PlanChangeReason;
  readonly bySeatId: string;
}

export interface MoveDueDate {
  readonly taskKey: string;
  readonly dueOn: string;
  readonly reason: PlanChangeReason;
  readonly bySeatId: string;
}

export const holdTaskUpdate = defineUpdate<void, [HoldTask]>('holdTask');
export const moveDueDateUpdate = defineUpdate<void, [MoveDueDate]>('moveDueDate');
