import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays, plainDate } from '#domain/dates/plain-date';
import { LAPSES_AFTER_DAYS } from '#domain/meetings/meeting-statuses';
import { dayOf, type Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { orderDocument } from '../documents/document-order.ts';
import { tellSessionMoved } from '../outbox/facts.ts';
import { processIds } from '../outbox/process-ids.ts';
import { placeOf } from '../places/place.ts';
import { findLocked, listRows } from '../rows.ts';
import { lockOpenTasks } from '../tasks/open-tasks.ts';
import { moveTaskDueDate } from '../tasks/task-steps.ts';
import { MeetingCall } from './call-entities.ts';
import { callMembers, type Session } from './call-members.ts';
import { Meeting } from './meeting-entities.ts';

/** In the order in which they are checked. */
export type MoveSessionRefusal =
  | 'no-such-meeting'
  | 'meeting-not-convened'
  | 'meeting-is-being-called'
  | 'planned-in-the-past'
  | 'session-stays-the-same'
  | 'too-late-to-move';

/**
 * Another day, hour or place for a meeting that was called and not opened: its task is due on the new
 * day, its process learns of it, a new notice is printed and every member gets a message anew. Not on the last day before the
 * meeting lapses, for the process might not hear of it in time. Locks the task before the meeting, as
 * opening it does.
 */
export async function moveSession(
  em: EntityManager,
  move: { meetingId: string; session: Session; reason: string },
  act: Act,
): Promise<{ round: number } | { refused: MoveSessionRefusal }> {
  const { meetingId, session, reason } = move;
  const processId = processIds.ofMeeting(meetingId);
  const [task] = await lockOpenTasks(em, { processIds: [processId], kind: 'open-meeting' });
  const meeting = await findLocked(em, Meeting, { id: meetingId });
  if (meeting === undefined) return { refused: 'no-such-meeting' };
  if (meeting.status !== 'convened') return { refused: 'meeting-not-convened' };
  if (task === undefined) return { refused: 'meeting-is-being-called' };
  const today = dayOf(act.at);
  if (session.plannedOn < today) return { refused: 'planned-in-the-past' };
  if (isSame(meeting, session)) return { refused: 'session-stays-the-same' };
  const lastDay = addDays(plainDate(meeting.plannedOn), LAPSES_AFTER_DAYS);
  if (today >= lastDay) return { refused: 'too-late-to-move' };

  const { plannedOn } = session;
  await em.nativeUpdate(Meeting, { id: meetingId }, { ...session, version: meeting.version + 1 });
  const round = (await lastRound(em, meetingId)) + 1;
  const { callId } = await callMembers(em, { meeting, session, round, reason }, act);
  const place = placeOf(meeting);
  await orderDocument(em, { kind: 'meeting-notice', subjectId: callId, at: act.at, place });
  const { taskKey } = task;
  const { seatId: bySeatId, at } = act;
  await moveTaskDueDate(em, { taskKey, dueOn: plannedOn, reason: 'other', bySeatId, at });
  await record(em, {
    action: 'meeting-postponed',
    at,
    actor: act,
    place,
    subject: { kind: 'meeting', id: meetingId },
    processId,
    detail: { round, from: meeting.plannedOn, plannedOn },
  });
  await tellSessionMoved(em, { meetingId, place, plannedOn });
  return { round };
}

function isSame(meeting: Meeting, { plannedOn, plannedTime, place }: Session): boolean {
  const isSameTime = meeting.plannedOn === plannedOn && meeting.plannedTime === plannedTime;
  return isSameTime && meeting.place === place;
}

/** A meeting called before calls were kept had one, too. */
async function lastRound(em: EntityManager, meetingId: string): Promise<number> {
  const [last] = await listRows(em, MeetingCall, {
    where: { meetingId },
    orderBy: { round: 'desc' },
  });
  return last?.round ?? 1;
}
