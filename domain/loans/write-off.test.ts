import { describe, expect, it } from '@jest/globals';
import { refuseWriteOff, type LoanBeyondHope } from './write-off.ts';

const BEYOND_HOPE: LoanBeyondHope = {
  status: 'repaying',
  isInArrears: true,
  lenderCount: 1,
  payerBasisPoints: 0,
  hasOpenChange: false,
  visits: 1,
};

describe('refuseWriteOff', () => {
  it('lets a loan in arrears go that was visited', () => {
    expect(refuseWriteOff(BEYOND_HOPE, 'cannot-be-found')).toBeUndefined();
  });

  it.each<[string, Partial<LoanBeyondHope>]>([
    ['loan-is-written-off', { status: 'written-off' }],
    ['loan-not-in-arrears', { isInArrears: false }],
    ['loan-not-in-arrears', { status: 'paid' }],
    ['split-loan-no-write-off', { lenderCount: 2 }],
    ['payer-loan-no-write-off', { payerBasisPoints: 100 }],
    ['change-is-open', { hasOpenChange: true }],
    ['no-visit-on-file', { visits: 0 }],
  ])('refuses by name: %s', (refused, change) => {
    expect(refuseWriteOff({ ...BEYOND_HOPE, ...change }, 'disaster')).toBe(refused);
  });

  it('asks for no visit to somebody who has died', () => {
    expect(refuseWriteOff({ ...BEYOND_HOPE, visits: 0 }, 'borrower-died')).toBeUndefined();
  });
});
