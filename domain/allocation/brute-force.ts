/**
 * Every answer of a small village, one after the other: what the solver's answers are held against, and
 * what a reader years later needs no solver for.
 */

import { pairsByCase, type Model, type Pair, type Placement } from './model.ts';
import { comesBefore } from './tie-rule.ts';

/** As many answers as are tried in a blink. */
const MOST_ANSWERS = 50_000n;

/** Whether all answers of the village can be tried at once. */
export function isSmall(model: Model): boolean {
  const ways = pairsByCase(model).map((pairs) => BigInt(pairs.length + 1));
  return ways.reduce((all, count) => all * count, 1n) <= MOST_ANSWERS;
}

/** The best answer by the tie rule, found by trying all. Only for a small village. */
export function tryAll(model: Model): { readonly placement: Placement; readonly worth: bigint } {
  const waysOfCase = pairsByCase(model);
  const left = model.roomsSatang.map((room) => BigInt(room));
  const placement: (number | null)[] = Array.from({ length: model.caseCount }, () => null);
  let best = { placement: [...placement] as Placement, worth: 0n };

  function lend({ caseAt, fundAt, amountSatang, points }: Pair, worth: bigint): void {
    const room = left[fundAt] ?? 0n;
    if (amountSatang > room) return;
    left[fundAt] = room - amountSatang;
    placement[caseAt] = fundAt;
    tryFrom(caseAt + 1, worth + points);
    placement[caseAt] = null;
    left[fundAt] = room;
  }

  function tryFrom(caseAt: number, worth: bigint): void {
    const ways = waysOfCase[caseAt];
    if (ways === undefined) {
      const isBetter =
        worth > best.worth || (worth === best.worth && comesBefore(placement, best.placement));
      if (isBetter) best = { placement: [...placement], worth };
      return;
    }
    for (const pair of ways) lend(pair, worth);
    tryFrom(caseAt + 1, worth);
  }

  tryFrom(0, 0n);
  return best;
}
