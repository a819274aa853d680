/** What a change would make of a contract, by the same function that the server applies it with. */

import type { ChangedRow } from '#contracts/loan-changes';
import type { InstalmentRow, LoanView } from '#contracts/loans';
import { plainDate } from '#domain/dates/plain-date';
import { yearlyDecliningRate } from '#domain/interest/rate';
import type { LivingRow } from '#domain/interest/repayment';
import {
  changeBooks,
  type ChangeRefused,
  type LoanChangeKind,
} from '#domain/loans/living/house-change';
import { satang, satangFromJson } from '#domain/money/satang';
import { todayInBangkok } from './format.ts';
import { lateStandingOf } from './late-interest.ts';

export type ChangePreview =
  | { readonly before: readonly ChangedRow[]; readonly after: readonly ChangedRow[] }
  | ChangeRefused;

export interface AskedOfLoan {
  readonly kind: LoanChangeKind;
  readonly amountSatang: string | null;
  /** The day of the written agreement, where interest is added. */
  readonly agreedOn?: string | null;
}

export function previewChange(
  loan: LoanView,
  { kind, amountSatang, agreedOn = null }: AskedOfLoan,
): ChangePreview {
  const rows = loan.schedule.map(livingRowOf);
  const outcome = changeBooks({
    rows,
    rate: yearlyDecliningRate(loan.rateBasisPoints),
    on: plainDate(todayInBangkok()),
    change: {
      kind,
      amountSatang: amountSatang === null ? null : satangFromJson(amountSatang),
      agreedOn: agreedOn === null ? null : plainDate(agreedOn),
    },
    late: lateStandingOf(loan, 'last'),
  });
  if ('refused' in outcome) return outcome;
  return { before: rows.map(changedRowOf), after: outcome.rows.map(changedRowOf) };
}

/** An instalment of the page, as the rules of interest see it. */
export function livingRowOf(row: InstalmentRow): LivingRow {
  const paid = satangFromJson(row.paidSatang);
  const paidInterestSatang = satangFromJson(row.paidInterestSatang);
  return {
    number: row.number,
    dueOn: plainDate(row.dueOn),
    principalSatang: satangFromJson(row.principalSatang),
    interestSatang: satangFromJson(row.interestSatang),
    paymentSatang: satangFromJson(row.paymentSatang),
    balanceSatang: satangFromJson(row.balanceSatang),
    paidPrincipalSatang: satang(paid - paidInterestSatang),
    paidInterestSatang,
    ...laidOn(row),
  };
}

/** An instalment as a resolution left it. */
export function livingRowOfChange(row: ChangedRow): LivingRow {
  const principalSatang = satangFromJson(row.principalSatang);
  const interestSatang = satangFromJson(row.interestSatang);
  return {
    number: row.number,
    dueOn: plainDate(row.dueOn),
    principalSatang,
    interestSatang,
    paymentSatang: satang(principalSatang + interestSatang),
    // Nothing that is planned or allocated reads it.
    balanceSatang: satang(0n),
    paidPrincipalSatang: satangFromJson(row.paidPrincipalSatang),
    paidInterestSatang: satangFromJson(row.paidInterestSatang),
    ...laidOn(row),
  };
}

function laidOn(
  row: Pick<ChangedRow, 'carriedInterestSatang' | 'openingSatang' | 'paidAheadSatang'>,
) {
  const carried = satangFromJson(row.carriedInterestSatang);
  const ahead = satangFromJson(row.paidAheadSatang ?? '0');
  return {
    ...(carried > 0n ? { carriedInterestSatang: carried } : {}),
    ...(row.openingSatang === null ? {} : { openingSatang: satangFromJson(row.openingSatang) }),
    ...(ahead > 0n ? { paidAheadSatang: ahead } : {}),
  };
}

function changedRowOf(row: LivingRow): ChangedRow {
  return {
    number: row.number,
    dueOn: row.dueOn,
    principalSatang: String(row.principalSatang),
    interestSatang: String(row.interestSatang),
    paidPrincipalSatang: String(row.paidPrincipalSatang),
    paidInterestSatang: String(row.paidInterestSatang),
    carriedInterestSatang: String(row.carriedInterestSatang ?? 0n),
    openingSatang: row.openingSatang === undefined ? null : String(row.openingSatang),
    ...(row.paidAheadSatang === undefined ? {} : { paidAheadSatang: String(row.paidAheadSatang) }),
  };
}
