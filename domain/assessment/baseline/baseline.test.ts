import { describe, expect, it } from '@jest/globals';
import { satang } from '../../money/satang.ts';
import {
  correctedContent,
  correctionRefusal,
  standingFigure,
  sumBaseline,
  type BaselineContent,
  type Correction,
} from './baseline.ts';

const unseen = { papersSeen: [], photoHashes: [], check: null };

const content: BaselineContent = {
  dependants: 2,
  savingsSatang: satang(50_000),
  debts: [
    {
      ...unseen,
      lineId: 'debt-1',
      personId: 'p',
      source: 'shop',
      creditorName: null,
      creditorFundId: null,
      balanceSatang: satang(2_000_000),
      instalmentSatang: satang(100_000),
      rateBasisPoints: 0,
      ratePeriod: 'year',
      hasDefaulted: false,
      canStillBorrow: true,
      statedPurpose: 'farming',
      actualUse: 'old-debt',
      borrowedOn: null,
    },
  ],
  incomes: [
    {
      ...unseen,
      lineId: 'rice',
      personId: null,
      kind: 'rice',
      every: 'year',
      amountSatang: satang(6_000_000),
      costsSatang: satang(1_200_000),
      months: [11, 12],
    },
    {
      ...unseen,
      lineId: 'shop',
      personId: 'p',
      kind: 'trade',
      every: 'month',
      amountSatang: satang(1_500_000),
      costsSatang: satang(1_100_000),
      months: [],
    },
  ],
  expenses: [
    { kind: 'food', every: 'month', amountSatang: satang(300_000), months: [] },
    { kind: 'education', every: 'year', amountSatang: satang(1_200_000), months: [5] },
  ],
};

const balance: Correction = {
  lineKind: 'debt',
  lineKey: 'debt-1',
  field: 'balanceSatang',
  newSatang: satang(2_500_000),
};

describe('sumBaseline', () => {
  it('takes the costs of a trade off its sales and spreads the year over its months', () => {
    expect(sumBaseline(content)).toEqual({
      // (60,000 − 12,000) / 12 and 15,000 − 11,000.
      incomeSatang: 800_000n,
      expenseSatang: 400_000n,
      necessitiesSatang: 400_000n,
      savingsSatang: 50_000n,
      debtSatang: 2_000_000n,
      instalmentSatang: 100_000n,
    });
  });
});

describe('a correction', () => {
  it('stands beside the baseline, which stays as it was', () => {
    const corrected = correctedContent(content, [
      balance,
      { ...balance, newSatang: satang(2_400_000) },
      { lineKind: 'income', lineKey: 'shop', field: 'costsSatang', newSatang: satang(1_600_000) },
      {
        lineKind: 'expense',
        lineKey: 'month/food',
        field: 'amountSatang',
        newSatang: satang(310_000),
      },
    ]);
    expect(sumBaseline(corrected)).toMatchObject({
      debtSatang: 2_400_000n,
      // A trade that loses takes from what the rice brings.
      incomeSatang: 300_000n,
      expenseSatang: 410_000n,
    });
    expect(sumBaseline(content).debtSatang).toBe(2_000_000n);
  });

  it('begins where the last one left off', () => {
    expect(standingFigure(content, [], balance)).toBe(2_000_000n);
    expect(standingFigure(content, [balance], balance)).toBe(2_500_000n);
  });

  it.each([
    ['a debt that is not there', { lineKey: 'debt-2' }, 'no-such-survey-line'],
    ['a figure of another kind of line', { field: 'costsSatang' }, 'figure-not-of-this-line'],
    ['less than nothing', { newSatang: satang(-1) }, 'negative-money'],
    ['what stands there', { newSatang: satang(2_500_000) }, 'figure-unchanged'],
    ['no reason', { reason: '  ' }, 'reason-missing'],
  ] as const)('is refused for %s', (_what, change, refusal) => {
    const wish = { ...balance, newSatang: satang(1), reason: 'สมุดบัญชี', ...change };
    expect(correctionRefusal(content, [balance], wish)).toBe(refusal);
  });

  it('is taken with a reason', () => {
    const wish = { ...balance, newSatang: satang(1), reason: 'สมุดบัญชี' };
    expect(correctionRefusal(content, [balance], wish)).toBeNull();
  });
});
