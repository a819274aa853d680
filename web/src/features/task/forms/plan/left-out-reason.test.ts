import { describe, expect, it } from '@jest/globals';
import type { CentreView } from '#contracts/centres';
import { leftOutReason } from './left-out-reason.ts';

type Known = Parameters<typeof leftOutReason>[1];

const fund = (fundId: string, kind: string) => ({ fundId, kind }) as CentreView['funds'][number];
const CENTRE: Known = {
  funds: [fund('savings', 'savings-group'), fund('poverty', 'poverty-fund')],
  policies: [{ key: 'common-rate-basis-points', value: 600 }],
};

function reasonOf(rateBasisPoints: number, creditorFundId: string | null = null, centre = CENTRE) {
  return leftOutReason({ creditorFundId, rateBasisPoints, ratePeriod: 'year' }, centre);
}

describe('a debt in the negotiation', () => {
  it.each([
    [599, null, 'cheaper-than-new-contract'],
    [600, null, null],
    [1200, 'savings', null],
    [0, 'savings', 'cheaper-than-new-contract'],
    [0, 'poverty', 'poverty-fund'],
  ] as const)('at %i basis points a year with %s: %s', (rate, creditorFundId, reason) => {
    expect(reasonOf(rate, creditorFundId)).toBe(reason);
  });

  it('is held against the rate by the year, and against nothing while the centre is not known', () => {
    const monthly = { creditorFundId: null, rateBasisPoints: 100, ratePeriod: 'month' } as const;
    expect(leftOutReason(monthly, CENTRE)).toBeNull();
    expect(leftOutReason(monthly, undefined)).toBeNull();
    expect(reasonOf(500, null, { ...CENTRE, policies: [] })).toBe('cheaper-than-new-contract');
  });
});
