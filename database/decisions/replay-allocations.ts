/** Every proposed allocation of a meeting out of its own question and answer (decision 0038). */

import type { EntityManager } from '@mikro-orm/postgresql';
import { modelOf } from '#domain/allocation/model';
import { weigh } from '#domain/allocation/verify';
import type { AllocationAnswer, AllocationProposal } from '../allocation/allocation-entities.ts';
import { readFacts } from '../allocation/allocation-facts.ts';
import { listAllocations } from '../allocation/read-allocations.ts';
import { replayAllocation } from '../allocation/replay.ts';
import type { StoredAnswer } from '../allocation/stored-answer.ts';
import { comparePart, type ReplayedPart } from './replayed-part.ts';

export interface ReplayedAllocation {
  /** Within the meeting, from 1. */
  readonly number: number;
  readonly part: ReplayedPart;
}

/** Those that were answered, the oldest first. */
export async function replayAllocations(
  em: EntityManager,
  meetingId: string,
): Promise<ReplayedAllocation[]> {
  const rows = (await listAllocations(em, meetingId)).toReversed();
  return rows.flatMap(({ question, answer }) =>
    answer === undefined ? [] : [{ number: question.number, part: judged(question, answer) }],
  );
}

/** The bound is the solver's word: no answer may be worth more, and a best one is worth just that. */
function judged(question: AllocationProposal, answer: AllocationAnswer): ReplayedPart {
  const { isSameModel, stands, isBestOfAll, isSealed } = replayAllocation(question, answer);
  const { placement } = answer.answer as StoredAnswer;
  const weighed = weigh(modelOf(readFacts(question.facts).village), placement);
  const worth = 'worth' in weighed ? weighed.worth : null;
  const { bound } = answer;
  const isBound = worth !== null && bound >= worth;
  return comparePart('allocation', {
    stored: {
      model: true,
      answerStands: true,
      worth: answer.worth,
      boundHolds: true,
      ...(isBestOfAll === null ? {} : { bestOfAll: true }),
      seal: true,
    },
    recomputed: {
      model: isSameModel,
      answerStands: stands,
      worth,
      boundHolds: isBound,
      bestOfAll: isBestOfAll,
      seal: isSealed,
    },
  });
}
