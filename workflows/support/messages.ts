/** What callers may send to the process of one offer of career support. */

import { defineSignal } from '@temporalio/workflow';
import type { Agency } from '#domain/people/roles';
import type { TaskDone } from '#domain/tasks/task-done';

export const SUPPORT = 'support';

export function supportProcessId(supportId: string): string {
  return `support/${supportId}`;
}

export interface SupportInput {
  readonly supportId: string;
  readonly caseId: string;
  readonly centreId: string;
  readonly areaCode: string;
  readonly agency: Agency;
}

export type SupportFact = { readonly eventId?: number } & TaskDone;

export const supportFactSignal = defineSignal<[SupportFact]>('fact');
