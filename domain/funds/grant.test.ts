import { describe, expect, it } from '@jest/globals';
import { satang } from '../money/satang.ts';
import { refuseGrant, type FundGrantRefusal, type GivingFund } from './grant.ts';

const FUND: GivingFund = {
  kind: 'savings-group',
  isMember: true,
  reserveSatang: 1_000n,
  balances: {
    cash: satang(6_000n),
    'welfare-fund': satang(5_000n),
    'public-benefit-fund': satang(0n),
  },
  inHandSatang: 5_000n,
};
const GRANT = { account: 'welfare-fund', amountSatang: 5_000n } as const;

describe('a grant out of a fund', () => {
  it('may take all that was set aside while the reserve stays', () => {
    expect(refuseGrant(FUND, GRANT)).toBeUndefined();
  });

  it.each<[FundGrantRefusal, Partial<GivingFund>]>([
    ['grant-from-poverty-fund', { kind: 'poverty-fund', isMember: false }],
    ['grant-fund-has-left', { isMember: false, inHandSatang: 0n }],
    ['grant-breaks-reserve', { reserveSatang: 1_001n, inHandSatang: 0n }],
    ['grant-not-in-hand', { inHandSatang: 4_999n }],
  ])('is refused as %s', (refused, change) => {
    expect(refuseGrant({ ...FUND, ...change }, GRANT)).toBe(refused);
  });

  it('never takes what was set aside for something else, nor capital', () => {
    expect(refuseGrant(FUND, { ...GRANT, account: 'public-benefit-fund' })).toBe(
      'grant-above-set-aside',
    );
    expect(refuseGrant(FUND, { ...GRANT, amountSatang: 5_001n })).toBe('grant-above-set-aside');
  });
});
