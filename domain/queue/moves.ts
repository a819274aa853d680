import type { Placed } from './waiting-line.ts';

/** A household's place under one rule and under another; both from 1. */
export interface Move {
  readonly caseId: string;
  readonly from: number;
  readonly to: number;
}

/** Everybody's place before and after, who stays too, in the order before. Both lines are of the same households. */
export function movesBetween(before: readonly Placed[], after: readonly Placed[]): Move[] {
  const placeAfter = new Map(after.map(({ waiter, place }) => [waiter.caseId, place]));
  return before.map(({ waiter: { caseId }, place }) => {
    const to = placeAfter.get(caseId);
    if (to === undefined) throw new Error(`Case ${caseId} waits in one line only`);
    return { caseId, from: place, to };
  });
}
