/**
 * A term of the committee that nears its end is seen to in time: a duty opens so many days before (by-law
 * `term-notice-days`), until a successor or a new term is recorded or somebody says that the seat ends.
 */

import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays, plainDate } from '#domain/dates/plain-date';
import { COMMITTEE_ROLES, type Role } from '#domain/people/roles';
import { succeeds } from '#domain/people/terms';
import { dayOf, type Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { readPoliciesOn } from '../centres/policies.ts';
import type { DutyAct } from '../duties/duty-trail.ts';
import { endDuty, moveDuty, openDuty } from '../duties/open-duty.ts';
import { getLocked, listRows } from '../rows.ts';
import { SeatRow } from './seat.ts';

const KIND = 'renew-term';

type Term = Pick<
  SeatRow,
  'id' | 'userId' | 'role' | 'centreId' | 'areaCode' | 'fundId' | 'fromOn' | 'untilOn'
>;

/** A seat was given: it may carry on others of the committee, and its own end is watched. */
export async function keepTermNotice(em: EntityManager, seat: Term, act: DutyAct): Promise<void> {
  const { centreId, untilOn } = seat;
  if (centreId === null || !isOfCommittee(seat.role)) return;
  for (const earlier of await listTerms(em, centreId)) {
    if (succeeds(seat, earlier)) await endTermNotice(em, earlier.id, act);
  }
  if (untilOn === null || untilOn < dayOf(act.at)) return;
  const opensOn = await noticeDay(em, { centreId, untilOn });
  const place = { centreId, areaCode: seat.areaCode };
  await openDuty(em, { kind: KIND, subjectId: seat.id, place, opensOn, dueOn: untilOn }, act);
}

/** The seat needs no successor any more, or has one. */
export async function endTermNotice(
  em: EntityManager,
  seatId: string,
  act: DutyAct,
): Promise<void> {
  await endDuty(em, { kind: KIND, subjectId: seatId }, act);
}

/** The by-law names other days of notice: every notice that still waits or stands moves to them. */
export async function moveTermNotices(
  em: EntityManager,
  centreId: string,
  act: DutyAct,
): Promise<void> {
  for (const { id: subjectId, untilOn } of await listTerms(em, centreId)) {
    if (untilOn === null) continue;
    const opensOn = await noticeDay(em, { centreId, untilOn });
    await moveDuty(em, { kind: KIND, subjectId, days: { opensOn, dueOn: untilOn } }, act);
  }
}

/** Nobody follows in the seat: it ends with its term. What is handed over is kept with it. */
export async function letTermEnd(
  em: EntityManager,
  { seatId, handoverNote }: { seatId: string; handoverNote: string | null },
  act: Act,
): Promise<void> {
  const seat = await getLocked(em, SeatRow, { id: seatId });
  if (handoverNote !== null) await em.nativeUpdate(SeatRow, { id: seatId }, { handoverNote });
  await record(em, {
    action: 'term-left-to-end',
    at: act.at,
    actor: act,
    place: seat,
    subject: { kind: 'seat', id: seatId },
    detail: { role: seat.role, untilOn: seat.untilOn },
  });
}

function isOfCommittee(role: Role): boolean {
  return (COMMITTEE_ROLES as readonly Role[]).includes(role);
}

function listTerms(em: EntityManager, centreId: string): Promise<SeatRow[]> {
  return listRows(em, SeatRow, {
    where: { centreId, role: { $in: [...COMMITTEE_ROLES] }, untilOn: { $ne: null } },
    orderBy: { id: 'asc' },
  });
}

async function noticeDay(
  em: EntityManager,
  { centreId, untilOn }: { centreId: string; untilOn: string },
): Promise<string> {
  const policies = await readPoliciesOn(em, { centreId, on: untilOn });
  return addDays(plainDate(untilOn), -policies['term-notice-days']);
}
