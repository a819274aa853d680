/** The first of two people says that a payment was written down wrongly. Nothing moves yet. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { dayOf, type Act } from '../act.ts';
import { HouseholdCase } from '../cases/household-case.ts';
import { countConfirmations } from '../clearance/confirm-clearance.ts';
import { Loan } from '../loans/loan-entities.ts';
import { noteLoan } from '../loans/sign-contract.ts';
import { placeOf } from '../places/place.ts';
import { Repayment } from '../repayments/repayment.ts';
import { findLocked, findRow, getLocked } from '../rows.ts';
import type { FundSettlement } from '../settlements/fund-settlement.ts';
import {
  findSettlementOf,
  lockToReturn,
  type ReturnRefusal,
} from '../settlements/return-settlement.ts';
import { RepaymentReversal } from './repayment-reversal.ts';

export interface ReversalPlan {
  readonly loanId: string;
  readonly repaymentId: string;
  readonly reason: string;
}

/** Why a payment cannot be undone now, in the order in which they are checked. */
export type UndoRefusal =
  | 'no-such-repayment'
  | 'cancelled-already'
  | 'resolution-stands-on-it'
  | ReturnRefusal
  | 'household-is-cleared'
  | 'clearance-is-confirmed';

export type AskRefusal = UndoRefusal | 'reason-missing' | 'reversal-asked-already';

/** Asks for a reversal; another person confirms or declines it. */
export async function askReversal(
  em: EntityManager,
  plan: ReversalPlan,
  act: Act,
): Promise<{ reversalId: string } | { refused: AskRefusal }> {
  const { loanId, repaymentId } = plan;
  const found = await lockForUndoing(em, { loanId, repaymentId, on: dayOf(act.at) });
  if ('refused' in found) return found;
  const reason = plan.reason.trim();
  if (reason === '') return { refused: 'reason-missing' };
  const asked = await findRow(em, RepaymentReversal, { repaymentId, status: 'asked' });
  if (asked !== undefined) return { refused: 'reversal-asked-already' };

  const { loan } = found;
  const id = randomUUID();
  await em.insert(RepaymentReversal, {
    id,
    repaymentId,
    loanId,
    caseId: loan.caseId,
    ...placeOf(loan),
    reason,
    status: 'asked',
    askedByUserId: act.userId,
    askedBySeatId: act.seatId,
    askedAt: act.at,
    decidedByUserId: null,
    decidedBySeatId: null,
    decidedAt: null,
    entryId: null,
  });
  const detail = { repaymentId, reversalId: id };
  await noteLoan(em, loan, { action: 'reversal-asked', act, detail });
  return { reversalId: id };
}

export interface Undoable {
  readonly loan: Loan;
  readonly repayment: Repayment;
  /** Where another fund's loan paid it: then the money goes back to that fund. */
  readonly settlement: FundSettlement | undefined;
}

/**
 * Locks the loan, then the case on which a clearance is confirmed, and says whether the payment may be
 * undone. The loan first: a payment holds it while its rows refer to the case. Where another loan paid,
 * that one before. A pay-off may be undone until the first member has confirmed that the household is
 * clear: what two members stand for is not undone behind their backs.
 */
export async function lockForUndoing(
  em: EntityManager,
  { loanId, repaymentId, on }: { loanId: string; repaymentId: string; on: string },
): Promise<Undoable | { refused: UndoRefusal }> {
  const known = await findRow(em, Repayment, { id: repaymentId, loanId });
  if (known === undefined) return { refused: 'no-such-repayment' };
  const settlement = await findSettlementOf(em, repaymentId);
  const kept = settlement && (await lockToReturn(em, settlement, on));
  const loan = await getLocked(em, Loan, { id: loanId });
  const household = await getLocked(em, HouseholdCase, { id: known.caseId });
  const repayment = await findLocked(em, Repayment, { id: repaymentId });
  if (repayment === undefined) return { refused: 'no-such-repayment' };
  if (repayment.cancelledOn !== null) return { refused: 'cancelled-already' };
  // The committee resolved on what was paid then.
  const isResolvedOn = repayment.loanChangeId !== loan.loanChangeId;
  if (isResolvedOn || loan.status === 'written-off') return { refused: 'resolution-stands-on-it' };
  if (kept !== undefined) return { refused: kept };
  // The case of an older contract is closed; what is open is the case of the loan that paid it off.
  if (loan.status === 'paid' && settlement === undefined) {
    const isOpen = household.status === 'repaying' || household.status === 'in-arrears';
    if (!isOpen) return { refused: 'household-is-cleared' };
    if ((await countConfirmations(em, household)) > 0) return { refused: 'clearance-is-confirmed' };
  }
  return { loan, repayment, settlement };
}
