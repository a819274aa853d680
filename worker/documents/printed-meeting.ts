/** Notice of a meeting in print, and the head that minutes share. */

import type { BilingualText, MeetingFacts, MeetingNoticeData } from './document-data.ts';
import { fileDate, printedDate } from './printed-facts.ts';

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

export function meetingHead({
  centre,
  isDemo,
  meetingNumber,
  heldOn,
  startsAt,
  place,
}: MeetingFacts) {
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
