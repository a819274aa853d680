import type { EntityManager } from '@mikro-orm/postgresql';
import { hasQuorum } from '#domain/meetings/tally';
import { dayOf, type Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { readPoliciesOn } from '../centres/policies.ts';
import { processIds } from '../outbox/process-ids.ts';
import type { SeatRow } from '../people/seat.ts';
import { placeOf } from '../places/place.ts';
import { findLocked } from '../rows.ts';
import { keepMovements } from './attendance-movement.ts';
import { peopleIn, readCommittee, ruleOf } from './committee.ts';
import { keepRoomRule } from './interests/room-rule.ts';
import { Attendance, Meeting } from './meeting-entities.ts';
import { countProxiesAtOpening } from './proxies/count-at-opening.ts';

/** In the order in which they are checked. */
export type OpenMeetingRefusal =
  | 'no-such-meeting'
  | 'meeting-not-convened'
  | 'committee-expired'
  | 'not-on-the-committee'
  | 'without-quorum';

/**
 * Opens the session with those present. Quorum counts the committee seats in term on that day (a
 * person with two seats counts once), and the rule of that day holds for the whole meeting. The
 * process learns of it when the task `open-meeting` is finished, which the caller does.
 */
export async function openMeeting(
  em: EntityManager,
  opening: { meetingId: string; presentSeatIds: readonly string[] },
  act: Act,
): Promise<{ present: number; committeeSeats: number } | { refused: OpenMeetingRefusal }> {
  const meeting = await findLocked(em, Meeting, { id: opening.meetingId });
  if (meeting === undefined) return { refused: 'no-such-meeting' };
  if (meeting.status !== 'convened') return { refused: 'meeting-not-convened' };
  const on = dayOf(act.at);
  const committee = await readCommittee(em, { centreId: meeting.centreId, on });
  if (committee.length === 0) return { refused: 'committee-expired' };
  const isPresent = (seat: SeatRow) => opening.presentSeatIds.includes(seat.id);
  const known = committee.map((seat) => seat.id);
  if (opening.presentSeatIds.some((id) => !known.includes(id))) {
    return { refused: 'not-on-the-committee' };
  }
  const policies = await readPoliciesOn(em, { centreId: meeting.centreId, on });
  const ruled = {
    ...meeting,
    quorumBasisPoints: policies['quorum-basis-points'],
    majorityBasisPoints: policies['majority-basis-points'],
    chairHasCastingVote: policies['chair-has-casting-vote'] === 1,
  };
  const committeeSeats = peopleIn(committee);
  const present = peopleIn(committee.filter(isPresent));
  const byProxy = await countProxiesAtOpening(em, { meeting, policies, committee, isPresent });
  if (!hasQuorum(present + byProxy, committeeSeats, ruleOf(ruled)))
    return { refused: 'without-quorum' };

  const { quorumBasisPoints, majorityBasisPoints, chairHasCastingVote } = ruled;
  await em.nativeUpdate(
    Meeting,
    { id: meeting.id },
    {
      status: 'opened',
      openedAt: act.at,
      committeeSeats,
      quorumBasisPoints,
      majorityBasisPoints,
      chairHasCastingVote,
      version: meeting.version + 1,
    },
  );
  await keepRoomRule(em, meeting, policies);
  await writeAttendance(em, { meeting, committee, isPresent, at: act.at });
  const seatIds = committee.filter(isPresent).map(({ id }) => id);
  await keepMovements(em, meeting, { seatIds, isPresent: true, at: act.at });
  await record(em, {
    action: 'meeting-opened',
    at: act.at,
    actor: act,
    place: meeting,
    subject: { kind: 'meeting', id: meeting.id },
    processId: processIds.ofMeeting(meeting.id),
    detail: { present, committeeSeats },
  });
  return { present, committeeSeats };
}

async function writeAttendance(
  em: EntityManager,
  room: {
    meeting: Meeting;
    committee: readonly SeatRow[];
    isPresent: (seat: SeatRow) => boolean;
    at: string;
  },
): Promise<void> {
  const { meeting, isPresent, at } = room;
  await em.insertMany(
    Attendance,
    room.committee.map((seat) => ({
      meetingId: meeting.id,
      seatId: seat.id,
      ...placeOf(meeting),
      isPresent: isPresent(seat),
      arrivedAt: isPresent(seat) ? at : null,
      leftAt: null,
    })),
  );
}
