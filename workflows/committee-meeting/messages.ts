/** What callers may send to the process of one committee meeting. */

import { defineSignal, defineUpdate } from '@temporalio/workflow';
import type { TaskDone } from '#domain/tasks/task-done';

export const COMMITTEE_MEETING = 'committeeMeeting';

export function meetingProcessId(meetingId: string): string {
  return `meeting/${meetingId}`;
}

export interface CommitteeMeetingInput {
  readonly meetingId: string;
  readonly centreId: string;
  readonly areaCode: string;
  /** The agenda by id, in order. */
  readonly itemIds: readonly string[];
  readonly plannedOn: string;
}

/** Votes are kept in the database; the process only needs to know how many were taken. */
export type MeetingFact = { readonly eventId?: number } & (
  | TaskDone
  | { readonly type: 'vote-cast'; readonly itemId: string }
  | { readonly type: 'session-moved'; readonly plannedOn: string }
  | {
      readonly type: 'item-settled';
      readonly itemId: string;
      readonly outcome: 'approved' | 'refused' | 'postponed';
    }
);

export const meetingFactSignal = defineSignal<[MeetingFact]>('fact');

/** Ends the session; refused while an item is neither decided nor postponed. */
export const closeMeetingUpdate = defineUpdate<void, [{ readonly bySeatId: string }]>(
  'closeMeeting',
);
