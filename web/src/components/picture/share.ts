/** The part that `value` is of `most`, from 0 to 100, two decimals; both decimal strings of satang. */
export function sharePercent(value: string, most: bigint): number {
  if (most <= 0n) return 0;
  return Number((BigInt(value) * 10_000n) / most) / 100;
}

/** The largest of decimal strings; 0 of none. */
export function largestOf(values: readonly string[]): bigint {
  return values.reduce((largest, value) => (BigInt(value) > largest ? BigInt(value) : largest), 0n);
}
