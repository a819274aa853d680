/** The fund's money goes to the old creditors, once, at the figures agreed with them. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { disburseEntry } from '#domain/ledger/entry';
import { satang, sumSatang } from '#domain/money/satang';
import { refusePaying, type PayingRefusal } from '#domain/negotiations/settlements';
import type { Act } from '../act.ts';
import { Debt } from '../assessment/debt.ts';
import { HouseholdCase } from '../cases/household-case.ts';
import { postEntry, type EntryRefusal } from '../ledger/post-entry.ts';
import { readReached } from '../negotiations/reached.ts';
import { findLocked, getRow, listRows } from '../rows.ts';
import { Loan } from './loan-entities.ts';
import { noteLoan } from './sign-contract.ts';

export interface Payout {
  readonly loanId: string;
  readonly paidOn: string;
  readonly payoffs: readonly { readonly debtId: string; readonly amountSatang: bigint }[];
}

/** In the order in which they are checked. */
export type PayoutRefusal =
  | 'no-such-loan'
  | 'contract-not-signed'
  | 'paid-out-already'
  | 'before-the-signature'
  | 'not-a-debt-of-this-loan'
  | 'debt-left-out'
  | 'amount-differs-from-agreed'
  | 'more-than-the-loan'
  | PayingRefusal
  | EntryRefusal;

/** Posts the disbursement and marks every debt of the plan as paid on the day. */
export async function payCreditors(
  em: EntityManager,
  payout: Payout,
  act: Act,
): Promise<{ entryId: string } | { refused: PayoutRefusal }> {
  const { loanId, paidOn } = payout;
  const loan = await findLocked(em, Loan, { id: loanId });
  if (loan === undefined) return { refused: 'no-such-loan' };
  if (loan.status === 'reserved' || loan.status === 'released')
    return { refused: 'contract-not-signed' };
  if (loan.status !== 'signed') return { refused: 'paid-out-already' };
  if (loan.signedOn !== null && paidOn < loan.signedOn) return { refused: 'before-the-signature' };
  const debts = await readRefinancedDebts(em, loan.caseId);
  const refused = refusalOfPayoffs(loan, debts, payout);
  if (refused !== undefined) return { refused };
  const spoken = await findSpokenOnly(em, debts, paidOn);
  if (spoken !== undefined) return { refused: spoken };

  const posted = await postEntry(em, {
    fundId: loan.fundId,
    ...disburseEntry({ amountSatang: satang(loan.principalSatang) }),
    postingKey: `disburse/${loanId}`,
    businessOn: paidOn,
    recordedAt: act.at,
    caseId: loan.caseId,
    loanId,
    bySeatId: act.seatId,
  });
  if ('refused' in posted) return posted;
  const version = loan.version + 1;
  await em.nativeUpdate(
    Loan,
    { id: loanId },
    { status: 'disbursed', disbursedOn: paidOn, version },
  );
  const ids = debts.map((debt) => debt.id);
  await em.nativeUpdate(Debt, { id: { $in: ids } }, { paidOn });
  const detail = { paidOn, creditors: debts.length };
  await noteLoan(em, loan, { action: 'loan-disbursed', act, detail });
  return posted;
}

/** Nothing is paid on a spoken word: the first debt without its paper on the day, or undefined. */
async function findSpokenOnly(
  em: EntityManager,
  debts: readonly Debt[],
  on: string,
): Promise<PayingRefusal | undefined> {
  const reached = await readReached(
    em,
    debts.map(({ id }) => id),
  );
  for (const { id, payoffSatang, balanceSatang } of debts) {
    const payoff = { amountSatang: payoffSatang ?? balanceSatang, balanceSatang };
    const refused = refusePaying(payoff, reached.get(id) ?? null, on);
    if (refused !== undefined) return refused;
  }
  return undefined;
}

/** The debts of the present round that the contract takes over, in the order of the survey. */
export async function readRefinancedDebts(em: EntityManager, caseId: string): Promise<Debt[]> {
  const { round } = await getRow(em, HouseholdCase, { id: caseId });
  return listRows(em, Debt, {
    where: { caseId, round, treatment: 'refinance' },
    orderBy: { position: 'asc' },
  });
}

function refusalOfPayoffs(
  loan: Loan,
  debts: readonly Debt[],
  { payoffs }: Payout,
): PayoutRefusal | undefined {
  const known = new Map(debts.map((debt) => [debt.id, debt]));
  if (payoffs.some(({ debtId }) => !known.has(debtId))) return 'not-a-debt-of-this-loan';
  const named = new Set(payoffs.map(({ debtId }) => debtId));
  if (named.size < debts.length || payoffs.length > named.size) return 'debt-left-out';
  const isAgreed = payoffs.every((payoff) => {
    const debt = known.get(payoff.debtId);
    return payoff.amountSatang === (debt?.payoffSatang ?? debt?.balanceSatang);
  });
  if (!isAgreed) return 'amount-differs-from-agreed';
  const sum = sumSatang(payoffs.map(({ amountSatang }) => amountSatang));
  return sum > loan.principalSatang ? 'more-than-the-loan' : undefined;
}
