/** What the process of a meeting does with its row; a repeat is the same success. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { mayMeetingMove, type MeetingStatus } from '#domain/meetings/meeting-statuses';
import { record } from '../audit/record.ts';
import { processIds } from '../outbox/process-ids.ts';
import { getLocked, listRows } from '../rows.ts';
import { AgendaItem, Meeting } from './meeting-entities.ts';
import { settleItem, waitAgain } from './settle-item.ts';

/** Moves the meeting on. A meeting that is there or further already stays; a forbidden move throws. */
export async function moveMeeting(
  em: EntityManager,
  move: { meetingId: string; to: MeetingStatus; bySeatId: string | null; at: string },
): Promise<void> {
  const { to, at, bySeatId } = move;
  const meeting = await getLocked(em, Meeting, { id: move.meetingId });
  if (meeting.status === to || isBehind(to, meeting.status)) return;
  if (!mayMeetingMove(meeting.status, to)) {
    throw new Error(`Meeting ${meeting.id} may not move from ${meeting.status} to ${to}`);
  }
  const closedAt = to === 'closed' || to === 'lapsed' ? { closedAt: at } : {};
  const openedAt = to === 'opened' ? { openedAt: at } : {};
  const version = meeting.version + 1;
  await em.nativeUpdate(
    Meeting,
    { id: meeting.id },
    { status: to, ...closedAt, ...openedAt, version },
  );
  await record(em, {
    action: to === 'lapsed' ? 'meeting-lapsed' : 'meeting-moved',
    at,
    actor: bySeatId === null ? null : { userId: null, seatId: bySeatId },
    place: meeting,
    subject: { kind: 'meeting', id: meeting.id },
    processId: processIds.ofMeeting(meeting.id),
    detail: { from: meeting.status, to },
  });
}

/**
 * A meeting that nobody opened, or a session that nobody closed: each case on its agenda that is not
 * settled waits again, and is told so. One that never opened becomes `lapsed` here, at once.
 */
export async function lapseMeeting(
  em: EntityManager,
  lapse: { meetingId: string; at: string },
): Promise<void> {
  const meeting = await getLocked(em, Meeting, { id: lapse.meetingId });
  if (meeting.status !== 'convened' && meeting.status !== 'opened') return;
  const open = await listRows(em, AgendaItem, {
    where: { meetingId: meeting.id, status: { $in: ['waiting', 'voting'] } },
    orderBy: { position: 'asc' },
  });
  for (const item of open) {
    await settleItem(em, { item, outcome: 'postponed' }, { at: lapse.at });
    await waitAgain(em, item);
  }
  if (meeting.status === 'opened') return;
  await moveMeeting(em, { ...lapse, to: 'lapsed', bySeatId: null });
}

const ORDER: Record<MeetingStatus, number> = {
  convened: 0,
  opened: 1,
  'minutes-drafted': 2,
  closed: 3,
  lapsed: 3,
};

/** A late repeat of a step that was taken long ago. */
function isBehind(to: MeetingStatus, now: MeetingStatus): boolean {
  return now !== 'lapsed' && ORDER[to] < ORDER[now];
}
