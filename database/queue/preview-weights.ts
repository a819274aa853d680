/** Who moves from which place to which under other weights, as the line stands on a day. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Weights } from '#domain/allocation/village';
import { weightsOn } from '#domain/allocation/weight-policies';
import { movesBetween, type Move } from '#domain/queue/moves';
import { lineUp } from '#domain/queue/waiting-line';
import { contentHash } from '../content-hash.ts';
import { readWaitingLine, ruleOn, type CentreOnDay } from './waiting-line.ts';

export interface WantedWeights {
  readonly centreId: string;
  readonly weights: Weights;
  readonly effectiveFrom: string;
}

export interface WeightPreview {
  /** In force on the day from which the new ones would count. */
  readonly before: Weights;
  /** Everybody who waits, who stays in place too, in the order before. */
  readonly moves: readonly Move[];
  readonly caseNumbers: ReadonlyMap<string, string>;
  /** SHA-256 over weights, day and moves: what a person agrees to when they press. */
  readonly seen: string;
}

/** `on`: the day on which the line is looked at. */
export async function previewWeights(
  em: EntityManager,
  { centreId, weights, effectiveFrom }: WantedWeights,
  on: CentreOnDay['on'],
): Promise<WeightPreview> {
  const { line, caseNumbers, records } = await readWaitingLine(em, { centreId, on });
  const waiters = line.map(({ waiter }) => waiter);
  const before = weightsOn(records, effectiveFrom);
  const under = (these: Weights) => lineUp(waiters, ruleOn(records, { on, weights: these }));
  const moves = movesBetween(under(before), under(weights));
  const seen = contentHash({ before, weights, effectiveFrom, moves });
  return { before, moves, caseNumbers, seen };
}
