/**
 * Tables that Apache Fineract publishes as the expected values of its own tests, reproduced to the
 * cent. Sources, by file name in github.com/apache/fineract: ProgressiveEMICalculatorTest.java
 * here; LoanScheduleGeneratorTest.java, Loan.feature, LoanReschedule.feature and
 * LoanInstallmentMultiplesOfTest.java in fineract-more.test.ts.
 */

import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../dates/plain-date.ts';
import { drawn, monthly, rateFrom } from '../testing/a-loan.ts';
import { at, HALF_EVENS, rowsOf } from '../testing/fineract.ts';

const hundred = [drawn('2024-01-01', '100')];
const sixMonths = monthly('2024-02-01', 6);

describe('ProgressiveEMICalculatorTest', () => {
  it('CheckEmiButNewEmiNotBetterThanOriginal: 15.678 %, actual/365', () => {
    const loan = { drawdowns: hundred, dues: sixMonths, rates: at('15.678') };
    expect(rowsOf(loan, { dayCount: 'actual/365' })).toEqual([
      '17.43 1.33 16.10 83.90',
      '17.43 1.05 16.38 67.52',
      '17.43 0.90 16.53 50.99',
      '17.43 0.66 16.77 34.22',
      '17.43 0.46 16.97 17.25',
      '17.47 0.22 17.25 0.00',
    ]);
  });

  it('disbursedAmt100_dayInYears360_daysInMonth30_repayEvery1Month: 9.4822 %', () => {
    const loan = { drawdowns: hundred, dues: sixMonths, rates: at('9.4822') };
    const expected = [
      '17.13 0.79 16.34 83.66',
      '17.13 0.66 16.47 67.19',
      '17.13 0.53 16.60 50.59',
      '17.13 0.40 16.73 33.86',
      '17.13 0.27 16.86 17.00',
      '17.13 0.13 17.00 0.00',
    ];
    expect(rowsOf(loan)).toEqual(expected);
    expect(rowsOf(loan, { dayCount: '30/360' })).toEqual(expected);
  });

  it('multi_disbursedAmt200_2ndOnDueDate: a second 100 on a due date', () => {
    const drawdowns = [...hundred, drawn('2024-03-01', '100')];
    expect(rowsOf({ drawdowns, dues: sixMonths, rates: at('9.4822') })).toEqual([
      '17.13 0.79 16.34 83.66',
      '17.13 0.66 16.47 67.19',
      '42.63 1.32 41.31 125.88',
      '42.63 0.99 41.64 84.24',
      '42.63 0.67 41.96 42.28',
      '42.61 0.33 42.28 0.00',
    ]);
  });

  it('reschedule_interest_on0201_4per: 7 %, from the second period 4 %', () => {
    const rates = [rateFrom('2024-01-01', '7'), rateFrom('2024-02-01', '4')];
    expect(rowsOf({ drawdowns: hundred, dues: sixMonths, rates })).toEqual([
      '17.01 0.58 16.43 83.57',
      '16.88 0.28 16.60 66.97',
      '16.88 0.22 16.66 50.31',
      '16.88 0.17 16.71 33.60',
      '16.88 0.11 16.77 16.83',
      '16.89 0.06 16.83 0.00',
    ]);
  });

  it('reschedule_interest_on0215_4per: the rate changes inside a period', () => {
    const rates = [rateFrom('2024-01-01', '7'), rateFrom('2024-02-14', '4')];
    expect(rowsOf({ drawdowns: hundred, dues: sixMonths, rates })).toEqual([
      '17.01 0.58 16.43 83.57',
      '16.90 0.37 16.53 67.04',
      '16.90 0.22 16.68 50.36',
      '16.90 0.17 16.73 33.63',
      '16.90 0.11 16.79 16.84',
      '16.90 0.06 16.84 0.00',
    ]);
  });

  it('multiDisbursedAmt300InSamePeriod: 200 more on the eighth day', () => {
    const drawdowns = [...hundred, drawn('2024-01-08', '200')];
    expect(rowsOf({ drawdowns, dues: sixMonths, rates: at('9.4822') })).toEqual([
      '51.33 2.02 49.31 250.69',
      '51.33 1.98 49.35 201.34',
      '51.33 1.59 49.74 151.60',
      '51.33 1.20 50.13 101.47',
      '51.33 0.80 50.53 50.94',
      '51.34 0.40 50.94 0.00',
    ]);
  });

  it('multiDisbursedAmt200InDifferentPeriod: 100 more on 15 February', () => {
    const drawdowns = [...hundred, drawn('2024-02-15', '100')];
    expect(rowsOf({ drawdowns, dues: sixMonths, rates: at('9.4822') })).toEqual([
      '17.13 0.79 16.34 83.66',
      '37.53 1.07 36.46 147.20',
      '37.53 1.16 36.37 110.83',
      '37.53 0.88 36.65 74.18',
      '37.53 0.59 36.94 37.24',
      '37.53 0.29 37.24 0.00',
    ]);
  });

  it('multiDisbursedAmt150InSamePeriod_backdated: a shortened first period', () => {
    const drawdowns = [drawn('2024-01-05', '100'), drawn('2024-01-08', '75')];
    expect(rowsOf({ drawdowns, dues: sixMonths, rates: at('9.4822') })).toEqual([
      '29.94 1.15 28.79 146.21',
      '29.94 1.16 28.78 117.43',
      '29.94 0.93 29.01 88.42',
      '29.94 0.70 29.24 59.18',
      '29.94 0.47 29.47 29.71',
      '29.94 0.23 29.71 0.00',
    ]);
  });

  it('dayInYearsActual_daysInMonthActual: a period over the turn of a leap year', () => {
    const loan = {
      drawdowns: [drawn('2023-12-12', '100')],
      dues: monthly('2024-01-12', 6),
      rates: at('9.4822'),
    };
    expect(rowsOf(loan, { dayCount: 'actual/actual-isda' })).toEqual([
      '17.13 0.80 16.33 83.67',
      '17.13 0.67 16.46 67.21',
      '17.13 0.50 16.63 50.58',
      '17.13 0.41 16.72 33.86',
      '17.13 0.26 16.87 16.99',
      '17.13 0.14 16.99 0.00',
    ]);
  });

  it('disbursedAmt1000_NoInterest', () => {
    const loan = {
      drawdowns: [drawn('2024-01-01', '1000')],
      dues: monthly('2024-02-01', 4),
      rates: at('0'),
    };
    expect(rowsOf(loan)).toEqual([
      '250.00 0.00 250.00 750.00',
      '250.00 0.00 250.00 500.00',
      '250.00 0.00 250.00 250.00',
      '250.00 0.00 250.00 0.00',
    ]);
  });

  const weekly = { kind: 'every', unit: 'week', dueDay: null } as const;

  it('dayInYears364_daysInMonthActual_repayEvery1Week', () => {
    const dues = { ...weekly, every: 1, firstDueOn: plainDate('2024-01-08'), count: 6 };
    const loan = { drawdowns: hundred, dues, rates: at('9.4822') };
    expect(rowsOf(loan, { dayCount: 'actual/364' })).toEqual([
      '16.77 0.18 16.59 83.41',
      '16.77 0.15 16.62 66.79',
      '16.77 0.12 16.65 50.14',
      '16.77 0.09 16.68 33.46',
      '16.77 0.06 16.71 16.75',
      '16.78 0.03 16.75 0.00',
    ]);
  });

  it('dayInYears364_daysInMonthActual_repayEvery2Week', () => {
    const dues = { ...weekly, every: 2, firstDueOn: plainDate('2024-01-15'), count: 3 };
    const loan = { drawdowns: hundred, dues, rates: at('9.4822') };
    // The exact instalment is 33.5766…; Fineract takes a satang off where the last then differs less.
    const rounding = { ...HALF_EVENS, instalment: { rule: 'down', unitSatang: 1n } } as const;
    expect(rowsOf(loan, { dayCount: 'actual/364', rounding })).toEqual([
      '33.57 0.36 33.21 66.79',
      '33.57 0.24 33.33 33.46',
      '33.58 0.12 33.46 0.00',
    ]);
  });

  it('dayInYears360_daysInMonthDoesntMatter_repayEvery15Days', () => {
    const dues = {
      kind: 'every',
      every: 15,
      unit: 'day',
      dueDay: null,
      firstDueOn: plainDate('2024-01-16'),
      count: 6,
    } as const;
    const loan = { drawdowns: hundred, dues, rates: at('9.4822') };
    expect(rowsOf(loan, { dayCount: 'actual/360' })).toEqual([
      '16.90 0.40 16.50 83.50',
      '16.90 0.33 16.57 66.93',
      '16.90 0.26 16.64 50.29',
      '16.90 0.20 16.70 33.59',
      '16.90 0.13 16.77 16.82',
      '16.89 0.07 16.82 0.00',
    ]);
  });

  it('testEMICalculation_performance: twelve instalments of 8.65', () => {
    const loan = { drawdowns: hundred, dues: monthly('2024-02-01', 12), rates: at('7') };
    const payments = rowsOf(loan).map((row) => row.split(' ')[0]);
    expect(payments.slice(0, -1)).toEqual(Array.from({ length: 11 }, () => '8.65'));
  });
});
