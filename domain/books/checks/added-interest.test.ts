import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addMonths, plainDate } from '../../dates/plain-date.ts';
import { satang } from '../../money/satang.ts';
import { checkBook } from '../check-book.ts';
import { sheetsOf, spoilt, type TypedRow } from '../testing/a-book.ts';
import { debtBothWays } from './added-interest.ts';

const TODAY = plainDate('2021-03-25');

function alertsOf(change: TypedRow<'loans'>) {
  const checked = checkBook(sheetsOf(spoilt('loans', 1, change)), TODAY);
  if ('faults' in checked) throw new Error(JSON.stringify(checked.faults));
  return checked.alerts;
}

describe('interest booked into principal (Civil and Commercial Code s.655)', () => {
  it('younger than one year raises an alert with the debt both ways', () => {
    const alerts = alertsOf({
      addedInterest: '1,200',
      interestDueSince: '11/1/2562',
      hasAgreement: 'มี',
    });
    expect(alerts).toEqual([
      {
        sheet: 'loans',
        row: 3,
        column: 'addedInterest',
        code: 'interest-in-principal-under-a-year',
        // 20,000 of which 1,200 was interest; 1,200 interest paid: 6 % of it, 72 baht, fell on those.
        bothWays: {
          bookedPrincipalSatang: 1_500_000n,
          lawfulPrincipalSatang: 1_380_000n,
          interestApartSatang: 112_800n,
          interestOnInterestSatang: 7_200n,
        },
      },
    ]);
  });

  it('due for a whole year and agreed in writing is lawful', () => {
    const agreed = { addedInterest: '1,200', interestDueSince: '10/1/2562', hasAgreement: 'มี' };
    expect(alertsOf(agreed)).toEqual([]);
  });

  it('due for a year but not agreed in writing raises an alert', () => {
    const told = { addedInterest: '1,200', interestDueSince: '10/1/2562', hasAgreement: 'ไม่มี' };
    expect(alertsOf(told)).toMatchObject([{ code: 'interest-in-principal-without-agreement' }]);
  });
});

describe('debtBothWays', () => {
  it('takes interest on interest off the principal when the interest apart is used up', () => {
    const payments = [
      { paidOn: TODAY, principalSatang: satang(0n), interestSatang: satang(10_000n) },
    ];
    const loan = { principalSatang: satang(10_000n), addedSatang: satang(5_000n), payments };
    expect(debtBothWays(loan)).toEqual({
      bookedPrincipalSatang: 10_000n,
      lawfulPrincipalSatang: 5_000n,
      interestApartSatang: 0n,
      interestOnInterestSatang: 5_000n,
    });
  });

  it('never asks more by law than was booked, and differs by the interest on interest alone', () => {
    const money = fc.bigInt({ min: 0n, max: 10_000_000n });
    fc.assert(
      fc.property(
        fc.bigInt({ min: 2n, max: 100_000_000n }),
        fc.array(fc.record({ principal: money, interest: money }), { maxLength: 12 }),
        (principal, paid) => {
          const addedSatang = satang(principal / 3n);
          let left = principal;
          const payments = paid.map((payment, index) => {
            const part = payment.principal < left ? payment.principal : left;
            left -= part;
            const paidOn = addMonths(TODAY, index);
            return {
              paidOn,
              principalSatang: satang(part),
              interestSatang: satang(payment.interest),
            };
          });
          const both = debtBothWays({ principalSatang: satang(principal), addedSatang, payments });
          const lawful = both.lawfulPrincipalSatang + both.interestApartSatang;
          const less = both.bookedPrincipalSatang - both.interestOnInterestSatang;
          expect(both.bookedPrincipalSatang).toBe(left);
          expect(lawful).toBe(less > 0n ? less : 0n);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
