/** The household account, each member's own book, and the fund's PromptPay id. */

import { z } from 'zod';
import { Made } from '#contracts/centres';
import {
  AccountQuery,
  AccountSharingWish,
  HouseholdAccount,
  NewAccountLine,
  PromptpayForm,
  PromptpayView,
} from '#contracts/household-account';
import { Uuid } from '#contracts/primitives';
import { noteOpening } from '#database/audit/note-opening';
import { findCasePlace } from '#database/cases/queries/read-case-file';
import { CashPlace } from '#database/cash/cash-place';
import {
  shareAccount,
  strikeAccountLine,
  writeAccountLine,
} from '#database/own-things/account-book';
import { AccountLineRow, PromptpayId } from '#database/own-things/own-entities';
import { setPromptpay } from '#database/own-things/promptpay';
import { placeOf } from '#database/places/place';
import { findRow } from '#database/rows';
import { promptpayEnding, readPromptpayId } from '#domain/household/promptpay';
import { satangFromJson } from '#domain/money/satang';
import { actAt, mayAt } from '../access/access.ts';
import { CaseParams } from '../cases/read-routes.ts';
import { refuseField } from '../problems/at-field.ts';
import { commandRoute, readRoute } from '../routing/route.ts';
import { booksFor } from './account-view.ts';
import { actAsMember } from './act-as-member.ts';
import { ownEyes } from './eyes.ts';

const PlaceParams = z.object({ placeId: Uuid });

const readAccount = readRoute({
  path: 'householdAccount',
  summary: 'The books of one month that the reader may see: the own one and those that are shared',
  params: CaseParams,
  query: AccountQuery,
  answer: HouseholdAccount,
  handle: async (asked) => {
    const { em, params, query, caller, at, today } = asked;
    const { month = today.slice(0, 7) } = query;
    const { caseId } = params;
    const place = await findCasePlace(em, caseId);
    if (place === undefined || !mayAt(asked, 'see-debts', place)) return { refused: 'not-found' };
    const subject = { kind: 'household', id: place.householdId } as const;
    await noteOpening(em, { action: 'account-viewed', subject, caseId, by: caller, at });
    const books = await booksFor(asked, { householdId: place.householdId, month });
    return { answer: { month, books } };
  },
});

const write = commandRoute({
  path: 'accountLines',
  summary: 'A member writes a line into the own book',
  params: CaseParams,
  body: NewAccountLine,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const { em, params, body } = asked;
    const place = await findCasePlace(em, params.caseId);
    const act = await actAsMember(asked, place);
    if ('refused' in act) return act;
    const householdId = place?.householdId ?? '';
    const [personId = ''] = ownEyes(asked, householdId);
    const line = {
      ...body,
      householdId,
      personId,
      amountSatang: satangFromJson(body.amountSatang),
    };
    const written = await writeAccountLine(em, line, act);
    if ('refused' in written) return refuseField('happenedOn', written.refused);
    return { answer: { id: written.lineId } };
  },
});

const strike = commandRoute({
  path: 'strikeAccountLine',
  summary: 'A member strikes a wrong line of the own book out',
  params: z.object({ accountLineId: Uuid }),
  answer: Made,
  handle: async (asked) => {
    const { em, params } = asked;
    const line = await findRow(em, AccountLineRow, { id: params.accountLineId });
    // Nobody else is told that a book has lines.
    const isOwn = line !== undefined && ownEyes(asked, line.householdId).has(line.personId);
    if (!isOwn) return { refused: 'not-found' };
    const act = await actAsMember(asked, { ...placeOf(line), householdId: line.householdId });
    if ('refused' in act) return act;
    const struck = await strikeAccountLine(em, params.accountLineId, act);
    return 'refused' in struck ? struck : { answer: { id: struck.lineId } };
  },
});

const share = commandRoute({
  path: 'accountSharings',
  summary: 'A member lets others read the own book, or no longer',
  params: CaseParams,
  body: AccountSharingWish,
  answer: Made,
  handle: async (asked) => {
    const { em, params, body } = asked;
    const place = await findCasePlace(em, params.caseId);
    const act = await actAsMember(asked, place);
    if ('refused' in act) return act;
    const householdId = place?.householdId ?? '';
    const [personId = ''] = ownEyes(asked, householdId);
    const shared = await shareAccount(em, { ...body, householdId, personId }, act);
    return 'refused' in shared ? shared : { answer: { id: shared.householdId } };
  },
});

const readPromptpay = readRoute({
  path: 'promptpay',
  summary: 'Whether a bank account takes instalments by PromptPay',
  params: PlaceParams,
  answer: PromptpayView,
  handle: async (asked) => {
    const { em, params } = asked;
    const place = await findRow(em, CashPlace, { id: params.placeId, kind: 'bank' });
    if (place === undefined || !mayAt(asked, 'see-ledger', place)) return { refused: 'not-found' };
    const id = await findRow(em, PromptpayId, { placeId: place.id });
    const ending = id === undefined ? null : promptpayEnding(id.number);
    return { answer: { ending, mayChange: mayAt(asked, 'keep-cash', place) } };
  },
});

const writePromptpay = commandRoute({
  path: 'promptpay',
  summary: 'Record the PromptPay id of a bank account, or take it away',
  params: PlaceParams,
  body: PromptpayForm,
  answer: Made,
  handle: async (asked) => {
    const { em, params, body } = asked;
    const found = await findRow(em, CashPlace, { id: params.placeId });
    const place = found === undefined ? undefined : placeOf(found);
    const act = actAt(asked, 'keep-cash', { place, see: 'see-ledger' });
    if ('refused' in act) return act;
    const number = body.number === null ? null : readPromptpayId(body.number);
    if (number === undefined) return refuseField('number', 'not-a-promptpay-id');
    const set = await setPromptpay(em, { ...params, number }, act);
    return 'refused' in set ? set : { answer: { id: set.placeId } };
  },
});

export const ACCOUNT_ROUTES = [readAccount, write, strike, share, readPromptpay, writePromptpay];
