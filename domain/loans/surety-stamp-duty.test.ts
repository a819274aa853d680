import { expect, it } from '@jest/globals';
import { satang } from '../money/satang.ts';
import { suretyStampDutySatang } from './surety-stamp-duty.ts';

it.each([
  [1n, 100n],
  [100_000n, 100n],
  [100_001n, 500n],
  [1_000_000n, 500n],
  [1_000_001n, 1_000n],
  [99_999_999n, 1_000n],
])('charges a guarantee of at most %d satang %d (Revenue Code, instrument 17)', (most, duty) => {
  expect(suretyStampDutySatang(satang(most))).toBe(duty);
});
