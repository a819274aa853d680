/** A household's own view: reading it, and what it says there. */

import { z } from 'zod';
import { Made } from '#contracts/centres';
import {
  CallWish,
  ConsentTakenBack,
  DebtPrivacyWish,
  NewComplaint,
  OwnView,
  OwnViewQuery,
  SupportReply,
} from '#contracts/own-view';
import { Uuid } from '#contracts/primitives';
import { Consent } from '#database/assessment/consent';
import { noteOpening } from '#database/audit/note-opening';
import { findCasePlace } from '#database/cases/queries/read-case-file';
import { askForCall, replyToSupport } from '#database/household-voice/ask';
import { receiveComplaint } from '#database/household-voice/complain';
import { withdrawConsent } from '#database/household-voice/withdraw-consent';
import {
  findDebtOwner,
  findHiddenDebts,
  keepDebtPrivate,
} from '#database/own-things/private-debts';
import { findRow } from '#database/rows';
import { Support } from '#database/support/support-entities';
import { actAt, mayAt } from '../access/access.ts';
import { CaseParams } from '../cases/read-routes.ts';
import { commandRoute, readRoute, type ReadAsked, type Refused } from '../routing/route.ts';
import { actAsMember, isHelper } from './act-as-member.ts';
import { ownEyes, ownSeats } from './eyes.ts';
import { findOwnView, type Reader } from './own-view.ts';
import { remarkOf } from './remark.ts';

type CasePlace = NonNullable<Awaited<ReturnType<typeof findCasePlace>>>;

const read = readRoute({
  path: 'ownView',
  summary: 'What a household sees of its own case; who gives codes reads it to print the sheet',
  params: CaseParams,
  query: OwnViewQuery,
  answer: OwnView,
  handle: async (asked) => {
    const { em, params, caller, at } = asked;
    const { caseId } = params;
    const place = await findCasePlace(em, caseId);
    const reader = place && (await readerOf(asked, place));
    if (reader === undefined) return { refused: 'not-found' };
    const view = await findOwnView(em, caseId, reader);
    if (view === undefined) return { refused: 'not-found' };
    const subject = { kind: 'case', id: caseId } as const;
    await noteOpening(em, { action: 'case-file-opened', subject, caseId, by: caller, at });
    return { answer: view };
  },
});

/** The household itself, or who prints the sheet for one of its members. */
async function readerOf(
  asked: ReadAsked<unknown, OwnViewQuery>,
  place: CasePlace,
): Promise<Reader | undefined> {
  const { em, query, today } = asked;
  const seats = ownSeats(asked, place.householdId);
  if (seats.length > 0) {
    const seatIds = seats.map(({ seatId }) => seatId);
    const eyes = ownEyes(asked, place.householdId);
    const isMember = eyes.size > 0 && !(await isHelper(em, seatIds));
    return { eyes, seatIds, isMember, today };
  }
  if (!mayAt(asked, 'give-household-access', place)) return undefined;
  const eyes = new Set(query.forPersonId === undefined ? [] : [query.forPersonId]);
  return { eyes, seatIds: [], isMember: false, today };
}

const call = commandRoute({
  path: 'callWishes',
  summary: 'Please call me: a task for the secretary',
  params: CaseParams,
  body: CallWish,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const { em, params, body } = asked;
    const place = await findCasePlace(em, params.caseId);
    const act = actAt(asked, 'speak-as-household', { place, see: 'see-case' });
    if ('refused' in act) return act;
    const wish = await askForCall(em, { ...params, ...body }, act);
    return 'refused' in wish ? wish : { answer: { id: wish.requestId } };
  },
});

const reply = commandRoute({
  path: 'supportReplies',
  summary: 'The household accepts an offered support or asks about it',
  params: z.object({ supportId: Uuid }),
  body: SupportReply,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const { em, params, body } = asked;
    const support = await findRow(em, Support, { id: params.supportId });
    const place = support && (await findCasePlace(em, support.caseId));
    const act = actAt(asked, 'speak-as-household', { place, see: 'see-case' });
    if ('refused' in act) return act;
    const said = await replyToSupport(em, { ...params, ...body, remark: remarkOf(body) }, act);
    return 'refused' in said ? said : { answer: { id: said.requestId } };
  },
});

const takeBack = commandRoute({
  path: 'consentWithdrawals',
  summary: 'A member takes one purpose of a consent back; it counts from now on',
  params: z.object({ consentId: Uuid }),
  body: ConsentTakenBack,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const { em, params, body } = asked;
    const consent = await findRow(em, Consent, { id: params.consentId });
    const place = consent && (await findCasePlace(em, consent.caseId));
    const act = await actAsMember(asked, place);
    if ('refused' in act) return act;
    const taken = await withdrawConsent(em, { ...params, ...body }, act);
    return 'refused' in taken ? taken : { answer: { id: taken.withdrawalId } };
  },
});

const complain = commandRoute({
  path: 'complaints',
  summary: 'A complaint: a number, a day until which it is answered, somebody above who answers',
  params: CaseParams,
  body: NewComplaint,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const { em, params, body } = asked;
    const place = await findCasePlace(em, params.caseId);
    const act = actAt(asked, 'speak-as-household', { place, see: 'see-case' });
    if ('refused' in act) return act;
    const [personId = null] = ownEyes(asked, place?.householdId ?? '');
    const received = await receiveComplaint(em, { ...params, ...body, personId }, act);
    return 'refused' in received ? received : { answer: { id: received.complaintId } };
  },
});

const keepPrivate = commandRoute({
  path: 'debtPrivacy',
  summary: 'A member keeps an own debt from the others of the house, or shows it again',
  params: z.object({ debtId: Uuid }),
  body: DebtPrivacyWish,
  answer: Made,
  handle: async (asked) => {
    const { em, params, body } = asked;
    const owned = await findDebtOwner(em, params.debtId);
    const place = owned && (await findCasePlace(em, owned.debt.caseId));
    const act = await actAsMember(asked, place);
    if ('refused' in act) return act;
    if (owned === undefined) return { refused: 'not-found' };
    const { debt, householdId } = owned;
    // Another's debt that is kept private does not exist; one that shows is not theirs to change.
    const isOwn = ownEyes(asked, householdId).has(debt.personId);
    if (!isOwn) return refuseOthers(asked, owned);
    const kept = await keepDebtPrivate(em, { debt, householdId, ...body }, act);
    return 'refused' in kept ? kept : { answer: { id: kept.debtId } };
  },
});

export const OWN_VIEW_ROUTES = [read, call, reply, takeBack, complain, keepPrivate];

async function refuseOthers(
  asked: Parameters<typeof ownEyes>[0] & Pick<ReadAsked<unknown, unknown>, 'em'>,
  { debt, householdId }: NonNullable<Awaited<ReturnType<typeof findDebtOwner>>>,
): Promise<Refused> {
  const eyes = ownEyes(asked, householdId);
  const hidden = await findHiddenDebts(asked.em, { caseId: debt.caseId, eyes });
  return { refused: hidden.debtIds.has(debt.id) ? 'not-found' : 'not-allowed' };
}
