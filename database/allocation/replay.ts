/**
 * A stored answer worked out anew from what is stored with it, by whole numbers alone and without a
 * solver: years later it is still the answer to that question, it stands, and it is worth what it said.
 */

import { createHash } from 'node:crypto';
import { isSmall, tryAll } from '#domain/allocation/brute-force';
import { lpText } from '#domain/allocation/lp-text';
import { modelOf } from '#domain/allocation/model';
import { weigh } from '#domain/allocation/verify';
import type { AllocationAnswer, AllocationProposal } from './allocation-entities.ts';
import { readFacts } from './allocation-facts.ts';
import { sealOf, type StoredAnswer } from './stored-answer.ts';

export interface Replayed {
  /** The facts give the very model that was asked. */
  readonly isSameModel: boolean;
  /** No reserve and no ceiling is broken, each household has one fund at most. */
  readonly stands: boolean;
  readonly isWorthIt: boolean;
  /** All answers were tried and this is the one the tie rule names; null for a village too large. */
  readonly isBestOfAll: boolean | null;
  /** The hash over question and answer is the one that was kept. */
  readonly isSealed: boolean;
}

export function replayAllocation(question: AllocationProposal, kept: AllocationAnswer): Replayed {
  const model = modelOf(readFacts(question.facts).village);
  const { placement } = kept.answer as StoredAnswer;
  const text = lpText(model);
  const hash = createHash('sha256').update(text).digest('hex');
  const weighed = weigh(model, placement);
  return {
    isSameModel: text === question.model && hash === question.modelSha256,
    stands: 'worth' in weighed,
    isWorthIt: 'worth' in weighed && weighed.worth === kept.worth,
    isBestOfAll: isSmall(model) ? isTheBest(tryAll(model), { placement, kept }) : null,
    isSealed: sealOf(question, kept) === kept.sha256,
  };
}

function isTheBest(
  best: ReturnType<typeof tryAll>,
  { placement, kept }: Pick<StoredAnswer, 'placement'> & { kept: AllocationAnswer },
): boolean {
  if (best.worth !== kept.worth || kept.bound !== kept.worth) return false;
  return !kept.areTiesSettled || best.placement.every((fundAt, at) => fundAt === placement[at]);
}
