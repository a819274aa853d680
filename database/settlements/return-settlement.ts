/**
 * A payment that another fund's loan made on an older contract is undone: the older contract is owed
 * again, and the money goes back to the fund that lent it, where it lessens the new loan with a receipt
 * like any payment. So the household owes each fund what it owed before, and both books agree.
 */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { counterEntry } from '#domain/ledger/entry';
import { receiveSettlementEntry } from '#domain/ledger/settlement-entries';
import { satang } from '#domain/money/satang';
import { dayOf, type Act } from '../act.ts';
import { Debt } from '../assessment/debt.ts';
import { postEntry, type EntryRefusal, type Posting } from '../ledger/post-entry.ts';
import { Loan } from '../loans/loan-entities.ts';
import { noteLoan } from '../loans/sign-contract.ts';
import { restartLoanProcess } from '../outbox/facts.ts';
import { placeOf } from '../places/place.ts';
import { bookPayment } from '../repayments/book-payment.ts';
import { findPayoff } from '../repayments/payoff.ts';
import { followPayment } from '../repayments/post-repayment.ts';
import { findRow, getLocked, getRow } from '../rows.ts';
import type { Task } from '../tasks/task.ts';
import { FundSettlement } from './fund-settlement.ts';

/** The settlement behind a receipt; undefined where the household paid by itself. */
export function findSettlementOf(
  em: EntityManager,
  repaymentId: string,
): Promise<FundSettlement | undefined> {
  return findRow(em, FundSettlement, { repaymentId });
}

/** In the order in which they are checked. */
export type ReturnRefusal =
  | 'money-came-back-from-fund'
  | 'new-loan-awaits-receipts'
  | 'new-loan-owes-less';

/** Locks the loan that paid and says why its payment may not be undone today; undefined where it may. */
export async function lockToReturn(
  em: EntityManager,
  settlement: FundSettlement,
  on: string,
): Promise<ReturnRefusal | undefined> {
  if (settlement.returnsId !== null) return 'money-came-back-from-fund';
  const { id, status } = await getLocked(em, Loan, { id: settlement.loanId });
  if (status === 'disbursed') return 'new-loan-awaits-receipts';
  const owed = (await findPayoff(em, { loanId: id, on }))?.payoff.totalSatang ?? 0n;
  return owed < settlement.amountSatang ? 'new-loan-owes-less' : undefined;
}

interface Returning {
  readonly settlement: FundSettlement;
  /** The older contract, and the counter-entry of its receipt. */
  readonly olderLoan: Loan;
  readonly counterEntryId: string;
  /** Open tasks `collect-instalment` of the new loan, locked. */
  readonly tasks: readonly Task[];
}

/** Moves the money back in both books, in the caller's transaction. */
export async function returnSettlement(
  em: EntityManager,
  it: Returning,
  act: Act,
): Promise<{ refused: EntryRefusal } | undefined> {
  const { settlement, counterEntryId, tasks, olderLoan } = it;
  const { amountSatang } = settlement;
  const loan = await getRow(em, Loan, { id: settlement.loanId });
  const on = dayOf(act.at);
  const given = await postEntry(em, {
    ...back(settlement, 'paid', act),
    fundId: settlement.payeeFundId,
    ...counterEntry(receiveSettlementEntry({ amountSatang: satang(amountSatang) })),
    countersEntryId: settlement.receivedEntryId,
    loanId: olderLoan.id,
    caseId: olderLoan.caseId,
  });
  if ('refused' in given) return given;
  const payment = { amountSatang, paidOn: on, isImported: false, extraWish: null };
  const into = 'settlement' as const;
  const booked = await bookPayment(em, { loan, payment: { ...payment, into } }, act);
  if ('payoffSatang' in booked) {
    throw new Error(`Loan ${loan.id} does not take ${amountSatang} back: ${booked.refused}`);
  }
  if ('refused' in booked) return booked;
  const received = await postEntry(em, {
    ...back(settlement, 'received', act),
    fundId: loan.fundId,
    ...receiveSettlementEntry({ amountSatang: satang(amountSatang) }),
    loanId: loan.id,
    caseId: loan.caseId,
  });
  if ('refused' in received) return received;
  await em.insert(FundSettlement, {
    ...settlement,
    ...placeOf(loan),
    id: randomUUID(),
    payerFundId: settlement.payeeFundId,
    payeeFundId: settlement.payerFundId,
    settledOn: on,
    owedEntryId: counterEntryId,
    paidEntryId: given.entryId,
    creditedEntryId: booked.entryId,
    receivedEntryId: received.entryId,
    repaymentId: booked.repaymentId,
    returnsId: settlement.id,
    bySeatId: act.seatId,
    recordedAt: act.at,
  });
  await leaveDebt(em, settlement);
  await followPayment(em, { loan, tasks, booked, amountSatang, paidOn: on }, act);
  const detail = { settlementId: settlement.id, amountSatang: String(amountSatang) };
  await noteLoan(em, loan, { action: 'settlement-returned', act, detail });
  await restartLoanProcess(em, olderLoan);
  return undefined;
}

function back(
  { id }: FundSettlement,
  step: 'paid' | 'received',
  act: Act,
): Pick<Posting, 'postingKey' | 'businessOn' | 'recordedAt' | 'bySeatId'> {
  return {
    postingKey: `settle/${id}/back/${step}`,
    businessOn: dayOf(act.at),
    recordedAt: act.at,
    bySeatId: act.seatId,
  };
}

/** The new contract does not pay the debt any more: it stays with its own fund, and is no debt of the plan. */
async function leaveDebt(em: EntityManager, { debtId }: FundSettlement): Promise<void> {
  const left = { treatment: 'stays' as const, paidOn: null, receiptNumber: null, receiptOn: null };
  await em.nativeUpdate(Debt, { id: debtId }, left);
}
