/**
 * Cash in the coins that exist: 25 satang is the smallest. Rule "nearest coin": a remainder of 13
 * satang or more goes up, of 12 or less goes down, as state utilities publish it. Only cash is rounded,
 * never a debt; the difference is kept in an account of its own.
 */

import { divideHalfUp } from './rounding.ts';
import { satang, type Satang } from './satang.ts';

const SMALLEST_COIN = 25n;

/** What is payable in coins for an exact amount, and how much more (or, negative, less) that is. */
export function inCoins(exactSatang: Satang): {
  readonly payableSatang: Satang;
  readonly differenceSatang: Satang;
} {
  const payable = divideHalfUp(exactSatang, SMALLEST_COIN) * SMALLEST_COIN;
  return { payableSatang: satang(payable), differenceSatang: satang(payable - exactSatang) };
}

/** Notes and coins that a count of cash knows, in satang, the largest first. */
export const DENOMINATIONS = [
  100_000, 50_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50, 25,
] as const;
export type Denomination = (typeof DENOMINATIONS)[number];

/** Pieces of one note or coin. */
export interface CountedPieces {
  readonly denominationSatang: Denomination;
  readonly pieces: number;
}

/** The sum of what was counted. Throws on half or negative pieces. */
export function sumOfPieces(counted: readonly CountedPieces[]): Satang {
  let sum = 0n;
  for (const { denominationSatang, pieces } of counted) {
    if (!Number.isSafeInteger(pieces) || pieces < 0) throw new RangeError(`Not pieces: ${pieces}`);
    sum += BigInt(denominationSatang) * BigInt(pieces);
  }
  return satang(sum);
}
