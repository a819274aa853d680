import type { EntityManager } from '@mikro-orm/postgresql';
import type { MeetingRule } from '#domain/meetings/tally';
import { COMMITTEE_ROLES } from '#domain/people/roles';
import { SeatRow } from '../people/seat.ts';
import { listRows } from '../rows.ts';
import { Attendance, type Meeting } from './meeting-entities.ts';

/** The committee seats of a centre whose term covers the day, in the order of their roles. */
export async function readCommittee(
  em: EntityManager,
  ask: { centreId: string; on: string },
): Promise<SeatRow[]> {
  const seats = await listRows(em, SeatRow, {
    where: {
      centreId: ask.centreId,
      role: { $in: [...COMMITTEE_ROLES] },
      fromOn: { $lte: ask.on },
      $or: [{ untilOn: null }, { untilOn: { $gte: ask.on } }],
    },
    orderBy: { displayName: 'asc', id: 'asc' },
  });
  const rank = (seat: SeatRow) => (COMMITTEE_ROLES as readonly string[]).indexOf(seat.role);
  return seats.toSorted((a, b) => rank(a) - rank(b));
}

/** How many people hold the seats: whoever holds two counts once, for quorum and for votes. */
export function peopleIn(seats: readonly Pick<SeatRow, 'userId'>[]): number {
  return new Set(seats.map((seat) => seat.userId)).size;
}

/** The rule of the day the meeting was opened, as the domain counts by it. */
export function ruleOf(meeting: Meeting): MeetingRule {
  return {
    quorumBasisPoints: meeting.quorumBasisPoints,
    majorityBasisPoints: meeting.majorityBasisPoints,
    isCastingVoteOfChair: meeting.chairHasCastingVote,
  };
}

/** The seats in the room now: present at opening or come later, and not gone. */
export async function readPresentSeats(em: EntityManager, meetingId: string): Promise<SeatRow[]> {
  const rows = await listRows(em, Attendance, {
    where: { meetingId, isPresent: true, leftAt: null },
    orderBy: { seatId: 'asc' },
  });
  const ids = rows.map((row) => row.seatId);
  return listRows(em, SeatRow, { where: { id: { $in: ids } }, orderBy: { id: 'asc' } });
}
