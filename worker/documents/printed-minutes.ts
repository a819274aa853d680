/** Minutes in print: the draft to read, and the sealed ones. */

import { bangkokDateOf } from '#domain/dates/bangkok';
import { placeNow, remarksNow, type MinutesCorrection } from '#domain/minutes/corrections';
import type { MinutesAttendance, MinutesItem } from '#domain/minutes/minutes-record';
import type { MinutesSigned } from '#domain/minutes/sealed-minutes';
import type { BilingualText, MinutesData } from './document-data.ts';
import { fileDate, printedDate, printedMoney } from './printed-facts.ts';
import { clockText, meetingHead } from './printed-meeting.ts';

const OUTCOMES = {
  approved: { th: 'เห็นชอบ', en: 'approved' },
  refused: { th: 'ไม่เห็นชอบ', en: 'refused' },
  postponed: { th: 'เลื่อนการพิจารณา', en: 'postponed' },
  noted: { th: 'รับทราบ', en: 'noted' },
} as const satisfies Record<MinutesItem['outcome'], BilingualText>;

export function printedMinutes(data: MinutesData) {
  const { attendance, corrections, items, seal, evidenceHash } = data;
  const presentCount = attendance.filter((person) => person.isPresent).length;
  return {
    ...meetingHead({ ...data, place: placeNow(data, corrections) }),
    datedOn: fileDate(data.heldOn),
    endsAt: clockText(data.endsAt),
    attendance: attendance.map(printedAttendance),
    presentCount: String(presentCount),
    absentCount: String(attendance.length - presentCount),
    items: items.map((item) => ({
      ...printedItem(item),
      remarks: remarkTexts(corrections, item.itemId),
    })),
    remarks: remarkTexts(corrections, null),
    corrections: corrections.map((one) => printedCorrection(one, data)),
    evidenceHash,
    sealHash: seal?.contentHash ?? null,
    secretary: signedBy(data, 'secretary'),
    chair: signedBy(data, 'chair'),
  };
}

function printedAttendance(person: MinutesAttendance) {
  const { name, position, isPresent, arrivedAt, leftAt } = person;
  return {
    name,
    position,
    isPresent,
    arrivedAt: arrivedAt === null ? null : clockText(arrivedAt),
    leftAt: leftAt === null ? null : clockText(leftAt),
  };
}

function printedItem(item: MinutesItem) {
  const { title, motion, quorum, recused, proxies, votes, outcome, resolution, evidenceHash } =
    item;
  const amountSatang = resolution?.amountSatang;
  return {
    title,
    motion,
    recused,
    proxies,
    evidenceHash,
    quorum: {
      present: String(quorum.present),
      needed: String(quorum.needed),
      seats: String(quorum.seats),
      byProxy: quorum.byProxy === 0 ? null : String(quorum.byProxy),
      isMet: quorum.present >= quorum.needed,
    },
    votes: votes.map(({ choice, count, voters }) => ({
      choice,
      count: String(count),
      voters: voters.join(', '),
    })),
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

function remarkTexts(corrections: readonly MinutesCorrection[], itemId: string | null): string[] {
  return remarksNow(corrections).flatMap((remark) =>
    remark.itemId === itemId && remark.text !== null ? [remark.text] : [],
  );
}

function printedCorrection(correction: MinutesCorrection, { items }: MinutesData) {
  const { part, itemId, amendsId, oldText, newText, reason, byName, at } = correction;
  const position = items.findIndex((item) => item.itemId === itemId) + 1;
  const where = { place: 'สถานที่', remark: 'บันทึกเพิ่มเติม' }[part];
  return {
    where: position > 0 ? `${where} วาระที่ ${position}` : where,
    isNew: part === 'remark' && amendsId === null,
    oldText,
    newText,
    reason,
    byName,
    on: printedDate(bangkokDateOf(Date.parse(at))).th,
  };
}

/** Who signed, else who held the seat and is to sign. */
function signedBy(data: MinutesData, as: MinutesSigned['signedAs']) {
  const signed = data.signatures.find(({ signedAs }) => signedAs === as);
  const { name, position } = data[as];
  if (signed === undefined) return { name, position, signed: null };
  return {
    name: signed.name,
    position,
    signed: {
      isFingerprint: signed.signatureKind === 'fingerprint',
      on: printedDate(bangkokDateOf(Date.parse(signed.signedAt))).th,
      witnesses: signed.witnessNames.join(', '),
    },
  };
}
