import { plainDate } from '../../dates/plain-date.ts';
import { formatBaht, parseBaht, type Satang } from '../../money/satang.ts';
import { fractionOfPercent, ZERO_FRACTION } from '../amounts/fraction.ts';
import { planSchedule, type PlannedSchedule } from '../plan-schedule.ts';
import type { PlannedRow } from '../rows/rest.ts';
import { type Conventions, HOUSE_CONVENTIONS } from '../terms/conventions.ts';
import {
  type Drawdown,
  type EveryDue,
  NO_GRACES,
  NO_HOLIDAYS,
  type RateStep,
  type RateUnit,
  type ScheduleTerms,
} from '../terms/terms.ts';

/** Baht as written in a table, `1,234.50`. */
export function baht(text: string): Satang {
  const read = parseBaht(text);
  if ('refused' in read) throw new Error(`Not baht: ${text}`);
  return read.satang;
}

export function drawn(on: string, amount: string): Drawdown {
  return { on: plainDate(on), amountSatang: baht(amount) };
}

/** A rate of the household from a day on: per cent of a year unless another unit is named. */
export function rateFrom(from: string, percent: string, per: RateUnit = 'year'): RateStep {
  const household = fractionOfPercent(percent);
  return { from: plainDate(from), per, household, payer: ZERO_FRACTION };
}

export function monthly(firstDueOn: string, count: number): EveryDue {
  return {
    kind: 'every',
    every: 1,
    unit: 'month',
    firstDueOn: plainDate(firstDueOn),
    dueDay: null,
    count,
  };
}

/** Terms of the house for what a test does not name: an annuity of 12,000 at 6 % over 12 months. */
export function aLoan(
  parts: Omit<Partial<ScheduleTerms>, 'conventions'> & { conventions?: Partial<Conventions> },
): ScheduleTerms {
  return {
    drawdowns: [drawn('2024-01-01', '12000')],
    rates: [rateFrom('2024-01-01', '6')],
    dues: monthly('2024-02-01', 12),
    holidays: NO_HOLIDAYS,
    shape: { kind: 'annuity' },
    graces: NO_GRACES,
    fees: [],
    handRows: [],
    ...parts,
    conventions: { ...HOUSE_CONVENTIONS, ...parts.conventions },
  };
}

export function planned(terms: ScheduleTerms): PlannedSchedule {
  const outcome = planSchedule(terms);
  if ('refused' in outcome) throw new Error(`Refused: ${outcome.refused}`);
  return outcome.schedule;
}

/** A row as tables print it: due date, principal, interest, payment, balance. */
function written(row: PlannedRow): string[] {
  const { dueOn, principalSatang, interestSatang, paymentSatang, balanceSatang } = row;
  return [
    dueOn,
    ...[principalSatang, interestSatang, paymentSatang, balanceSatang].map(formatBaht),
  ];
}

export function table(terms: ScheduleTerms): string[][] {
  return planned(terms).rows.map(written);
}
