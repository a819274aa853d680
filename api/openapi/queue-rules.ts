/** Which refusals of a rule the weights of the waiting order answer with. */

import type { PathName } from '#contracts/paths';
import type { AnswerWeightsRefusal } from '#database/queue/answer-weights';
import type { ProposeWeightsRefusal } from '#database/queue/propose-weights';
import type { RefusalCode } from '../problems/refusals.ts';
import { all } from './all-refusals.ts';

export const QUEUE_RULES = {
  weightChanges: all<Exclude<ProposeWeightsRefusal, 'reason-missing'>>({
    'no-such-centre': true,
    'weights-day-has-passed': true,
    'weights-proposed-already': true,
    'weights-change-nothing': true,
    'weights-set-for-that-day': true,
    'queue-has-moved': true,
  }),
  answerWeightChange: all<AnswerWeightsRefusal>({
    'no-such-weights': true,
    'weights-answered-already': true,
    'weights-by-another': true,
    'weights-day-has-passed': true,
    'queue-has-moved': true,
  }),
} as const satisfies Partial<Record<PathName, readonly RefusalCode[]>>;
