/** Every decision of a centre worked out anew, meeting by meeting in their order. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { AgendaItem, Meeting } from '../meetings/meeting-entities.ts';
import { listRows } from '../rows.ts';
import { replayAllocations, type ReplayedAllocation } from './replay-allocations.ts';
import { replayItem, type ReplayedItem } from './replay-item.ts';

export interface ReplayedMeeting {
  readonly meeting: Meeting;
  readonly items: readonly ReplayedItem[];
  readonly allocations: readonly ReplayedAllocation[];
}

/** One meeting after the other, so that whoever waits sees how far it has come. */
export async function* replayCentre(
  em: EntityManager,
  centreId: string,
): AsyncGenerator<ReplayedMeeting & { readonly at: number; readonly of: number }> {
  const meetings = await listRows(em, Meeting, {
    where: { centreId },
    orderBy: { yearBe: 'asc', number: 'asc' },
  });
  for (const [index, meeting] of meetings.entries()) {
    yield { ...(await replayMeeting(em, meeting)), at: index + 1, of: meetings.length };
  }
}

/** Items on which a vote was opened; others were never shown to anybody. */
async function replayMeeting(em: EntityManager, meeting: Meeting): Promise<ReplayedMeeting> {
  const rows = await listRows(em, AgendaItem, {
    where: { meetingId: meeting.id, votingOpenedAt: { $ne: null } },
    orderBy: { position: 'asc' },
  });
  const items: ReplayedItem[] = [];
  for (const item of rows) items.push(await replayItem(em, item));
  return { meeting, items, allocations: await replayAllocations(em, meeting.id) };
}
