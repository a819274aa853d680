/** Somebody asks the committee to change a contract that runs, or takes the request back. Nothing moves yet. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { WitnessRefusal } from '#domain/law/signature';
import type { LoanChangeKind } from '#domain/loans/living/house-change';
import { dayOf, type Act } from '../act.ts';
import { Loan } from '../loans/loan-entities.ts';
import { noteLoan } from '../loans/sign-contract.ts';
import { isSplit } from '../loans/split/lenders.ts';
import { placeOf } from '../places/place.ts';
import { findLocked, findRow, getLocked } from '../rows.ts';
import { columnsOf, findWitnessRefusal, type Agreement } from './agreement.ts';
import { LoanChange } from './loan-change.ts';
import { workOutChange, type WorkOutRefusal } from './work-out-change.ts';

export interface ChangePlan {
  readonly loanId: string;
  readonly kind: LoanChangeKind;
  /** What is to be waived or added; null for arrears, which are spread whole. */
  readonly amountSatang: bigint | null;
  /** The written agreement by which interest is added; null or absent of every other kind. */
  readonly agreement?: Agreement | null;
  readonly reason: string;
}

/** In the order in which they are checked; then what the change itself is refused for. */
export type AskChangeRefusal =
  | 'no-such-loan'
  | 'loan-does-not-run'
  | 'reason-missing'
  | 'change-asked-already'
  | 'split-loan-no-write-off'
  | 'split-loan-adds-no-interest'
  | WitnessRefusal
  | WorkOutRefusal;

/** `amountSatang` is the most that may be waived today, or what an agreement would have to name. */
export type AskChangeRefused = {
  readonly refused: AskChangeRefusal;
  readonly amountSatang?: bigint;
  /** The day from which interest may be added. */
  readonly from?: string;
};

/** Asks for a change, if it could be made by the books of today; one may wait at a time. */
export async function askChange(
  em: EntityManager,
  plan: ChangePlan,
  act: Act,
): Promise<{ changeId: string } | AskChangeRefused> {
  const loan = await findLocked(em, Loan, { id: plan.loanId });
  if (loan === undefined) return { refused: 'no-such-loan' };
  if (loan.status !== 'disbursed' && loan.status !== 'repaying') {
    return { refused: 'loan-does-not-run' };
  }
  const reason = plan.reason.trim();
  if (reason === '') return { refused: 'reason-missing' };
  const { kind, amountSatang } = plan;
  const open = { loanId: loan.id, status: { $in: ['asked', 'on-agenda'] as const } };
  if ((await findRow(em, LoanChange, open)) !== undefined) {
    return { refused: 'change-asked-already' };
  }
  if (kind === 'waive-principal' && isSplit(loan)) return { refused: 'split-loan-no-write-off' };
  if (kind === 'add-interest' && isSplit(loan)) return { refused: 'split-loan-adds-no-interest' };
  const agreement = kind === 'add-interest' ? (plan.agreement ?? null) : null;
  const agreementOn = agreement?.signedOn ?? null;
  const on = dayOf(act.at);
  const worked = await workOutChange(em, { loan, kind, amountSatang, agreementOn, on });
  if ('refused' in worked) return worked;
  const unsigned = agreement && (await findWitnessRefusal(em, { loan, agreement }));
  if (unsigned !== null) return { refused: unsigned };
  const id = randomUUID();
  await em.insert(LoanChange, {
    id,
    loanId: loan.id,
    caseId: loan.caseId,
    ...placeOf(loan),
    kind,
    amountSatang,
    ...columnsOf(agreement),
    reason,
    status: 'asked',
    askedByUserId: act.userId,
    askedBySeatId: act.seatId,
    askedAt: act.at,
  });
  await noteLoan(em, loan, { action: 'loan-change-asked', act, detail: { changeId: id, kind } });
  return { changeId: id };
}

export type WithdrawChangeRefusal = 'no-such-change' | 'change-is-on-agenda' | 'change-is-decided';

/** Takes a request back before it stands on an agenda. */
export async function withdrawChange(
  em: EntityManager,
  { changeId }: { changeId: string },
  act: Act,
): Promise<{ changeId: string } | { refused: WithdrawChangeRefusal }> {
  const known = await findRow(em, LoanChange, { id: changeId });
  if (known === undefined) return { refused: 'no-such-change' };
  const loan = await getLocked(em, Loan, { id: known.loanId });
  const change = await getLocked(em, LoanChange, { id: changeId });
  if (change.status === 'on-agenda') return { refused: 'change-is-on-agenda' };
  if (change.status !== 'asked') return { refused: 'change-is-decided' };
  await em.nativeUpdate(LoanChange, { id: changeId }, { status: 'withdrawn' });
  await noteLoan(em, loan, { action: 'loan-change-withdrawn', act, detail: { changeId } });
  return { changeId };
}
