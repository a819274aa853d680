/** Which refusals of a rule the undoing of a resolution answers with. */

import type { PathName } from '#contracts/paths';
import type { AnswerUndoRefusal } from '#database/undo/answer-undo';
import type { AskUndoRefusal } from '#database/undo/ask-undo';
import type { HouseholdAgreementRefusal } from '#database/undo/household-agreement';
import type { RefusalCode } from '../problems/refusals.ts';
import { all } from './all-refusals.ts';

export const UNDO_RULES = {
  resolutionUndos: all<Exclude<AskUndoRefusal, 'reason-missing'>>({
    'resolution-was-undone': true,
    'no-such-resolution': true,
    'resolution-refused-it': true,
    'only-a-counter-decision': true,
    'reservation-has-ended': true,
    'money-has-left': true,
    'contract-not-prepared-yet': true,
    'undo-asked-already': true,
  }),
  answerResolutionUndo: all<
    | Exclude<AnswerUndoRefusal, HouseholdAgreementRefusal>
    | Extract<HouseholdAgreementRefusal, 'household-agreement-missing'>
  >({
    'no-such-undo': true,
    'undo-answered-already': true,
    'undo-by-another': true,
    'no-such-resolution': true,
    'resolution-refused-it': true,
    'only-a-counter-decision': true,
    'reservation-has-ended': true,
    'money-has-left': true,
    'contract-binds-already': true,
    'household-agreement-missing': true,
    'contract-not-prepared-yet': true,
  }),
} as const satisfies Partial<Record<PathName, readonly RefusalCode[]>>;
