/** What callers may send to the process of one duty. */

import { defineSignal } from '@temporalio/workflow';
import type { Agency } from '#domain/people/roles';
import type { TaskDone } from '#domain/tasks/task-done';
import type { DutyKind } from '#domain/tasks/task-kinds';

export const DUTY = 'duty';

export function dutyProcessId(dutyId: string): string {
  return `duty/${dutyId}`;
}

/** Ids, codes and ISO dates only. */
export interface DutyInput {
  readonly dutyId: string;
  readonly centreId: string;
  readonly areaCode: string;
  readonly caseId: string | null;
  readonly kind: DutyKind;
  /** What the task is about: a group, a seat, a fund; the kind tells which. */
  readonly subjectId: string;
  readonly subjectNumber: number | null;
  readonly agency: Agency | null;
  /** The day on which the task opens. */
  readonly opensOn: string;
  /** Null for the days of the task's own table, counted from the day it opens. */
  readonly dueOn: string | null;
}

/** The day is another one now; an open task is withdrawn and comes back on it. */
export interface DutyMoved {
  readonly type: 'duty-moved';
  readonly opensOn: string;
  readonly dueOn: string | null;
}

/** Nobody needs the work any more. */
export interface DutyEnded {
  readonly type: 'duty-ended';
}

export type DutyFact = { readonly eventId?: number } & (TaskDone | DutyMoved | DutyEnded);

export const dutyFactSignal = defineSignal<[DutyFact]>('fact');
