/** Between the rows of a loan in the database and the loan as the rules of interest see it. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { plainDate } from '#domain/dates/plain-date';
import type { LivingRow } from '#domain/interest/repayment';
import { isSettled } from '#domain/interest/replay-payments';
import { satang } from '#domain/money/satang';
import { Instalment, type Loan } from '../loans/loan-entities.ts';
import { listRows } from '../rows.ts';

/** The instalments of a loan as they are now planned and paid. */
export async function readLivingRows(
  em: EntityManager,
  loan: Pick<Loan, 'id' | 'principalSatang'>,
): Promise<LivingRow[]> {
  const rows = await listRows(em, Instalment, {
    where: { loanId: loan.id },
    orderBy: { number: 'asc' },
  });
  let balance = loan.principalSatang;
  return rows.map((row) => {
    balance -= row.principalSatang;
    return {
      number: row.number,
      dueOn: plainDate(row.dueOn),
      principalSatang: satang(row.principalSatang),
      interestSatang: satang(row.interestSatang),
      paymentSatang: satang(row.principalSatang + row.interestSatang),
      balanceSatang: satang(balance),
      paidPrincipalSatang: satang(row.paidPrincipalSatang),
      paidInterestSatang: satang(row.paidInterestSatang),
    };
  });
}

/**
 * Writes what a payment made of the instalments: changed rows are updated, and rows that an extra
 * payment made needless are dropped (the receipts and the journal keep what happened).
 */
export async function saveLivingRows(
  em: EntityManager,
  loan: Loan,
  change: { before: readonly LivingRow[]; after: readonly LivingRow[]; on: string },
): Promise<void> {
  for (const row of change.after) {
    const old = change.before.find(({ number }) => number === row.number);
    if (old !== undefined && isSame(old, row)) continue;
    const where = { loanId: loan.id, number: row.number };
    const wasSettled = old !== undefined && isSettled(old);
    await em.nativeUpdate(Instalment, where, {
      principalSatang: row.principalSatang,
      interestSatang: row.interestSatang,
      paidPrincipalSatang: row.paidPrincipalSatang,
      paidInterestSatang: row.paidInterestSatang,
      ...(isSettled(row) && !wasSettled ? { settledOn: change.on } : {}),
    });
  }
  const last = change.after.at(-1)?.number ?? 0;
  if (last < change.before.length) {
    await em.nativeDelete(Instalment, { loanId: loan.id, number: { $gt: last } });
  }
}

/** The highest instalment up to which every one is settled in full; 0 when the first is not. */
export function paidThrough(rows: readonly LivingRow[]): number {
  const open = rows.findIndex((row) => !isSettled(row));
  return rows[open === -1 ? rows.length - 1 : open - 1]?.number ?? 0;
}

function isSame(a: LivingRow, b: LivingRow): boolean {
  return (
    a.principalSatang === b.principalSatang &&
    a.interestSatang === b.interestSatang &&
    a.paidPrincipalSatang === b.paidPrincipalSatang &&
    a.paidInterestSatang === b.paidInterestSatang
  );
}
