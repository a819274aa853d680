/** What runs for a time on a fund: who signs for it, and money from outside that it lends on. */

import { z } from 'zod';
import { Made } from '#contracts/centres';
import {
  NewOutsideMoney,
  NewSignatory,
  OutsideMoneyRepaid,
  SignatoryEnds,
} from '#contracts/fund-register';
import { Uuid } from '#contracts/primitives';
import {
  recordOutsideMoney,
  repayOutsideMoney,
  type OutsideRefusal,
  type RepaidRefusal,
} from '#database/fund-register/outside-money';
import { OutsideMoney, Signatory } from '#database/fund-register/register-entities';
import {
  endSignatory,
  nameSignatory,
  type EndSignatoryRefusal,
} from '#database/fund-register/signatories';
import { findRow } from '#database/rows';
import { satangFromJson } from '#domain/money/satang';
import { refuseField, refuseForm, type PlacesOf } from '../problems/at-field.ts';
import { commandRoute } from '../routing/route.ts';
import { actOnFund, actOnRegister, FundParams } from './fund-access.ts';

const SIGNATORY_PLACES: PlacesOf<'no-such-fund' | 'signs-already'> = {
  'no-such-fund': null,
  'signs-already': null,
};

const name = commandRoute({
  path: 'signatories',
  summary: 'Name somebody who signs for the fund from a day on',
  params: FundParams,
  body: NewSignatory,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const act = await actOnFund(asked);
    if ('refused' in act) return act;
    const named = await nameSignatory(asked.em, { ...asked.body, ...asked.params }, act);
    if ('refused' in named) return refuseForm(SIGNATORY_PLACES, named.refused);
    return { answer: { id: named.id } };
  },
});

const END_PLACES: PlacesOf<EndSignatoryRefusal> = {
  'no-such-signatory': null,
  'ended-already': null,
  'term-ends-before-it-begins': 'untilOn',
};

const endName = commandRoute({
  path: 'signatoryEnd',
  summary: 'The last day on which somebody signs for the fund',
  params: z.object({ signatoryId: Uuid }),
  body: SignatoryEnds,
  answer: Made,
  handle: async (asked) => {
    const { em, params, body } = asked;
    const act = actOnRegister(asked, await findRow(em, Signatory, { id: params.signatoryId }));
    if ('refused' in act) return act;
    const ended = await endSignatory(em, { ...params, untilOn: body.untilOn }, act);
    if ('refused' in ended) return refuseForm(END_PLACES, ended.refused);
    return { answer: { id: ended.id } };
  },
});

const OUTSIDE_PLACES: PlacesOf<'no-such-fund' | OutsideRefusal> = {
  'no-such-fund': null,
  'fund-without-money': 'amountSatang',
  'due-before-received': 'dueOn',
};

const borrow = commandRoute({
  path: 'outsideMoney',
  summary: 'Keep money from outside that the fund lends on: from whom, at which rate, until when',
  params: FundParams,
  body: NewOutsideMoney,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const act = await actOnFund(asked);
    if ('refused' in act) return act;
    const { em, body, params, today } = asked;
    if (body.receivedOn > today) return refuseField('receivedOn', 'date-in-the-future');
    const amountSatang = satangFromJson(body.amountSatang);
    const kept = await recordOutsideMoney(em, { ...body, ...params, amountSatang }, act);
    if ('refused' in kept) return refuseForm(OUTSIDE_PLACES, kept.refused);
    return { answer: { id: kept.id } };
  },
});

const REPAID_PLACES: PlacesOf<RepaidRefusal> = {
  'no-such-outside-money': null,
  'ended-already': null,
  'repaid-before-received': 'repaidOn',
};

const repay = commandRoute({
  path: 'outsideMoneyRepaid',
  summary: 'The day on which money from outside went back',
  params: z.object({ outsideMoneyId: Uuid }),
  body: OutsideMoneyRepaid,
  answer: Made,
  handle: async (asked) => {
    const { em, params, body, today } = asked;
    const row = await findRow(em, OutsideMoney, { id: params.outsideMoneyId });
    const act = actOnRegister(asked, row);
    if ('refused' in act) return act;
    if (body.repaidOn > today) return refuseField('repaidOn', 'date-in-the-future');
    const repaid = await repayOutsideMoney(em, { ...params, repaidOn: body.repaidOn }, act);
    if ('refused' in repaid) return refuseForm(REPAID_PLACES, repaid.refused);
    return { answer: { id: repaid.id } };
  },
});

export const FUND_TERM_ROUTES = [name, endName, borrow, repay];
