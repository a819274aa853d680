import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../dates/plain-date.ts';
import { formatBaht, satang } from '../money/satang.ts';
import { planSchedule } from './plan-schedule.ts';
import { restAfter } from './rows/hand-rows.ts';
import { planRest } from './rows/plan-rest.ts';
import { HOUSE_CONVENTIONS } from './terms/conventions.ts';
import { aLoan, baht, drawn, monthly, planned, rateFrom, table } from './testing/a-loan.ts';

const house = aLoan({
  drawdowns: [drawn('2021-04-05', '27450')],
  rates: [rateFrom('2021-04-05', '6')],
  dues: monthly('2021-05-05', 30),
});

describe('27,450.00 at 6 % over 30 months by the conventions of the house', () => {
  it('is 987.62 twenty-nine times, then 987.66, with 2,178.64 of interest', () => {
    const { rows, totals } = planned(house);
    const payments = rows.map((row) => formatBaht(row.paymentSatang));
    expect(payments).toEqual([...Array.from({ length: 29 }, () => '987.62'), '987.66']);
    expect(formatBaht(totals.interestSatang)).toBe('2,178.64');
    expect(totals.principalSatang).toBe(baht('27450'));
  });

  it('repeats every convention it used', () => {
    expect(planned(house).conventions).toEqual(HOUSE_CONVENTIONS);
  });

  it('planned again from any row on is the same plan', () => {
    const { rows, rest } = planned(house);
    for (const kept of [0, 1, 17, 29]) {
      const later = planRest(restAfter(rest, rows.slice(0, kept)));
      if ('refused' in later) throw new Error(later.refused);
      expect(later.rows.map(({ number, dueOn }) => [number, dueOn])).toEqual(
        rows.slice(kept).map(({ number, dueOn }) => [number, dueOn]),
      );
      expect(later.rows.at(-1)?.balanceSatang).toBe(0n);
    }
  });
});

describe('the shapes of 12,000.00 at 6 % over 4 months', () => {
  const loan = (parts: Parameters<typeof aLoan>[0]) =>
    table(aLoan({ dues: monthly('2024-02-01', 4), ...parts }));

  it('equal principal', () => {
    expect(loan({ shape: { kind: 'equal-principal' } })).toEqual([
      ['2024-02-01', '3,000.00', '60.00', '3,060.00', '9,000.00'],
      ['2024-03-01', '3,000.00', '45.00', '3,045.00', '6,000.00'],
      ['2024-04-01', '3,000.00', '30.00', '3,030.00', '3,000.00'],
      ['2024-05-01', '3,000.00', '15.00', '3,015.00', '0.00'],
    ]);
  });

  it('flat', () => {
    const row = ['3,000.00', '60.00', '3,060.00'];
    expect(loan({ shape: { kind: 'flat' } }).map((cells) => cells.slice(1, 4))).toEqual(
      Array.from({ length: 4 }, () => row),
    );
  });

  it('bullet at the term: all interest, simple, with the principal', () => {
    expect(loan({ shape: { kind: 'bullet' } }).at(-1)).toEqual([
      '2024-05-01',
      '12,000.00',
      '240.00',
      '12,240.00',
      '0.00',
    ]);
  });

  it('interest only, then bullet', () => {
    expect(loan({ shape: { kind: 'interest-only' } }).map((cells) => cells[3])).toEqual([
      '60.00',
      '60.00',
      '60.00',
      '12,060.00',
    ]);
  });

  it('floating interest: the principal still stands at the end', () => {
    const terms = aLoan({
      dues: monthly('2024-02-01', 4),
      shape: { kind: 'floating-interest' },
    });
    const { rows, totals } = planned(terms);
    expect(rows.map((row) => formatBaht(row.paymentSatang))).toEqual(Array(4).fill('60.00'));
    expect(totals.stillOwedSatang).toBe(baht('12000'));
  });

  it('zero rate', () => {
    const rates = [rateFrom('2024-01-01', '0')];
    expect(loan({ rates }).map((cells) => cells[3])).toEqual(Array(4).fill('3,000.00'));
  });

  it('fixed instalment: the number follows', () => {
    const shape = { kind: 'fixed-instalment', amountSatang: baht('5000') } as const;
    const dues = { ...monthly('2024-02-01', 1), count: 'until-paid' } as const;
    expect(loan({ shape, dues })).toEqual([
      ['2024-02-01', '4,940.00', '60.00', '5,000.00', '7,060.00'],
      ['2024-03-01', '4,964.70', '35.30', '5,000.00', '2,095.30'],
      ['2024-04-01', '2,095.30', '10.48', '2,105.78', '0.00'],
    ]);
  });
});

describe('a fixed instalment at or under the interest', () => {
  it.each(['60', '59.99', '0.01'])('of %s baht on 60.00 of interest never pays off', (amount) => {
    const terms = aLoan({
      shape: { kind: 'fixed-instalment', amountSatang: baht(amount) },
      dues: { ...monthly('2024-02-01', 1), count: 'until-paid' },
    });
    expect(planSchedule(terms)).toEqual({
      refused: 'instalment-never-pays-off',
      number: 1,
      on: plainDate('2024-02-01'),
      amountSatang: satang(6000),
    });
  });
});
