/** Instalments as JSON keeps them: what a meeting was shown, and what stood before and after a resolution. */

import { plainDate } from '#domain/dates/plain-date';
import type { LivingRow } from '#domain/interest/repayment';
import { satangFromJson, sumSatang, satang } from '#domain/money/satang';

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
    settledOn: settledOn.get(row.number) ?? null,
  }));
}

export function rowsFromJson(rows: readonly RowJson[]): LivingRow[] {
  let balance: bigint = sumSatang(rows.map((row) => satangFromJson(row.principalSatang)));
  return rows.map((row) => {
    const principalSatang = satangFromJson(row.principalSatang);
    const interestSatang = satangFromJson(row.interestSatang);
    const carriedInterestSatang = satangFromJson(row.carriedInterestSatang);
    balance -= principalSatang;
    return {
      number: row.number,
      dueOn: plainDate(row.dueOn),
      principalSatang,
      interestSatang,
      paymentSatang: satang(principalSatang + interestSatang),
      balanceSatang: satang(balance),
      paidPrincipalSatang: satangFromJson(row.paidPrincipalSatang),
      paidInterestSatang: satangFromJson(row.paidInterestSatang),
      ...(carriedInterestSatang > 0n ? { carriedInterestSatang } : {}),
      ...(row.openingSatang === null ? {} : { openingSatang: satangFromJson(row.openingSatang) }),
    };
  });
}
