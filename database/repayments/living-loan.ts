/** Between the rows of a loan in the database and the loan as the rules of interest see it. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { plainDate } from '#domain/dates/plain-date';
import type { LivingRow } from '#domain/interest/repayment';
import { isSettled } from '#domain/interest/replay-payments';
import { withBalances } from '#domain/loans/living/house-loan';
import { satang, ZERO_SATANG } from '#domain/money/satang';
import { Instalment, type Loan } from '../loans/loan-entities.ts';
import { listRows } from '../rows.ts';

/** The instalments of a loan as they are now planned and paid. */
export async function readLivingRows(
  em: EntityManager,
  loan: Pick<Loan, 'id'>,
): Promise<LivingRow[]> {
  const rows = await listRows(em, Instalment, {
    where: { loanId: loan.id },
    orderBy: { number: 'asc' },
  });
  const living = rows.map((row): LivingRow => {
    return {
      number: row.number,
      dueOn: plainDate(row.dueOn),
      principalSatang: satang(row.principalSatang),
      interestSatang: satang(row.interestSatang),
      paymentSatang: satang(row.principalSatang + row.interestSatang),
      balanceSatang: ZERO_SATANG,
      paidPrincipalSatang: satang(row.paidPrincipalSatang),
      paidInterestSatang: satang(row.paidInterestSatang),
      ...(row.carriedInterestSatang > 0n
        ? { carriedInterestSatang: satang(row.carriedInterestSatang) }
        : {}),
      ...(row.openingSatang === null ? {} : { openingSatang: satang(row.openingSatang) }),
      ...(row.paidAheadSatang > 0n ? { paidAheadSatang: satang(row.paidAheadSatang) } : {}),
    };
  });
  return withBalances(living);
}

/** The day on which each settled instalment was settled, by its number. */
export async function readSettledDays(
  em: EntityManager,
  loanId: string,
): Promise<Map<number, string>> {
  const rows = await listRows(em, Instalment, { where: { loanId }, orderBy: { number: 'asc' } });
  return new Map(
    rows.flatMap(({ number, settledOn }) => (settledOn === null ? [] : [[number, settledOn]])),
  );
}

/** The amounts of an instalment as its row keeps them. */
export function amountsOf(row: LivingRow) {
  return {
    principalSatang: row.principalSatang,
    interestSatang: row.interestSatang,
    paidPrincipalSatang: row.paidPrincipalSatang,
    paidInterestSatang: row.paidInterestSatang,
    carriedInterestSatang: row.carriedInterestSatang ?? 0n,
    openingSatang: row.openingSatang ?? null,
    paidAheadSatang: row.paidAheadSatang ?? 0n,
  };
}

/**
 * Writes what a payment or a resolution made of the instalments: changed rows are updated, and rows that
 * it made needless are dropped (receipts, journal and changes keep what happened).
 */
export async function saveLivingRows(
  em: EntityManager,
  loan: Pick<Loan, 'id'>,
  change: { before: readonly LivingRow[]; after: readonly LivingRow[]; on: string },
): Promise<void> {
  for (const row of change.after) {
    const old = change.before.find(({ number }) => number === row.number);
    if (old !== undefined && isSame(old, row)) continue;
    const where = { loanId: loan.id, number: row.number };
    const wasSettled = old !== undefined && isSettled(old);
    const settledOn = isSettled(row) ? change.on : null;
    await em.nativeUpdate(Instalment, where, {
      ...amountsOf(row),
      ...(isSettled(row) === wasSettled ? {} : { settledOn }),
    });
  }
  const last = change.after.at(-1)?.number ?? 0;
  if (last < change.before.length) {
    await em.nativeDelete(Instalment, { loanId: loan.id, number: { $gt: last } });
  }
}

/** The highest instalment up to which every one is settled in full; 0 when the first is not. */
function paidThrough(rows: readonly LivingRow[]): number {
  const open = rows.findIndex((row) => !isSettled(row));
  return rows[open === -1 ? rows.length - 1 : open - 1]?.number ?? 0;
}

/**
 * Up to which instalment nothing is to be collected any more: the last one stays until default interest,
 * which stands on none, is paid too.
 */
export function collectedThrough(loan: {
  readonly rows: readonly LivingRow[];
  readonly isPaidOff: boolean;
}): number {
  const through = paidThrough(loan.rows);
  const isLast = through === loan.rows.at(-1)?.number;
  return isLast && !loan.isPaidOff ? (loan.rows.at(-2)?.number ?? 0) : through;
}

function isSame(a: LivingRow, b: LivingRow): boolean {
  return (
    a.principalSatang === b.principalSatang &&
    a.interestSatang === b.interestSatang &&
    a.paidPrincipalSatang === b.paidPrincipalSatang &&
    a.paidInterestSatang === b.paidInterestSatang &&
    a.carriedInterestSatang === b.carriedInterestSatang &&
    a.openingSatang === b.openingSatang &&
    a.paidAheadSatang === b.paidAheadSatang
  );
}
