import { describe, expect, it } from '@jest/globals';
import { yearlyDecliningRate } from '../interest/rate.ts';
import type { ComparisonAsked } from './compare-plans.ts';
import { shortestTerm } from './shortest-term.ts';
import {
  baht,
  cheap,
  compared,
  dear,
  fund,
  lender,
  poverty,
  sheet,
  sixPercent,
  thirtyMonths,
} from './testing/household.ts';

describe('one contract at 6 % over 30 months', () => {
  const all = { debts: [lender, fund, poverty], contract: thirtyMonths };

  it('takes in 27,450.00 for 987.62 a month and leaves กข.คจ. money as it is', () => {
    const plan = compared(all).plan('one-contract-all');
    expect(plan).toMatchObject({
      outcome: 'free',
      contracts: 2,
      freeOn: '2029-05-31',
      firstPaymentSatang: baht(1237.62),
      firstMonthReliefSatang: baht(1312.38),
      savedInterestSatang: null,
      contract: {
        principalSatang: baht(27_450),
        instalmentSatang: baht(987.62),
        takenInIds: ['lender', 'fund'],
        leftOut: [{ debtId: 'poverty', reason: 'poverty-fund' }],
      },
    });
    const ofPoverty = plan.months.flatMap(({ lines }) =>
      lines.filter(({ debtId }) => debtId === 'poverty'),
    );
    expect(ofPoverty).toHaveLength(12);
    expect(ofPoverty.every(({ interestSatang }) => interestSatang === 0n)).toBe(true);
  });

  it('has its rate weighted by what is owed, before and after', () => {
    const { before, plan } = compared(all);
    // (20,000 × 120 % + 7,450 × 8 % + 3,000 × 0 %) / 30,450 and 27,450 × 6 % / 30,450.
    expect(before.weightedRateBasisPoints).toBe(8078);
    expect(plan('one-contract-all').weightedRateBasisPoints).toBe(541);
  });

  it('leaves out what is cheaper and says what both ways save', () => {
    const { plan } = compared({ debts: [dear, cheap], contract: thirtyMonths });
    const [some, whole] = [plan('one-contract-some'), plan('one-contract-all')];
    expect(some.contract?.leftOut).toEqual([
      { debtId: 'cheap', reason: 'cheaper-than-new-contract' },
    ]);
    expect(whole.contract?.leftOut).toEqual([]);
    const [ofSome, ofWhole] = [some.savedInterestSatang ?? 0n, whole.savedInterestSatang ?? 0n];
    expect(ofSome).toBeGreaterThan(ofWhole);
    expect(ofSome - ofWhole).toBe((whole.interestSatang ?? 0n) - (some.interestSatang ?? 0n));
  });

  it('takes in a debt of the same rate: one contract less, no baht more', () => {
    const same = { ...fund, rateBasisPoints: 600 };
    const plan = compared({ debts: [same], contract: thirtyMonths }).plan('one-contract-some');
    expect(plan.contract?.takenInIds).toEqual(['fund']);
  });

  it('pays the settlement where one is agreed, and tells what was given up', () => {
    const settled = { ...lender, settlementSatang: baht(12_000) };
    const plan = compared({ debts: [settled], contract: thirtyMonths }).plan('one-contract-all');
    expect(plan.contract?.principalSatang).toBe(baht(12_000));
    expect(plan.givenUpSatang).toBe(baht(8000));
  });

  it.each([
    ['only กข.คจ. money', [poverty], 'nothing-to-take-in', 'nothing-to-take-in'],
    ['only cheaper debts', [cheap, poverty], null, 'every-debt-is-cheaper'],
  ])('cannot be made of %s', (...[, debts, whole, some]) => {
    const { plan } = compared({ debts, contract: thirtyMonths });
    expect(plan('one-contract-all').cannot).toBe(whole);
    expect(plan('one-contract-some').cannot).toBe(some);
  });
});

describe('the shortest term', () => {
  it.each([
    [987.62, 30],
    [987.61, 31],
    [27_587.25, 1],
    [530.69, 60],
    [530.68, undefined],
  ])('for 27,450.00 at 6 %% with %p a month at most is %p months', (most, months) => {
    const asked = { principalSatang: baht(27_450), rate: yearlyDecliningRate(600) };
    const limit = { longestTermMonths: 60, mostInstalmentSatang: baht(most) };
    expect(shortestTerm({ ...asked, ...limit })).toBe(months);
  });

  it.each<[string, NonNullable<ComparisonAsked['contract']>['term'], number | null, string | null]>(
    [
      [
        'a budget of 1,237.62, 250.00 of it stays',
        { kind: 'within-budget', budgetSatang: baht(1237.62) },
        30,
        null,
      ],
      [
        '13.76 % of an income of 9,000.00',
        { kind: 'share-of-income', basisPoints: 1376 },
        30,
        null,
      ],
      ['1,762.38 left after food', { kind: 'remainder', remainderSatang: baht(1762.38) }, 30, null],
      [
        '2,900.00 left after food',
        { kind: 'remainder', remainderSatang: baht(2900) },
        null,
        'no-term-short-enough',
      ],
    ],
  )('keeps within %s', (...[, term, months, cannot]) => {
    const debts = [lender, fund, poverty];
    const plan = compared({ debts, contract: sixPercent(term), sheet }).plan('one-contract-all');
    expect(plan.contract?.termMonths ?? null).toBe(months);
    expect(plan.cannot).toBe(cannot);
  });

  it('is not known from an income that is not known', () => {
    const term = { kind: 'share-of-income', basisPoints: 4000 } as const;
    const { plan } = compared({ contract: sixPercent(term) });
    expect(plan('one-contract-all').cannot).toBe('income-missing');
  });
});
