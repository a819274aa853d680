/**
 * The loan that Frappe Lending publishes as the expected values of `test_loan` in
 * lending/loan_management/doctype/loan/test_loan.py (github.com/frappe/lending): rate ÷ 12, the
 * instalment rounded up to a whole unit, figures told in whole units.
 */

import { describe, expect, it } from '@jest/globals';
import { divideHalfEven } from '../../money/rounding.ts';
import type { Satang } from '../../money/satang.ts';
import { HOUSE_CONVENTIONS } from '../terms/conventions.ts';
import { aLoan, baht, drawn, monthly, planned, rateFrom } from '../testing/a-loan.ts';

const terms = aLoan({
  drawdowns: [drawn('2024-01-01', '280000')],
  rates: [rateFrom('2024-01-01', '8.4')],
  dues: monthly('2024-02-01', 20),
  conventions: {
    rounding: { ...HOUSE_CONVENTIONS.rounding, instalment: { rule: 'up', unitSatang: 100n } },
  },
});

const whole = (amount: Satang) => Number(divideHalfEven(amount, 100n));

describe('test_loan: 280,000 at 8.4 %', () => {
  it('over twenty periods is 15,052 a month, 21,034 of interest, 301,034 in all', () => {
    const { rows, totals } = planned(terms);
    expect(rows).toHaveLength(20);
    expect(rows[0]?.paymentSatang).toBe(baht('15052'));
    expect(whole(totals.interestSatang)).toBe(21_034);
    expect(whole(totals.paymentSatang)).toBe(301_034);
  });

  it.each([
    [3, 13_369, 1683, 227_080],
    [17, 14_740, 312, 29_785],
  ])('row %i is %i principal and %i interest, %i left', (...[index, principal, interest, left]) => {
    const row = planned(terms).rows[index];
    if (row === undefined) throw new Error(`No row ${index}`);
    expect(whole(row.principalSatang)).toBe(principal);
    expect(whole(row.interestSatang)).toBe(interest);
    expect(whole(row.balanceSatang)).toBe(left);
  });

  it('with 14,000 a period takes 22 periods and 22,712 of interest', () => {
    const { rows, totals } = planned({
      ...terms,
      shape: { kind: 'fixed-instalment', amountSatang: baht('14000') },
      dues: { ...monthly('2024-02-01', 1), count: 'until-paid' },
    });
    expect(rows).toHaveLength(22);
    expect(whole(totals.interestSatang)).toBe(22_712);
    expect(whole(totals.paymentSatang)).toBe(302_712);
  });
});
