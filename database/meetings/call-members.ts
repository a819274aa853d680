import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { placeOf } from '../places/place.ts';
import { MeetingCall, MeetingMessage } from './call-entities.ts';
import { readCommittee } from './committee.ts';
import type { Meeting } from './meeting-entities.ts';

/** When and where, as a call says it. */
export interface Session {
  readonly plannedOn: string;
  /** `HH:MM` in Bangkok. */
  readonly plannedTime: string;
  readonly place: string;
}

/**
 * Keeps the call and puts one message of it to each member of the committee of that day, in the
 * transaction of its cause: exactly once each. Whoever calls has read it.
 */
export async function callMembers(
  em: EntityManager,
  call: { meeting: Pick<Meeting, 'id' | 'centreId' | 'areaCode'>; session: Session } & {
    round: number;
    reason: string | null;
  },
  act: Act,
): Promise<{ callId: string }> {
  const { meeting, round, reason } = call;
  const { plannedOn, plannedTime, place } = call.session;
  const of = { meetingId: meeting.id, round, ...placeOf(meeting) };
  const by = { reason, bySeatId: act.seatId, calledAt: act.at };
  const callId = randomUUID();
  await em.insert(MeetingCall, { ...of, plannedOn, plannedTime, place, ...by, id: callId });
  const seats = await readCommittee(em, { centreId: meeting.centreId, on: plannedOn });
  const members = [...new Set(seats.map(({ userId }) => userId))];
  if (members.length === 0) return { callId };
  const readAtBy = (userId: string) => (userId === act.userId ? act.at : null);
  await em.insertMany(
    MeetingMessage,
    members.map((userId) => ({ ...of, userId, readAt: readAtBy(userId) })),
  );
  return { callId };
}
