import { describe, expect, it } from '@jest/globals';
import { inabilityReasons, type FundFacts } from './eligibility.ts';

const ABLE: FundFacts = {
  kind: 'savings-group',
  status: 'member',
  hasMoney: true,
  lends: true,
  cashSatang: 5_000_000n,
  reserveSatang: 1_000_000n,
};

describe('inabilityReasons', () => {
  it('is empty for a fund that lends and keeps its reserve', () => {
    expect(inabilityReasons(ABLE, 4_000_000n)).toEqual([]);
  });

  it('counts the reserve as not there to lend', () => {
    expect(inabilityReasons(ABLE, 4_000_001n)).toEqual(['not-enough-cash']);
  });

  it('never lets กข.คจ. money pay old debt (Interior Ministry regulation 2553)', () => {
    expect(inabilityReasons({ ...ABLE, kind: 'poverty-fund' }, 1n)).toEqual(['may-not-refinance']);
  });

  it('names every reason, not the first', () => {
    const fund: FundFacts = {
      ...ABLE,
      status: 'left',
      hasMoney: false,
      lends: false,
      cashSatang: 0n,
    };
    expect(inabilityReasons(fund, 1n)).toEqual([
      'left-the-centre',
      'fund-without-money',
      'not-enough-cash',
    ]);
  });
});
