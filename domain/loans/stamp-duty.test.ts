import { describe, expect, it } from '@jest/globals';
import { satang } from '../money/satang.ts';
import { stampDutySatang } from './stamp-duty.ts';

describe('stampDutySatang (Revenue Code, loan of money)', () => {
  it.each([
    [1n, 100n],
    [200_000n, 100n],
    [200_001n, 200n],
    [2_745_000n, 1_400n],
    [1_999_999_999n, 1_000_000n],
    [2_000_000_000n, 1_000_000n],
    [9_000_000_000n, 1_000_000n],
    [0n, 0n],
  ])('on %d satang of principal is %d satang', (principal, duty) => {
    expect(stampDutySatang(satang(principal))).toBe(duty);
  });
});
