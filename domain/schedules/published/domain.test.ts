/** The figures of the domain digest: informal shapes (§5.10) and three shapes of one loan (§5.1). */

import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../dates/plain-date.ts';
import { formatBaht } from '../../money/satang.ts';
import { aLoan, baht, drawn, monthly, planned, rateFrom } from '../testing/a-loan.ts';

describe('informal loans of 6,000.00', () => {
  const daily = {
    kind: 'every',
    every: 1,
    unit: 'day',
    firstDueOn: plainDate('2024-01-02'),
    dueDay: null,
    count: 24,
  } as const;
  const shark = (kind: 'interest-only' | 'flat' | 'floating-interest') =>
    planned(
      aLoan({
        drawdowns: [drawn('2024-01-01', '6000')],
        rates: [rateFrom('2024-01-01', '2', 'day')],
        dues: daily,
        shape: { kind },
      }),
    );

  it('2 % a day in 24 equal parts: 370.00 a day, 8,880.00 in all', () => {
    const { rows, totals } = shark('flat');
    expect(new Set(rows.map((row) => formatBaht(row.paymentSatang)))).toEqual(new Set(['370.00']));
    expect(formatBaht(totals.paymentSatang)).toBe('8,880.00');
  });

  it('2 % a day as interest only: 120.00 a day and the principal at last', () => {
    const { rows } = shark('interest-only');
    expect(rows.slice(0, -1).every((row) => row.paymentSatang === baht('120'))).toBe(true);
    expect(formatBaht(rows.at(-1)?.paymentSatang ?? baht('0'))).toBe('6,120.00');
  });

  it('floating interest: 2,880.00 paid and all the principal still owed', () => {
    const { totals } = shark('floating-interest');
    expect(formatBaht(totals.paymentSatang)).toBe('2,880.00');
    expect(formatBaht(totals.stillOwedSatang)).toBe('6,000.00');
  });
});

describe('three shapes of the same loan', () => {
  it.each([
    [27_000, '6', 18, '2,430.00', '1,635.00', '1,282.50', '1,572.26', '1,572.19', '1,300.61'],
    [36_000, '6', 30, '5,400.00', '1,380.00', '2,790.00', '1,295.24', '1,295.30', '2,857.26'],
    [54_000, '6', 36, '9,720.00', '1,770.00', '4,995.00', '1,642.78', '1,643.02', '5,140.32'],
    [27_000, '12', 18, '4,860.00', '1,770.00', '2,565.00', '1,646.52', '1,646.42', '2,637.26'],
  ])('%d at %s %% over %d months', (...row) => {
    const [amount, percent, months, flatInterest, flatEach, equal, each, last, interest] = row;
    const of = (kind: 'flat' | 'equal-principal' | 'annuity') =>
      planned(
        aLoan({
          drawdowns: [drawn('2024-01-01', String(amount))],
          rates: [rateFrom('2024-01-01', percent)],
          dues: monthly('2024-02-01', months),
          shape: { kind },
        }),
      );
    const [flat, declining, annuity] = [of('flat'), of('equal-principal'), of('annuity')];
    expect(formatBaht(flat.totals.interestSatang)).toBe(flatInterest);
    expect(formatBaht(flat.rows[0]?.paymentSatang ?? baht('0'))).toBe(flatEach);
    expect(formatBaht(declining.totals.interestSatang)).toBe(equal);
    expect(formatBaht(annuity.rows[0]?.paymentSatang ?? baht('0'))).toBe(each);
    expect(formatBaht(annuity.rows.at(-1)?.paymentSatang ?? baht('0'))).toBe(last);
    expect(formatBaht(annuity.totals.interestSatang)).toBe(interest);
  });
});
