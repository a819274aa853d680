import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { dayOf, type Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { HouseholdCase } from '../cases/household-case.ts';
import { Loan } from '../loans/loan-entities.ts';
import { readRefinancedDebts } from '../loans/pay-creditors.ts';
import { SeatRow } from '../people/seat.ts';
import { placeOf } from '../places/place.ts';
import { findLocked, findRow, getRow } from '../rows.ts';
import { ClearanceConfirmation } from './clearance-confirmation.ts';

export interface Confirmation {
  readonly caseId: string;
  readonly taskId: string;
  readonly isConfirmed: boolean;
  /** Why not; kept in the database only. Null with a confirmation. */
  readonly reason: string | null;
}

/** In the order in which they are checked. */
export type ClearanceRefusal =
  | 'no-such-case'
  | 'already-confirmed-by-you'
  | 'reason-missing'
  | 'debt-not-nil';

/**
 * One member's word on the clearance of a household, under the lock of its case. Each user speaks once
 * an attempt; an objection begins a new attempt, in which all are asked again. Nobody can confirm
 * while a loan or a debt of the plan is open.
 */
export async function confirmClearance(
  em: EntityManager,
  confirmation: Confirmation,
  act: Act,
): Promise<{ attempt: number } | { refused: ClearanceRefusal }> {
  const { caseId, isConfirmed } = confirmation;
  const household = await findLocked(em, HouseholdCase, { id: caseId });
  if (household === undefined) return { refused: 'no-such-case' };
  const attempt = await attemptOf(em, household);
  const earlier = await findRow(em, ClearanceConfirmation, { caseId, attempt, userId: act.userId });
  if (earlier !== undefined) return { refused: 'already-confirmed-by-you' };
  const reason = confirmation.reason?.trim() ?? '';
  if (!isConfirmed && reason === '') return { refused: 'reason-missing' };
  if (isConfirmed && !(await isDebtNil(em, caseId))) return { refused: 'debt-not-nil' };

  const { personId } = await getRow(em, SeatRow, { id: act.seatId });
  await em.insert(ClearanceConfirmation, {
    id: randomUUID(),
    caseId,
    ...placeOf(household),
    taskId: confirmation.taskId,
    attempt,
    userId: act.userId,
    personId,
    bySeatId: act.seatId,
    isConfirmed,
    reason: isConfirmed ? null : reason,
    confirmedOn: dayOf(act.at),
  });
  await record(em, {
    action: isConfirmed ? 'clearance-confirmed' : 'clearance-objected',
    at: act.at,
    actor: act,
    place: household,
    subject: { kind: 'case', id: caseId },
    caseId,
    detail: { attempt },
  });
  return { attempt };
}

/** Whether nothing of the plan is owed: no loan open, every refinanced debt paid with its receipt. */
export async function isDebtNil(em: EntityManager, caseId: string): Promise<boolean> {
  const open = await findRow(em, Loan, { caseId, status: { $nin: ['paid', 'released'] } });
  if (open !== undefined) return false;
  const debts = await readRefinancedDebts(em, caseId);
  return debts.every((debt) => debt.paidOn !== null && debt.receiptNumber !== null);
}

/** How many members have confirmed since the household was last asked. */
export async function countConfirmations(
  em: EntityManager,
  household: HouseholdCase,
): Promise<number> {
  const attempt = await attemptOf(em, household);
  return em.count(ClearanceConfirmation, { caseId: household.id, attempt, isConfirmed: true });
}

/** Counts on through objections and rounds, so that no attempt has the number of an earlier one. */
export async function attemptOf(em: EntityManager, household: HouseholdCase): Promise<number> {
  const objections = await em.count(ClearanceConfirmation, {
    caseId: household.id,
    isConfirmed: false,
  });
  return household.round + objections;
}
