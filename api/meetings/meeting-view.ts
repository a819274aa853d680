/** The committee room as one of its readers sees it. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { z } from 'zod';
import type { AgendaItemView, MeetingRow, MeetingView } from '#contracts/meetings';
import { listDocumentsOfSubject } from '#database/documents/document-store';
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
import { mayAt, type Asking } from '../access/access.ts';
import { documentRow } from '../cases/case-file-view.ts';
import { caseNumber } from '../cases/case-row-view.ts';
import { proposalView } from '../cases/proposal-view.ts';
import { fundOptionView } from '../centres/fund-option-view.ts';
import { changedRow } from '../loans/change-view.ts';
import { placeOfMeeting } from './meeting-access.ts';

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
  const page = await findMeetingPage(em, meetingId);
  const row = await findMeetingRow(em, meetingId);
  const place = placeOfMeeting(page?.meeting);
  if (page === undefined || row === undefined || place === undefined) return undefined;
  if (!mayAt(asking, 'see-meeting', place)) return undefined;
  const { caller, today } = asking;
  const inRoom = page.attendance.filter((seat) => seat.isPresent && seat.leftAt === null);
  const present = peopleIn(inRoom);
  const seesMoney = mayAt(asking, 'see-debts', place);
  const documents = mayAt(asking, 'see-documents', place)
    ? await listDocumentsOfSubject(em, meetingId)
    : [];
  return {
    ...meetingRowView(row),
    openedAt: page.meeting.openedAt,
    closedAt: page.meeting.closedAt,
    quorumNeeded: page.quorumSeats,
    present,
    hasQuorum: present >= page.quorumSeats,
    seats: page.attendance.map((seat) => ({
      seatId: seat.seatId,
      name: seat.displayName,
      role: seat.role,
      isPresent: inRoom.includes(seat),
      isYou: seat.userId === caller.userId,
    })),
    items: seesMoney ? await itemViews(em, { page, caller, today }) : [],
    documents: documents.map(documentRow),
    signatures: (await listMinutesSignatures(em, meetingId)).map(signatureView),
    mayRun: mayAt(asking, 'run-meeting', place),
    mayVote: mayAt(asking, 'vote', place),
    mayRecordVotes: mayAt(asking, 'record-votes', place),
  };
}

function signatureView({ signedAs, signatureKind, witnessNames, signedAt }: MinutesSignature) {
  return { signedAs, signatureKind, witnessNames, signedAt };
}

interface Room extends Pick<Asking, 'caller' | 'today'> {
  readonly page: MeetingPage;
}

async function itemViews(em: EntityManager, room: Room): Promise<Item[]> {
  const { items } = room.page;
  const names = await readHouseholdNames(
    em,
    items.map(({ item }) => item.caseId),
  );
  const views: Item[] = [];
  for (const item of items) {
    views.push(await itemView(em, room, { item, household: names.get(item.item.caseId) ?? '' }));
  }
  return views;
}

async function itemView(
  em: EntityManager,
  { page, caller, today }: Room,
  {
    item: { item, householdCase, proposal, votes, resolution },
    household,
  }: {
    readonly item: ItemInMeeting;
    readonly household: string;
  },
): Promise<Item> {
  const shown = await whatIsShown(em, { item, proposal }, today);
  const nameOf = new Map(page.attendance.map((seat) => [seat.seatId, seat.displayName]));
  const fundNames = new Map(shown.funds.map((fund) => [fund.fundId, fund]));
  return {
    itemId: item.id,
    position: item.position,
    caseId: item.caseId,
    caseNumber: caseNumber(householdCase),
    household,
    status: item.status,
    kind: item.kind,
    proposal: proposal === undefined ? null : proposalView(proposal),
    options: shown.options,
    change: shown.change,
    evidenceHash: item.evidenceHash,
    votes: votes.map((vote) => ({
      seatId: vote.seatId,
      name: nameOf.get(vote.seatId) ?? '',
      choice: vote.choice,
      fundId: vote.fundId,
    })),
    youVoted: votes.some((vote) => vote.userId === caller.userId),
    resolution: resolution === undefined ? null : resolutionView(resolution, fundNames),
  };
}

type Shown = Pick<Item, 'options' | 'change'> & {
  readonly funds: readonly { fundId: string; nameTh: string; nameEn: string }[];
};

/** Frozen when voting opened; before that from the books of this moment. */
async function whatIsShown(
  em: EntityManager,
  { item, proposal }: Pick<ItemInMeeting, 'item' | 'proposal'>,
  today: string,
): Promise<Shown> {
  if (proposal === undefined) {
    const frozen = item.evidence as ChangeEvidence | null;
    const changeId = changeIdOf(item);
    const evidence = frozen ?? (await gatherChangeEvidence(em, { changeId, on: today }));
    return { options: [], change: changeInRoom(evidence), funds: evidence.funds };
  }
  const frozen = item.evidence as Evidence | null;
  const { funds } = frozen ?? (await gatherEvidence(em, item, today));
  const options = funds.map((option) => fundOptionView(option, proposal));
  return { options, change: null, funds };
}

function changeInRoom({ change, funds }: ChangeEvidence): Item['change'] {
  const { before, after, refused, agreement = null, ...asked } = change;
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

function resolutionView(
  resolution: NonNullable<ItemInMeeting['resolution']>,
  funds: ReadonlyMap<string, { readonly nameTh: string; readonly nameEn: string }>,
): Item['resolution'] {
  const fund = resolution.fundId === null ? undefined : funds.get(resolution.fundId);
  return {
    resolutionNumber: `${resolution.number}/${resolution.yearBe}`,
    outcome: resolution.outcome,
    fundId: resolution.fundId,
    fundName: fund === undefined ? null : { th: fund.nameTh, en: fund.nameEn },
    amountSatang: resolution.amountSatang === null ? null : String(resolution.amountSatang),
    reason: resolution.reason,
    votesFor: resolution.votesFor,
    votesCast: resolution.votesCast,
    abstentions: resolution.abstentions,
    present: resolution.present,
    ruleMet: resolution.ruleMet,
  };
}
