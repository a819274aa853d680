/**
 * What the law says about an offer. Warnings, not refusals: a quote also tells what others charge;
 * a centre's own fund is stopped elsewhere (`ownFundRate`).
 */

import type { FundKind } from '../funds/fund-kinds.ts';
import { LAWFUL_YEARLY_BASIS_POINTS } from '../interest/lawful.ts';
import { satang, type Satang } from '../money/satang.ts';
import {
  addFractions,
  type Fraction,
  fraction,
  multiplyFractions,
} from '../schedules/amounts/fraction.ts';
import type { PlannedSchedule } from '../schedules/plan-schedule.ts';
import type { RateStep, RateUnit } from '../schedules/terms/terms.ts';
import type { TrueCost } from '../schedules/totals/true-cost.ts';
import { stampDutySatang } from './stamp-duty.ts';

/** In the order they are told. */
export const LOAN_WARNINGS = [
  'rate-above-lawful',
  'true-rate-above-lawful',
  'written-evidence-needed',
  'stamp-duty-due',
  'poverty-fund-bears-no-interest',
  'poverty-fund-not-for-old-debt',
  'principal-stands',
] as const;
export type LoanWarning = (typeof LOAN_WARNINGS)[number];

/** s.653: above this principal a loan is enforced only on written evidence. */
const EVIDENCE_ABOVE_SATANG = 200_000n;

/** Whole periods of a year without compounding: twelve months, 365 days, 365 / 7 weeks. */
const UNITS_A_YEAR: Record<RateUnit, Fraction> = {
  year: fraction(1n, 1n),
  month: fraction(12n, 1n),
  week: fraction(365n, 7n),
  day: fraction(365n, 1n),
};

type Offer = {
  readonly schedule: PlannedSchedule;
  readonly rates: readonly RateStep[];
  readonly trueCost: TrueCost;
  /** The kind of fund that lends, where it is known. */
  readonly lender: FundKind | null;
};

export function warningsOf({ schedule, rates, trueCost, lender }: Offer): LoanWarning[] {
  const { totals } = schedule;
  const isPovertyFund = lender === 'poverty-fund';
  const bearsInterest = totals.interestSatang + totals.payerInterestSatang > 0n;
  const holds: Record<LoanWarning, boolean> = {
    'rate-above-lawful': rates.some(isAboveLawful),
    'true-rate-above-lawful': trueCost.wholeBasisPoints > LAWFUL_YEARLY_BASIS_POINTS,
    'written-evidence-needed': totals.drawnSatang > EVIDENCE_ABOVE_SATANG,
    'stamp-duty-due': true,
    'poverty-fund-bears-no-interest': isPovertyFund && bearsInterest,
    'poverty-fund-not-for-old-debt': isPovertyFund,
    'principal-stands': totals.stillOwedSatang > 0n,
  };
  return LOAN_WARNINGS.filter((warning) => holds[warning]);
}

/** The stamp duty of the contract, on all that is agreed to be drawn. */
export function dutyOf({ totals }: PlannedSchedule): Satang {
  return stampDutySatang(satang(totals.drawnSatang));
}

/** s.654 on the rate as agreed: the household's and the payer's part together, of a whole year. */
export function isAboveLawful({ household, payer, per }: RateStep): boolean {
  const yearly = multiplyFractions(addFractions(household, payer), UNITS_A_YEAR[per]);
  return yearly.numerator * 10_000n > BigInt(LAWFUL_YEARLY_BASIS_POINTS) * yearly.denominator;
}
