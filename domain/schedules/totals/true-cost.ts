/** What a loan truly costs a year: the rate at which the money handed over equals all that is paid back. */

import { daysBetween, type PlainDate } from '../../dates/plain-date.ts';
import { highestWorth, trueRateBasisPoints } from '../../interest/true-rate.ts';
import { satang, type Satang, sumSatang } from '../../money/satang.ts';
import { type RegularStep, stepFrom } from '../calendar/due.ts';
import type { PlannedSchedule } from '../plan-schedule.ts';
import type { PlannedRow } from '../rows/rest.ts';
import type { DueUnit } from '../terms/terms.ts';

/**
 * How the yearly rate was found.
 * - `irr-by-periods`: the internal rate of one period × periods a year, exact; all periods are equal.
 * - `irr-by-days`: the internal rate of one day × 365, every flow on its date, to forty digits.
 */
export const TRUE_RATE_METHODS = ['irr-by-periods', 'irr-by-days'] as const;
export type TrueRateMethod = (typeof TRUE_RATE_METHODS)[number];

export type TrueCost = {
  readonly method: TrueRateMethod;
  /** What the household pays, fees included, for what it holds in hand. */
  readonly householdBasisPoints: number;
  /** The same with the interest that the third party bears: what the lender earns. */
  readonly wholeBasisPoints: number;
};

/** Units of a year by which a period is measured, and how many of them one period has. */
const UNITS_A_YEAR: Record<DueUnit, { perYear: number; each: number }> = {
  day: { perYear: 365, each: 1 },
  week: { perYear: 365, each: 7 },
  month: { perYear: 12, each: 1 },
  year: { perYear: 1, each: 1 },
};

export function trueCostOf(schedule: PlannedSchedule): TrueCost {
  const step = equalStepOf(schedule);
  const rateOf = (pay: (row: PlannedRow) => Satang): number =>
    step === null ? rateByDays(schedule, pay) : rateByPeriods(schedule, step, pay);
  return {
    method: step === null ? 'irr-by-days' : 'irr-by-periods',
    householdBasisPoints: rateOf((row) => row.paymentSatang),
    wholeBasisPoints: rateOf((row) => satang(row.paymentSatang + row.payerInterestSatang)),
  };
}

/** The step of a loan drawn at once whose periods are all equal, or counted as such. */
function equalStepOf({ rows, drawdowns, rest, conventions }: PlannedSchedule): RegularStep | null {
  const step = rest.dues[0]?.regular ?? null;
  if (step === null || drawdowns.length > 1) return null;
  let from = rest.from;
  for (const due of rest.dues.slice(0, rows.length)) {
    const isMoved = due.dueOn !== due.accruesTo;
    const isExact = stepFrom(due.accruesTo, step, -1) === from;
    const isWhole = conventions.brokenPeriods === 'whole' && due.agreedOn === due.dueOn;
    if (isMoved || due.regular === null || !due.countsWhole || !(isExact || isWhole)) return null;
    from = due.accruesTo;
  }
  return step;
}

function rateByPeriods(
  schedule: PlannedSchedule,
  step: RegularStep,
  pay: (row: PlannedRow) => Satang,
): number {
  const { perYear, each } = UNITS_A_YEAR[step.unit];
  return trueRateBasisPoints({
    principalSatang: heldInHand(schedule),
    paymentsSatang: schedule.rows.map((row) => paidAndStanding(schedule, row, pay)),
    periodsPerYear: perYear,
    unitsPerPeriod: each * step.every,
  });
}

/** The money handed over less the fees paid in cash on the day. */
function heldInHand({ drawdowns }: PlannedSchedule): Satang {
  return sumSatang(
    drawdowns.map(({ handedOverSatang, feesPaidSatang }) => handedOverSatang - feesPaidSatang),
  );
}

/** A payment; with the last one a principal that stands is taken as given back. */
function paidAndStanding(
  { rows }: PlannedSchedule,
  row: PlannedRow,
  pay: (row: PlannedRow) => Satang,
): Satang {
  const standing = row === rows.at(-1) ? row.balanceSatang : 0n;
  return satang(pay(row) + standing);
}

type DatedFlow = { readonly on: PlainDate; readonly amount: bigint };

function rateByDays(schedule: PlannedSchedule, pay: (row: PlannedRow) => Satang): number {
  const flows: DatedFlow[] = [
    ...schedule.drawdowns.map(({ on, handedOverSatang, feesPaidSatang }) => ({
      on,
      amount: feesPaidSatang - handedOverSatang,
    })),
    ...schedule.rows.map((row) => ({
      on: row.dueOn,
      amount: paidAndStanding(schedule, row, pay) as bigint,
    })),
  ].toSorted((a, b) => daysBetween(b.on, a.on));
  return highestWorth((basisPoints) => isWorthAt(flows, basisPoints));
}

const DIGITS = 10n ** 40n;

/** Whether the flows still return what was handed over at half a basis point below the rate asked. */
function isWorthAt(flows: readonly DatedFlow[], basisPoints: number): boolean {
  const year = 20_000n * 365n;
  const discount = (DIGITS * year) / (year + 2n * BigInt(basisPoints) - 1n);
  let value = 0n;
  for (let index = flows.length - 1; index >= 0; index -= 1) {
    const flow = flows[index];
    const later = flows[index + 1];
    if (flow === undefined) continue;
    const days = later === undefined ? 0 : daysBetween(flow.on, later.on);
    value = (value * powerOf(discount, days)) / DIGITS + flow.amount * DIGITS;
  }
  return value >= 0n;
}

function powerOf(discount: bigint, days: number): bigint {
  let [result, base] = [DIGITS, discount];
  for (let left = days; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * base) / DIGITS;
    base = (base * base) / DIGITS;
  }
  return result;
}
