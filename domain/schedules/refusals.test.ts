import { describe, expect, it } from '@jest/globals';
import { addDays, plainDate } from '../dates/plain-date.ts';
import { fractionOfPercent } from './amounts/fraction.ts';
import { planSchedule } from './plan-schedule.ts';
import type { ScheduleRefusal } from './terms/refusals.ts';
import { NO_GRACES } from './terms/terms.ts';
import { aLoan, baht, drawn, monthly, rateFrom } from './testing/a-loan.ts';

type Parts = Parameters<typeof aLoan>[0];

const start = plainDate('2024-01-01');
const share = (on: string, millionths: bigint) => ({
  on: plainDate(on),
  shareMillionths: millionths,
});
const fixedFee = { of: 'fixed', amountSatang: baht('12000') } as const;
const openEnded = { ...monthly('2024-02-01', 1), count: 'until-paid' } as const;

/** One example for every refusal; the type keeps the list whole. */
const EXAMPLES: Record<ScheduleRefusal, Parts> = {
  'too-many-drawdowns': {
    drawdowns: Array.from({ length: 61 }, (_, day) => ({
      on: addDays(start, day),
      amountSatang: baht('1'),
    })),
  },
  'too-many-rate-steps': {
    rates: Array.from({ length: 121 }, (_, day) => ({
      ...rateFrom('2024-01-01', '6'),
      from: addDays(start, day),
    })),
  },
  'too-many-fees': {
    fees: Array.from({ length: 21 }, () => ({
      code: 'fee',
      time: 'first-drawdown',
      way: 'paid',
      base: { of: 'fixed', amountSatang: baht('1') },
    })),
  },
  'too-many-hand-rows': {
    handRows: Array.from({ length: 121 }, () => ({ kind: 'delete', dueOn: start })),
  },
  'no-drawdown': { drawdowns: [] },
  'drawdowns-out-of-order': { drawdowns: [drawn('2024-01-01', '1'), drawn('2024-01-01', '1')] },
  'rate-steps-out-of-order': { rates: [rateFrom('2024-01-01', '6'), rateFrom('2023-01-01', '5')] },
  'no-rate-at-first-drawdown': { rates: [rateFrom('2024-01-02', '6')] },
  'too-many-instalments': { dues: monthly('2024-02-01', 1201) },
  'no-due-date': { dues: monthly('2024-02-01', 0) },
  'due-day-does-not-fit': { dues: { ...monthly('2024-02-01', 12), dueDay: 31 } },
  'due-dates-out-of-order': {
    dues: { kind: 'dates', dates: ['2024-03-01', '2024-02-01'].map(plainDate) },
    conventions: { brokenPeriods: 'by-days' },
  },
  'first-due-before-drawdown': { dues: monthly('2023-12-31', 12) },
  'term-too-long': { dues: { ...monthly('2024-02-01', 102), unit: 'year' } },
  'count-must-be-named': { dues: openEnded },
  'drawdown-after-last-due': {
    drawdowns: [drawn('2024-01-01', '12000'), drawn('2025-01-01', '1')],
  },
  'too-many-changes': {
    dues: monthly('2024-02-01', 1200),
    handRows: Array.from({ length: 30 }, () => ({ kind: 'delete', dueOn: start })),
  },
  'more-grace-than-instalments': { graces: { ...NO_GRACES, principalInstalments: 12 } },
  'shares-do-not-sum': {
    shape: { kind: 'principal-shares', shares: [share('2024-02-01', 999_999n)] },
  },
  'share-on-no-due-date': {
    shape: { kind: 'principal-shares', shares: [share('2024-02-02', 1_000_000n)] },
  },
  'broken-periods-need-equal-periods': { conventions: { dayCount: 'actual/365' } },
  'period-count-needs-regular-dues': {
    dues: { kind: 'dates', dates: [plainDate('2024-03-01')] },
    conventions: { dayCount: 'actual/actual-period', brokenPeriods: 'by-days' },
  },
  'fee-does-not-fit': {
    fees: [
      {
        code: 'fee',
        time: 'first-drawdown',
        way: 'paid',
        base: { of: 'balance', perCent: fractionOfPercent('1') },
      },
    ],
  },
  'nothing-is-paid-out': {
    fees: [{ code: 'fee', time: 'first-drawdown', way: 'deducted', base: fixedFee }],
  },
  'instalment-never-pays-off': {
    dues: openEnded,
    shape: { kind: 'fixed-instalment', amountSatang: baht('60') },
  },
  'hand-row-on-no-due-date': { handRows: [{ kind: 'delete', dueOn: plainDate('2024-02-02') }] },
  'hand-row-on-taken-date': {
    handRows: [{ kind: 'add', dueOn: plainDate('2024-02-01'), paymentSatang: null }],
  },
  'hand-row-above-balance': {
    handRows: [
      {
        kind: 'set-payment',
        dueOn: plainDate('2024-02-01'),
        paymentSatang: baht('12060.01'),
      },
    ],
  },
  'hand-row-leaves-no-instalment': {
    handRows: [{ kind: 'set-payment', dueOn: plainDate('2025-01-01'), paymentSatang: baht('1') }],
  },
};

describe('a schedule that cannot be is refused by name', () => {
  it.each(Object.entries(EXAMPLES))('%s', (refused, parts) => {
    expect(planSchedule(aLoan(parts))).toMatchObject({ refused });
  });

  it('every grace is measured: principal, interest deferred, free of interest', () => {
    const refused = 'more-grace-than-instalments';
    const deferred = { ...NO_GRACES, interestDeferredInstalments: 12 };
    const free = { ...NO_GRACES, interestFreeInstalments: 13 };
    expect(planSchedule(aLoan({ graces: deferred }))).toMatchObject({ refused, number: 12 });
    expect(planSchedule(aLoan({ graces: free }))).toMatchObject({ refused, number: 12 });
  });

  it('shares above the whole, below zero or twice on a day do not sum', () => {
    for (const shares of [
      [share('2024-02-01', 1_000_001n)],
      [share('2024-02-01', 1_500_000n), share('2024-03-01', -500_000n)],
      [share('2024-02-01', 500_000n), share('2024-02-01', 500_000n)],
    ]) {
      expect(planSchedule(aLoan({ shape: { kind: 'principal-shares', shares } }))).toMatchObject({
        refused: 'shares-do-not-sum',
      });
    }
  });

  it('a fixed instalment a satang above the interest takes too many rows rather than none', () => {
    const shape = { kind: 'fixed-instalment', amountSatang: baht('60.01') } as const;
    const outcome = planSchedule(aLoan({ dues: openEnded, shape }));
    expect(outcome).toMatchObject({ refused: 'too-many-instalments' });
  });
});
