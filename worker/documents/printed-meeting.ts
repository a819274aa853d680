/** Meeting notice and minutes in print. */

import type {
  BilingualText,
  MeetingFacts,
  MeetingNoticeData,
  MinutesData,
  MinutesItemFacts,
} from './document-data.ts';
import { fileDate, printedDate, printedMoney } from './printed-facts.ts';

const OUTCOMES = {
  approved: { th: 'เห็นชอบ', en: 'approved' },
  refused: { th: 'ไม่เห็นชอบ', en: 'refused' },
  postponed: { th: 'เลื่อนการพิจารณา', en: 'postponed' },
  noted: { th: 'รับทราบ', en: 'noted' },
} as const satisfies Record<MinutesItemFacts['outcome'], BilingualText>;

export function printedMeetingNotice(data: MeetingNoticeData) {
  return {
    ...meetingHead(data),
    datedOn: fileDate(data.issuedOn),
    issuedOn: printedDate(data.issuedOn),
    agenda: data.agenda.map(({ title, detail }) => ({ title, detail: detail ?? null })),
    committeeSeats: String(data.committeeSeats),
    quorumSeats: String(data.quorumSeats),
    issuer: data.issuer,
  };
}

export function printedMinutes(data: MinutesData) {
  const presentCount = data.attendance.filter((person) => person.isPresent).length;
  return {
    ...meetingHead(data),
    datedOn: fileDate(data.heldOn),
    endsAt: clockText(data.endsAt),
    attendance: data.attendance,
    presentCount: String(presentCount),
    absentCount: String(data.attendance.length - presentCount),
    items: data.items.map(printedItem),
    evidenceHash: data.evidenceHash,
    secretary: data.secretary,
    chair: data.chair,
  };
}

function meetingHead({ centre, isDemo, meetingNumber, heldOn, startsAt, place }: MeetingFacts) {
  return {
    centre,
    isDemo,
    meetingNumber,
    place,
    heldOn: printedDate(heldOn),
    startsAt: clockText(startsAt),
  };
}

/** Thai official time is written with a full stop: 13.30. */
export function clockText(time: string): BilingualText {
  return { th: `${time.replace(':', '.')} น.`, en: time };
}

function printedItem(item: MinutesItemFacts) {
  const { title, motion, quorum, recused, votes, outcome, resolution } = item;
  const amountSatang = resolution?.amountSatang;
  return {
    title,
    motion,
    recused,
    quorum: {
      present: String(quorum.present),
      needed: String(quorum.needed),
      seats: String(quorum.seats),
      isMet: quorum.present >= quorum.needed,
    },
    votes: votes.map(({ choice, count }) => ({ choice, count: String(count) })),
    outcome: OUTCOMES[outcome],
    resolution:
      resolution === undefined
        ? null
        : {
            number: resolution.number,
            text: resolution.text,
            amount: amountSatang === undefined ? null : printedMoney(amountSatang),
          },
  };
}
