/** Where each refusal about a fund's money is said: at a field, or over the form. */

import type { CountRefusal } from '#database/cash/count-cash';
import type { DecideCountRefusal } from '#database/cash/decide-count';
import type { MoveRefusal } from '#database/cash/move-cash';
import type { PlaceRefusal } from '#database/cash/open-place';
import type { CapitalRefusal } from '#database/cash/record-capital';
import type { AskWithdrawalRefusal, DecideWithdrawalRefusal } from '#database/cash/withdraw';
import type { EntryRefusal } from '#database/ledger/post-entry';
import type { PlacesOf } from '../problems/at-field.ts';

/** What the books refuse, said over the form. */
export const ENTRY_PLACES: PlacesOf<EntryRefusal> = {
  'posting-key-reused': null,
  'amount-must-be-positive': null,
  'entry-does-not-balance': null,
  'accounts-must-differ': null,
  'not-enough-cash': null,
  'not-enough-reserved': null,
  'not-enough-receivable': null,
  'period-is-closed': null,
  'not-enough-capital': null,
  'not-enough-set-aside': null,
  'not-enough-at-place': null,
};

/** A bank account names its signatories where a hand names its holder. */
export function placesOfPlace(kind: 'on-hand' | 'bank'): PlacesOf<PlaceRefusal> {
  return {
    'no-such-fund': null,
    'fund-without-money': 'kind',
    'not-of-this-committee': kind === 'bank' ? 'signatorySeatIds' : 'holderSeatId',
    'three-signatories-needed': 'signatorySeatIds',
    'place-exists': null,
  };
}

export const MOVE_PLACES: PlacesOf<MoveRefusal> = {
  ...ENTRY_PLACES,
  'no-such-place': null,
  'places-must-differ': 'toPlaceId',
  'moved-in-the-future': 'movedOn',
  'bank-needs-two-signatures': null,
};

export const CAPITAL_PLACES: PlacesOf<CapitalRefusal> = {
  ...ENTRY_PLACES,
  'no-such-fund': null,
  'fund-without-money': 'amountSatang',
  'no-such-place': null,
  'booked-in-the-future': 'bookedOn',
  'before-it-joined': 'bookedOn',
};

export const ASK_PLACES: PlacesOf<AskWithdrawalRefusal> = {
  'no-such-place': null,
  'places-must-differ': 'toPlaceId',
  'moved-in-the-future': 'movedOn',
  'only-banks-need-signatures': null,
  'not-a-signatory': null,
  'amount-must-be-positive': 'amountSatang',
  'purpose-missing': 'purpose',
};

export const COUNT_PLACES: PlacesOf<CountRefusal> = {
  'no-such-place': null,
  'banks-are-not-counted': null,
  'denomination-named-twice': 'pieces',
  'count-is-open': null,
};

export const DECIDE_COUNT_PLACES: PlacesOf<DecideCountRefusal> = {
  ...ENTRY_PLACES,
  'no-such-count': null,
  'count-decided-already': null,
  'count-confirmed-by-another': null,
  'cash-moved-since-count': null,
};

export const DECIDE_PLACES: PlacesOf<DecideWithdrawalRefusal> = {
  ...ENTRY_PLACES,
  'no-such-withdrawal': null,
  'withdrawal-decided-already': null,
  'not-a-signatory': null,
  'sign-by-another': null,
};
