/** An answer is believed only after it was added up here, in whole satang and whole points. */

import { satang, type Satang } from '../money/satang.ts';
import { pairsByCase, type Model, type Pair, type Placement } from './model.ts';

/** Why an answer cannot stand, in the order in which it is checked. */
export type PlacementFault = 'not-every-case-once' | 'fund-not-able' | 'fund-has-too-little';

/** What an answer is worth, or why it cannot stand. */
export function weigh(
  model: Model,
  placement: Placement,
): { readonly worth: bigint } | { readonly fault: PlacementFault } {
  if (placement.length !== model.caseCount) return { fault: 'not-every-case-once' };
  const pairs = chosenPairs(model, placement);
  const placed = placement.filter((fundAt) => fundAt !== null).length;
  if (pairs.length !== placed) return { fault: 'fund-not-able' };
  const left = leftSatang(model, pairs);
  if (left.some((amount) => amount < 0n)) return { fault: 'fund-has-too-little' };
  return { worth: pairs.reduce((sum, { points }) => sum + points, 0n) };
}

/** The pairs that an answer chooses, as far as the model knows them. */
export function chosenPairs(model: Model, placement: Placement): Pair[] {
  return model.pairs.filter(({ caseAt, fundAt }) => placement[caseAt] === fundAt);
}

/** What each fund could still lend after these loans; below zero where they are too many. */
export function leftSatang(model: Model, chosen: readonly Pair[]): Satang[] {
  const left = model.roomsSatang.map((room) => BigInt(room));
  for (const { fundAt, amountSatang } of chosen) left[fundAt] = (left[fundAt] ?? 0n) - amountSatang;
  return left.map(satang);
}

/**
 * Makes of loans that somebody proposes an answer that can stand: the loan that counts most comes first,
 * a loan that no longer fits is dropped, and who still fits somewhere is placed there.
 */
export function settleIn(model: Model, proposed: readonly Pair[]): Placement {
  const left = model.roomsSatang.map((room) => BigInt(room));
  const placement: (number | null)[] = Array.from({ length: model.caseCount }, () => null);
  const place = ({ caseAt, fundAt, amountSatang }: Pair) => {
    const room = left[fundAt] ?? 0n;
    if (placement[caseAt] !== null || amountSatang > room) return;
    placement[caseAt] = fundAt;
    left[fundAt] = room - amountSatang;
  };
  proposed.toSorted(byPoints).forEach(place);
  pairsByCase(model).flat().toSorted(byPoints).forEach(place);
  return placement;
}

function byPoints(a: Pair, b: Pair): number {
  if (a.points !== b.points) return a.points > b.points ? -1 : 1;
  return a.caseAt - b.caseAt || a.fundAt - b.fundAt;
}
