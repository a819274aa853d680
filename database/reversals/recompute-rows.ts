/** The instalments of a loan worked out again from the payments that remain, by their days. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { plainDate } from '#domain/dates/plain-date';
import { yearlyDecliningRate } from '#domain/interest/rate';
import { allocatePayment, livingRows, type LivingRow } from '#domain/interest/repayment';
import { reallocateEntry } from '#domain/ledger/entry';
import { satang } from '#domain/money/satang';
import type { Act } from '../act.ts';
import { contractSchedule } from '../funds/fund-options.ts';
import { mustPostEntry } from '../ledger/post-entry.ts';
import { Instalment, Loan } from '../loans/loan-entities.ts';
import { readRefinancedDebts } from '../loans/pay-creditors.ts';
import { placeOf } from '../places/place.ts';
import { splitOf, type Split } from '../repayments/book-payment.ts';
import { isSettled, paidThrough } from '../repayments/living-loan.ts';
import { Repayment } from '../repayments/repayment.ts';
import { listRows } from '../rows.ts';

interface Undoing {
  readonly loan: Loan;
  readonly reversalId: string;
  /** The business day of the reversal. */
  readonly on: string;
}

/**
 * Replays the remaining payments on the contract, writes the instalments anew and moves between
 * principal and interest what a payment now brings otherwise. No cash moves and no receipt loses its
 * number. The caller has locked the loan and marked the cancelled payment.
 */
export async function recomputeRows(
  em: EntityManager,
  it: Undoing,
  act: Act,
): Promise<{ paidThrough: number; reallocated: number }> {
  const { loan } = it;
  const payments = await listRows(em, Repayment, {
    where: { loanId: loan.id, cancelledOn: null },
    orderBy: { paidOn: 'asc', receiptYearBe: 'asc', receiptNumber: 'asc' },
  });
  const { rows, splits, settledOn } = replay(loan, payments);
  let reallocated = 0;
  for (const [index, payment] of payments.entries()) {
    const split = splits[index];
    if (split === undefined || split.interestSatang === payment.interestSatang) continue;
    reallocated += 1;
    await reallocate(em, { ...it, payment, split }, act);
  }
  await em.nativeDelete(Instalment, { loanId: loan.id });
  await em.insertMany(
    Instalment,
    rows.map((row) => ({
      loanId: loan.id,
      number: row.number,
      ...placeOf(loan),
      dueOn: row.dueOn,
      principalSatang: row.principalSatang,
      interestSatang: row.interestSatang,
      paidPrincipalSatang: row.paidPrincipalSatang,
      paidInterestSatang: row.paidInterestSatang,
      settledOn: settledOn.get(row.number) ?? null,
    })),
  );
  await reopenLoan(em, loan);
  return { paidThrough: paidThrough(rows), reallocated };
}

interface Replayed {
  readonly rows: readonly LivingRow[];
  readonly splits: readonly Split[];
  readonly settledOn: ReadonlyMap<number, string>;
}

/** Throws when a payment cannot be taken any more: with less paid before it, more is owed. */
function replay(loan: Loan, payments: readonly Repayment[]): Replayed {
  const { principalSatang, termMonths, firstDueOn, rateBasisPoints } = loan;
  const wish = { amountSatang: principalSatang, termMonths, firstDueOn };
  let rows = livingRows(contractSchedule(wish, rateBasisPoints).rows);
  const rate = yearlyDecliningRate(rateBasisPoints);
  const settledOn = new Map<number, string>();
  const splits = payments.map((payment) => {
    const amountSatang = satang(payment.amountSatang);
    const paidOn = plainDate(payment.paidOn);
    const { extraUse } = payment;
    const outcome = allocatePayment({ rows, rate, amountSatang, paidOn, extraUse });
    if ('refused' in outcome) throw new Error(`Payment ${payment.id}: ${outcome.refused}`);
    rows = [...outcome.rows];
    for (const row of rows) {
      if (isSettled(row) && !settledOn.has(row.number)) settledOn.set(row.number, paidOn);
    }
    return splitOf(outcome);
  });
  return { rows, splits, settledOn };
}

async function reallocate(
  em: EntityManager,
  { loan, reversalId, on, payment, split }: Undoing & { payment: Repayment; split: Split },
  act: Act,
): Promise<void> {
  const toInterestSatang = satang(split.interestSatang - payment.interestSatang);
  await mustPostEntry(em, {
    fundId: loan.fundId,
    ...reallocateEntry({ toInterestSatang }),
    postingKey: `reallocate/${reversalId}/${payment.id}`,
    businessOn: on,
    recordedAt: act.at,
    caseId: loan.caseId,
    loanId: loan.id,
    bySeatId: act.seatId,
  });
  await em.nativeUpdate(Repayment, { id: payment.id }, { ...split, reallocatedOn: on });
}

/** A loan that was paid off repays again, or still waits for its receipts. */
async function reopenLoan(em: EntityManager, loan: Loan): Promise<void> {
  const version = loan.version + 1;
  if (loan.status !== 'paid') {
    await em.nativeUpdate(Loan, { id: loan.id }, { version });
    return;
  }
  const debts = await readRefinancedDebts(em, loan.caseId);
  const isComplete = debts.every((debt) => debt.receiptNumber !== null);
  const status = isComplete ? 'repaying' : 'disbursed';
  await em.nativeUpdate(Loan, { id: loan.id }, { status, paidOn: null, version });
}
