/** What was said to and by a creditor, and the answer to an offer. */

import type { z } from 'zod';
import { Made } from '#contracts/centres';
import { NewAnswer, NewTalk } from '#contracts/negotiations';
import {
  answerOffer,
  recordTalk,
  type AnswerRefusal,
  type RecordTalkRefusal,
  type TalkPlan,
} from '#database/negotiations/talks';
import { satangFromJson } from '#domain/money/satang';
import { refuseField, refuseForm, type PlacesOf } from '../problems/at-field.ts';
import { commandRoute } from '../routing/route.ts';
import {
  actAsNegotiator,
  NegotiationParams,
  placeOfMatter,
  placeOfTalk,
  TalkParams,
} from './creditor-access.ts';

export const TALK_PLACES: PlacesOf<RecordTalkRefusal> = {
  'no-such-negotiation': null,
  'talks-have-ended': null,
  'offer-is-open': null,
  'mandate-missing': null,
  'offer-above-the-debt': 'offeredSatang',
  'offer-without-its-last-day': 'untilOn',
  'offer-ends-before-it-is-made': 'untilOn',
  'offer-has-run-out': 'untilOn',
};

const talk = commandRoute({
  path: 'negotiationTalks',
  summary: 'Keep what was said to a creditor, with what was asked and offered and until when',
  params: NegotiationParams,
  body: NewTalk,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const { em, body, params, today } = asked;
    const act = await actAsNegotiator(asked, await placeOfMatter(em, params.negotiationId));
    if ('refused' in act) return act;
    if (body.heldOn > today) return refuseField('heldOn', 'date-in-the-future');
    const kept = await recordTalk(em, { ...talkOf(body), ...params }, act);
    if ('refused' in kept) return refuseForm(TALK_PLACES, kept.refused);
    return { answer: { id: kept.talkId } };
  },
});

const ANSWER_PLACES: PlacesOf<AnswerRefusal> = {
  'no-such-offer': null,
  'talks-have-ended': null,
  'offer-has-expired': null,
  'offer-answered-already': null,
  'answered-before-it-was-made': 'answeredOn',
  'answered-after-its-last-day': 'answeredOn',
};

const answer = commandRoute({
  path: 'negotiationAnswer',
  summary: 'Keep the answer to an offer, once',
  params: TalkParams,
  body: NewAnswer,
  answer: Made,
  handle: async (asked) => {
    const { em, body, params, today } = asked;
    const act = await actAsNegotiator(asked, await placeOfTalk(em, params.talkId));
    if ('refused' in act) return act;
    if (body.answeredOn > today) return refuseField('answeredOn', 'date-in-the-future');
    const counterSatang = moneyOf(body.counterSatang);
    const answered = await answerOffer(em, { ...body, ...params, counterSatang }, act);
    if ('refused' in answered) return refuseForm(ANSWER_PLACES, answered.refused);
    return { answer: { id: params.talkId } };
  },
});

/** A talk as the database takes it. */
export function talkOf(body: z.output<typeof NewTalk>): Omit<TalkPlan, 'negotiationId'> {
  const { askedSatang, offeredSatang, ...talk } = body;
  return { ...talk, askedSatang: moneyOf(askedSatang), offeredSatang: moneyOf(offeredSatang) };
}

function moneyOf(json: string | null): bigint | null {
  return json === null ? null : satangFromJson(json);
}

export const TALK_ROUTES = [talk, answer];
