import { describe, expect, it } from '@jest/globals';
import type { Sheet } from '../affordability/sheet.ts';
import { formatBaht, satang } from '../money/satang.ts';
import { avalancheOrder, snowballOrder } from './payers.ts';
import type { PlanKind } from './plan-types.ts';
import { shareOut } from './share-out.ts';
import { baht, compared, dear, lender, sheet, small, thirtyMonths } from './testing/household.ts';

describe('300.00 a month on 1,000.00 at 24 % and 500.00 at 12 %, 100.00 each', () => {
  const { plan } = compared({ budgetSatang: baht(300) });

  it.each<[PlanKind, string[], string]>([
    ['avalanche', ['1,225.00', '945.45', '661.27', '372.37', '78.67', '0.00'], '80.09'],
    ['snowball', ['1,225.00', '946.45', '664.30', '377.59', '85.14', '0.00'], '86.84'],
    ['debts-kept', ['1,325.00', '1,147.45', '967.31', '784.53', '599.08'], '142.59'],
  ])('%s', (...[kind, owed, interest]) => {
    const { months, interestSatang } = plan(kind);
    expect(months.slice(0, owed.length).map((month) => formatBaht(month.owedSatang))).toEqual(owed);
    expect(formatBaht(interestSatang ?? satang(0))).toBe(interest);
  });

  it('frees the household in the sixth month, due days at the end of the month', () => {
    expect(plan('avalanche')).toMatchObject({
      outcome: 'free',
      freeOn: '2027-05-31',
      monthCount: 6,
      contracts: 2,
      firstPaymentSatang: baht(300),
      firstMonthReliefSatang: baht(-100),
      savedInterestSatang: baht(142.59 - 80.09),
      order: ['dear', 'small'],
    });
    expect(plan('avalanche').months[2]?.dueOn).toBe('2027-02-28');
  });

  it('gives what a finished debt leaves over to the next one in the same month', () => {
    const lines = plan('snowball').months[2]?.lines;
    expect(lines?.map((line) => formatBaht(line.paymentSatang))).toEqual(['190.87', '109.13']);
  });
});

describe('the published order', () => {
  const twin = { ...dear, id: 'twin' };
  const lighter = { ...dear, id: 'lighter', principalSatang: baht(900) };
  const dearer = { ...small, id: 'dearer', rateBasisPoints: 1300 };

  it.each([
    ['avalanche: the dearer first', avalancheOrder([small, dear]), ['dear', 'small']],
    ['avalanche, same rate: the smaller', avalancheOrder([dear, lighter]), ['lighter', 'dear']],
    ['avalanche, all the same: the survey', avalancheOrder([twin, dear]), ['twin', 'dear']],
    ['snowball: the smaller first', snowballOrder([dear, small]), ['small', 'dear']],
    ['snowball, same size: the dearer', snowballOrder([small, dearer]), ['dearer', 'small']],
    ['snowball, all the same: the survey', snowballOrder([dear, twin]), ['dear', 'twin']],
  ])('%s', (...[, order, expected]) => {
    expect(order).toEqual(expected);
  });
});

describe('a debt that its payment never ends', () => {
  it.each([
    ['floating interest: 2,000.00 a month pays only it', lender, 'payment-not-above-interest'],
    [
      'less than the interest',
      { ...lender, instalmentSatang: baht(1500) },
      'payment-not-above-interest',
    ],
    ['no instalment at all', { ...dear, instalmentSatang: baht(0) }, 'no-instalment-agreed'],
    [
      'a satang above the interest: longer than fifty years',
      {
        ...lender,
        ratePeriod: 'year',
        rateBasisPoints: 1200,
        instalmentSatang: baht(200.01),
      } as const,
      'longer-than-600-months',
    ],
  ])('is reported, not looped: %s', (...[, debt, reason]) => {
    const kept = compared({ debts: [debt, small] }).plan('debts-kept');
    expect(kept).toMatchObject({ outcome: 'never', interestSatang: null, freeOn: null });
    expect(kept.never).toEqual([{ debtId: debt.id, reason }]);
    expect(kept.months.length).toBeLessThanOrEqual(600);
  });

  it('is shown as far as the other plans reach', () => {
    const { plan } = compared({ debts: [lender], contract: thirtyMonths });
    expect(plan('debts-kept').months).toHaveLength(30);
    expect(plan('one-contract-all').months).toHaveLength(30);
  });

  it('carries unpaid interest without interest (s.655)', () => {
    const short = { ...lender, instalmentSatang: baht(1500) };
    const { months } = compared({ debts: [short] }).plan('debts-kept');
    expect(months.slice(0, 3).map((month) => formatBaht(month.owedSatang))).toEqual([
      '20,500.00',
      '21,000.00',
      '21,500.00',
    ]);
  });
});

describe('a budget under the instalments of today', () => {
  const { plan } = compared({ budgetSatang: baht(150) });

  it('cannot keep everybody paid in an order', () => {
    expect(plan('avalanche').cannot).toBe('budget-below-instalments');
    expect(plan('snowball').cannot).toBe('budget-below-instalments');
  });

  it('is shared out to the creditors of the one calendar in proportion', () => {
    const first = plan('debts-kept').months[0];
    expect(first?.lines.map((line) => formatBaht(line.paymentSatang))).toEqual(['75.00', '75.00']);
  });
});

describe('sharing one payment out', () => {
  it.each([
    [
      'in proportion, the odd satang by the largest remainder',
      100,
      [300, 300, 400.01],
      ['30.00', '30.00', '40.00'],
      '0.00',
    ],
    ['ties to the earlier creditor', 0.01, [1, 1], ['0.01', '0.00'], '0.00'],
    ['nobody gets more than is due', 1000, [300, 200], ['300.00', '200.00'], '500.00'],
    ['nothing due', 10, [], [], '10.00'],
  ])('%s', (...[, amount, dues, shares, left]) => {
    const told = shareOut(baht(amount), dues.map(baht));
    expect(told.sharesSatang.map(formatBaht)).toEqual(shares);
    expect(formatBaht(told.leftSatang)).toBe(left);
  });
});

describe('what is left for necessities', () => {
  it('is told for the first payment and for the leanest month', () => {
    const harvest: Sheet = {
      incomes: [
        { kind: 'day-labour', every: 'month', amountSatang: baht(6500), months: [] },
        { kind: 'rice', every: 'year', amountSatang: baht(30_000), months: [11, 12] },
      ],
      expenses: sheet.expenses,
    };
    const kept = compared({ sheet: harvest }).plan('debts-kept');
    expect(kept.affordability).toMatchObject({
      incomeSatang: baht(9000),
      leftForLivingSatang: baht(8800),
      residualSatang: baht(2800),
      isEnough: true,
    });
    expect(kept.leanestMonth).toEqual({ dueOn: '2027-01-31', residualSatang: baht(300) });
  });
});
