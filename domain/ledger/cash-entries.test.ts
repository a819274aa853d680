import { describe, expect, it } from '@jest/globals';
import { satang } from '../money/satang.ts';
import { EMPTY_BALANCES } from './accounts.ts';
import { countEntry } from './cash-entries.ts';
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
