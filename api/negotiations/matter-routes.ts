/** The matter of one debt: opened, marked as urgent, ended in its own way, taken up again. */

import { Made } from '#contracts/centres';
import {
  MarkedDangers,
  NegotiationEnd,
  NegotiationResumed,
  NewNegotiation,
} from '#contracts/negotiations';
import {
  endMatter,
  resumeMatter,
  type EndMatterRefusal,
  type MatterEnding,
} from '#database/negotiations/ends';
import {
  markDangers,
  openMatter,
  type OpenMatterRefusal,
} from '#database/negotiations/open-matter';
import { satangFromJson } from '#domain/money/satang';
import { CaseParams } from '../cases/read-routes.ts';
import { refuseField, refuseForm, type PlacesOf } from '../problems/at-field.ts';
import { commandRoute } from '../routing/route.ts';
import {
  actAsNegotiator,
  NegotiationParams,
  placeOfCase,
  placeOfMatter,
} from './creditor-access.ts';

const OPEN_PLACES: PlacesOf<OpenMatterRefusal> = {
  'no-such-case': null,
  'no-such-debt': 'debtId',
  'debt-is-paid': null,
  'talks-begun-already': null,
  'not-a-member': 'coDebtorIds',
  'no-such-creditor': 'creditors',
  'creditor-without-description': 'creditors',
};

const open = commandRoute({
  path: 'caseNegotiations',
  summary: 'Begin talks about one debt: who lent, who owes, what cannot wait',
  params: CaseParams,
  body: NewNegotiation,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const { em, body, params } = asked;
    const act = await actAsNegotiator(asked, await placeOfCase(em, params.caseId));
    if ('refused' in act) return act;
    const opened = await openMatter(em, { ...body, ...params }, act);
    if ('refused' in opened) return refuseForm(OPEN_PLACES, opened.refused);
    return { answer: { id: opened.negotiationId } };
  },
});

const mark = commandRoute({
  path: 'negotiationDangers',
  summary: 'Mark threats, seizure or a daily collector, which come first, or take the mark away',
  params: NegotiationParams,
  body: MarkedDangers,
  answer: Made,
  handle: async (asked) => {
    const { em, body, params } = asked;
    const act = await actAsNegotiator(asked, await placeOfMatter(em, params.negotiationId));
    if ('refused' in act) return act;
    const marked = await markDangers(em, { ...params, ...body }, act);
    return 'refused' in marked ? marked : { answer: { id: params.negotiationId } };
  },
});

const END_PLACES: PlacesOf<EndMatterRefusal> = {
  'no-such-negotiation': null,
  'talks-have-ended': null,
  'nothing-was-tried': null,
  'offer-is-open': null,
  'mandate-missing': null,
  'settled-above-the-debt': 'amountSatang',
  'pay-by-before-the-document': 'payByOn',
  'forum-takes-smaller-debts': 'forum',
  'police-only-for-threats': 'forum',
};

const end = commandRoute({
  path: 'negotiationEnd',
  summary:
    'End the talks about one debt: settled in writing, refused, silent, referred or left out',
  params: NegotiationParams,
  body: NegotiationEnd,
  answer: Made,
  handle: async (asked) => {
    const { em, body, params, today } = asked;
    const act = await actAsNegotiator(asked, await placeOfMatter(em, params.negotiationId));
    if ('refused' in act) return act;
    if (body.endedOn > today) return refuseField('endedOn', 'date-in-the-future');
    if (body.as === 'settled' && body.documentOn > today) {
      return refuseField('documentOn', 'date-in-the-future');
    }
    const ending: MatterEnding =
      body.as === 'settled' ? { ...body, amountSatang: satangFromJson(body.amountSatang) } : body;
    const ended = await endMatter(em, { ...params, ending }, act);
    if ('refused' in ended) return refuseForm(END_PLACES, ended.refused);
    return { answer: { id: params.negotiationId } };
  },
});

const resume = commandRoute({
  path: 'negotiationResume',
  summary: 'Take up talks again while the debt is unpaid; what was settled falls',
  params: NegotiationParams,
  body: NegotiationResumed,
  answer: Made,
  handle: async (asked) => {
    const { em, body, params, today } = asked;
    const act = await actAsNegotiator(asked, await placeOfMatter(em, params.negotiationId));
    if ('refused' in act) return act;
    if (body.resumedOn > today) return refuseField('resumedOn', 'date-in-the-future');
    const resumed = await resumeMatter(em, { ...params, ...body }, act);
    return 'refused' in resumed ? resumed : { answer: { id: params.negotiationId } };
  },
});

export const MATTER_ROUTES = [open, mark, end, resume];
