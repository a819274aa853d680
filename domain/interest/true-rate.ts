import type { Satang } from '../money/satang.ts';

type Offer = {
  readonly principalSatang: Satang;
  /** One payment at the end of each period, in order; zero where nothing is paid. */
  readonly paymentsSatang: readonly Satang[];
  /** 12 for months (the default), 365 for days, 1 for the rate of one period itself. */
  readonly periodsPerYear?: number;
  /** How many of those periods lie between two payments: 7 with 365 a year for weeks; 1 by default. */
  readonly unitsPerPeriod?: number;
};

/** Ten million per cent a year: a rate that high or higher is told as this one. */
const HIGHEST_TRUE_BASIS_POINTS = 1_000_000_000;

/**
 * The true yearly cost of an offer in basis points: its internal rate of return per period × periods
 * per year (IRR × 12 for months), nearest basis point, halves up. Exact whole-number arithmetic, so
 * 15.00 % is never missed by a float. An offer that gives back no more than the principal costs 0.
 */
export function trueRateBasisPoints(offer: Offer): number {
  const { principalSatang, paymentsSatang, periodsPerYear = 12, unitsPerPeriod = 1 } = offer;
  if (principalSatang <= 0n) throw new RangeError(`No principal was lent: ${principalSatang}`);
  const isWorthIt = (basisPoints: number): boolean =>
    repaysAt({ principalSatang, paymentsSatang, periodsPerYear, unitsPerPeriod, basisPoints });

  return highestWorth(isWorthIt);
}

/** The highest rate in basis points that a test still passes; zero when it passes none. */
export function highestWorth(isWorthIt: (basisPoints: number) => boolean): number {
  if (!isWorthIt(1)) return 0;
  let [reached, missed] = [1, 2];
  while (isWorthIt(missed)) {
    [reached, missed] = [missed, missed * 2];
    if (reached > HIGHEST_TRUE_BASIS_POINTS) return HIGHEST_TRUE_BASIS_POINTS;
  }
  while (missed - reached > 1) {
    const middle = Math.floor((reached + missed) / 2);
    if (isWorthIt(middle)) reached = middle;
    else missed = middle;
  }
  return Math.min(reached, HIGHEST_TRUE_BASIS_POINTS);
}

/** Whether the payments still return the principal at half a basis point below the rate asked. */
function repaysAt(question: Required<Offer> & { basisPoints: number }): boolean {
  const { principalSatang, paymentsSatang, periodsPerYear, unitsPerPeriod, basisPoints } = question;
  const denominator = 20_000n * BigInt(periodsPerYear);
  const grown = denominator + (2n * BigInt(basisPoints) - 1n) * BigInt(unitsPerPeriod);
  let owed: bigint = principalSatang;
  let scale = 1n;
  for (const payment of paymentsSatang) {
    scale *= denominator;
    owed = owed * grown - payment * scale;
  }
  return owed <= 0n;
}
