/** The committee room: convening, attendance, votes, decisions, the end of the session. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { OpenVoting } from '#contracts/ballots';
import { Made } from '#contracts/centres';
import { CastVote, ChangeAttendance, ConveneMeeting, DecideItem } from '#contracts/meeting-forms';
import {
  AttendanceTaken,
  ClosedMeeting,
  ItemSettled,
  MeetingPage,
  MeetingQuery,
  MeetingView,
  VoteTaken,
} from '#contracts/meetings';
import { Fund } from '#database/funds/fund';
import { leaveMeeting, returnToMeeting } from '#database/meetings/attendance';
import { castVote } from '#database/meetings/cast-vote';
import { peopleIn, readPresentSeats } from '#database/meetings/committee';
import { conveneMeeting, type ConveneRefusal } from '#database/meetings/convene-meeting';
import { decideItem, type DecideRefusal } from '#database/meetings/decide-item';
import { findRoomRefusal } from '#database/meetings/interests/item-refusal';
import { listMeetingRows } from '#database/meetings/list-meetings';
import { Meeting, Vote } from '#database/meetings/meeting-entities';
import { openVoting } from '#database/meetings/open-voting';
import { holdsProxy } from '#database/meetings/proxies/meeting-proxy';
import { postponeItem } from '#database/meetings/settle-item';
import { Centre } from '#database/places/centre';
import { findRow, getRow } from '#database/rows';
import { closeMeetingUpdate, meetingProcessId } from '#workflows/committee-meeting/messages';
import { actAt } from '../access/access.ts';
import { motionOf } from '../motions/motion-of.ts';
import { atLine, refuseForm, type PlacesOf } from '../problems/at-field.ts';
import {
  commandRoute,
  planRoute,
  readRoute,
  type CommandAsked,
  type Refused,
} from '../routing/route.ts';
import { sendUpdate } from '../temporal/send-update.ts';
import { findBallotSeat } from './ballot-seat.ts';
import { actOnItem, actOnMeeting, ItemParams, MeetingParams } from './meeting-access.ts';
import { findMeetingView, meetingRowView } from './meeting-view.ts';

const readMeetings = readRoute({
  path: 'meetings',
  summary: 'Meetings in reach of the seats, newest first',
  query: MeetingQuery,
  answer: MeetingPage,
  handle: async ({ em, caller, today, query }) => {
    const page = await listMeetingRows(em, { seats: caller.seats, on: today, ...query });
    return { answer: { rows: page.rows.map(meetingRowView), nextCursor: page.nextCursor } };
  },
});

const readMeeting = readRoute({
  path: 'meeting',
  summary: 'One meeting: who is there, the agenda with its evidence, votes and resolutions',
  params: MeetingParams,
  answer: MeetingView,
  handle: async (asked) => {
    const view = await findMeetingView(asked.em, asked, asked.params.meetingId);
    return view === undefined ? { refused: 'not-found' } : { answer: view };
  },
});

const CONVENE_PLACES: PlacesOf<ConveneRefusal> = {
  'no-such-centre': null,
  'centre-not-active': null,
  'planned-in-the-past': 'plannedOn',
  'no-items': 'caseIds',
  'case-named-twice': 'caseIds',
  'case-not-proposed': 'caseIds',
  'case-on-another-agenda': 'caseIds',
  'case-waits-for-approval': 'caseIds',
  'change-named-twice': 'changeIds',
  'change-not-waiting': 'changeIds',
  'motion-not-waiting': 'motionIds',
  'words-missing': 'text',
  'rate-starts-before-the-meeting': 'effectiveFrom',
  'case-does-not-wait-for-it': 'caseId',
  'no-such-group': null,
  'joins-twice': null,
  'group-not-at-this-step': null,
  'no-agreement-text': null,
  'before-its-own-founding': 'accessionId',
  'before-the-centre-was-founded': 'accessionId',
  'before-the-last-step': 'accessionId',
  'rate-begins-after-joining': 'rateFromOn',
  'data-agreement-after-joining': 'dataSignedOn',
  'rate-is-above-lawful': 'rateBasisPoints',
  'poverty-fund-bears-no-interest': 'rateBasisPoints',
  'amount-is-negative': 'capitalSatang',
  'fund-without-money': 'capitalSatang',
  'no-such-loan': null,
  'loan-is-written-off': null,
  'loan-not-in-arrears': null,
  'split-loan-no-write-off': null,
  'payer-loan-no-write-off': null,
  'change-is-open': null,
  'no-visit-on-file': null,
  'not-a-member-fund': 'fundId',
  'no-such-resolution': 'resolutionId',
  'resolution-refused-it': 'resolutionId',
  'resolution-can-still-be-undone': 'resolutionId',
  'resolution-was-undone': 'resolutionId',
};

const convene = commandRoute({
  path: 'meetings',
  summary:
    'Convene a meeting about proposed cases, contracts that run and motions; it completes put-on-agenda',
  body: ConveneMeeting,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const { em, body } = asked;
    const centre = await findRow(em, Centre, { id: body.centreId });
    const place =
      centre === undefined ? undefined : { centreId: centre.id, areaCode: centre.areaCode };
    const act = actAt(asked, 'convene-meeting', { place, see: 'see-meeting' });
    if ('refused' in act) return act;
    const plan = { ...body, motions: body.motions.map(motionOf) };
    const convened = await conveneMeeting(em, plan, act);
    if ('refused' in convened) {
      const refusal = refuseForm(CONVENE_PLACES, convened.refused);
      return convened.at === undefined ? refusal : atLine(refusal, `motions.${convened.at}`);
    }
    return { answer: { id: convened.meetingId } };
  },
});

const takeAttendance = commandRoute({
  path: 'attendance',
  summary: 'A member comes late, leaves, or comes back',
  params: MeetingParams,
  body: ChangeAttendance,
  answer: AttendanceTaken,
  handle: async (asked) => {
    const { em, params, body } = asked;
    const allowed = await actOnMeeting(asked, params.meetingId, 'run-meeting');
    if ('refused' in allowed) return allowed;
    const movement = { meetingId: params.meetingId, seatId: body.seatId };
    const move = body.isPresent ? returnToMeeting : leaveMeeting;
    const moved = await move(em, movement, allowed.act);
    if ('refused' in moved) return moved;
    const present = peopleIn(await readPresentSeats(em, params.meetingId));
    const refusal = await findRoomRefusal(em, allowed.meeting, asked.today);
    const hasQuorum = refusal === undefined;
    return { answer: { seatId: body.seatId, isPresent: moved.isPresent, present, hasQuorum } };
  },
});

const openVote = commandRoute({
  path: 'openVoting',
  summary: 'Open the vote on an item and freeze what the members see',
  params: ItemParams,
  body: OpenVoting,
  answer: ItemSettled,
  handle: async (asked) => {
    const allowed = await actOnItem(asked, asked.params, 'run-meeting');
    if ('refused' in allowed) return allowed;
    const { itemId } = asked.params;
    const opened = await openVoting(asked.em, { itemId, ...asked.body }, allowed.act);
    if ('refused' in opened) return opened;
    return { answer: { itemId, status: 'voting' as const } };
  },
});

const vote = commandRoute({
  path: 'votes',
  summary:
    'Vote for a fund or a motion, against it, or abstain; the secretary may record a raised hand',
  params: ItemParams,
  body: CastVote,
  answer: VoteTaken,
  handle: async (asked) => {
    const { em, params, body } = asked;
    const { itemId } = params;
    const isOwn = await votesForThemselves(asked);
    const allowed = await actOnItem(asked, params, isOwn ? 'vote' : 'record-votes');
    if ('refused' in allowed) return allowed;
    const seatId = body.onBehalfOfSeatId ?? (await findBallotSeat(em, asked, allowed));
    const taken = await castVote(em, { itemId, seatId, choice: body.choice }, allowed.act);
    if ('refused' in taken) return taken;
    return { answer: { itemId, votes: await em.count(Vote, { itemId }) } };
  },
});

/** Whoever holds the proxy of a member votes for them as for themselves. */
async function votesForThemselves({
  em,
  params,
  body,
  caller,
}: Pick<CommandAsked<{ meetingId: string }, CastVote>, 'em' | 'params' | 'body' | 'caller'>) {
  const giverSeatId = body.onBehalfOfSeatId;
  if (giverSeatId === null) return true;
  return holdsProxy(em, { meetingId: params.meetingId, giverSeatId, userId: caller.userId });
}

const decide = commandRoute({
  path: 'decideItem',
  summary:
    'Count the votes and make them a resolution: money reserved, a contract changed, a motion carried out, or a refusal',
  params: ItemParams,
  body: DecideItem,
  answer: ItemSettled,
  handle: async (asked) => {
    const allowed = await actOnItem(asked, asked.params, 'run-meeting');
    if ('refused' in allowed) return allowed;
    const { itemId } = asked.params;
    const { reason } = asked.body;
    const ask = { itemId, ...(reason === null ? {} : { refusalReason: reason }) };
    const decided = await decideItem(asked.em, ask, allowed.act);
    if ('refused' in decided) return refuseDecision(asked.em, decided);
    const status = decided.outcome === 'carried' ? 'approved' : decided.outcome;
    return { answer: { itemId, status } };
  },
});

/** Of several funds the refusal names the one that cannot lend its part. */
async function refuseDecision(
  em: EntityManager,
  { refused, fundId }: { readonly refused: DecideRefusal; readonly fundId?: string },
): Promise<Refused> {
  if (fundId === undefined) return { refused: CANNOT_LEND[refused] ?? refused };
  const { nameTh, nameEn } = await getRow(em, Fund, { id: fundId });
  return { refused: 'split-fund-cannot-lend', figures: { fundTh: nameTh, fundEn: nameEn } };
}

/** Votes stand: what a voter could choose otherwise, a decision can only put off. */
const CANNOT_LEND: Readonly<Partial<Record<DecideRefusal, 'chosen-fund-cannot-lend'>>> = {
  'fund-not-able-to-lend': 'chosen-fund-cannot-lend',
  'not-enough-cash': 'chosen-fund-cannot-lend',
};

const postpone = commandRoute({
  path: 'postponeItem',
  summary: 'Put an item off to another meeting',
  params: ItemParams,
  answer: ItemSettled,
  handle: async (asked) => {
    const allowed = await actOnItem(asked, asked.params, 'run-meeting');
    if ('refused' in allowed) return allowed;
    const { itemId } = asked.params;
    const postponed = await postponeItem(asked.em, { itemId }, allowed.act);
    if ('refused' in postponed) return postponed;
    return { answer: { itemId, status: postponed.outcome } };
  },
});

const close = planRoute({
  path: 'closeMeeting',
  summary: 'End the session; refused while an item is neither decided nor postponed',
  params: MeetingParams,
  answer: ClosedMeeting,
  handle: async (asked) => {
    const { meetingId } = asked.params;
    const allowed = await actOnMeeting(asked, meetingId, 'run-meeting');
    if ('refused' in allowed) return allowed;
    const refused = await sendUpdate(asked, meetingProcessId(meetingId), {
      definition: closeMeetingUpdate,
      change: { bySeatId: allowed.act.seatId },
    });
    if (refused !== null) return refused;
    const { status } = await getRow(asked.em, Meeting, { id: meetingId });
    return { answer: { meetingId, status } };
  },
});

export const MEETING_ROUTES = [
  readMeetings,
  readMeeting,
  convene,
  takeAttendance,
  openVote,
  vote,
  decide,
  postpone,
  close,
];
