import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { satang } from '../money/satang.ts';
import { capitalTotals, type CountedFund } from './capital-totals.ts';

const fund = (baht: number, more: Partial<CountedFund> = {}): CountedFund => ({
  capitalSatang: satang(baht * 100),
  countsInHeadline: true,
  standsForGroups: 1,
  membershipCount: null,
  ...more,
});

describe('capitalTotals', () => {
  it('tells the headline apart from what lies outside it, and groups in one row from funds', () => {
    const totals = capitalTotals([
      fund(2_048_000, { membershipCount: 160 }),
      fund(700_000, { standsForGroups: 19, membershipCount: 240 }),
      fund(280_000, { countsInHeadline: false }),
    ]);
    expect(totals).toEqual({
      countedSatang: 274_800_000n,
      outsideSatang: 28_000_000n,
      allSatang: 302_800_000n,
      groups: 21,
      recordedOneByOne: 2,
      groupsInRows: 19,
      memberships: 400,
      rowsWithoutMemberships: 1,
    });
  });

  it('loses no satang and no group, whatever counts', () => {
    const any = fc.record({
      capitalSatang: fc.bigInt({ min: 0n, max: 10n ** 12n }).map(satang),
      countsInHeadline: fc.boolean(),
      standsForGroups: fc.integer({ min: 1, max: 40 }),
      membershipCount: fc.option(fc.nat({ max: 500 })),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (funds) => {
        const totals = capitalTotals(funds);
        expect(totals.countedSatang + totals.outsideSatang).toBe(totals.allSatang);
        expect(totals.recordedOneByOne + totals.groupsInRows).toBe(totals.groups);
      }),
    );
  });
});
