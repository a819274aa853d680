/** A bank account beside its statement: lines come in, a person says which entry each of them is. */

import { z } from 'zod';
import {
  BankAccount,
  EnteredLines,
  NewBankEntry,
  NewBankLines,
  NewMatch,
} from '#contracts/bank-lines';
import { Made } from '#contracts/centres';
import { Uuid } from '#contracts/primitives';
import { BankLine } from '#database/bank/bank-line';
import { bookLine, type BookLineRefusal } from '#database/bank/book-line';
import { enterLines, type EnterRefusal } from '#database/bank/enter-lines';
import {
  matchLine,
  unmatchLine,
  type MatchRefusal,
  type UnmatchRefusal,
} from '#database/bank/match-line';
import { CashPlace } from '#database/cash/cash-place';
import { placeOf } from '#database/places/place';
import { findRow } from '#database/rows';
import { readStatement } from '#domain/ledger/read-statement';
import { actAt, mayAt } from '../access/access.ts';
import { ENTRY_PLACES } from '../cash/refusal-places.ts';
import { refuseForm, type PlacesOf } from '../problems/at-field.ts';
import { commandRoute, readRoute, type CommandAsked } from '../routing/route.ts';
import { readBankAccount } from './bank-view.ts';
import { refuseStatement } from './refuse-statement.ts';

const PlaceParams = z.object({ placeId: Uuid });
const LineParams = z.object({ lineId: Uuid });

const readAccount = readRoute({
  path: 'bankAccount',
  summary:
    'A bank account beside its statement: proposed and confirmed pairs, and what stands alone',
  params: PlaceParams,
  answer: BankAccount,
  handle: async (asked) => {
    const { em, params } = asked;
    const place = await findRow(em, CashPlace, { id: params.placeId, kind: 'bank' });
    if (place === undefined || !mayAt(asked, 'see-ledger', place)) return { refused: 'not-found' };
    return { answer: await readBankAccount(em, place, asked.caller) };
  },
});

const ENTER_PLACES: PlacesOf<EnterRefusal> = {
  'no-such-place': null,
  'not-a-bank': null,
  'line-in-the-future': 'text',
};

const enter = commandRoute({
  path: 'bankLines',
  summary: 'Put lines of the bank statement beside the books, all or none; known lines add nothing',
  params: PlaceParams,
  body: NewBankLines,
  answer: EnteredLines,
  status: 201,
  handle: async (asked) => {
    const { em, params } = asked;
    const found = await findRow(em, CashPlace, { id: params.placeId });
    const place = found === undefined ? undefined : placeOf(found);
    const act = actAt(asked, 'keep-cash', { place, see: 'see-ledger' });
    if ('refused' in act) return act;
    const read = readStatement(asked.body.text);
    if ('problems' in read) return refuseStatement(read.problems);
    const entered = await enterLines(em, { ...params, lines: read.lines }, act);
    return 'refused' in entered ? refuseForm(ENTER_PLACES, entered.refused) : { answer: entered };
  },
});

const MATCH_PLACES: PlacesOf<MatchRefusal> = {
  'no-such-line': null,
  'line-matched-already': null,
  'entry-not-at-this-bank': null,
  'amounts-differ': null,
  'entry-matched-already': null,
};

const match = commandRoute({
  path: 'matchBankLine',
  summary: 'Say which entry a line of the bank is; nothing is posted by it',
  params: LineParams,
  body: NewMatch,
  answer: Made,
  handle: async (asked) => {
    const act = await actOnLine(asked);
    if ('refused' in act) return act;
    const matched = await matchLine(asked.em, { ...asked.params, ...asked.body }, act);
    if ('refused' in matched) return refuseForm(MATCH_PLACES, matched.refused);
    return { answer: { id: matched.lineId } };
  },
});

const UNMATCH_PLACES: PlacesOf<UnmatchRefusal> = {
  ...ENTRY_PLACES,
  'no-such-line': null,
  'line-not-matched': null,
};

const unmatch = commandRoute({
  path: 'unmatchBankLine',
  summary: 'Take back which entry a line of the bank is; one booked from the line is undone',
  params: LineParams,
  answer: Made,
  handle: async (asked) => {
    const act = await actOnLine(asked);
    if ('refused' in act) return act;
    const open = await unmatchLine(asked.em, asked.params, act);
    if ('refused' in open) return refuseForm(UNMATCH_PLACES, open.refused);
    return { answer: { id: open.lineId } };
  },
});

const BOOK_PLACES: PlacesOf<BookLineRefusal> = {
  ...ENTRY_PLACES,
  'no-such-line': null,
  'line-matched-already': null,
  'line-goes-the-other-way': null,
  'before-the-account': null,
  'fee-booked-by-another': null,
};

const book = commandRoute({
  path: 'bookBankLine',
  summary: 'Book a fee or interest of the bank from its line; a fee by another than who entered it',
  params: LineParams,
  body: NewBankEntry,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const act = await actOnLine(asked);
    if ('refused' in act) return act;
    const { em, params, body, key } = asked;
    const booked = await bookLine(
      em,
      { ...params, ...body, entryKey: `${act.userId}/${key}` },
      act,
    );
    if ('refused' in booked) return refuseForm(BOOK_PLACES, booked.refused);
    return { answer: { id: booked.entryId } };
  },
});

export const BANK_ROUTES = [readAccount, enter, match, unmatch, book];

async function actOnLine(asked: CommandAsked<{ lineId: string }, unknown>) {
  const line = await findRow(asked.em, BankLine, { id: asked.params.lineId });
  const place = line === undefined ? undefined : placeOf(line);
  return actAt(asked, 'keep-cash', { place, see: 'see-ledger' });
}
