/** What a meeting looks like to its members, and later to the reader of its minutes. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { quorumNeeded } from '#domain/meetings/tally';
import type { Role } from '#domain/people/roles';
import { Proposal } from '../assessment/proposal.ts';
import { HouseholdCase } from '../cases/household-case.ts';
import { LoanChange } from '../loan-changes/loan-change.ts';
import type { MotionEvidence } from '../motions/motion-evidence.ts';
import { findMotionInMeeting } from '../motions/motion-in-meeting.ts';
import { SeatRow } from '../people/seat.ts';
import { findRow, getRow, listRows } from '../rows.ts';
import { readAftermath, type Aftermath } from '../undo/read-undo.ts';
import { peopleIn, readCommittee, ruleOf } from './committee.ts';
import { AgendaItem, Attendance, Meeting, Resolution, Vote } from './meeting-entities.ts';

export interface SeatInMeeting {
  readonly seatId: string;
  readonly userId: string;
  readonly displayName: string;
  readonly role: Role;
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
  readonly votes: readonly Vote[];
  readonly resolution: Resolution | undefined;
  readonly aftermath: Aftermath;
  /** Seats that may not vote on this item, because their household is the one that borrows. */
  readonly recusedSeatIds: readonly string[];
}

export interface MeetingPage {
  readonly meeting: Meeting;
  readonly committeeSeats: number;
  readonly quorumSeats: number;
  readonly attendance: readonly SeatInMeeting[];
  readonly items: readonly ItemInMeeting[];
}

/** The meeting with its members, items, votes and resolutions; undefined when there is none. */
export async function findMeetingPage(
  em: EntityManager,
  meetingId: string,
): Promise<MeetingPage | undefined> {
  const meeting = await findRow(em, Meeting, { id: meetingId });
  if (meeting === undefined) return undefined;
  const attendance = await readAttendance(em, meeting);
  const committeeSeats = meeting.committeeSeats ?? peopleIn(attendance);
  const items = await listRows(em, AgendaItem, {
    where: { meetingId },
    orderBy: { position: 'asc' },
  });
  const pages: ItemInMeeting[] = [];
  for (const item of items) pages.push(await readItem(em, item, { meeting, attendance }));
  const quorumSeats = Math.max(1, quorumNeeded(committeeSeats, ruleOf(meeting)));
  return { meeting, committeeSeats, quorumSeats, attendance, items: pages };
}

/** Before the opening: the committee of the planned day, nobody there yet. */
async function readAttendance(em: EntityManager, meeting: Meeting): Promise<SeatInMeeting[]> {
  const rows = await listRows(em, Attendance, {
    where: { meetingId: meeting.id },
    orderBy: { seatId: 'asc' },
  });
  const { centreId, plannedOn } = meeting;
  const seats =
    rows.length === 0
      ? await readCommittee(em, { centreId, on: plannedOn })
      : await listRows(em, SeatRow, {
          where: { id: { $in: rows.map((row) => row.seatId) } },
          orderBy: { displayName: 'asc', id: 'asc' },
        });
  return seats.map(({ id, userId, displayName, role }) => {
    const row = rows.find(({ seatId }) => seatId === id);
    const { isPresent = false, arrivedAt = null, leftAt = null } = row ?? {};
    return { seatId: id, userId, displayName, role, isPresent, arrivedAt, leftAt };
  });
}

async function readItem(
  em: EntityManager,
  item: AgendaItem,
  { meeting, attendance }: { meeting: Meeting; attendance: readonly SeatInMeeting[] },
): Promise<ItemInMeeting> {
  const { caseId } = item;
  const householdCase =
    caseId === null ? undefined : await getRow(em, HouseholdCase, { id: caseId });
  const resolution = await findRow(em, Resolution, { itemId: item.id });
  return {
    item,
    householdCase,
    proposal: await findProposal(em, item),
    change: await findChange(em, item),
    motion: await findMotionInMeeting(em, item, meeting),
    votes: await listRows(em, Vote, { where: { itemId: item.id }, orderBy: { castAt: 'asc' } }),
    resolution,
    aftermath: await readAftermath(em, resolution),
    recusedSeatIds:
      householdCase === undefined
        ? []
        : await readRecused(em, householdCase.householdId, attendance),
  };
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

async function readRecused(
  em: EntityManager,
  householdId: string,
  attendance: readonly SeatInMeeting[],
): Promise<string[]> {
  const rows = await em.execute<{ user_id: string }[]>(
    `select s.user_id from seat s
      where s.household_id = ? or s.person_id in
        (select person_id from household_member where household_id = ?)`,
    [householdId, householdId],
  );
  const users = new Set(rows.map((row) => row.user_id));
  return attendance.filter(({ userId }) => users.has(userId)).map(({ seatId }) => seatId);
}
