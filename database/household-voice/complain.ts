/** Complaints: entered into a register, handed to somebody above whom they are about, answered once. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  answerDueOn,
  handlerOf,
  COMPLAINT_HANDLERS,
  COMPLAINT_TASKS,
  readersOf,
  type ComplainedAbout,
  type ComplaintCategory,
  type ComplaintOutcome,
} from '#domain/household/complaints';
import type { Role } from '#domain/people/roles';
import { buddhistYearOf, dayOf, type Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { HouseholdCase } from '../cases/household-case.ts';
import { openDuty } from '../duties/open-duty.ts';
import { nextNumber } from '../numbers/next.ts';
import { SeatRow } from '../people/seat.ts';
import { placeOf, type RowPlace } from '../places/place.ts';
import { findLocked, findRow, getRow } from '../rows.ts';
import { Complaint } from './voice-entities.ts';

export interface ComplaintPlan {
  readonly caseId: string;
  readonly about: ComplainedAbout;
  readonly category: ComplaintCategory;
  readonly text: string;
  readonly personId: string | null;
}

/**
 * Takes a complaint in. The trail names no case, for whoever it is about may read the case's trail; the
 * words stay in the row.
 */
export async function receiveComplaint(
  em: EntityManager,
  plan: ComplaintPlan,
  act: Act,
): Promise<{ complaintId: string } | { refused: 'no-such-case' }> {
  const found = await findRow(em, HouseholdCase, { id: plan.caseId });
  if (found === undefined) return { refused: 'no-such-case' };
  const receivedOn = dayOf(act.at);
  const yearBe = buddhistYearOf(receivedOn);
  const seated = await seatedHandlers(em, found, receivedOn);
  const complaintId = randomUUID();
  const handler = handlerOf(plan.about, (role) => seated.has(role));
  const dueOn = answerDueOn(receivedOn);
  const number = await nextNumber(em, { series: 'complaint', yearBe, place: found });
  await em.insert(Complaint, {
    id: complaintId,
    ...plan,
    ...placeOf(found),
    number,
    yearBe,
    bySeatId: act.seatId,
    handler,
    receivedOn,
    dueOn,
    receivedAt: act.at,
    answer: null,
    outcome: null,
    answeredAt: null,
    answeredBySeatId: null,
  });
  await record(em, {
    action: 'complaint-received',
    at: act.at,
    actor: null,
    place: found,
    subject: { kind: 'complaint', id: complaintId },
    detail: { number, yearBe, handler },
  });
  const kind = COMPLAINT_TASKS[handler];
  // Of no case: the case's own page lists its tasks.
  const duty = { kind, subjectId: complaintId, place: found, opensOn: receivedOn, dueOn };
  await openDuty(em, duty, { at: act.at });
  return { complaintId };
}

async function seatedHandlers(em: EntityManager, at: RowPlace, on: string): Promise<Set<string>> {
  const rows = await em.execute<{ role: string }[]>(
    `select distinct role from seat
      where role in (${COMPLAINT_HANDLERS.map(() => '?').join(', ')})
        and from_on <= ? and (until_on is null or until_on >= ?)
        and (centre_id = ? or (centre_id is null and ? like area_code || '%'))`,
    [...COMPLAINT_HANDLERS, on, on, at.centreId, at.areaCode],
  );
  return new Set(rows.map(({ role }) => role));
}

/** In the order in which they are checked. */
export type AnswerRefusal =
  | 'no-such-complaint'
  | 'not-for-your-seat'
  | 'complaint-answered-already';

/** Answers a complaint; the answer is for who complained. Of two answers the second is told. */
export async function answerComplaint(
  em: EntityManager,
  given: {
    readonly complaintId: string;
    readonly answer: string;
    readonly outcome: ComplaintOutcome;
  },
  act: Act,
): Promise<{ complaintId: string } | { refused: AnswerRefusal }> {
  const { complaintId, answer, outcome } = given;
  const complaint = await findLocked(em, Complaint, { id: complaintId });
  if (complaint === undefined) return { refused: 'no-such-complaint' };
  const { role } = await getRow(em, SeatRow, { id: act.seatId });
  const readers: readonly Role[] = readersOf(complaint.handler);
  if (!readers.includes(role)) return { refused: 'not-for-your-seat' };
  if (complaint.answeredAt !== null) return { refused: 'complaint-answered-already' };
  await em.nativeUpdate(
    Complaint,
    { id: complaintId },
    { answer, outcome, answeredAt: act.at, answeredBySeatId: act.seatId },
  );
  await record(em, {
    action: 'complaint-answered',
    at: act.at,
    actor: act,
    place: complaint,
    subject: { kind: 'complaint', id: complaintId },
    detail: { outcome, isLate: dayOf(act.at) > complaint.dueOn },
  });
  return { complaintId };
}
