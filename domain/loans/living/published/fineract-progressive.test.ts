/**
 * Loans that Apache Fineract lives through in its own tests, reproduced to the cent: every row as it
 * prints it (due date, balance, principal, interest, paid). Sources in github.com/apache/fineract,
 * fineract-e2e-tests-runner/src/test/resources/features: Loan.feature and
 * LoanInterestRateChange.feature; fineract-progressive-loan: ProgressiveEMICalculatorTest.java.
 */

import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../../dates/plain-date.ts';
import { fractionOfPercent, ZERO_FRACTION } from '../../../schedules/amounts/fraction.ts';
import type { LoanEvent } from '../terms/events.ts';
import { lived, paid, written } from '../testing/a-living-loan.ts';
import { progressive } from '../testing/fineract.ts';

const FIRST_PAID = paid('2024-02-01', '17.01');

function payOff(on: string): LoanEvent {
  return { kind: 'pay-off', id: 'pay-off', on: plainDate(on), amountSatang: null };
}

function rate(on: string, percent: string): LoanEvent {
  const household = fractionOfPercent(percent);
  return {
    kind: 'rate-change',
    id: 'rate',
    on: plainDate(on),
    per: 'year',
    household,
    payer: ZERO_FRACTION,
  };
}

function rowsOf(...[contract, events, on]: Parameters<typeof lived>): string[] {
  return lived(contract, events, on).rows.map(written);
}

describe('Loan.feature', () => {
  it('Interest recalculation S1, daily for overdue loan: nothing was paid', () => {
    expect(rowsOf(progressive(), [], '2024-07-15')).toEqual([
      '1 February 2024 | 83.57 | 16.43 | 0.58 | 0.00',
      '1 March 2024 | 67.14 | 16.43 | 0.58 | 0.00',
      '1 April 2024 | 50.71 | 16.43 | 0.58 | 0.00',
      '1 May 2024 | 34.28 | 16.43 | 0.58 | 0.00',
      '1 June 2024 | 17.85 | 16.43 | 0.58 | 0.00',
      '1 July 2024 | 0.00 | 17.85 | 0.58 | 0.00',
    ]);
  });

  it('Interest recalculation S2, two overdue: interest on arrears to the day', () => {
    expect(rowsOf(progressive(), [], '2024-03-10')).toEqual([
      '1 February 2024 | 83.57 | 16.43 | 0.58 | 0.00',
      '1 March 2024 | 67.14 | 16.43 | 0.58 | 0.00',
      '1 April 2024 | 50.58 | 16.56 | 0.45 | 0.00',
      '1 May 2024 | 33.87 | 16.71 | 0.30 | 0.00',
      '1 June 2024 | 17.06 | 16.81 | 0.20 | 0.00',
      '1 July 2024 | 0.00 | 17.06 | 0.10 | 0.00',
    ]);
  });

  it('Interest recalculation S3, one paid, one overdue', () => {
    expect(rowsOf(progressive(), [FIRST_PAID], '2024-03-10')).toEqual([
      '1 February 2024 | 83.57 | 16.43 | 0.58 | 17.01',
      '1 March 2024 | 67.05 | 16.52 | 0.49 | 0.00',
      '1 April 2024 | 50.46 | 16.59 | 0.42 | 0.00',
      '1 May 2024 | 33.74 | 16.72 | 0.29 | 0.00',
      '1 June 2024 | 16.93 | 16.81 | 0.20 | 0.00',
      '1 July 2024 | 0.00 | 16.93 | 0.10 | 0.00',
    ]);
  });

  it('Early pay-off loan with interest, TILL_PRECLOSE: to the day', () => {
    const { rows, lines } = lived(progressive(), [FIRST_PAID, payOff('2024-02-15')], '2024-02-15');
    expect(rows.map(written)).toEqual([
      '1 February 2024 | 83.57 | 16.43 | 0.58 | 17.01',
      '1 March 2024 | 66.80 | 16.77 | 0.24 | 17.01',
      '1 April 2024 | 49.79 | 17.01 | 0.00 | 17.01',
      '1 May 2024 | 32.78 | 17.01 | 0.00 | 17.01',
      '1 June 2024 | 15.77 | 17.01 | 0.00 | 17.01',
      '1 July 2024 | 0.00 | 15.77 | 0.00 | 15.77',
    ]);
    expect(lines.at(-1)).toMatchObject({
      amountSatang: 8381n,
      principalSatang: 8357n,
      interestSatang: 24n,
      balanceSatang: 0n,
    });
  });

  it('Early pay-off loan with interest, TILL_REST_FREQUENCY_DATE: to the end of the period', () => {
    const contract = progressive({ interestRuns: 'period-end' });
    const { lines } = lived(contract, [FIRST_PAID, payOff('2024-02-15')], '2024-02-15');
    expect(lines.at(-1)).toMatchObject({
      amountSatang: 8406n,
      principalSatang: 8357n,
      interestSatang: 49n,
      balanceSatang: 0n,
    });
  });
});

describe('LoanInterestRateChange.feature', () => {
  it('UC1, back-dated to a due date: the payments of 1 February and 1 March are counted anew', () => {
    const events = [FIRST_PAID, paid('2024-03-01', '17.01'), rate('2024-02-01', '4')];
    const { rows, lines } = lived(progressive(), events, '2024-04-01');
    expect(rows.map(written)).toEqual([
      '1 February 2024 | 83.57 | 16.43 | 0.58 | 17.01',
      '1 March 2024 | 66.97 | 16.60 | 0.28 | 16.88',
      '1 April 2024 | 50.31 | 16.66 | 0.22 | 0.13',
      '1 May 2024 | 33.60 | 16.71 | 0.17 | 0.00',
      '1 June 2024 | 16.83 | 16.77 | 0.11 | 0.00',
      '1 July 2024 | 0.00 | 16.83 | 0.06 | 0.00',
    ]);
    const last = lines.at(-1);
    expect(last).toMatchObject({ principalSatang: 1673n, interestSatang: 28n });
    expect(last?.balanceSatang).toBe(6684n);
  });
});

describe('ProgressiveEMICalculatorTest', () => {
  it('add_balance_correction_on0215: an instalment paid ahead takes its period with it', () => {
    const events = [FIRST_PAID, paid('2024-02-15', '17.01')];
    expect(rowsOf(progressive(), events, '2024-02-15')).toEqual([
      '1 February 2024 | 83.57 | 16.43 | 0.58 | 17.01',
      '1 March 2024 | 66.80 | 16.77 | 0.24 | 17.01',
      '1 April 2024 | 50.38 | 16.42 | 0.59 | 0.00',
      '1 May 2024 | 33.66 | 16.72 | 0.29 | 0.00',
      '1 June 2024 | 16.85 | 16.81 | 0.20 | 0.00',
      '1 July 2024 | 0.00 | 16.85 | 0.10 | 0.00',
    ]);
  });

  it('payoff_on0215 and payoff_on0115: interest to the day, 0.24 and 0.26', () => {
    const on0215 = lived(progressive(), [FIRST_PAID], '2024-02-15').payOff;
    expect(on0215).toMatchObject({ principalSatang: 8357n, interestSatang: 24n });
    const on0115 = lived(progressive(), [payOff('2024-01-15')], '2024-01-15');
    expect(on0115.rows.map(written)).toEqual([
      '1 February 2024 | 83.25 | 16.75 | 0.26 | 17.01',
      '1 March 2024 | 66.24 | 17.01 | 0.00 | 17.01',
      '1 April 2024 | 49.23 | 17.01 | 0.00 | 17.01',
      '1 May 2024 | 32.22 | 17.01 | 0.00 | 17.01',
      '1 June 2024 | 15.21 | 17.01 | 0.00 | 17.01',
      '1 July 2024 | 0.00 | 15.21 | 0.00 | 15.21',
    ]);
  });
});
