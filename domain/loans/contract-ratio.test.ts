import { describe, expect, it } from '@jest/globals';
import { contractRatio, countContracts } from './contract-ratio.ts';
import type { SurveyedDebt } from './older-debts.ts';

const OWED: SurveyedDebt = {
  debtId: 'debt',
  source: 'state-community-fund',
  creditorFundId: 'fund-a',
  treatment: 'stays',
  balanceSatang: 100n,
  payoffSatang: null,
};
const SHOP: SurveyedDebt = { ...OWED, source: 'shop', creditorFundId: null };
const EARLIER = { loanId: 'loan', fundId: 'fund-a', owedSatang: 90n };

describe('the contracts of a household', () => {
  it.each([
    { who: 'a shop only', has: [0, [], [SHOP]], expected: 0 },
    { who: 'its own contract', has: [1, [], [SHOP]], expected: 1 },
    { who: 'a fund by the survey', has: [0, [], [OWED]], expected: 1 },
    { who: 'its own contract beside one that stays', has: [1, [], [OWED]], expected: 2 },
    { who: 'an earlier contract that the survey names', has: [0, [EARLIER], [OWED]], expected: 1 },
    { who: 'an earlier one that it does not name', has: [1, [EARLIER], [SHOP]], expected: 2 },
  ] as const)('who owes $who', ({ has, expected }) => {
    const [ownContracts, earlierContracts, surveyedDebts] = has;
    expect(countContracts({ ownContracts, earlierContracts, surveyedDebts })).toBe(expected);
  });
});

describe('the ratio of a centre', () => {
  it.each([
    [[], { withOne: 0, withAny: 0 }],
    [[0, 0], { withOne: 0, withAny: 0 }],
    [[1, 1, 2, 0, 3], { withOne: 2, withAny: 4 }],
  ])('of %j', (contracts, expected) => {
    expect(contractRatio(contracts)).toEqual(expected);
  });
});
