/** The invitation to a group of the area, and the agreement that it signs, in print. */

import type { AccessionAgreementData, GroupInvitationData } from './letter-data.ts';
import { fileDate, printedDate } from './printed-facts.ts';
import { rateText } from './printed-loan.ts';
import { clockText } from './printed-meeting.ts';

export function printedInvitation(data: GroupInvitationData) {
  return {
    ...letterHead(data),
    addressee: data.addressee,
    meetOn: printedDate(data.meetOn),
    meetTime: clockText(data.meetTime),
    meetPlace: data.meetPlace,
  };
}

export function printedAgreement(data: AccessionAgreementData) {
  const { rateBasisPoints: basisPoints, text } = data;
  const isInterestFree = basisPoints === 0;
  const method = isInterestFree ? 'interest-free' : 'declining';
  return {
    ...letterHead(data),
    signer: data.signer,
    isInterestFree,
    rate: rateText({ basisPoints, period: 'year', method }),
    rateFromOn: printedDate(data.rateFromOn),
    textNumber: String(text.number),
    textDecidedOn: printedDate(text.decidedOn),
    /** Each line of the centre's text is a paragraph. */
    paragraphs: text.wording
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  };
}

function letterHead(data: GroupInvitationData | AccessionAgreementData) {
  const { centre, isDemo, letterNumber, group, chair, datedOn } = data;
  return {
    centre,
    isDemo,
    letterNumber,
    group,
    chair,
    datedOn: fileDate(datedOn),
    writtenOn: printedDate(datedOn),
  };
}
