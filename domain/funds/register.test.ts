import { describe, expect, it } from '@jest/globals';
import { refuseFundChange } from './register.ts';

const NOW = {
  lends: true,
  noLendingReason: null,
  countsInHeadline: true,
  isCore: false,
  registryCode: null,
} as const;
const FUND = { ...NOW, status: 'member', hasMoney: true } as const;

describe('refuseFundChange', () => {
  it('lets a fund stop lending with its reason', () => {
    const to = { ...NOW, lends: false, noLendingReason: 'money-all-lent' } as const;
    expect(refuseFundChange(FUND, to)).toBeUndefined();
  });

  it.each([
    [{ status: 'left' }, { isCore: true }, 'left-already'],
    [{}, {}, 'nothing-changed'],
    [{ hasMoney: false, lends: false }, {}, 'fund-without-money'],
    [{}, { lends: false }, 'no-lending-reason-missing'],
    [{}, { noLendingReason: 'own-rules' }, 'no-lending-reason-of-a-lender'],
  ] as const)('%o to %o: %s', (ofFund, to, refusal) => {
    expect(refuseFundChange({ ...FUND, ...ofFund }, { ...NOW, ...to })).toBe(refusal);
  });
});
