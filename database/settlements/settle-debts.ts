/** A loan pays debts to other funds of its centre: both books move in the caller's transaction. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Entry } from '#domain/ledger/entry';
import {
  paySettlementEntry,
  receiveSettlementEntry,
  settleOlderDebtEntry,
} from '#domain/ledger/settlement-entries';
import { satang } from '#domain/money/satang';
import type { Act } from '../act.ts';
import { Debt } from '../assessment/debt.ts';
import { postEntry, type EntryRefusal } from '../ledger/post-entry.ts';
import type { Loan } from '../loans/loan-entities.ts';
import { noteLoan } from '../loans/sign-contract.ts';
import { placeOf } from '../places/place.ts';
import { bookPayment, type BookedPayment } from '../repayments/book-payment.ts';
import { followPayment } from '../repayments/post-repayment.ts';
import { FundSettlement } from './fund-settlement.ts';
import type { OlderContract, PlannedSettlement } from './plan-settlements.ts';

interface Paying {
  readonly loan: Loan;
  readonly owedEntryId: string;
  readonly paidOn: string;
}

/**
 * Pays each debt out of the money promised to the loan and books it where it is owed: on the older
 * contract with a receipt like any payment, else as a loan from before the centre that came back. The
 * caller has locked the loans and the books and has posted what the lender owes.
 */
export async function settleDebts(
  em: EntityManager,
  { settlements, ...paying }: Paying & { settlements: readonly PlannedSettlement[] },
  act: Act,
): Promise<{ refused: EntryRefusal } | undefined> {
  for (const planned of settlements) {
    const refused = await settle(em, { ...paying, planned }, act);
    if (refused !== undefined) return refused;
  }
  return undefined;
}

interface Where {
  readonly fundId: string;
  readonly loanOf: Loan | undefined;
}

async function settle(
  em: EntityManager,
  it: Paying & { planned: PlannedSettlement },
  act: Act,
): Promise<{ refused: EntryRefusal } | undefined> {
  const { loan, planned, owedEntryId, paidOn } = it;
  const { payeeFundId } = planned;
  const amountSatang = satang(planned.amountSatang);
  const id = randomUUID();
  const post = (step: string, { fundId, loanOf, ...entry }: Entry & Where) =>
    postEntry(em, {
      fundId,
      ...entry,
      postingKey: `settle/${id}/${step}`,
      businessOn: paidOn,
      recordedAt: act.at,
      bySeatId: act.seatId,
      ...(loanOf !== undefined && { loanId: loanOf.id, caseId: loanOf.caseId }),
    });
  const { contract } = planned;
  const payer = { fundId: loan.fundId, loanOf: loan };
  const payee = { fundId: payeeFundId, loanOf: contract?.loan };
  const paid = await post('paid', { ...payer, ...paySettlementEntry({ amountSatang }) });
  if ('refused' in paid) return paid;
  const credited =
    contract === null
      ? await post('credited', { ...payee, ...settleOlderDebtEntry({ amountSatang }) })
      : await payContract(em, { ...planned, contract, paidOn }, act);
  if ('refused' in credited) return credited;
  const received = await post('received', {
    ...payee,
    ...receiveSettlementEntry({ amountSatang }),
  });
  if ('refused' in received) return received;
  await em.insert(FundSettlement, {
    id,
    loanId: loan.id,
    debtId: planned.debt.id,
    ...placeOf(loan),
    payerFundId: loan.fundId,
    payeeFundId,
    amountSatang,
    settledOn: paidOn,
    owedEntryId,
    paidEntryId: paid.entryId,
    creditedEntryId: credited.entryId,
    receivedEntryId: received.entryId,
    repaymentId: 'repaymentId' in credited ? credited.repaymentId : null,
    returnsId: null,
    bySeatId: act.seatId,
    recordedAt: act.at,
  });
  const detail = { settlementId: id, payeeFundId, amountSatang: String(amountSatang) };
  await noteLoan(em, loan, { action: 'debt-settled', act, detail });
  return undefined;
}

/** Pays the older contract off as any payment does; its receipt is the one the new loan waits for. */
async function payContract(
  em: EntityManager,
  it: PlannedSettlement & { contract: OlderContract; paidOn: string },
  act: Act,
): Promise<BookedPayment | { refused: EntryRefusal }> {
  const { contract, debt, amountSatang, paidOn } = it;
  const { loan, tasks } = contract;
  const payment = { amountSatang, paidOn, isImported: false, extraWish: null };
  const into = 'settlement' as const;
  const booked = await bookPayment(em, { loan, payment: { ...payment, into } }, act);
  if ('payoffSatang' in booked) {
    throw new Error(`Loan ${loan.id} is not paid off by ${amountSatang}: ${booked.refused}`);
  }
  if ('refused' in booked) return booked;
  await followPayment(em, { loan, tasks, booked, amountSatang, paidOn }, act);
  const receiptNumber = `${booked.receiptNumber}/${booked.receiptYearBe}`;
  await em.nativeUpdate(Debt, { id: debt.id }, { receiptNumber, receiptOn: paidOn });
  return booked;
}
