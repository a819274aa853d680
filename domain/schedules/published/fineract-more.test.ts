/** Further tables that Apache Fineract publishes: drawn late, by its features, and in round instalments. */

import { describe, expect, it } from '@jest/globals';
import type { Rounding } from '../amounts/roundings.ts';
import type { Conventions } from '../terms/conventions.ts';
import { drawn, monthly } from '../testing/a-loan.ts';
import { at, HALF_EVENS, rowsOf } from '../testing/fineract.ts';

const hundred = [drawn('2024-01-01', '100')];
const sixMonths = monthly('2024-02-01', 6);

describe('LoanScheduleGeneratorTest', () => {
  it('testGenerateLoanSchedule: 192.22 at 9.99 %, drawn in the middle of the first month', () => {
    const loan = {
      drawdowns: [drawn('2024-01-15', '192.22')],
      dues: sixMonths,
      rates: at('9.99'),
    };
    expect(rowsOf(loan)).toEqual([
      '32.85 0.88 31.97 160.25',
      '32.85 1.33 31.52 128.73',
      '32.85 1.07 31.78 96.95',
      '32.85 0.81 32.04 64.91',
      '32.85 0.54 32.31 32.60',
      '32.87 0.27 32.60 0.00',
    ]);
  });
});

describe('Loan.feature and LoanReschedule.feature', () => {
  it('early pay-off loan with interest, TILL_PRECLOSE product: 7 %, 30/360', () => {
    const loan = { drawdowns: hundred, dues: sixMonths, rates: at('7') };
    expect(rowsOf(loan, { dayCount: '30/360' })).toEqual([
      '17.01 0.58 16.43 83.57',
      '17.01 0.49 16.52 67.05',
      '17.01 0.39 16.62 50.43',
      '17.01 0.29 16.72 33.71',
      '17.01 0.20 16.81 16.90',
      '17.00 0.10 16.90 0.00',
    ]);
  });

  it('loan is rescheduled, LP1_INTEREST_FLAT: 3,000 at 12 % flat over three months', () => {
    const loan = {
      drawdowns: [drawn('2023-07-01', '3000')],
      dues: monthly('2023-08-01', 3),
      rates: at('12'),
      shape: { kind: 'flat' } as const,
    };
    expect(rowsOf(loan)).toEqual([
      '1,030.00 30.00 1,000.00 2,000.00',
      '1,030.00 30.00 1,000.00 1,000.00',
      '1,030.00 30.00 1,000.00 0.00',
    ]);
  });
});

describe('LoanInstallmentMultiplesOfTest', () => {
  const loan = {
    drawdowns: [drawn('2023-01-01', '1250')],
    rates: at('12'),
    shape: { kind: 'flat' } as const,
  };
  const inMultiples = (instalment: Rounding): Partial<Conventions> => ({
    rounding: { ...HALF_EVENS, instalment },
  });

  it('WhenNoInterest: multiples of 1', () => {
    const terms = { ...loan, rates: at('0'), dues: monthly('2023-02-01', 4) };
    const whole = inMultiples({ rule: 'half-even', unitSatang: 100n });
    expect(rowsOf(terms, whole).map((row) => row.split(' ')[0])).toEqual([
      '312.00',
      '312.00',
      '312.00',
      '314.00',
    ]);
  });

  it('InterestTypeIsFlat: 12 % in multiples of 1', () => {
    const whole = inMultiples({ rule: 'half-even', unitSatang: 100n });
    expect(rowsOf({ ...loan, dues: monthly('2023-02-01', 3) }, whole)).toEqual([
      '429.00 12.50 416.50 833.50',
      '429.00 12.50 416.50 417.00',
      '429.50 12.50 417.00 0.00',
    ]);
  });

  it('MultiplesOfIs20: 12 % in multiples of 20', () => {
    const twenty = inMultiples({ rule: 'up', unitSatang: 2000n });
    expect(rowsOf({ ...loan, dues: monthly('2023-02-01', 3) }, twenty)).toEqual([
      '440.00 12.50 427.50 822.50',
      '440.00 12.50 427.50 395.00',
      '407.50 12.50 395.00 0.00',
    ]);
  });
});
