/** What members declare about an item, and the written proxies of a meeting. */

import { Made } from '#contracts/centres';
import { DeclareInterest, GiveProxy } from '#contracts/meeting-interests';
import { Uuid } from '#contracts/primitives';
import { declareInterest } from '#database/meetings/interests/declare-interest';
import { endProxy, giveProxy } from '#database/meetings/proxies/give-proxy';
import type { DeclarationRefusal } from '#domain/meetings/interests';
import { refuseForm, type PlacesOf } from '../problems/at-field.ts';
import { commandRoute } from '../routing/route.ts';
import { findBallotSeat } from './ballot-seat.ts';
import { actOnItem, actOnMeeting, ItemParams, MeetingParams } from './meeting-access.ts';

const DECLARATION_PLACES: PlacesOf<DeclarationRefusal> = {
  'no-such-item': null,
  'meeting-not-open': null,
  'item-settled-already': null,
  'not-on-the-committee': null,
  'term-has-ended': null,
  'voted-before-declaring': null,
  'declared-interest-stands': null,
  'reason-missing': 'reason',
};

const declare = commandRoute({
  path: 'interestDeclarations',
  summary:
    'Say whether one has an interest in an item; who has one leaves it. The secretary may write it down',
  params: ItemParams,
  body: DeclareInterest,
  answer: Made,
  handle: async (asked) => {
    const { em, params, body } = asked;
    const { itemId } = params;
    const isOwn = body.onBehalfOfSeatId === null;
    const allowed = await actOnItem(asked, params, isOwn ? 'vote' : 'record-votes');
    if ('refused' in allowed) return allowed;
    const seatId = body.onBehalfOfSeatId ?? (await findBallotSeat(em, asked, allowed));
    const { hasInterest, reason } = body;
    const said = await declareInterest(em, { itemId, seatId, hasInterest, reason }, allowed.act);
    if ('refused' in said) return refuseForm(DECLARATION_PLACES, said.refused);
    return { answer: { id: itemId } };
  },
});

const give = commandRoute({
  path: 'meetingProxies',
  summary: 'Put a written proxy on file, where the by-law of the centre knows proxies',
  params: MeetingParams,
  body: GiveProxy,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const { em, params, body } = asked;
    const allowed = await actOnMeeting(asked, params.meetingId, 'run-meeting');
    if ('refused' in allowed) return allowed;
    const given = await giveProxy(em, { ...params, ...body }, allowed.act);
    return 'refused' in given ? given : { answer: { id: given.proxyId } };
  },
});

const end = commandRoute({
  path: 'meetingProxyEnd',
  summary: 'Take a proxy back; votes that were cast by it stand',
  params: MeetingParams.extend({ proxyId: Uuid }),
  answer: Made,
  handle: async (asked) => {
    const { em, params } = asked;
    const allowed = await actOnMeeting(asked, params.meetingId, 'run-meeting');
    if ('refused' in allowed) return allowed;
    const ended = await endProxy(em, params, allowed.act);
    return 'refused' in ended ? ended : { answer: { id: ended.proxyId } };
  },
});

export const INTEREST_ROUTES = [declare, give, end];
