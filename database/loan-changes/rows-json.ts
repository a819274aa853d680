/** Instalments as JSON keeps them: what a meeting was shown, and what stood before and after a resolution. */

import { plainDate } from '#domain/dates/plain-date';
import type { LivingRow } from '#domain/interest/repayment';
import { withBalances } from '#domain/loans/living/house-loan';
import { satangFromJson, satang, ZERO_SATANG } from '#domain/money/satang';

/** Amounts are satang as decimal strings. */
export interface RowJson {
  readonly number: number;
  readonly dueOn: string;
  readonly principalSatang: string;
  readonly interestSatang: string;
  readonly paidPrincipalSatang: string;
  readonly paidInterestSatang: string;
  readonly carriedInterestSatang: string;
  readonly openingSatang: string | null;
  /** Absent where nothing was paid ahead. */
  readonly paidAheadSatang?: string;
  readonly settledOn: string | null;
}

export function rowsToJson(
  rows: readonly LivingRow[],
  settledOn: ReadonlyMap<number, string>,
): RowJson[] {
  return rows.map((row) => ({
    number: row.number,
    dueOn: row.dueOn,
    principalSatang: String(row.principalSatang),
    interestSatang: String(row.interestSatang),
    paidPrincipalSatang: String(row.paidPrincipalSatang),
    paidInterestSatang: String(row.paidInterestSatang),
    carriedInterestSatang: String(row.carriedInterestSatang ?? 0n),
    openingSatang: row.openingSatang === undefined ? null : String(row.openingSatang),
    ...(row.paidAheadSatang === undefined ? {} : { paidAheadSatang: String(row.paidAheadSatang) }),
    settledOn: settledOn.get(row.number) ?? null,
  }));
}

export function rowsFromJson(rows: readonly RowJson[]): LivingRow[] {
  const living = rows.map((row): LivingRow => {
    const principalSatang = satangFromJson(row.principalSatang);
    const interestSatang = satangFromJson(row.interestSatang);
    const carriedInterestSatang = satangFromJson(row.carriedInterestSatang);
    return {
      number: row.number,
      dueOn: plainDate(row.dueOn),
      principalSatang,
      interestSatang,
      paymentSatang: satang(principalSatang + interestSatang),
      balanceSatang: ZERO_SATANG,
      paidPrincipalSatang: satangFromJson(row.paidPrincipalSatang),
      paidInterestSatang: satangFromJson(row.paidInterestSatang),
      ...(carriedInterestSatang > 0n ? { carriedInterestSatang } : {}),
      ...(row.openingSatang === null ? {} : { openingSatang: satangFromJson(row.openingSatang) }),
      ...(row.paidAheadSatang === undefined
        ? {}
        : { paidAheadSatang: satangFromJson(row.paidAheadSatang) }),
    };
  });
  return withBalances(living);
}
