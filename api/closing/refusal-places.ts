/** Where each refusal about closing and sharing is said: at a field, or over the form. */

import type { CloseRefusal } from '#database/closing/close-period';
import type { SetAsideRefusal } from '#database/closing/pay-set-aside';
import type { AskReopeningRefusal, DecideReopeningRefusal } from '#database/closing/reopen-period';
import type { SharingRefusal } from '#database/closing/share-surplus';
import type { RuleRefusal } from '#database/closing/sharing-rules';
import { ENTRY_PLACES } from '../cash/refusal-places.ts';
import type { PlacesOf } from '../problems/at-field.ts';

export const CLOSE_PLACES: PlacesOf<CloseRefusal> = {
  'no-such-fund': null,
  'period-not-over': 'yearBe',
  'period-before-the-fund': 'yearBe',
  'closed-already': null,
  'withdrawal-waits': null,
};

export const ASK_REOPENING_PLACES: PlacesOf<AskReopeningRefusal> = {
  'no-such-close': null,
  'period-is-open': null,
  'reopening-asked-already': null,
  'reason-missing': 'reason',
};

export const DECIDE_REOPENING_PLACES: PlacesOf<DecideReopeningRefusal> = {
  'no-such-close': null,
  'no-reopening-asked': null,
  'reopen-by-another': null,
  'surplus-shared-already': null,
};

export const RULE_PLACES: PlacesOf<RuleRefusal> = {
  'no-such-fund': null,
  'shares-are-not-the-whole': 'rule',
  'reason-missing': 'reason',
  'set-for-that-day-already': 'effectiveFrom',
};

export const SHARING_PLACES: PlacesOf<SharingRefusal> = {
  ...ENTRY_PLACES,
  'no-such-fund': null,
  'year-not-closed': null,
  'surplus-shared-already': null,
  'nothing-to-share': null,
  'no-sharing-rule': null,
  'surplus-has-changed': null,
};

export const SET_ASIDE_PLACES: PlacesOf<SetAsideRefusal> = {
  ...ENTRY_PLACES,
  'no-such-fund': null,
  'no-such-place': null,
  'bank-needs-two-signatures': null,
  'paid-in-the-future': 'paidOn',
};
