import { describe, expect, it } from '@jest/globals';
import { readPoliciesOn } from '../centres/policies.ts';
import { actOf, aFund, aProposedCase, aWorld, kept, ON } from '../testing/money-world.ts';
import { fundOptions } from './fund-options.ts';
import { leaveFund } from './leave-fund.ts';

describe('fund options', () => {
  it('rank the able funds by the cash they keep, and name every reason of the others', async () => {
    const own = await aWorld(0);
    const rich = await aFund(own, { capitalSatang: 9_000_000n });
    const careful = await aFund(own, { capitalSatang: 9_500_000n, reserveSatang: 1_000_000n });
    const poverty = await aFund(own, { kind: 'poverty-fund', rateBasisPoints: 0, lends: false });
    const poor = await aFund(own, { capitalSatang: 2_744_999n });
    const left = await aFund(own);
    const leave = { fundId: left, leftOn: ON };
    kept(await own.run((em) => leaveFund(em, leave, actOf(own, 'secretary'))));
    const { caseId } = await aProposedCase(own);
    const em = own.database.fork();
    const loan = { amountSatang: 2_745_000n, termMonths: 30, firstDueOn: '2021-05-05' };
    const wish = { centreId: own.centreId, caseId, ...loan, on: ON };
    const policies = await readPoliciesOn(em, wish);
    const { funds: options, means } = await fundOptions(em, wish, policies);
    expect(means).toBeNull();
    const byId = new Map(options.map((option) => [option.fundId, option]));
    expect(options.slice(0, 2).map(({ fundId }) => fundId)).toEqual([rich, careful]);
    expect(byId.get(poverty)?.reasons).toEqual(['does-not-lend', 'may-not-refinance']);
    expect(byId.get(poor)?.reasons).toEqual(['not-enough-cash']);
    expect(byId.has(left)).toBe(false);
    const offer = byId.get(rich)?.offer;
    expect(offer).toMatchObject({
      rank: 1,
      instalmentSatang: 98_762n,
      totalInterestSatang: 217_864n,
      trueRateBasisPoints: 600,
      cashAfterSatang: 6_255_000n,
    });
    // Due on the fifth from May: none by 25 April, eleven by 25 March of the next year.
    const month = { expectedSatang: 0n, ownSatang: 98_762n, backSatang: 0n };
    const [first, last] = [6_255_000n, 6_255_000n + 11n * 98_762n];
    expect(offer?.cashAhead[0]).toEqual({
      on: '2021-04-25',
      ...month,
      ownSatang: 0n,
      cashSatang: first,
      ifAgendaSatang: first,
    });
    expect(offer?.cashAhead[11]).toEqual({
      on: '2022-03-25',
      ...month,
      cashSatang: last,
      ifAgendaSatang: last,
    });
    await own.close();
  });
});
