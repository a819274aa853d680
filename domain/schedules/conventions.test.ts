import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../dates/plain-date.ts';
import { formatBaht } from '../money/satang.ts';
import type { Conventions } from './terms/conventions.ts';
import { aLoan, baht, drawn, monthly, planned, rateFrom, table } from './testing/a-loan.ts';

/** 10,000.00 at 12 % over four months whose days are 30, 31, 31 and 29, across the turn of a leap year. */
function overNewYear(conventions: Partial<Conventions>): string[][] {
  const rows = table(
    aLoan({
      drawdowns: [drawn('2023-11-15', '10000')],
      rates: [rateFrom('2023-11-15', '12')],
      dues: monthly('2023-12-15', 4),
      conventions: { brokenPeriods: 'by-days', annuityRate: 'by-days', ...conventions },
    }),
  );
  return rows.map((cells) => cells.slice(2, 4));
}

describe('day counts, worked out by hand for each', () => {
  it.each<[Partial<Conventions>, string[][]]>([
    [
      { dayCount: '30/360' },
      [
        ['100.00', '2,562.81'],
        ['75.37', '2,562.81'],
        ['50.50', '2,562.81'],
        ['25.37', '2,562.81'],
      ],
    ],
    [
      { dayCount: 'equal-months' },
      [
        ['100.00', '2,562.81'],
        ['75.37', '2,562.81'],
        ['50.50', '2,562.81'],
        ['25.37', '2,562.81'],
      ],
    ],
    [
      { dayCount: 'actual/actual-period' },
      [
        ['100.00', '2,562.81'],
        ['75.37', '2,562.81'],
        ['50.50', '2,562.81'],
        ['25.37', '2,562.81'],
      ],
    ],
    [
      { dayCount: 'actual/365' },
      [
        ['98.63', '2,562.78'],
        ['76.80', '2,562.78'],
        ['51.47', '2,562.78'],
        ['24.20', '2,562.76'],
      ],
    ],
    [
      { dayCount: 'actual/364' },
      [
        ['98.90', '2,562.95'],
        ['77.02', '2,562.95'],
        ['51.61', '2,562.95'],
        ['24.27', '2,562.95'],
      ],
    ],
    [
      { dayCount: 'actual/360' },
      [
        ['100.00', '2,563.65'],
        ['77.88', '2,563.65'],
        ['52.19', '2,563.65'],
        ['24.54', '2,563.66'],
      ],
    ],
    [
      { dayCount: 'actual/actual-isda' },
      [
        ['98.63', '2,562.70'],
        ['76.71', '2,562.70'],
        ['51.33', '2,562.70'],
        ['24.14', '2,562.71'],
      ],
    ],
  ])('%j', (conventions, expected) => {
    expect(overNewYear(conventions)).toEqual(expected);
  });
});

describe('the rate inside the annuity formula, with interest by actual/365', () => {
  it.each<[Conventions['annuityRate'], string, string]>([
    ['equal-periods', '2,562.81', '2,562.67'],
    ['thirty-over-365', '2,561.95', '2,565.30'],
    ['by-days', '2,562.78', '2,562.76'],
  ])('%s asks for %s, at last %s', (annuityRate, first, last) => {
    const payments = overNewYear({ dayCount: 'actual/365', annuityRate }).map((cells) => cells[1]);
    expect(payments).toEqual([first, first, first, last]);
  });
});

describe('a first period of 46 days, 12,000.00 at 6 % without principal', () => {
  const interest = (conventions: Partial<Conventions>) =>
    table(
      aLoan({
        drawdowns: [drawn('2024-01-16', '12000')],
        dues: monthly('2024-03-02', 2),
        shape: { kind: 'interest-only' },
        conventions,
      }),
    ).map((cells) => cells[2]);

  it.each<[string, Partial<Conventions>, string[]]>([
    ['counts as one month', { brokenPeriods: 'whole' }, ['60.00', '60.00']],
    // One month back to 2 February; 17 of the 31 days from 2 January.
    ['equal months', { brokenPeriods: 'by-days' }, ['92.90', '60.00']],
    // From the 16th to the 2nd of the month after next: 46 days of 30-day months.
    ['30/360', { brokenPeriods: 'by-days', dayCount: '30/360' }, ['92.00', '60.00']],
    ['actual/365', { brokenPeriods: 'by-days', dayCount: 'actual/365' }, ['90.74', '61.15']],
  ])('%s', (...[, conventions, expected]) => {
    expect(interest(conventions)).toEqual(expected);
  });
});

describe('rounding', () => {
  const loan = (conventions: Partial<Conventions>) =>
    table(aLoan({ dues: monthly('2024-02-01', 6), conventions })).map((cells) => cells[3]);
  const house = aLoan({}).conventions.rounding;

  // The exact instalment is 2,035.1454… and its last is worked out row by row.
  it.each([
    ['half-up', 1n, '2,035.15', '2,035.11'],
    ['half-even', 1n, '2,035.15', '2,035.11'],
    ['down', 1n, '2,035.14', '2,035.17'],
    ['up', 25n, '2,035.25', '2,034.61'],
    ['half-up', 25n, '2,035.25', '2,034.61'],
    ['down', 100n, '2,035.00', '2,035.89'],
    ['up', 500n, '2,040.00', '2,010.50'],
    ['down', 5000n, '2,000.00', '2,213.52'],
    ['up', 5000n, '2,050.00', '1,959.75'],
  ] as const)('of the instalment %s to %d satang: %s, at last %s', (...row) => {
    const [rule, unitSatang, first, last] = row;
    const payments = loan({ rounding: { ...house, instalment: { rule, unitSatang } } });
    expect(payments).toEqual([first, first, first, first, first, last]);
  });

  it('of the principal to whole baht leaves the odd satang to the payment', () => {
    const principal = { rule: 'half-up', unitSatang: 100n } as const;
    const conventions = { rounding: { ...house, principal } };
    const [first] = table(aLoan({ dues: monthly('2024-02-01', 6), conventions }));
    expect(first?.slice(1, 4)).toEqual(['1,975.00', '60.00', '2,035.00']);
  });

  it('of every amount to 5 baht makes each part of each row but the last round', () => {
    const five = { rule: 'half-up', unitSatang: 500n } as const;
    const rounding = { interest: five, instalment: five, principal: five, fee: five };
    const { rows } = planned(aLoan({ conventions: { rounding } }));
    for (const { interestSatang, principalSatang } of rows) {
      expect(interestSatang % 500n).toBe(0n);
      expect(principalSatang % 500n).toBe(0n);
    }
  });

  it('of a period with a change inside: together, or span by span', () => {
    const inside = (subPeriods: Conventions['subPeriods']) =>
      table(
        aLoan({
          drawdowns: [drawn('2024-01-01', '100'), drawn('2024-01-08', '200')],
          rates: [rateFrom('2024-01-01', '9.4822')],
          shape: { kind: 'interest-only' },
          conventions: { subPeriods, interestOn: 'actual-balance' },
        }),
      )[0]?.[2];
    // 0.1784 on 100 over seven days and 1.8353 on 300 over twenty-four.
    expect(inside('together')).toBe('2.01');
    expect(inside('one-by-one')).toBe('2.02');
  });
});

describe('a top-up of 6,000.00 in the middle of February', () => {
  const loan = (interestOn: Conventions['interestOn']) =>
    table(
      aLoan({
        drawdowns: [drawn('2024-01-01', '12000'), drawn('2024-02-15', '6000')],
        dues: monthly('2024-02-01', 3),
        shape: { kind: 'interest-only' },
        conventions: { interestOn, dayCount: 'actual/365', brokenPeriods: 'by-days' },
      }),
    ).map((cells) => cells[2]);

  it('bears interest from its day on the actual balance', () => {
    // February: 12,000 over 29 days and 6,000 over 15.
    expect(loan('actual-balance')).toEqual(['61.15', '72.00', '91.73']);
  });

  it('bears interest from the next due date on the scheduled balance', () => {
    expect(loan('scheduled-balance')).toEqual(['61.15', '57.21', '91.73']);
  });
});

describe('a step of the rate that is known from the first day', () => {
  const loan = (recast: Conventions['recast']) => {
    const rates = [rateFrom('2024-01-01', '0'), rateFrom('2024-07-01', '6')];
    const { rows } = planned(aLoan({ rates, conventions: { recast } }));
    return [0, 5, 6, 10, 11].map((at) => formatBaht(rows[at]?.paymentSatang ?? baht('0')));
  };

  it('gives one level instalment over all', () => {
    expect(new Set(loan('level-over-all').slice(0, 4)).size).toBe(1);
  });

  it('or a new one at the change', () => {
    expect(loan('at-each-change').slice(0, 4)).toEqual([
      '1,000.00',
      '1,000.00',
      '1,017.57',
      '1,017.57',
    ]);
  });
});

describe('due dates', () => {
  const dates = (parts: Parameters<typeof aLoan>[0]) => table(aLoan(parts)).map(([on]) => on);

  it('on day 31 keep to the last day of short months and come back', () => {
    const dues = { ...monthly('2024-02-29', 4), dueDay: 31 };
    expect(dates({ dues })).toEqual(['2024-02-29', '2024-03-31', '2024-04-30', '2024-05-31']);
  });

  it.each([
    ['day', 10, ['2024-01-11', '2024-01-21', '2024-01-31']],
    ['week', 2, ['2024-01-11', '2024-01-25', '2024-02-08']],
    ['month', 3, ['2024-01-11', '2024-04-11', '2024-07-11']],
    ['year', 1, ['2024-01-11', '2025-01-11', '2026-01-11']],
  ] as const)('every so many of a %s', (unit, every, expected) => {
    const firstDueOn = plainDate('2024-01-11');
    const dues = { kind: 'every', unit, every, firstDueOn, dueDay: null, count: 3 } as const;
    expect(dates({ dues })).toEqual(expected);
  });

  it('in harvest months only, interest by the months between', () => {
    const dues = {
      kind: 'seasonal',
      months: [4, 12],
      dueDay: 30,
      notBefore: plainDate('2024-02-01'),
      count: 3,
    } as const;
    const conventions = { brokenPeriods: 'by-days' } as const;
    const drawdowns = [drawn('2024-01-30', '12000')];
    const rates = [rateFrom('2024-01-01', '6')];
    const shape = { kind: 'equal-principal' } as const;
    expect(table(aLoan({ dues, conventions, drawdowns, rates, shape }))).toEqual([
      ['2024-04-30', '4,000.00', '180.00', '4,180.00', '8,000.00'],
      ['2024-12-30', '4,000.00', '320.00', '4,320.00', '4,000.00'],
      ['2025-04-30', '4,000.00', '80.00', '4,080.00', '0.00'],
    ]);
  });

  // 13 April 2024 is a Saturday; 13 to 16 April are Songkran. 31 March 2024 is a Sunday.
  const songkran = ['2024-04-13', '2024-04-14', '2024-04-15', '2024-04-16'].map(plainDate);
  it.each([
    ['stay', '2024-04-13', '2024-03-31'],
    ['next', '2024-04-17', '2024-04-01'],
    ['previous', '2024-04-12', '2024-03-29'],
    ['next-within-month', '2024-04-17', '2024-03-29'],
  ] as const)('on a holiday: %s', (move, april, march) => {
    const holidays = { move, holidays: songkran, weekdays: [6, 7], interestFollows: true } as const;
    const single = (on: string) => ({ ...monthly(on, 1), count: 1 });
    expect(dates({ dues: single('2024-04-13'), holidays })).toEqual([april]);
    expect(dates({ dues: single('2024-03-31'), holidays })).toEqual([march]);
  });

  it('moved by a holiday take the interest along, or leave it on the agreed day', () => {
    const interest = (interestFollows: boolean) =>
      table(
        aLoan({
          dues: monthly('2024-04-13', 2),
          holidays: { move: 'next', holidays: songkran, weekdays: [6, 7], interestFollows },
          shape: { kind: 'interest-only' },
          conventions: { dayCount: 'actual/365', brokenPeriods: 'by-days' },
        }),
      ).map((cells) => [cells[0], cells[2]]);
    expect(interest(true)).toEqual([
      ['2024-04-17', '211.07'],
      ['2024-05-13', '51.29'],
    ]);
    expect(interest(false)).toEqual([
      ['2024-04-17', '203.18'],
      ['2024-05-13', '59.18'],
    ]);
  });
});
