/** The record of a meeting as its minutes state it. */

import type { PrintedMeeting } from '#database/documents/meeting-documents';
import { choiceOf } from '#database/meetings/ballot-state';
import type { ItemInMeeting, SeatInMeeting } from '#database/meetings/meeting-page';
import type { MinutesAttendance, MinutesItem, MinutesRecord } from '#domain/minutes/minutes-record';
import type { BilingualText } from '../../documents/document-data.ts';
import { meetingFacts } from './meeting.ts';
import { fundName, minutesItem, splitName } from './minutes-item.ts';
import { clockOf, signatory } from './parties.ts';
import { CHOICES, POSITIONS } from './words.ts';

/** `at`: when the minutes are drafted, which is when a session ended that nobody closed. */
export function minutesRecord(printed: PrintedMeeting, at: string): MinutesRecord {
  return {
    ...meetingFacts(printed),
    endsAt: clockOf(printed.meeting.closedAt ?? at),
    attendance: printed.attendance.map(attendanceFacts),
    items: printed.items.map((page) => itemRecord(page, printed)),
    evidenceHash: printed.evidenceHash,
    chair: signatory(printed.chair, 'chair'),
    secretary: signatory(printed.secretary, 'secretary'),
  };
}

/** Who went home early was there all the same. */
function attendanceFacts(seat: SeatInMeeting): MinutesAttendance {
  const { displayName, role, isPresent, arrivedAt, leftAt } = seat;
  return {
    name: displayName,
    position: POSITIONS[role],
    isPresent: isPresent || arrivedAt !== null,
    arrivedAt: arrivedAt === null ? null : clockOf(arrivedAt),
    leftAt: leftAt === null ? null : clockOf(leftAt),
  };
}

function itemRecord(page: ItemInMeeting, meeting: PrintedMeeting): MinutesItem {
  const { votes, resolution, quorum, ...facts } = minutesItem(page, meeting);
  const { id, evidenceHash } = page.item;
  const voters = openVoters(page, meeting);
  const { record } = page;
  return {
    ...facts,
    itemId: id,
    evidenceHash,
    quorum: { ...quorum, byProxy: record.quorum.byProxy },
    proxies: record.proxies.map(({ giverName, holderName, paperReference }) => ({
      giver: giverName,
      holder: holderName,
      paper: paperReference,
    })),
    votes: votes.map((line) => ({
      ...line,
      voters: voters.filter(({ choice }) => choice === line.choice.th).map(({ name }) => name),
    })),
    ...(resolution === undefined ? {} : { resolution: withFigures(resolution, page) }),
  };
}

/** Says also by which rule, where it was the chair who decided a tie. */
function withFigures(
  { amountSatang, text, number }: NonNullable<ReturnType<typeof minutesItem>['resolution']>,
  page: ItemInMeeting,
): NonNullable<MinutesItem['resolution']> {
  const isByChair = page.resolution?.ruleMet === 'casting-vote';
  const told = { number, text: isByChair ? `${text} โดยประธานออกเสียงชี้ขาด` : text };
  return amountSatang === undefined ? told : { ...told, amountSatang: String(amountSatang) };
}

/** An open vote is by name, in the order of the attendance list. */
function openVoters(
  page: ItemInMeeting,
  meeting: PrintedMeeting,
): { readonly name: string; readonly choice: string }[] {
  return meeting.attendance.flatMap(({ seatId, displayName: name }) =>
    page.votes
      .filter((vote) => vote.seatId === seatId)
      .map((vote) => ({ name, choice: choiceText(vote, page, meeting).th })),
  );
}

/** As `minutesItem` words the choices: lending by the fund or funds, all else yes or no. */
function choiceText(
  vote: ItemInMeeting['votes'][number],
  { proposal }: ItemInMeeting,
  meeting: PrintedMeeting,
): BilingualText {
  const choice = choiceOf(vote);
  if (choice.kind === 'abstain') return CHOICES.abstain;
  if (proposal === undefined) return choice.kind === 'refuse' ? CHOICES.disagree : CHOICES.agree;
  if (choice.kind === 'fund') return fundName(meeting, choice.fundId);
  return choice.kind === 'split' ? splitName(meeting, choice.motionId) : CHOICES.refuse;
}
