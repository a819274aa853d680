import { describe, expect, it } from '@jest/globals';
import { findCliVersion, isNewEnough } from './temporal-programs.ts';

describe('a temporal CLI found on this machine', () => {
  it.each([
    [[1, 4, 0], false],
    [[1, 4, 1], true],
    [[1, 3, 9], false],
    [[1, 10, 0], true],
    [[2, 0, 0], true],
    [[0, 9, 9], false],
  ])('of version %p is new enough: %p', (version, expected) => {
    expect(isNewEnough(version)).toBe(expected);
  });

  it('that does not run counts as none', () => {
    expect(findCliVersion('/nowhere/temporal')).toBeUndefined();
    expect(isNewEnough(undefined)).toBe(false);
  });
});
