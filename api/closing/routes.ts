/** Closing the books of a fund for a period, and sharing the surplus of a year. */

import { z } from 'zod';
import { Made } from '#contracts/centres';
import {
  AskReopening,
  DecideReopening,
  FundClosing,
  NewClose,
  NewSetAsidePayment,
  NewSharing,
  NewSharingRule,
  SurplusQuery,
  YearSurplus,
} from '#contracts/fund-closing';
import { Uuid } from '#contracts/primitives';
import { buddhistYearOf } from '#database/act';
import { closePeriod } from '#database/closing/close-period';
import { PeriodClose } from '#database/closing/closing-entities';
import { paySetAside } from '#database/closing/pay-set-aside';
import { askReopening, decideReopening } from '#database/closing/reopen-period';
import { readYearSurplus, shareYearSurplus } from '#database/closing/share-surplus';
import { setSharingRule } from '#database/closing/sharing-rules';
import { placeOf } from '#database/places/place';
import { findRow } from '#database/rows';
import { satangFromJson } from '#domain/money/satang';
import { actAt } from '../access/access.ts';
import { actOnFund, findFundOfBooks, FundParams } from '../cash/fund-access.ts';
import { refuseForm } from '../problems/at-field.ts';
import { commandRoute, readRoute, type CommandAsked } from '../routing/route.ts';
import { readFundClosing, sharesView } from './closing-view.ts';
import {
  ASK_REOPENING_PLACES,
  CLOSE_PLACES,
  DECIDE_REOPENING_PLACES,
  RULE_PLACES,
  SET_ASIDE_PLACES,
  SHARING_PLACES,
} from './refusal-places.ts';

const readClosing = readRoute({
  path: 'fundClosing',
  summary: 'Closed periods of a fund, its by-law on the surplus, and what is set aside',
  params: FundParams,
  answer: FundClosing,
  handle: async (asked) => {
    const fund = await findFundOfBooks(asked);
    if (fund === undefined) return { refused: 'not-found' };
    const reader = { userId: asked.caller.userId, today: asked.today };
    return { answer: await readFundClosing(asked.em, fund, reader) };
  },
});

const readSurplus = readRoute({
  path: 'fundSurplus',
  summary: 'The surplus of a year and how the by-law would share it; nothing is posted',
  params: FundParams,
  query: SurplusQuery,
  answer: YearSurplus,
  handle: async (asked) => {
    const fund = await findFundOfBooks(asked);
    if (fund === undefined) return { refused: 'not-found' };
    const { kind, yearBe = buddhistYearOf(asked.today) - 1 } = asked.query;
    const year = await readYearSurplus(asked.em, { fundId: fund.id, kind, yearBe });
    const { ruleId: _rule, surplusSatang, shares, ...known } = year;
    const told = shares === null ? null : sharesView(shares);
    return { answer: { ...known, surplusSatang: String(surplusSatang), shares: told } };
  },
});

const close = commandRoute({
  path: 'periodCloses',
  summary: 'Close a month, a calendar year or a state fiscal year; nothing is dated in it any more',
  params: FundParams,
  body: NewClose,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const act = await actOnFund(asked, 'keep-cash');
    if ('refused' in act) return act;
    const made = await closePeriod(asked.em, { ...asked.params, period: asked.body }, act);
    if ('refused' in made) return refuseForm(CLOSE_PLACES, made.refused);
    return { answer: { id: made.closeId } };
  },
});

const CloseParams = z.object({ closeId: Uuid });

const ask = commandRoute({
  path: 'periodReopenings',
  summary: 'Ask that a closed period be opened again; another person decides',
  params: CloseParams,
  body: AskReopening,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const act = await actOnClose(asked);
    if ('refused' in act) return act;
    const made = await askReopening(asked.em, { ...asked.params, ...asked.body }, act);
    if ('refused' in made) return refuseForm(ASK_REOPENING_PLACES, made.refused);
    return { answer: { id: made.closeId } };
  },
});

const decide = commandRoute({
  path: 'decideReopening',
  summary: 'Open a closed period again as the second of two people, or leave it closed',
  params: CloseParams,
  body: DecideReopening,
  answer: Made,
  handle: async (asked) => {
    const act = await actOnClose(asked);
    if ('refused' in act) return act;
    const made = await decideReopening(asked.em, { ...asked.params, ...asked.body }, act);
    if ('refused' in made) return refuseForm(DECIDE_REOPENING_PLACES, made.refused);
    return { answer: { id: made.closeId } };
  },
});

const setRule = commandRoute({
  path: 'sharingRules',
  summary: 'Set how the fund shares its surplus from a day on, in basis points that are the whole',
  params: FundParams,
  body: NewSharingRule,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const act = await actOnFund(asked, 'keep-cash');
    if ('refused' in act) return act;
    const made = await setSharingRule(asked.em, { ...asked.params, ...asked.body }, act);
    if ('refused' in made) return refuseForm(RULE_PLACES, made.refused);
    return { answer: { id: made.ruleId } };
  },
});

const share = commandRoute({
  path: 'surplusSharings',
  summary: 'Share the surplus of a closed year by the by-law, at the figure that was shown',
  params: FundParams,
  body: NewSharing,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const act = await actOnFund(asked, 'keep-cash');
    if ('refused' in act) return act;
    const surplusSatang = satangFromJson(asked.body.surplusSatang);
    const plan = { ...asked.params, ...asked.body, surplusSatang };
    const made = await shareYearSurplus(asked.em, plan, act);
    if ('refused' in made) return refuseForm(SHARING_PLACES, made.refused);
    return { answer: { id: made.sharingId } };
  },
});

const pay = commandRoute({
  path: 'setAsidePayments',
  summary: 'Pay out what was set aside: dividends, welfare, works for all',
  params: FundParams,
  body: NewSetAsidePayment,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const act = await actOnFund(asked, 'keep-cash');
    if ('refused' in act) return act;
    const amountSatang = satangFromJson(asked.body.amountSatang);
    const paymentKey = `${act.userId}/${asked.key}`;
    const payment = { ...asked.params, ...asked.body, amountSatang, paymentKey };
    const made = await paySetAside(asked.em, payment, act);
    if ('refused' in made) return refuseForm(SET_ASIDE_PLACES, made.refused);
    return { answer: { id: made.entryId } };
  },
});

export const CLOSING_ROUTES = [readClosing, readSurplus, close, ask, decide, setRule, share, pay];

async function actOnClose(asked: CommandAsked<{ closeId: string }, unknown>) {
  const closed = await findRow(asked.em, PeriodClose, { id: asked.params.closeId });
  const place = closed === undefined ? undefined : placeOf(closed);
  return actAt(asked, 'keep-cash', { place, see: 'see-ledger' });
}
