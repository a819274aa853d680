import { describe, expect, it } from '@jest/globals';
import { satang } from '../money/satang.ts';
import { EMPTY_BALANCES } from './accounts.ts';
import { countEntry, depositDue } from './cash-entries.ts';
import { post } from './posting.ts';

const start = { ...EMPTY_BALANCES, cash: satang(1_000), capital: satang(1_000) };

describe('a count of cash', () => {
  it.each([
    ['more', 25, 1_025n, 25n],
    ['less', -25, 975n, -25n],
  ])('that finds %s moves the cash and the account of differences', (...of) => {
    const [, found, cash, over] = of;
    expect(post(start, countEntry({ differenceSatang: satang(found) }))).toHaveProperty('posted', {
      ...start,
      cash,
      'cash-over-and-short': over,
    });
  });

  it('that agrees has no entry', () => {
    expect(post(start, countEntry({ differenceSatang: satang(0) }))).toEqual({
      refused: 'amount-must-be-positive',
    });
  });
});

describe('a deposit', () => {
  it.each([
    [500_001, 500_000, 1n],
    [500_000, 500_000, 0n],
    [500_001, 0, 0n],
  ])('of cash on hand %i over the limit %i is due: %i', (onHand, limit, due) => {
    const ask = { onHandSatang: satang(onHand), limitSatang: satang(limit) };
    expect(depositDue(ask)).toBe(due);
  });
});
