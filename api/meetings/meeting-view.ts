/** The committee room as one of its readers sees it. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { z } from 'zod';
import type { AgendaItemView, MeetingRow, MeetingView } from '#contracts/meetings';
import { listApprovalSteps } from '#database/approvals/approval-step';
import { readPoliciesOn } from '#database/centres/policies';
import { listDocumentsOfMeeting } from '#database/documents/document-store';
import { gatherChangeEvidence, type ChangeEvidence } from '#database/loan-changes/change-evidence';
import { peopleIn } from '#database/meetings/committee';
import { readHouseholdNames } from '#database/meetings/household-names';
import { findMeetingRow, type MeetingListRow } from '#database/meetings/list-meetings';
import { changeIdOf } from '#database/meetings/meeting-entities';
import {
  findMeetingPage,
  type ItemInMeeting,
  type MeetingPage,
} from '#database/meetings/meeting-page';
import { listMinutesSignatures, type MinutesSignature } from '#database/meetings/minutes-signature';
import { gatherEvidence, type Evidence } from '#database/meetings/open-voting';
import { readPulse } from '#database/meetings/pulse';
import { mayAt, type Asking } from '../access/access.ts';
import { documentRow } from '../cases/case-file-view.ts';
import { caseNumber } from '../cases/case-row-view.ts';
import { proposalView } from '../cases/proposal-view.ts';
import { fundOptionView } from '../centres/fund-option-view.ts';
import { changedRow } from '../loans/change-view.ts';
import { motionInRoom, undoView } from '../motions/motion-view.ts';
import { itemRoomView, proxyViews } from './item-room-view.ts';
import { placeOfMeeting } from './meeting-access.ts';
import { lendersOf, splitView } from './split-view.ts';

type Item = z.input<typeof AgendaItemView>;

export function meetingRowView(row: MeetingListRow): z.input<typeof MeetingRow> {
  return {
    meetingId: row.meetingId,
    meetingNumber: `${row.number}/${row.yearBe}`,
    centreId: row.centreId,
    centreName: { th: row.centreNameTh, en: row.centreNameEn },
    status: row.status,
    plannedOn: row.plannedOn,
    plannedTime: row.plannedTime,
    place: row.place,
    itemCount: row.itemCount,
    isDemo: row.isDemo,
  };
}

/** The room; undefined when there is no such meeting, or none for this reader. */
export async function findMeetingView(
  em: EntityManager,
  asking: Asking,
  meetingId: string,
): Promise<z.input<typeof MeetingView> | undefined> {
  // The pulse first: what changes while the rest is read is news once more.
  const pulse = (await readPulse(em, meetingId)) ?? '';
  const page = await findMeetingPage(em, meetingId);
  const row = await findMeetingRow(em, meetingId);
  const place = placeOfMeeting(page?.meeting);
  if (page === undefined || row === undefined || place === undefined) return undefined;
  if (!mayAt(asking, 'see-meeting', place)) return undefined;
  const { caller, today } = asking;
  const inRoom = page.attendance.filter((seat) => seat.isPresent && seat.leftAt === null);
  const present = peopleIn(inRoom);
  const mayRun = mayAt(asking, 'run-meeting', place);
  const seesMoney = mayAt(asking, 'see-debts', place);
  const documents = mayAt(asking, 'see-documents', place)
    ? await listDocumentsOfMeeting(em, meetingId)
    : [];
  return {
    ...meetingRowView(row),
    pulse,
    openedAt: page.meeting.openedAt,
    closedAt: page.meeting.closedAt,
    quorumNeeded: page.quorumSeats,
    present,
    hasQuorum: page.roomQuorum.isMet,
    seats: page.attendance.map((seat) => ({
      seatId: seat.seatId,
      name: seat.displayName,
      role: seat.role,
      isPresent: inRoom.includes(seat),
      isYou: seat.userId === caller.userId,
      isOnFile: seat.isOnFile,
    })),
    proxies: proxyViews(page, caller.userId),
    proxiesPerHolder: page.byLaw.proxiesPerHolder,
    proxiesCountForQuorum: page.byLaw.proxiesCountForQuorum,
    declarationFirst: page.byLaw.declarationFirst,
    items: seesMoney ? await itemViews(em, { page, caller, today, mayRun }) : [],
    documents: documents.map(documentRow),
    signatures: (await listMinutesSignatures(em, meetingId)).map(signatureView),
    mayRun,
    mayVote: mayAt(asking, 'vote', place),
    mayRecordVotes: mayAt(asking, 'record-votes', place),
    hasChairCastingVote: page.meeting.chairHasCastingVote,
    mayGiveCastingVote: mayAt(asking, 'give-casting-vote', place),
    mustBeSecret: (await readPoliciesOn(em, { ...place, on: today }))['secret-ballot'] === 1,
  };
}

function signatureView({ signedAs, signatureKind, witnessNames, signedAt }: MinutesSignature) {
  return { signedAs, signatureKind, witnessNames, signedAt };
}

interface Room extends Pick<Asking, 'caller' | 'today'> {
  readonly page: MeetingPage;
  /** Whether the reader runs the meetings of the centre. */
  readonly mayRun: boolean;
}

async function itemViews(em: EntityManager, room: Room): Promise<Item[]> {
  const { items } = room.page;
  const names = await readHouseholdNames(
    em,
    items.flatMap(({ item: { caseId } }) => (caseId === null ? [] : [caseId])),
  );
  const views: Item[] = [];
  for (const item of items) {
    const { caseId } = item.item;
    const household = caseId === null ? null : (names.get(caseId) ?? '');
    views.push(await itemView(em, room, { item, household }));
  }
  return views;
}

async function itemView(
  em: EntityManager,
  { page, caller, today, mayRun }: Room,
  {
    item: { item, householdCase, proposal, motion, votes, ballot, resolution, aftermath, record },
    household,
  }: {
    readonly item: ItemInMeeting;
    readonly household: string | null;
  },
): Promise<Item> {
  const shown = await whatIsShown(em, { item, proposal }, today);
  const nameOf = new Map(page.attendance.map((seat) => [seat.seatId, seat.displayName]));
  const fundNames = new Map(shown.funds.map((fund) => [fund.fundId, fund]));
  return {
    itemId: item.id,
    position: item.position,
    caseId: item.caseId,
    caseNumber: householdCase === undefined ? null : caseNumber(householdCase),
    household,
    status: item.status,
    kind: item.kind,
    proposal: proposal === undefined ? null : proposalView(proposal),
    options: shown.options,
    split: shown.split,
    means: shown.means,
    change: shown.change,
    motion: motion === undefined ? null : motionInRoom(motion),
    evidenceHash: item.evidenceHash,
    votes: votes.map((vote) => ({
      seatId: vote.seatId,
      name: nameOf.get(vote.seatId) ?? '',
      choice: vote.choice,
      fundId: vote.fundId,
      ...(vote.splitMotionId === null ? {} : { motionId: vote.splitMotionId }),
    })),
    room: itemRoomView(record, { userId: caller.userId, attendance: page.attendance }),
    ballot: item.ballot,
    isCounted: item.countedAt !== null,
    votedSeatIds: ballot.voted.map(({ seatId }) => seatId),
    counts: ballot.counts === null ? null : [...ballot.counts],
    castingChoice: ballot.castingChoice,
    youVoted: ballot.voted.some(({ userId }) => userId === caller.userId),
    resolution:
      resolution === undefined
        ? null
        : {
            ...(await resolutionView(em, { resolution, fundNames, split: shown.split })),
            ...aftermathView(aftermath, { mayRun, userId: caller.userId }),
          },
  };
}

/** What was frozen before the household's month was a part of it holds none. */
type KeptEvidence = Omit<Evidence, 'means'> & Partial<Pick<Evidence, 'means'>>;

type Shown = Pick<Item, 'options' | 'means' | 'change' | 'split'> & {
  readonly funds: readonly { fundId: string; nameTh: string; nameEn: string }[];
};

/** Frozen when voting opened; before that from the books of this moment. */
async function whatIsShown(
  em: EntityManager,
  { item, proposal }: Pick<ItemInMeeting, 'item' | 'proposal'>,
  today: string,
): Promise<Shown> {
  if (item.motionId !== null)
    return { options: [], split: null, means: null, change: null, funds: [] };
  if (proposal === undefined) {
    const frozen = item.evidence as ChangeEvidence | null;
    const changeId = changeIdOf(item);
    const evidence = frozen ?? (await gatherChangeEvidence(em, { changeId, on: today }));
    return {
      options: [],
      split: null,
      means: null,
      change: changeInRoom(evidence),
      funds: evidence.funds,
    };
  }
  const frozen = item.evidence as KeptEvidence | null;
  const { funds, split, means = null } = frozen ?? (await gatherEvidence(em, item, today));
  const options = funds.map((option) => fundOptionView(option, proposal));
  const frozenMeans =
    means === null ? null : { frozenOn: means.frozenOn, isCorrected: means.isCorrected };
  return { options, split: splitView(split), means: frozenMeans, change: null, funds };
}

function changeInRoom({ change, funds }: ChangeEvidence): Item['change'] {
  const { before, after, refused, agreement = null, basis: _counted, ...asked } = change;
  const [fund] = funds;
  if (fund === undefined) throw new Error('The claim of no fund is changed');
  return {
    ...asked,
    agreement,
    fundId: fund.fundId,
    fundName: { th: fund.nameTh, en: fund.nameEn },
    before: before.map(changedRow),
    after: after.map(changedRow),
    isPossible: refused === null,
  };
}

type Resolved = NonNullable<Item['resolution']>;
type Aftermath = Pick<Resolved, 'undo' | 'mayUndo' | 'isSigned' | 'answeredBy'>;

/** What has become of it since; those who run the meetings of the centre may undo it. */
function aftermathView(
  { undo, canBeUndone, isSigned, answeredBy }: ItemInMeeting['aftermath'],
  { mayRun, userId }: { readonly mayRun: boolean; readonly userId: string },
): Aftermath {
  return {
    undo: undo === undefined ? null : undoView(undo, { userId }),
    mayUndo: canBeUndone && mayRun,
    isSigned,
    answeredBy: [...answeredBy],
  };
}

async function resolutionView(
  em: EntityManager,
  {
    resolution,
    fundNames,
    split,
  }: {
    readonly resolution: NonNullable<ItemInMeeting['resolution']>;
    readonly fundNames: ReadonlyMap<string, { readonly nameTh: string; readonly nameEn: string }>;
    readonly split: Item['split'];
  },
): Promise<Omit<Resolved, keyof Aftermath>> {
  const fund = resolution.fundId === null ? undefined : fundNames.get(resolution.fundId);
  const steps = await listApprovalSteps(em, resolution.id);
  const { lenders, joined } = lendersOf(split, resolution.splitMotionId);
  return {
    resolutionId: resolution.id,
    resolutionNumber: `${resolution.number}/${resolution.yearBe}`,
    outcome: resolution.outcome,
    fundId: resolution.fundId,
    fundName: joined ?? (fund === undefined ? null : { th: fund.nameTh, en: fund.nameEn }),
    lenders,
    amountSatang: resolution.amountSatang === null ? null : String(resolution.amountSatang),
    reason: resolution.reason,
    votesFor: resolution.votesFor,
    votesCast: resolution.votesCast,
    abstentions: resolution.abstentions,
    present: resolution.present,
    ruleMet: resolution.ruleMet,
    approvals: steps.map(({ approval, status, decidedOn, reference, byName }) => {
      return { approval, status, decidedOn, reference, byName };
    }),
  };
}
