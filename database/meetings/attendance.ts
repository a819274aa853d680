import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { findLocked } from '../rows.ts';
import { keepMovements } from './attendance-movement.ts';
import { Attendance, Meeting } from './meeting-entities.ts';

/** In the order in which they are checked. */
export type AttendanceRefusal =
  | 'no-such-meeting'
  | 'meeting-not-open'
  | 'not-on-the-committee'
  | 'already-so';

interface Movement {
  readonly meetingId: string;
  readonly seatId: string;
}

/** A member leaves the room: gone for good, or recused for an item. */
export function leaveMeeting(em: EntityManager, movement: Movement, act: Act) {
  return moveMember(em, { ...movement, isPresent: false }, act);
}

/** A member comes late or comes back. */
export function returnToMeeting(em: EntityManager, movement: Movement, act: Act) {
  return moveMember(em, { ...movement, isPresent: true }, act);
}

async function moveMember(
  em: EntityManager,
  { meetingId, seatId, isPresent }: Movement & { isPresent: boolean },
  act: Act,
): Promise<{ isPresent: boolean } | { refused: AttendanceRefusal }> {
  const meeting = await findLocked(em, Meeting, { id: meetingId });
  if (meeting === undefined) return { refused: 'no-such-meeting' };
  if (meeting.status !== 'opened') return { refused: 'meeting-not-open' };
  const seat = await findLocked(em, Attendance, { meetingId, seatId });
  if (seat === undefined) return { refused: 'not-on-the-committee' };
  const isHere = seat.isPresent && seat.leftAt === null;
  if (isHere === isPresent) return { refused: 'already-so' };

  const change = isPresent
    ? { isPresent: true, arrivedAt: seat.arrivedAt ?? act.at, leftAt: null }
    : { leftAt: act.at };
  await em.nativeUpdate(Attendance, { meetingId, seatId }, change);
  await keepMovements(em, meeting, { seatIds: [seatId], isPresent, at: act.at });
  await record(em, {
    action: 'attendance-recorded',
    at: act.at,
    actor: act,
    place: meeting,
    subject: { kind: 'meeting', id: meetingId },
    detail: { seatId, isPresent },
  });
  return { isPresent };
}
