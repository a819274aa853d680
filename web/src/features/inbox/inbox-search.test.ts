import { describe, expect, it } from '@jest/globals';
import { firstTab } from './inbox-search.ts';

describe('firstTab', () => {
  it.each([
    [{ mine: 2, pool: 5 }, 'mine'],
    [{ mine: 0, pool: 5 }, 'pool'],
    [{ mine: 0, pool: 0 }, 'mine'],
    [{ mine: 1, pool: 0 }, 'mine'],
  ] as const)('of %j is %s', (counts, tab) => {
    expect(firstTab(counts)).toBe(tab);
  });
});
