/** What a resolution to lend needs besides: guarantors kept with the loan, approvals asked for in order. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays, plainDate } from '#domain/dates/plain-date';
import type { LoanNeeds } from '#domain/funds/eligibility/judge-fund';
import { askedNow, chainOf, DUTY_OF_APPROVAL } from '#domain/meetings/approval-chain';
import { dayOf, type Act } from '../act.ts';
import { readPoliciesOn } from '../centres/policies.ts';
import { openDuty } from '../duties/open-duty.ts';
import { Loan } from '../loans/loan-entities.ts';
import { placeOf, type RowPlace } from '../places/place.ts';
import { ApprovalStep } from './approval-step.ts';

interface Resolved {
  readonly resolutionId: string;
  readonly loanId: string;
  readonly caseId: string;
  readonly place: RowPlace;
  readonly needs: LoanNeeds;
  /** Who was in the room, and how many the committee has. */
  readonly room: { readonly present: number; readonly committeeSeats: number };
}

/** Whether the resolution stands already; else the case hears of it when the last step is given. */
export async function openChain(em: EntityManager, resolved: Resolved, act: Act): Promise<boolean> {
  const { resolutionId, loanId, caseId, needs, room } = resolved;
  if (needs.guarantors > 0) {
    await em.nativeUpdate(Loan, { id: loanId }, { guarantorsNeeded: needs.guarantors });
  }
  const source = needs.approvalSource;
  if (source?.kind !== 'by-law') return true;
  const place = placeOf(resolved.place);
  const steps = chainOf(needs.approvals, room).map(({ approval, status }, index): ApprovalStep => ({
    id: randomUUID(),
    resolutionId,
    loanId,
    caseId,
    ...place,
    position: index + 1,
    approval,
    byLawId: source.byLawId,
    status,
    ...(status === 'given' ? givenByMeeting(act) : NOT_ANSWERED),
    note: null,
  }));
  for (const step of steps) await em.insert(ApprovalStep, step);
  return !(await askNext(em, steps, act));
}

const NOT_ANSWERED = { decidedOn: null, reference: null, bySeatId: null, answeredAt: null };

/** The full committee that was in the room has given its step with the resolution itself. */
function givenByMeeting(act: Act) {
  const reference = 'มติของการประชุมนี้ · this meeting';
  return { decidedOn: dayOf(act.at), reference, bySeatId: act.seatId, answeredAt: act.at };
}

/**
 * Opens the duty of the step that is asked now; false when none is. It is overdue, and is escalated like
 * every task, after the days that the centre's by-law of today gives for an answer.
 */
export async function askNext(
  em: EntityManager,
  steps: readonly ApprovalStep[],
  act: Act,
): Promise<boolean> {
  const next = askedNow(steps);
  if (next === undefined) return false;
  const { id, approval, caseId } = next;
  const kind = DUTY_OF_APPROVAL[approval];
  const today = dayOf(act.at);
  const policies = await readPoliciesOn(em, { centreId: next.centreId, on: today });
  const dueOn = addDays(plainDate(today), policies['approval-answer-days']);
  const plan = { kind, subjectId: id, place: placeOf(next), caseId, opensOn: today, dueOn };
  await openDuty(em, plan, act);
  return true;
}
