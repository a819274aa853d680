/** What a meeting looks like to its members, and later to the reader of its minutes. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { ItemQuorum } from '#domain/meetings/item-quorum';
import { quorumNeeded } from '#domain/meetings/tally';
import type { Role } from '#domain/people/roles';
import { dayOf } from '../act.ts';
import { Proposal } from '../assessment/proposal.ts';
import { HouseholdCase } from '../cases/household-case.ts';
import { LoanChange } from '../loan-changes/loan-change.ts';
import type { MotionEvidence } from '../motions/motion-evidence.ts';
import { findMotionInMeeting } from '../motions/motion-in-meeting.ts';
import { findRow, getRow, listRows } from '../rows.ts';
import { readAftermath, type Aftermath } from '../undo/read-undo.ts';
import { readBallotState, type BallotState } from './ballot-state.ts';
import { peopleIn, ruleOf } from './committee.ts';
import { readItemRecords, type ItemRecord } from './interests/item-record.ts';
import { quorumOf, readSittingRoom, type SittingRoom } from './interests/item-room.ts';
import type { RoomByLaw } from './interests/room-rule.ts';
import { AgendaItem, Attendance, Meeting, Resolution, Vote } from './meeting-entities.ts';
import type { MeetingProxy } from './proxies/meeting-proxy.ts';

export interface SeatInMeeting {
  readonly seatId: string;
  readonly userId: string;
  readonly displayName: string;
  readonly role: Role;
  /** Whether a person on file stands behind the seat. */
  readonly isOnFile: boolean;
  readonly isPresent: boolean;
  readonly arrivedAt: string | null;
  readonly leftAt: string | null;
}

export interface ItemInMeeting {
  readonly item: AgendaItem;
  /** Undefined of a motion about no case. */
  readonly householdCase:
    | Pick<HouseholdCase, 'id' | 'number' | 'yearBe' | 'householdId'>
    | undefined;
  /** Of an item about lending. */
  readonly proposal: Proposal | undefined;
  /** Of an item about a contract that runs. */
  readonly change: LoanChange | undefined;
  /** Of an item that is decided yes or no. */
  readonly motion: MotionEvidence | undefined;
  /** By name; none of a secret ballot. */
  readonly votes: readonly Vote[];
  readonly ballot: BallotState;
  readonly resolution: Resolution | undefined;
  readonly aftermath: Aftermath;
  /** Seats that leave this item, for whatever reason. */
  readonly recusedSeatIds: readonly string[];
  /** Why they leave, and how the item is counted without them. */
  readonly record: ItemRecord;
}

export interface MeetingPage {
  readonly meeting: Meeting;
  readonly committeeSeats: number;
  readonly quorumSeats: number;
  readonly attendance: readonly SeatInMeeting[];
  readonly proxies: readonly MeetingProxy[];
  readonly byLaw: RoomByLaw;
  /** Of the room as such, before anybody leaves an item. */
  readonly roomQuorum: ItemQuorum;
  readonly items: readonly ItemInMeeting[];
}

/** The meeting with its members, items, votes and resolutions; undefined when there is none. */
export async function findMeetingPage(
  em: EntityManager,
  meetingId: string,
): Promise<MeetingPage | undefined> {
  const meeting = await findRow(em, Meeting, { id: meetingId });
  if (meeting === undefined) return undefined;
  const on = meeting.openedAt === null ? meeting.plannedOn : dayOf(meeting.openedAt);
  const room = await readSittingRoom(em, { meeting, on });
  const attendance = await readAttendance(em, room);
  const committeeSeats = meeting.committeeSeats ?? peopleIn(attendance);
  const items = await listRows(em, AgendaItem, {
    where: { meetingId },
    orderBy: { position: 'asc' },
  });
  const pages: ItemInMeeting[] = [];
  const records = await readItemRecords(em, room, items);
  for (const item of items)
    pages.push(await readItem(em, item, { meeting, record: recordOf(records, item) }));
  const quorumSeats = Math.max(1, quorumNeeded(committeeSeats, ruleOf(meeting)));
  return {
    meeting,
    committeeSeats,
    quorumSeats,
    attendance,
    proxies: room.proxies,
    byLaw: room.byLaw,
    roomQuorum: quorumOf(room, []),
    items: pages,
  };
}

/** Before the opening nobody is there yet. */
async function readAttendance(
  em: EntityManager,
  { meeting, seats }: SittingRoom,
): Promise<SeatInMeeting[]> {
  const rows = await listRows(em, Attendance, {
    where: { meetingId: meeting.id },
    orderBy: { seatId: 'asc' },
  });
  return seats.map(({ id, userId, displayName, role, personId }) => {
    const row = rows.find(({ seatId }) => seatId === id);
    const { isPresent = false, arrivedAt = null, leftAt = null } = row ?? {};
    const isOnFile = personId !== null;
    return { seatId: id, userId, displayName, role, isOnFile, isPresent, arrivedAt, leftAt };
  });
}

async function readItem(
  em: EntityManager,
  item: AgendaItem,
  { meeting, record }: { meeting: Meeting; record: ItemRecord },
): Promise<ItemInMeeting> {
  const { caseId } = item;
  const householdCase =
    caseId === null ? undefined : await getRow(em, HouseholdCase, { id: caseId });
  const resolution = await findRow(em, Resolution, { itemId: item.id });
  const votes = await listRows(em, Vote, {
    where: { itemId: item.id },
    orderBy: { castAt: 'asc' },
  });
  return {
    item,
    householdCase,
    proposal: await findProposal(em, item),
    change: await findChange(em, item),
    motion: await findMotionInMeeting(em, item, meeting),
    votes,
    ballot: await readBallotState(em, item, votes),
    resolution,
    aftermath: await readAftermath(em, resolution),
    recusedSeatIds: record.leaving.map(({ seatId }) => seatId),
    record,
  };
}

function recordOf(records: ReadonlyMap<string, ItemRecord>, { id }: AgendaItem): ItemRecord {
  const record = records.get(id);
  if (record === undefined) throw new Error(`Item ${id} has no record`);
  return record;
}

async function findProposal(
  em: EntityManager,
  { proposalId }: AgendaItem,
): Promise<Proposal | undefined> {
  return proposalId === null ? undefined : getRow(em, Proposal, { id: proposalId });
}

async function findChange(
  em: EntityManager,
  { loanChangeId }: AgendaItem,
): Promise<LoanChange | undefined> {
  return loanChangeId === null ? undefined : getRow(em, LoanChange, { id: loanChangeId });
}
