/** Which refusals of a rule the undoing of a resolution answers with. */

import type { PathName } from '#contracts/paths';
import type { AnswerUndoRefusal, AskUndoRefusal } from '#database/undo/undo-resolution';
import type { RefusalCode } from '../problems/refusals.ts';
import { all } from './all-refusals.ts';

export const UNDO_RULES = {
  resolutionUndos: all<Exclude<AskUndoRefusal, 'reason-missing'>>({
    'resolution-was-undone': true,
    'no-such-resolution': true,
    'resolution-refused-it': true,
    'only-a-counter-decision': true,
    'reservation-has-ended': true,
    'contract-binds-already': true,
    'contract-not-prepared-yet': true,
    'undo-asked-already': true,
  }),
  answerResolutionUndo: all<AnswerUndoRefusal>({
    'no-such-undo': true,
    'undo-answered-already': true,
    'undo-by-another': true,
    'no-such-resolution': true,
    'resolution-refused-it': true,
    'only-a-counter-decision': true,
    'reservation-has-ended': true,
    'contract-binds-already': true,
    'contract-not-prepared-yet': true,
  }),
} as const satisfies Partial<Record<PathName, readonly RefusalCode[]>>;
