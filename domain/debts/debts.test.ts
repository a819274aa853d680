import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, plainDate } from '../dates/plain-date.ts';
import { formatBaht, satang } from '../money/satang.ts';
import { aDebt } from '../plans/testing/a-debt.ts';
import { yearlyCostOf } from './cost.ts';
import { informalViews, type DebtHistory } from './informal-views.ts';
import { isInformal, monthInterestOf, yearlyRateOf, type OldDebt } from './old-debt.ts';
import { payoffOn, takeoverSatang } from './payoff.ts';

describe('an old debt', () => {
  it.each<[string, Partial<OldDebt>, number, boolean]>([
    ['12 % a year', {}, 1200, false],
    ['exactly 15 % is lawful', { rateBasisPoints: 1500 }, 1500, false],
    ['15.01 % is not', { rateBasisPoints: 1501 }, 1501, true],
    ['10 % a month', { rateBasisPoints: 1000, ratePeriod: 'month' }, 12_000, true],
    ['2 % a day', { rateBasisPoints: 200, ratePeriod: 'day' }, 73_000, true],
    ['line 1.10 of the form', { rateBasisPoints: 0, source: 'informal-over-15' }, 0, true],
  ])('of %s', (...[, change, yearly, informal]) => {
    expect(yearlyRateOf(aDebt(change))).toBe(yearly);
    expect(isInformal(aDebt(change))).toBe(informal);
  });

  it('bears a twelfth a month on what is owed, or flat on what was lent', () => {
    const flat = aDebt({ flatOnSatang: satang(2_000_000) });
    expect(monthInterestOf(aDebt(), 1_000_000n)).toBe(10_000n);
    expect(monthInterestOf(flat, 1_000_000n)).toBe(20_000n);
    expect(monthInterestOf(flat, 0n)).toBe(0n);
  });

  it('with flat interest costs more than its name: 6 % over 18 months is 11.08 %', () => {
    const principal = satang(2_700_000);
    const flat = aDebt({
      principalSatang: principal,
      flatOnSatang: principal,
      rateBasisPoints: 600,
      instalmentSatang: satang(163_500),
    });
    expect(yearlyCostOf(flat)).toBe(1108);
    expect(yearlyCostOf({ ...flat, flatOnSatang: null })).toBe(600);
  });

  it('with flat interest that its instalments never end costs that interest for good', () => {
    const debt = aDebt({ flatOnSatang: satang(2_000_000), instalmentSatang: satang(20_000) });
    expect(yearlyCostOf(debt)).toBe(2400);
  });
});

describe('the payoff of 10,000.00 owed on 23 November 2569', () => {
  it.each<[string, Partial<OldDebt>, string, string, string, number]>([
    ['the same day', {}, '2026-11-23', '10,000.00', 'days-over-365', 0],
    ['73 days at 12 % a year', {}, '2027-02-04', '10,240.00', 'days-over-365', 73],
    [
      'a month and a day at 10 % a month: two months begun',
      { rateBasisPoints: 1000, ratePeriod: 'month' },
      '2026-12-24',
      '12,000.00',
      'months-begun',
      2,
    ],
    [
      'exactly a month at 10 % a month',
      { rateBasisPoints: 1000, ratePeriod: 'month' },
      '2026-12-23',
      '11,000.00',
      'months-begun',
      1,
    ],
    [
      'ten days at 2 % a day',
      { rateBasisPoints: 200, ratePeriod: 'day' },
      '2026-12-03',
      '12,000.00',
      'days',
      10,
    ],
    [
      'with arrears, which bear nothing (s.655)',
      { unpaidInterestSatang: satang(50_000) },
      '2027-02-04',
      '10,740.00',
      'days-over-365',
      73,
    ],
    [
      'flat on 20,000.00',
      { flatOnSatang: satang(2_000_000) },
      '2027-02-04',
      '10,480.00',
      'days-over-365',
      73,
    ],
  ])('%s', (...[, change, on, total, convention, counted]) => {
    const payoff = payoffOn(aDebt(change), plainDate(on));
    expect(formatBaht(payoff.totalSatang)).toBe(total);
    expect(payoff).toMatchObject({ convention, counted });
  });

  it('is the settlement once one is agreed', () => {
    const settled = aDebt({ settlementSatang: satang(800_000) });
    expect(takeoverSatang(settled, plainDate('2027-02-04'))).toBe(800_000n);
    expect(takeoverSatang(aDebt(), plainDate('2027-02-04'))).toBe(1_024_000n);
  });

  it('is not known for a day before the balance', () => {
    expect(() => payoffOn(aDebt(), plainDate('2026-11-22'))).toThrow('before the balance');
  });
});

describe('an informal debt of 20,000.00 lent on 1 January 2568', () => {
  const lent = { lentOn: plainDate('2025-01-01'), lentSatang: satang(2_000_000) };
  const paid = (...list: [string, number][]): DebtHistory => ({
    ...lent,
    payments: list.map(([on, baht]) => ({
      paidOn: plainDate(on),
      amountSatang: satang(baht * 100),
    })),
  });
  const views = (history: DebtHistory) => {
    const { lawful, interestVoid } = informalViews(history, plainDate('2026-01-01'));
    return [
      ...lawful.map(({ method, owedSatang }) => `${method} ${formatBaht(owedSatang)}`),
      `void ${formatBaht(interestVoid.owedSatang)}, over ${formatBaht(interestVoid.overpaidSatang)}`,
    ];
  };

  it.each<[string, DebtHistory, string[]]>([
    [
      'without a payment both methods are one: a year at 15 % is 3,000.00',
      paid(),
      ['interest-first 23,000.00', 'void 20,000.00, over 0.00'],
    ],
    [
      // 73 days: 600.00 interest, 4,400.00 principal; then 15,600.00 for 292 days: 1,872.00.
      '5,000.00 after 73 days',
      paid(['2025-03-15', 5000]),
      ['interest-first 17,472.00', 'on-amount-lent 18,000.00', 'void 15,000.00, over 0.00'],
    ],
    [
      // 600.00 due after 73 days, 500.00 paid; 100.00 waits without interest: 20,000.00 × 292 days.
      'less than the interest: what is left of it bears none (s.655)',
      paid(['2025-03-15', 500]),
      ['interest-first 22,500.00', 'void 19,500.00, over 0.00'],
    ],
    [
      'paid far too much',
      paid(['2025-03-15', 15_000], ['2025-03-15', 10_000]),
      ['interest-first 0.00', 'on-amount-lent 0.00', 'void 0.00, over 5,000.00'],
    ],
    [
      'a payment of tomorrow does not count yet',
      paid(['2026-01-02', 5000]),
      ['interest-first 23,000.00', 'void 20,000.00, over 0.00'],
    ],
  ])('%s', (...[, history, told]) => {
    expect(views(history)).toEqual(told);
  });

  it('is never owed more in a kinder view, and every satang is accounted for', () => {
    const payments = fc.array(
      fc.tuple(fc.nat({ max: 700 }), fc.bigInt({ min: 1n, max: 500_000n })),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(payments, (list) => {
        const history = {
          ...lent,
          payments: list.map(([days, amount]) => ({
            paidOn: addDays(lent.lentOn, days),
            amountSatang: satang(amount),
          })),
        };
        const { lawful, interestVoid } = informalViews(history, plainDate('2026-12-31'));
        for (const view of [...lawful, interestVoid]) {
          const left = view.owedSatang - view.overpaidSatang;
          expect(left).toBe(lent.lentSatang + view.interestSatang - view.paidSatang);
          expect(view.owedSatang).toBeGreaterThanOrEqual(interestVoid.owedSatang);
        }
        expect(lawful[0]?.interestSatang).toBeLessThanOrEqual(lawful.at(-1)?.interestSatang ?? 0n);
      }),
    );
  });
});
