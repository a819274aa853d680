/**
 * The penalty of Frappe Lending, as `test_regular_loan_repayment` and `test_penalty` expect it
 * (github.com/frappe/lending, lending/loan_management/doctype/loan/test_loan.py): a demand loan of
 * 1,000,000 at 13.5 % from 1 October 2019, interest demanded after 30 days, 25 % a year on what was
 * demanded and not paid, days over 365. A base that the law does not know (s.224/1), for comparison.
 */

import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../../dates/plain-date.ts';
import { fractionOfPercent } from '../../../schedules/amounts/fraction.ts';
import { baht, drawn, rateFrom } from '../../../schedules/testing/a-loan.ts';
import { aContract, lived, paid } from '../testing/a-living-loan.ts';

const demandLoan = aContract({
  drawdowns: [drawn('2019-10-01', '1000000')],
  rates: [rateFrom('2019-10-01', '13.5')],
  dues: { kind: 'dates', dates: [plainDate('2019-10-31'), plainDate('2020-09-30')] },
  shape: { kind: 'interest-only' },
  conventions: { dayCount: 'actual/365', annuityRate: 'by-days' },
  policies: { late: { base: 'missed-instalment', rate: fractionOfPercent('25') } },
});

describe('test_loan', () => {
  it('test_regular_loan_repayment: 11,095.89 of interest, 5 days late, a penalty of 38.00', () => {
    const { arrears, payOff } = lived(demandLoan, [], '2019-11-05');
    expect(arrears.interestSatang).toBe(baht('11095.89'));
    expect(payOff.defaultInterestSatang).toBe(baht('38.00'));
  });

  it('test_penalty: half was paid, 26 more days on the other half are 98.80', () => {
    const half = paid('2019-10-31', '5547.94');
    const { payOff } = lived(demandLoan, [half], '2019-11-26');
    expect(payOff.defaultInterestSatang).toBe(baht('98.80'));
  });
});
