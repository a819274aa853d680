import { compareLeaves, type Comparison } from '#domain/decisions/compare-leaves';
import type { DecisionPart, NotKept } from '#domain/decisions/decision-parts';
import { toPlainJson } from '../content-hash.ts';

/** One part of a decision: what was kept beside what comes out now. */
export interface ReplayedPart extends Comparison {
  readonly part: DecisionPart;
  readonly notKept: readonly NotKept[];
}

/** Compares both sides as JSON keeps them: money as decimal strings. */
export function comparePart(
  part: DecisionPart,
  { stored, recomputed }: { readonly stored: object; readonly recomputed: object },
  notKept: readonly NotKept[] = [],
): ReplayedPart {
  return { part, ...compareLeaves(toPlainJson(stored), toPlainJson(recomputed)), notKept };
}
