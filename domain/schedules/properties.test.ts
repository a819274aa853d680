import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type PlainDate, plainDate } from '../dates/plain-date.ts';
import { satang } from '../money/satang.ts';
import { type Period, yearFraction } from './accrual/day-counts.ts';
import { addFractions, fraction } from './amounts/fraction.ts';
import { ROUNDING_RULES } from './amounts/roundings.ts';
import { planSchedule } from './plan-schedule.ts';
import {
  ANNUITY_RATES,
  type Conventions,
  DEFERRED_INTEREST,
  INTEREST_BALANCES,
  ODD_SATANG,
  RECASTS,
  SCHEDULE_DAY_COUNTS,
  SUB_PERIODS,
} from './terms/conventions.ts';
import type { Graces, ScheduleTerms, Shape } from './terms/terms.ts';
import { aLoan } from './testing/a-loan.ts';

const RUNS = { numRuns: 1000 };
const start = plainDate('2024-01-01');
const day = (from: number, to: number): fc.Arbitrary<PlainDate> =>
  fc.integer({ min: from, max: to }).map((days) => addDays(start, days));

const rounding = fc.record({
  rule: fc.constantFrom(...ROUNDING_RULES),
  unitSatang: fc.constantFrom(1n, 25n, 100n, 500n, 5000n),
});

const conventions: fc.Arbitrary<Partial<Conventions>> = fc.record({
  dayCount: fc.constantFrom(...SCHEDULE_DAY_COUNTS),
  brokenPeriods: fc.constant('by-days' as const),
  annuityRate: fc.constantFrom(...ANNUITY_RATES),
  interestOn: fc.constantFrom(...INTEREST_BALANCES),
  recast: fc.constantFrom(...RECASTS),
  deferredInterest: fc.constantFrom(...DEFERRED_INTEREST),
  subPeriods: fc.constantFrom(...SUB_PERIODS),
  oddSatang: fc.constantFrom(...ODD_SATANG),
  emptyRows: fc.constantFrom('keep' as const, 'drop' as const),
  rounding: fc.record({
    interest: rounding,
    instalment: rounding,
    principal: rounding,
    fee: rounding,
  }),
});

const shape: fc.Arbitrary<Shape> = fc.oneof(
  fc
    .constantFrom('annuity', 'equal-principal', 'flat', 'bullet', 'interest-only')
    .map((kind): Shape => ({ kind }) as Shape),
  fc
    .tuple(fc.bigInt({ min: 0n, max: 50n }), fc.constantFrom('principal' as const))
    .map(([percent, of]): Shape => ({
      kind: 'fixed-per-cent',
      perCent: fraction(percent, 100n),
      of,
    })),
);

const rate = fc.bigInt({ min: 0n, max: 40_000n }).map((part) => fraction(part, 100_000n));

const terms: fc.Arbitrary<ScheduleTerms> = fc
  .record({
    amounts: fc.array(fc.bigInt({ min: 100_000n, max: 10n ** 9n }), { minLength: 1, maxLength: 3 }),
    topUpDays: fc.uniqueArray(day(1, 170), { minLength: 3, maxLength: 3 }),
    stepDays: fc.uniqueArray(day(1, 300), { maxLength: 2 }),
    rates: fc.array(fc.tuple(rate, rate), { minLength: 3, maxLength: 3 }),
    firstDueOn: day(1, 60),
    unit: fc.constantFrom('week' as const, 'month' as const),
    count: fc.integer({ min: 28, max: 40 }),
    graces: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 3, maxLength: 3 }),
    shape,
    conventions,
  })
  .map((parts) => {
    const days = [start, ...parts.topUpDays.toSorted()];
    const steps = [start, ...parts.stepDays.toSorted()];
    const [principal = 0, deferred = 0, free = 0] = parts.graces;
    const graces: Graces = {
      principalInstalments: principal,
      interestDeferredInstalments: deferred,
      interestFreeInstalments: free,
    };
    return aLoan({
      drawdowns: parts.amounts.map((amount, index) => ({
        on: days[index] ?? start,
        amountSatang: satang(amount),
      })),
      rates: steps.map((from, index) => {
        const [household, payer] = parts.rates[index] ?? [fraction(0n, 1n), fraction(0n, 1n)];
        return { from, per: 'year' as const, household, payer };
      }),
      dues: {
        kind: 'every',
        every: 1,
        unit: parts.unit,
        firstDueOn: parts.firstDueOn,
        dueDay: null,
        count: parts.count,
      },
      graces,
      shape: parts.shape,
      conventions: parts.conventions,
    });
  });

function rowsOf(loan: ScheduleTerms) {
  const outcome = planSchedule(loan);
  if ('refused' in outcome) throw new Error(`Refused: ${outcome.refused}`);
  return outcome.schedule;
}

describe('every schedule', () => {
  it('returns the principal exactly and ends at zero', () => {
    fc.assert(
      fc.property(terms, (loan) => {
        const { rows, totals } = rowsOf(loan);
        expect(totals.principalSatang).toBe(totals.drawnSatang);
        expect(rows.at(-1)?.balanceSatang).toBe(0n);
        expect(rows.at(-1)?.unpaidInterestSatang).toBe(0n);
      }),
      RUNS,
    );
  }, 120_000);

  it('has no negative amount, and each row follows from the one before', () => {
    fc.assert(
      fc.property(terms, (loan) => {
        let owed = 0n;
        for (const row of rowsOf(loan).rows) {
          const drawnAtStart = row.openingBalanceSatang - owed;
          const amounts = [row.principalSatang, row.interestSatang, row.payerInterestSatang];
          expect(Math.min(...[drawnAtStart, ...amounts].map(Number))).toBeGreaterThanOrEqual(0);
          const left = row.openingBalanceSatang + row.drawnSatang - row.principalSatang;
          expect(row.balanceSatang).toBe(left);
          expect(row.paymentSatang).toBe(row.principalSatang + row.interestSatang);
          owed = row.balanceSatang;
        }
      }),
      RUNS,
    );
  }, 120_000);

  it('of payer and household sums to the interest of the whole rate', () => {
    const onBalance = terms.filter(({ shape: { kind } }) => kind !== 'flat');
    fc.assert(
      fc.property(onBalance, (loan) => {
        // With one shape of principal, both bear the same balance: interest only.
        const shared = { ...loan, shape: { kind: 'interest-only' } as const };
        const whole = {
          ...shared,
          rates: shared.rates.map((step) => ({
            ...step,
            household: addFractions(step.household, step.payer),
            payer: fraction(0n, 1n),
          })),
        };
        const [apart, together] = [rowsOf(shared).totals, rowsOf(whole).totals];
        expect(apart.interestSatang + apart.payerInterestSatang).toBe(together.interestSatang);
      }),
      RUNS,
    );
  }, 120_000);

  it('pays level instalments but in the last row, which absorbs', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.bigInt({ min: 1_000_000n, max: 10n ** 10n }),
        rate,
        (count, amount, household) => {
          const loan = aLoan({
            drawdowns: [{ on: start, amountSatang: satang(amount) }],
            rates: [{ from: start, per: 'year', household, payer: fraction(0n, 1n) }],
            dues: {
              kind: 'every',
              every: 1,
              unit: 'month',
              firstDueOn: addDays(start, 31),
              dueDay: null,
              count,
            },
          });
          const { rows } = rowsOf(loan);
          const payments = new Set(rows.slice(0, -1).map((row) => row.paymentSatang));
          expect(payments.size).toBe(count === 1 ? 0 : 1);
          // Half a satang a row for the instalment and for the interest, and their own interest.
          const [first, last] = [rows[0]?.paymentSatang ?? 0n, rows.at(-1)?.paymentSatang ?? 0n];
          expect(Math.abs(Number(last - first))).toBeLessThanOrEqual(count * 6);
        },
      ),
      RUNS,
    );
  }, 120_000);
});

describe('two steps of accrual are one step', () => {
  it('for every day count and wherever the span is cut', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SCHEDULE_DAY_COUNTS),
        fc.constantFrom('whole' as const, 'by-days' as const),
        fc.tuple(fc.nat(900), fc.nat(900), fc.nat(900)),
        (dayCount, brokenPeriods, offsets) => {
          const [from, middle, to] = offsets
            .toSorted((a, b) => a - b)
            .map((days) => addDays(start, days)) as [PlainDate, PlainDate, PlainDate];
          const period: Period = {
            from,
            to,
            countedFrom: to,
            countsWhole: true,
            regular: { every: 1, unit: 'month', anchorDay: Number(to.slice(8)) },
          };
          const part = (span: { from: PlainDate; to: PlainDate }) =>
            yearFraction(span, period, { dayCount, brokenPeriods });
          const steps = addFractions(part({ from, to: middle }), part({ from: middle, to }));
          expect(steps).toEqual(part({ from, to }));
        },
      ),
      RUNS,
    );
  });
});
