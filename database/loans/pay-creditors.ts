/** The fund's money goes to the old creditors, once, at the figures agreed with them. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { disburseEntry } from '#domain/ledger/entry';
import { sumSatang } from '#domain/money/satang';
import { refusePaying, type PayingRefusal } from '#domain/negotiations/settlements';
import { dayOf, type Act } from '../act.ts';
import { Debt } from '../assessment/debt.ts';
import { HouseholdCase } from '../cases/household-case.ts';
import { lockBooksOf } from '../ledger/balances.ts';
import type { EntryRefusal } from '../ledger/post-entry.ts';
import { readReached } from '../negotiations/reached.ts';
import { findLocked, getRow, listRows } from '../rows.ts';
import {
  lockOlderContracts,
  planSettlements,
  type PlannedSettlement,
  type SettlementRefusal,
} from '../settlements/plan-settlements.ts';
import { settleDebts } from '../settlements/settle-debts.ts';
import { Loan } from './loan-entities.ts';
import { noteLoan } from './sign-contract.ts';
import { isSplit, listLenders, postToLenders } from './split/lenders.ts';

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
  | 'split-loan-pays-a-fund'
  | SettlementRefusal
  | PayingRefusal
  | EntryRefusal;

/**
 * Posts the disbursement and marks every debt of the plan as paid on the day. What is owed to funds of
 * the centre is settled with their books in the same transaction (decision 0023); several lenders each
 * disburse what they lend, and the entry given is that of the first.
 */
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
  const contracts = await lockOlderContracts(em, loanId);
  const { centreId } = loan;
  const today = dayOf(act.at);
  const planned = await planSettlements(em, { debts, contracts, centreId, paidOn, today });
  if ('refused' in planned) return planned;
  if (isSplit(loan) && planned.settlements.length > 0) {
    return { refused: 'split-loan-pays-a-fund' };
  }
  return disburse(em, { loan, debts, settlements: planned.settlements, paidOn }, act);
}

interface Disbursement {
  readonly loan: Loan;
  readonly debts: readonly Debt[];
  /** Of the debts, those to funds of the centre. */
  readonly settlements: readonly PlannedSettlement[];
  readonly paidOn: string;
}

async function disburse(
  em: EntityManager,
  { loan, debts, settlements, paidOn }: Disbursement,
  act: Act,
): Promise<{ entryId: string } | { refused: EntryRefusal }> {
  const { id: loanId } = loan;
  const lenders = await listLenders(em, loan);
  const payees = settlements.map(({ payeeFundId }) => payeeFundId);
  await lockBooksOf(em, [...lenders.map(({ fundId }) => fundId), ...payees]);
  const settledSatang = sumSatang(settlements.map(({ amountSatang }) => amountSatang));
  const parts = lenders.map(({ fundId, lentSatang: amountSatang }) => ({
    fundId,
    entry: disburseEntry({ amountSatang, settledSatang }),
  }));
  const paying = { loan, postingKey: `disburse/${loanId}`, businessOn: paidOn, parts };
  const posted = await postToLenders(em, paying, act);
  if ('refused' in posted) return { refused: posted.refused };
  const change = { status: 'disbursed' as const, disbursedOn: paidOn, version: loan.version + 1 };
  await em.nativeUpdate(Loan, { id: loanId }, change);
  const ids = debts.map((debt) => debt.id);
  await em.nativeUpdate(Debt, { id: { $in: ids } }, { paidOn });
  const [entryId] = posted.entryIds;
  if (entryId === undefined) throw new Error(`Nobody lends loan ${loanId}`);
  const unsettled = await settleDebts(em, { loan, settlements, owedEntryId: entryId, paidOn }, act);
  if (unsettled !== undefined) return unsettled;
  const detail = { paidOn, creditors: debts.length };
  await noteLoan(em, loan, { action: 'loan-disbursed', act, detail });
  return { entryId };
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
