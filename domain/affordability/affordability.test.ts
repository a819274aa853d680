import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EXPENSE_KINDS, INCOME_KINDS } from '../assessment/code-lists.ts';
import { POLICY_DEFAULTS, policyOn, type PolicyRecord } from '../centre/policies.ts';
import { formatBaht, satang, sumSatang } from '../money/satang.ts';
import { affordabilityOf, limitsOf } from './affordability.ts';
import { averageMonth, averageOf, monthSums, sumsOfPeriod, type Sheet } from './sheet.ts';

const baht = (amount: number) => satang(amount * 100);

/** Day labour every month, rice after the harvest, school twice a year. */
const sheet: Sheet = {
  incomes: [
    { kind: 'day-labour', every: 'month', amountSatang: baht(6000), months: [] },
    { kind: 'rice', every: 'year', amountSatang: baht(36_000), months: [12, 11] },
  ],
  expenses: [
    { kind: 'food', every: 'month', amountSatang: baht(4000), months: [] },
    { kind: 'education', every: 'year', amountSatang: baht(6000), months: [5, 10] },
    { kind: 'social', every: 'year', amountSatang: baht(1200), months: [] },
  ],
};

describe('the sheet of a household', () => {
  it.each([
    ['January', 1, '6,000.00', '4,100.00', '4,000.00'],
    ['May, school opens', 5, '6,000.00', '7,100.00', '7,000.00'],
    ['November, half of the rice', 11, '24,000.00', '4,100.00', '4,000.00'],
  ])('in %s', (...[, month, income, expense, necessities]) => {
    const sums = monthSums(sheet, month);
    expect([sums.incomeSatang, sums.expenseSatang, sums.necessitiesSatang].map(formatBaht)).toEqual(
      [income, expense, necessities],
    );
  });

  it('keeps what comes monthly apart from what comes yearly', () => {
    expect(sumsOfPeriod(sheet, 'month')).toMatchObject({
      incomeSatang: baht(6000),
      expenseSatang: baht(4000),
    });
    expect(sumsOfPeriod(sheet, 'year')).toEqual({
      incomeSatang: baht(36_000),
      expenseSatang: baht(7200),
      necessitiesSatang: baht(6000),
      savingsSatang: baht(0),
    });
  });

  it('has on average a twelfth of the year', () => {
    expect(averageMonth(sheet)).toEqual({
      incomeSatang: baht(9000),
      expenseSatang: baht(4600),
      necessitiesSatang: baht(4500),
      savingsSatang: baht(0),
    });
  });

  it('gives the odd satang of a yearly line to its earlier months', () => {
    const odd: Sheet = {
      incomes: [{ kind: 'rice', every: 'year', amountSatang: satang(101), months: [12, 3] }],
      expenses: [],
    };
    expect(monthSums(odd, 3).incomeSatang).toBe(51n);
    expect(monthSums(odd, 12).incomeSatang).toBe(50n);
  });

  it('takes the costs of a trade off in the months in which it sells', () => {
    const selling = { every: 'year', amountSatang: baht(24_000), months: [4, 5] } as const;
    const trade: Sheet = {
      incomes: [{ kind: 'trade', costsSatang: baht(9_000), ...selling }],
      expenses: [],
      savingsSatang: baht(500),
    };
    expect(monthSums(trade, 4)).toMatchObject({
      incomeSatang: baht(7_500),
      savingsSatang: baht(500),
    });
    expect(monthSums(trade, 6).incomeSatang).toBe(0n);
    expect(averageMonth(trade)).toMatchObject({
      incomeSatang: baht(1_250),
      savingsSatang: baht(500),
    });
    expect(sumsOfPeriod(trade, 'year')).toMatchObject({
      incomeSatang: baht(15_000),
      savingsSatang: baht(0),
    });
    expect(averageOf(trade.incomes[0]!)).toBe(baht(1_250));
  });

  it('loses no satang over the year', () => {
    const line = <Kind extends string>(kinds: readonly Kind[]) =>
      fc.record({
        kind: fc.constantFrom(...kinds),
        every: fc.constantFrom('month' as const, 'year' as const),
        amountSatang: fc.bigInt({ min: 0n, max: 10n ** 10n }).map(satang),
        months: fc.uniqueArray(fc.integer({ min: 1, max: 12 })),
      });
    const sheets = fc.record({
      incomes: fc.array(line(INCOME_KINDS)),
      expenses: fc.array(line(EXPENSE_KINDS)),
    });
    fc.assert(
      fc.property(sheets, (any) => {
        const months = Array.from({ length: 12 }, (_, at) => monthSums(any, at + 1));
        const year = sumSatang(months.map((month) => month.incomeSatang));
        const [monthly, yearly] = [sumsOfPeriod(any, 'month'), sumsOfPeriod(any, 'year')];
        expect(year).toBe(monthly.incomeSatang * 12n + yearly.incomeSatang);
      }),
    );
  });
});

describe('what a household can bear', () => {
  const set = (key: PolicyRecord['key'], value: number): PolicyRecord => ({
    key,
    value,
    effectiveFrom: '2026-01-01',
  });
  const limitsBy = (records: PolicyRecord[], on: string) => {
    const keys = Object.keys(POLICY_DEFAULTS) as PolicyRecord['key'][];
    const values = keys.map((key) => [key, policyOn(records, key, on)]);
    return limitsOf(Object.fromEntries(values) as Record<PolicyRecord['key'], number>);
  };
  const sums = {
    incomeSatang: baht(10_000),
    expenseSatang: baht(6000),
    necessitiesSatang: baht(5000),
    savingsSatang: baht(0),
  };

  it.each([
    [3999, '1,001.00', true, 3999, 'bearable'],
    [4000, '1,000.00', true, 4000, 'heavy'],
    [5000, '0.00', true, 5000, 'heavy'],
    [5001, '-1.00', false, 5001, 'heavy'],
    [7000, '-2,000.00', false, 7000, 'crushing'],
  ])(
    'paying %p of 10,000 with 5,000 for necessities',
    (...[payment, left, isEnough, share, band]) => {
      const told = affordabilityOf(sums, baht(payment), limitsOf(POLICY_DEFAULTS));
      expect(formatBaht(told.residualSatang)).toBe(left);
      expect(told).toMatchObject({ isEnough, debtServiceBasisPoints: share, band });
      expect(told.leftForLivingSatang).toBe(baht(10_000 - payment));
    },
  );

  it('follows the thresholds of the centre from their day on', () => {
    const records = [
      set('necessities-floor-baht', 6000),
      set('residual-floor-baht', 1500),
      set('debt-service-heavy-basis-points', 2000),
      set('debt-service-crushing-basis-points', 3000),
    ];
    const on = (day: string) => affordabilityOf(sums, baht(3000), limitsBy(records, day));
    expect(on('2025-12-31')).toMatchObject({
      residualSatang: baht(2000),
      isEnough: true,
      band: 'bearable',
    });
    expect(on('2026-01-01')).toMatchObject({
      residualSatang: baht(1000),
      isEnough: false,
      band: 'crushing',
    });
  });

  it('keeps the savings of the plan out of reach of the payment', () => {
    const saving = { ...sums, savingsSatang: baht(300) };
    const told = affordabilityOf(saving, baht(4000), limitsOf(POLICY_DEFAULTS));
    expect(told).toMatchObject({ residualSatang: baht(700), savingsSatang: baht(300) });
  });

  it('knows no share without income', () => {
    const none = { ...sums, incomeSatang: baht(0) };
    expect(affordabilityOf(none, baht(1), limitsOf(POLICY_DEFAULTS))).toMatchObject({
      debtServiceBasisPoints: null,
      band: 'crushing',
    });
  });
});
