import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plainDate } from '../dates/plain-date.ts';
import { formatBaht, satang, type Satang } from '../money/satang.ts';
import { type Rate, yearlyDecliningRate } from './rate.ts';
import { annuityInstalment, type ScheduleRow, scheduleOf } from './schedule.ts';

const RUNS = { numRuns: 2000 };

const firstDueOn = plainDate('2021-05-05');
const baht = (amount: number) => satang(amount * 100);
const flat = (basisPoints: number): Rate => ({
  ...yearlyDecliningRate(basisPoints),
  method: 'flat',
});

function written({ principalSatang, interestSatang, paymentSatang, balanceSatang }: ScheduleRow) {
  return [principalSatang, interestSatang, paymentSatang, balanceSatang].map(formatBaht);
}

describe('the annuity of a household: 27,450.00 at 6 % over 30 months', () => {
  const schedule = scheduleOf({
    principalSatang: baht(27_450),
    rate: yearlyDecliningRate(600),
    termMonths: 30,
    firstDueOn,
  });

  it('begins with 850.37 principal and 137.25 interest', () => {
    expect(schedule.rows.slice(0, 3).map(written)).toEqual([
      ['850.37', '137.25', '987.62', '26,599.63'],
      ['854.62', '133.00', '987.62', '25,745.01'],
      ['858.89', '128.73', '987.62', '24,886.12'],
    ]);
  });

  it('is 987.62 twenty-nine times, then 987.66', () => {
    const payments = schedule.rows.map((row) => formatBaht(row.paymentSatang));
    expect(payments).toEqual([...Array.from({ length: 29 }, () => '987.62'), '987.66']);
    expect(schedule.instalmentSatang).toBe(98762n);
    expect(schedule.rows.at(-1)?.balanceSatang).toBe(0n);
  });

  it('costs 2,178.64 in interest', () => {
    expect(schedule.totals).toEqual({
      principalSatang: 2745000n,
      interestSatang: 217864n,
      paymentSatang: 2962864n,
    });
  });

  it('falls due on the fifth of each month, the last on 5 October 2023', () => {
    expect(schedule.rows[0]).toMatchObject({ number: 1, dueOn: '2021-05-05' });
    expect(schedule.rows.at(-1)).toMatchObject({ number: 30, dueOn: '2023-10-05' });
  });
});

describe('annuities worked out by hand', () => {
  it.each([
    { loan: 27_000, percent: 6, months: 18, each: '1,572.26', last: '1,572.19', cost: '1,300.61' },
    { loan: 36_000, percent: 6, months: 30, each: '1,295.24', last: '1,295.30', cost: '2,857.26' },
    { loan: 54_000, percent: 6, months: 36, each: '1,642.78', last: '1,643.02', cost: '5,140.32' },
    { loan: 27_000, percent: 12, months: 18, each: '1,646.52', last: '1,646.42', cost: '2,637.26' },
  ])('$loan at $percent % over $months months', ({ loan, percent, months, each, last, cost }) => {
    const { rows, instalmentSatang, totals } = scheduleOf({
      principalSatang: baht(loan),
      rate: yearlyDecliningRate(percent * 100),
      termMonths: months,
      firstDueOn,
    });
    expect(formatBaht(instalmentSatang)).toBe(each);
    expect(formatBaht(rows.at(-1)?.paymentSatang ?? satang(0))).toBe(last);
    expect(formatBaht(totals.interestSatang)).toBe(cost);
  });

  it('gives the same for 1 % a month as for 12 % a year', () => {
    const terms = { principalSatang: baht(27_000), termMonths: 18 };
    const monthly: Rate = { ...yearlyDecliningRate(100), period: 'month' };
    expect(annuityInstalment({ ...terms, rate: monthly })).toBe(164652n);
  });
});

describe('other shapes', () => {
  it.each([
    { loan: 27_000, percent: 6, months: 18, each: '1,635.00', cost: '2,430.00' },
    { loan: 36_000, percent: 6, months: 30, each: '1,380.00', cost: '5,400.00' },
    { loan: 54_000, percent: 6, months: 36, each: '1,770.00', cost: '9,720.00' },
    { loan: 27_000, percent: 12, months: 18, each: '1,770.00', cost: '4,860.00' },
  ])('$loan flat at $percent % over $months months', ({ loan, percent, months, each, cost }) => {
    const { instalmentSatang, totals } = scheduleOf({
      principalSatang: baht(loan),
      rate: flat(percent * 100),
      termMonths: months,
      firstDueOn,
    });
    expect(formatBaht(instalmentSatang)).toBe(each);
    expect(formatBaht(totals.interestSatang)).toBe(cost);
  });

  it('without interest is an equal share, the last absorbing', () => {
    const { rows } = scheduleOf({
      principalSatang: baht(100),
      rate: yearlyDecliningRate(0),
      termMonths: 3,
      firstDueOn,
    });
    expect(rows.map((row) => formatBaht(row.paymentSatang))).toEqual(['33.33', '33.33', '33.34']);
  });

  it('throws on terms no form lets through', () => {
    const terms = { principalSatang: baht(100), rate: yearlyDecliningRate(600), firstDueOn };
    for (const termMonths of [0, 1.5, 601]) {
      expect(() => scheduleOf({ ...terms, termMonths })).toThrow('Not a term in months');
    }
    expect(() => scheduleOf({ ...terms, termMonths: 3, principalSatang: satang(0) })).toThrow(
      'No principal to lend: 0',
    );
  });
});

describe('every schedule', () => {
  const terms = fc.record({
    principalSatang: fc.bigInt({ min: 1n, max: 10n ** 11n }).map((value): Satang => satang(value)),
    rate: fc
      .tuple(fc.integer({ min: 0, max: 12_000 }), fc.constantFrom('declining', 'flat'))
      .map(([basisPoints, method]): Rate => ({ ...yearlyDecliningRate(basisPoints), method })),
    termMonths: fc.integer({ min: 1, max: 120 }),
    firstDueOn: fc.constant(firstDueOn),
  });

  it('returns the principal exactly and never owes less than nothing', () => {
    fc.assert(
      fc.property(terms, (loan) => {
        const { rows, totals } = scheduleOf(loan);
        expect(rows).toHaveLength(loan.termMonths);
        expect(totals.principalSatang).toBe(loan.principalSatang);
        expect(totals.paymentSatang).toBe(totals.principalSatang + totals.interestSatang);
        expect(rows.at(-1)?.balanceSatang).toBe(0n);
        let before: bigint = loan.principalSatang;
        for (const row of rows) {
          expect(row.principalSatang >= 0n && row.interestSatang >= 0n).toBe(true);
          expect(row.balanceSatang).toBe(before - row.principalSatang);
          expect(row.balanceSatang >= 0n).toBe(true);
          before = row.balanceSatang;
        }
      }),
      RUNS,
    );
  });

  it('on the declining balance has level payments but for the last', () => {
    fc.assert(
      fc.property(terms, (loan) => {
        fc.pre(loan.rate.method === 'declining' && loan.principalSatang > 1_000_000n);
        const { rows, instalmentSatang } = scheduleOf(loan);
        for (const row of rows.slice(0, -1)) expect(row.paymentSatang).toBe(instalmentSatang);
      }),
      RUNS,
    );
  });
});
