import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { satang, sumSatang } from '../money/satang.ts';
import { EMPTY_BALANCES, SET_ASIDE_ACCOUNTS, trialDifference } from './accounts.ts';
import { periodDays } from './periods.ts';
import { post } from './posting.ts';
import {
  paySetAsideEntry,
  shareSurplus,
  shareSurplusEntry,
  sumsToTheWhole,
  surplusOf,
  type SharingRule,
} from './surplus.ts';

const rule = (...parts: number[]): SharingRule =>
  Object.fromEntries(
    SET_ASIDE_ACCOUNTS.map((account, index) => [account, parts[index] ?? 0]),
  ) as SharingRule;

const USUAL = rule(2_000, 4_000, 1_500, 1_000, 500, 1_000);

describe('a rule of sharing', () => {
  it.each([
    [USUAL, true],
    [rule(10_000), true],
    [rule(9_999), false],
    [rule(5_000, 5_001), false],
    [rule(11_000, -1_000), false],
  ])('%j sums to the whole: %s', (given, isWhole) => {
    expect(sumsToTheWhole(given)).toBe(isWhole);
  });
});

describe('a surplus', () => {
  it('of 1,234.57 is shared by largest remainder', () => {
    expect(shareSurplus(satang(123_457), USUAL)).toEqual({
      'reserve-fund': 24_691n,
      'dividend-payable': 49_383n,
      'average-return-payable': 18_518n,
      'welfare-fund': 12_346n,
      'public-benefit-fund': 6_173n,
      'committee-payable': 12_346n,
    });
  });

  it('is income less what was lost, and never below zero', () => {
    const income = { 'interest-income': 500n, rounding: -12n, 'cash-over-and-short': -88n };
    expect(surplusOf(income)).toBe(400n);
    expect(surplusOf({ 'cash-over-and-short': -1n })).toBe(0n);
  });

  it('is set aside without a satang lost, whatever the rule', () => {
    const cuts = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 5, maxLength: 5 });
    const any = cuts.map((points) => {
      const at = [0, ...points.toSorted((a, b) => a - b), 10_000];
      return rule(...at.slice(1).map((point, index) => point - (at[index] ?? 0)));
    });
    fc.assert(
      fc.property(any, fc.bigInt({ min: 1n, max: 10n ** 12n }), (sharing, sum) => {
        const shares = shareSurplus(satang(sum), sharing);
        expect(sumSatang(Object.values(shares))).toBe(sum);
        const start = { ...EMPTY_BALANCES, cash: satang(sum), 'interest-income': satang(sum) };
        const outcome = post(start, shareSurplusEntry(shares));
        expect(outcome).toHaveProperty('posted');
        if ('posted' in outcome) expect(trialDifference(outcome.posted)).toBe(0n);
      }),
    );
  });
});

describe('what is set aside', () => {
  it('is paid out of cash, and no more than was set aside', () => {
    const start = { ...EMPTY_BALANCES, cash: satang(500), 'welfare-fund': satang(100) };
    const pay = (amount: number) =>
      post(start, paySetAsideEntry({ account: 'welfare-fund', amountSatang: satang(amount) }));
    expect(pay(101)).toEqual({ refused: 'not-enough-set-aside' });
    expect(pay(100)).toMatchObject({ posted: { cash: 400n, 'welfare-fund': 0n } });
  });
});

describe('a period', () => {
  it.each([
    [{ kind: 'month', yearBe: 2567, month: 2 }, '2024-02-01', '2024-02-29'],
    [{ kind: 'month', yearBe: 2569, month: 12 }, '2026-12-01', '2026-12-31'],
    [{ kind: 'calendar-year', yearBe: 2564 }, '2021-01-01', '2021-12-31'],
    [{ kind: 'fiscal-year', yearBe: 2564 }, '2020-10-01', '2021-09-30'],
  ] as const)('%j lasts from %s to %s', (period, firstOn, lastOn) => {
    expect(periodDays(period)).toEqual({ firstOn, lastOn });
  });
});
