/** The money of a fund: where it lies, moves between places, withdrawals by two of three, capital. */

import { z } from 'zod';
import { Made } from '#contracts/centres';
import {
  CashMove,
  DecideWithdrawal,
  FundCash,
  NewCapitalEntry,
  NewCashPlace,
  NewWithdrawal,
} from '#contracts/fund-cash';
import { Uuid } from '#contracts/primitives';
import { CashWithdrawal } from '#database/cash/cash-place';
import { moveCash } from '#database/cash/move-cash';
import { openPlace } from '#database/cash/open-place';
import { recordCapital } from '#database/cash/record-capital';
import { askWithdrawal, decideWithdrawal } from '#database/cash/withdraw';
import { placeOf } from '#database/places/place';
import { findRow } from '#database/rows';
import { satangFromJson } from '#domain/money/satang';
import { actAt } from '../access/access.ts';
import { refuseForm } from '../problems/at-field.ts';
import { commandRoute, readRoute } from '../routing/route.ts';
import { readFundCash } from './cash-view.ts';
import { actOnFund, findFundOfBooks, FundParams } from './fund-access.ts';
import {
  ASK_PLACES,
  CAPITAL_PLACES,
  DECIDE_PLACES,
  MOVE_PLACES,
  placesOfPlace,
} from './refusal-places.ts';

const readCash = readRoute({
  path: 'fundCash',
  summary: 'Where the money of a fund lies, who signs for it, and what its capital is made of',
  params: FundParams,
  answer: FundCash,
  handle: async (asked) => {
    const fund = await findFundOfBooks(asked);
    if (fund === undefined) return { refused: 'not-found' };
    const reader = { userId: asked.caller.userId, today: asked.today };
    return { answer: await readFundCash(asked.em, fund, reader) };
  },
});

const open = commandRoute({
  path: 'cashPlaces',
  summary: 'Open a place for the money of a fund: the hand of a seat, or a bank account',
  params: FundParams,
  body: NewCashPlace,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const act = await actOnFund(asked, 'keep-cash');
    if ('refused' in act) return act;
    const plan = { fundId: asked.params.fundId, place: asked.body };
    const made = await openPlace(asked.em, plan, act);
    if ('refused' in made) return refuseForm(placesOfPlace(plan.place.kind), made.refused);
    return { answer: { id: made.placeId } };
  },
});

const moved = commandRoute({
  path: 'cashMoves',
  summary: 'Hand money over or pay it in at the bank; money out of a bank is a withdrawal',
  params: FundParams,
  body: CashMove,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const act = await actOnFund(asked, 'keep-cash');
    if ('refused' in act) return act;
    const { em, params, body, key } = asked;
    const amountSatang = satangFromJson(body.amountSatang);
    const moveId = `${act.userId}/${key}`;
    const made = await moveCash(em, { ...body, ...params, amountSatang, moveId }, act);
    if ('refused' in made) return refuseForm(MOVE_PLACES, made.refused);
    return { answer: { id: made.entryId } };
  },
});

const capital = commandRoute({
  path: 'capitalEntries',
  summary: 'Record a grant or savings of members in total, or tell the stated capital apart',
  params: FundParams,
  body: NewCapitalEntry,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const act = await actOnFund(asked, 'keep-cash');
    if ('refused' in act) return act;
    const { em, params, key } = asked;
    const { placeId, ...body } = asked.body;
    const amountSatang = satangFromJson(body.amountSatang);
    const entryKey = `${act.userId}/${key}`;
    const at = placeId === null ? {} : { placeId };
    const made = await recordCapital(
      em,
      { ...body, ...params, ...at, amountSatang, entryKey },
      act,
    );
    if ('refused' in made) return refuseForm(CAPITAL_PLACES, made.refused);
    return { answer: { id: made.entryId } };
  },
});

const ask = commandRoute({
  path: 'cashWithdrawals',
  summary: 'Ask for money out of a bank account, as the first of two signatories',
  params: FundParams,
  body: NewWithdrawal,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const act = await actOnFund(asked, 'sign-withdrawal');
    if ('refused' in act) return act;
    const { em, params, body } = asked;
    const amountSatang = satangFromJson(body.amountSatang);
    const made = await askWithdrawal(em, { ...body, ...params, amountSatang }, act);
    if ('refused' in made) return refuseForm(ASK_PLACES, made.refused);
    return { answer: { id: made.withdrawalId } };
  },
});

const decide = commandRoute({
  path: 'decideWithdrawal',
  summary: 'Sign a withdrawal as the second of two signatories, or decline it',
  params: z.object({ withdrawalId: Uuid }),
  body: DecideWithdrawal,
  answer: Made,
  handle: async (asked) => {
    const { em, params, body } = asked;
    const waiting = await findRow(em, CashWithdrawal, { id: params.withdrawalId });
    const place = waiting === undefined ? undefined : placeOf(waiting);
    const act = actAt(asked, 'sign-withdrawal', { place, see: 'see-ledger' });
    if ('refused' in act) return act;
    const decided = await decideWithdrawal(em, { ...params, ...body }, act);
    if ('refused' in decided) return refuseForm(DECIDE_PLACES, decided.refused);
    return { answer: { id: decided.withdrawalId } };
  },
});

export const CASH_ROUTES = [readCash, open, moved, capital, ask, decide];
