import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../dates/plain-date.ts';
import { fractionOfPercent } from '../schedules/amounts/fraction.ts';
import { aLoan, baht, drawn, monthly, planned, rateFrom } from '../schedules/testing/a-loan.ts';
import { trueCostOf } from '../schedules/totals/true-cost.ts';
import { dutyOf, warningsOf } from './loan-warnings.ts';

type Parts = Parameters<typeof aLoan>[0];

function told(parts: Parts, lender: Parameters<typeof warningsOf>[0]['lender'] = null) {
  const terms = aLoan(parts);
  const schedule = planned(terms);
  return warningsOf({ schedule, rates: terms.rates, trueCost: trueCostOf(schedule), lender });
}

describe('warnings of law', () => {
  it('stand beside the rate: exactly 15 % a year is lawful (s.654)', () => {
    const at = (percent: string, per: 'year' | 'month' | 'day') =>
      told({ rates: [rateFrom('2024-01-01', percent, per)] });
    expect(at('15', 'year')).not.toContain('rate-above-lawful');
    expect(at('15.0001', 'year')).toContain('rate-above-lawful');
    expect(at('1.25', 'month')).not.toContain('rate-above-lawful');
    expect(at('2', 'day')).toContain('rate-above-lawful');
  });

  it('count the third party’s part of the rate as well', () => {
    const step = { ...rateFrom('2024-01-01', '10'), payer: fractionOfPercent('6') };
    expect(told({ rates: [step] })).toContain('rate-above-lawful');
  });

  it('look behind a flat rate: 8.32 % over twelve months is truly above 15 %', () => {
    const flat = (percent: string) =>
      told({
        drawdowns: [drawn('2024-01-01', '1000000')],
        rates: [rateFrom('2024-01-01', percent)],
        shape: { kind: 'flat' },
      });
    expect(flat('8.30')).not.toContain('true-rate-above-lawful');
    expect(flat('8.32')).toContain('true-rate-above-lawful');
    expect(flat('8.32')).not.toContain('rate-above-lawful');
  });

  it('ask for writing above 2,000 baht (s.653), and tell the duty', () => {
    const small = aLoan({ drawdowns: [drawn('2024-01-01', '2000')] });
    expect(told({ drawdowns: small.drawdowns })).not.toContain('written-evidence-needed');
    expect(told({ drawdowns: [drawn('2024-01-01', '2000.01')] })).toContain(
      'written-evidence-needed',
    );
    expect(dutyOf(planned(small))).toBe(baht('1'));
    expect(dutyOf(planned(aLoan({ drawdowns: [drawn('2024-01-01', '27450')] })))).toBe(baht('14'));
  });

  it('keep กข.คจ. money free of interest and away from old debt', () => {
    expect(told({}, 'poverty-fund')).toEqual(
      expect.arrayContaining(['poverty-fund-bears-no-interest', 'poverty-fund-not-for-old-debt']),
    );
    const free = told({ rates: [rateFrom('2024-01-01', '0')] }, 'poverty-fund');
    expect(free).not.toContain('poverty-fund-bears-no-interest');
  });

  it('tell that floating interest repays nothing', () => {
    expect(told({ shape: { kind: 'floating-interest' } })).toContain('principal-stands');
  });
});

describe('the true yearly cost', () => {
  const costOf = (parts: Parts) => trueCostOf(planned(aLoan(parts)));
  const daily = {
    kind: 'every',
    every: 1,
    unit: 'day',
    firstDueOn: plainDate('2024-01-02'),
    dueDay: null,
    count: 24,
  } as const;

  it('of 370.00 a day for 6,000.00 is 3.41 % a day', () => {
    const cost = costOf({
      drawdowns: [drawn('2024-01-01', '6000')],
      rates: [rateFrom('2024-01-01', '2', 'day')],
      dues: daily,
      shape: { kind: 'flat' },
    });
    expect(cost.method).toBe('irr-by-periods');
    expect(Math.round(cost.householdBasisPoints / 365)).toBe(341);
  });

  it('of an annuity in equal months is its own rate', () => {
    const cost = { method: 'irr-by-periods', householdBasisPoints: 600, wholeBasisPoints: 600 };
    expect(costOf({ drawdowns: [drawn('2024-01-01', '1000000')] })).toEqual(cost);
  });

  it('of a loan without interest is made by its fee, and by a deduction up front', () => {
    const free = { rates: [rateFrom('2024-01-01', '0')], shape: { kind: 'bullet' } } as const;
    const fee = (way: 'deducted' | 'added') => ({
      ...free,
      dues: monthly('2025-01-01', 1),
      fees: [
        {
          code: 'profit-share',
          time: 'first-drawdown',
          way,
          base: { of: 'fixed', amountSatang: baht('1200') },
        } as const,
      ],
      conventions: { brokenPeriods: 'by-days' } as const,
    });
    // 366 days: 12,000 from 10,800 and 13,200 from 12,000.
    expect(costOf(fee('deducted'))).toMatchObject({ method: 'irr-by-days' });
    expect(costOf(fee('deducted')).householdBasisPoints).toBe(1051);
    expect(costOf(fee('added')).householdBasisPoints).toBe(951);
  });

  it('by days sees every drawdown on its day', () => {
    const cost = costOf({
      drawdowns: [drawn('2024-01-01', '100000'), drawn('2024-03-10', '50000')],
      conventions: {
        dayCount: 'actual/365',
        brokenPeriods: 'by-days',
        annuityRate: 'by-days',
        interestOn: 'actual-balance',
      },
    });
    expect(cost.method).toBe('irr-by-days');
    // 6 % simple within each month and compounded at each due date, told by the day.
    expect(cost.householdBasisPoints).toBe(599);
  });

  it('tells the household’s cost apart from what the lender earns', () => {
    const step = { ...rateFrom('2024-01-01', '0'), payer: fractionOfPercent('6') };
    const { householdBasisPoints, wholeBasisPoints } = costOf({
      drawdowns: [drawn('2024-01-01', '1000000')],
      rates: [step],
    });
    expect(householdBasisPoints).toBe(0);
    expect(wholeBasisPoints).toBe(600);
  });

  it('has an end: a cent today for a fortune tomorrow is told as the highest rate', () => {
    const cost = costOf({
      drawdowns: [drawn('2024-01-01', '0.01')],
      dues: { ...daily, count: 1 },
      fees: [
        {
          code: 'fee',
          time: 'each-instalment',
          way: 'paid',
          base: { of: 'fixed', amountSatang: baht('9999999999') },
        },
      ],
    });
    expect(cost.householdBasisPoints).toBe(1_000_000_000);
  });
});
