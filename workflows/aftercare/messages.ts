/** What callers may send to the watch over a household that has cleared its debt. */

import { defineSignal } from '@temporalio/workflow';
import type { TaskDone } from '#domain/tasks/task-done';

export const AFTERCARE = 'aftercare';

export function aftercareProcessId(caseId: string, round: number): string {
  return `aftercare/${caseId}/${round}`;
}

export interface AftercareInput {
  readonly caseId: string;
  readonly centreId: string;
  readonly areaCode: string;
  readonly round: number;
}

/** `watched` when every check went by without relapse. */
export type AftercareResult = 'watched' | 'relapsed';

export type AftercareFact = { readonly eventId?: number } & TaskDone;

export const aftercareFactSignal = defineSignal<[AftercareFact]>('fact');
