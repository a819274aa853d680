import type { EntityManager } from '@mikro-orm/postgresql';
import { dayOf } from '#database/act';
import { getPrintedMeeting, type PrintedMeeting } from '#database/documents/meeting-documents';
import { getNoticeSession } from '#database/meetings/notice-session';
import type { MeetingFacts, MeetingNoticeData } from '../../documents/document-data.ts';
import { printedMoney } from '../../documents/printed-facts.ts';
import { itemTitle, motionOf } from './minutes-item.ts';
import { centreFacts, clockOf, signatory } from './parties.ts';

interface Order {
  readonly subjectId: string;
  readonly at: string;
}

export async function collectNotice(
  em: EntityManager,
  { subjectId, at }: Order,
): Promise<MeetingNoticeData> {
  const session = await getNoticeSession(em, subjectId);
  const printed = await getPrintedMeeting(em, session.meetingId);
  return {
    ...meetingFacts(printed),
    // The notice says what was planned, also when it is written late.
    heldOn: session.plannedOn,
    startsAt: session.plannedTime,
    place: session.place,
    issuedOn: dayOf(at),
    agenda: printed.items.map((page) => ({
      title: itemTitle(page),
      detail: detailOf(page),
    })),
    committeeSeats: printed.committeeSeats,
    quorumSeats: printed.quorumSeats,
    issuer: signatory(printed.secretary, 'secretary'),
  };
}

function detailOf(page: PrintedMeeting['items'][number]): string {
  const { proposal } = page;
  if (proposal === undefined) return motionOf(page);
  return `วงเงินที่เสนอ ${printedMoney(proposal.amountSatang).figures} บาท`;
}

export function meetingFacts({ centre, meeting, heldOn }: PrintedMeeting): MeetingFacts {
  return {
    centre: centreFacts(centre),
    isDemo: centre.isDemo || meeting.isDemo,
    meetingNumber: `${meeting.number}/${meeting.yearBe}`,
    heldOn,
    startsAt: meeting.openedAt === null ? meeting.plannedTime : clockOf(meeting.openedAt),
    place: meeting.place,
  };
}
