import { countText } from '../../lib/format.ts';

/** Points with grouped thousands. `points`: whole, as a decimal string. */
export function pointsText(points: string): string {
  return countText(Number(points));
}

/** Basis points as per cent with two decimals: 69 → '0.69'. */
export function percentUp(basisPoints: number): string {
  return (basisPoints / 100).toFixed(2);
}
