import { satang, type Satang } from './satang.ts';

/**
 * Splits an amount by weights with the largest remainder: every part is its exact share rounded down,
 * then the satang left over go one each to the largest remainders, ties to the earlier part.
 * The parts sum exactly. Throws when no split exists: a negative amount or weight, or no weight at all.
 */
export function allocate(amountSatang: Satang, weights: readonly bigint[]): Satang[] {
  if (amountSatang < 0n) throw new RangeError(`Cannot split a negative amount: ${amountSatang}`);
  const negative = weights.find((weight) => weight < 0n);
  if (negative !== undefined) throw new RangeError(`Negative weight: ${negative}`);
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total === 0n) throw new RangeError(`No weight to split ${amountSatang} by`);

  const shares = weights.map((weight, index) => ({
    index,
    part: (amountSatang * weight) / total,
    remainder: (amountSatang * weight) % total,
  }));
  const left = amountSatang - shares.reduce((sum, share) => sum + share.part, 0n);
  const takers = new Set(
    shares
      .toSorted((a, b) => compare(b.remainder, a.remainder) || a.index - b.index)
      .slice(0, Number(left))
      .map((share) => share.index),
  );
  return shares.map(({ index, part }) => satang(takers.has(index) ? part + 1n : part));
}

/** Splits an amount into equal parts; the odd satang go to the earlier ones. */
export function allocateEvenly(amountSatang: Satang, parts: number): Satang[] {
  if (!Number.isSafeInteger(parts) || parts < 1) throw new RangeError(`Not a count: ${parts}`);
  return allocate(
    amountSatang,
    Array.from({ length: parts }, () => 1n),
  );
}

function compare(a: bigint, b: bigint): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
