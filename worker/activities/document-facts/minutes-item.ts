/** One item of the agenda as the minutes state it. */

import { dayOf } from '#database/act';
import type { PrintedMeeting } from '#database/documents/meeting-documents';
import type { ItemInMeeting } from '#database/meetings/meeting-page';
import { REFUSAL_REASONS } from '#domain/case/reasons';
import { choiceOfKey } from '#domain/meetings/ballot';
import { groundText } from '#domain/meetings/interest-words';
import type { ItemKind } from '#domain/meetings/meeting-statuses';
import { isMotionKind, type MotionKind } from '#domain/meetings/motion-kinds';
import type { BilingualText, MinutesItemFacts } from '../../documents/document-data.ts';
import { printedDate, printedMoney } from '../../documents/printed-facts.ts';
import { rateText } from '../../documents/printed-loan.ts';
import { changeMotion } from './change-motion.ts';
import { yearlyRate } from './loan.ts';
import { motionResolved, motionText, motionTitle } from './motion.ts';
import { CHOICES, REASONS } from './words.ts';

/** By the case's number: the household's name is nobody's business but the committee's. */
export function itemTitle({ item, householdCase, motion }: ItemInMeeting): string {
  const caseNumber =
    householdCase === undefined ? '' : `${householdCase.number}/${householdCase.yearBe}`;
  if (motion !== undefined) return motionTitle(motion, caseNumber);
  if (isMotionKind(item.kind)) throw new Error(`Item ${item.id} has no motion`);
  return `${TITLES[item.kind]}ครัวเรือนเลขเรื่อง ${caseNumber}`;
}

const TITLES: Record<Exclude<ItemKind, MotionKind>, string> = {
  lending: 'พิจารณากองทุนผู้ให้กู้แก่',
  restructuring: 'พิจารณากระจายยอดค้างชำระของ',
  waiver: 'พิจารณายกเว้นหนี้บางส่วนของ',
};

/** What is proposed, in one line; of a contract that runs as the members were shown it. */
export function motionOf({ item, proposal, change, motion }: ItemInMeeting): string {
  if (motion !== undefined) return motionText(motion);
  if (proposal !== undefined) {
    const amount = printedMoney(proposal.amountSatang).figures;
    const rate = rateText(yearlyRate(proposal.rateBasisPoints)).th;
    return `ขอกู้ ${amount} บาท ${rate} ผ่อนชำระ ${proposal.termMonths} งวด เพื่อชำระเจ้าหนี้เดิม`;
  }
  if (change === undefined) throw new Error(`Item ${item.id} is about nothing`);
  return changeMotion(change);
}

export function minutesItem(page: ItemInMeeting, meeting: PrintedMeeting): MinutesItemFacts {
  const { item, resolution, record } = page;
  const facts = {
    title: itemTitle(page),
    motion: item.ballot === 'secret' ? `${motionOf(page)} (ลงคะแนนลับ)` : motionOf(page),
    quorum: {
      present: record.quorum.counted,
      needed: record.quorum.needed,
      seats: record.quorum.seats,
    },
    recused: recusedMembers(page, meeting),
    votes: voteLines(page, meeting),
    // An item that the session never came to waits for the next one.
    outcome: item.status === 'approved' || item.status === 'refused' ? item.status : 'postponed',
  } as const;
  return resolution === undefined
    ? facts
    : { ...facts, resolution: resolutionFacts(page, meeting, resolution) };
}

function resolutionFacts(
  { proposal, change, motion, aftermath: { undo } }: ItemInMeeting,
  meeting: PrintedMeeting,
  resolution: NonNullable<ItemInMeeting['resolution']>,
): NonNullable<MinutesItemFacts['resolution']> {
  const { number, yearBe, fundId, amountSatang, reason } = resolution;
  const named = { number: `${number}/${yearBe}` };
  if (motion !== undefined) {
    return { ...named, text: motionResolved(motion, resolution.outcome === 'approved') };
  }
  if (fundId === null || amountSatang === null) {
    const because = REFUSAL_REASONS.find((known) => known === reason) ?? 'other';
    const not = proposal === undefined ? 'ไม่เห็นชอบตามที่ขอ' : 'ยังไม่ให้กู้';
    return { ...named, text: `${not} เพราะ${REASONS[because]}` };
  }
  if (proposal === undefined) {
    if (change === undefined) throw new Error(`Resolution ${named.number} is about nothing`);
    const text = `เห็นชอบให้${fundName(meeting, fundId).th} ${changeMotion(change)}`;
    return { ...named, text, amountSatang };
  }
  const { splitMotionId } = resolution;
  const lender =
    splitMotionId === null
      ? `${fundName(meeting, fundId).th} เป็นผู้ให้กู้`
      : `${splitName(meeting, splitMotionId).th} ร่วมกันให้กู้เป็นสัญญาเดียว`;
  const text = `ให้${lender} ผ่อนชำระ ${proposal.termMonths} งวด`;
  return { ...named, text: `${text}${undoneText(undo)}`, amountSatang };
}

/** A resolution that was undone before the minutes were written; a signed contract by both sides. */
function undoneText(undo: ItemInMeeting['aftermath']['undo']): string {
  if (undo?.status !== 'confirmed' || undo.answeredAt === null) return '';
  const on = printedDate(dayOf(undo.answeredAt)).th;
  const by = `${undo.askedByName} และ ${undo.answeredByName}`;
  const how =
    undo.paper === null
      ? 'ยกเลิกมตินี้ก่อนทำสัญญา'
      : `ยกเลิกมตินี้และสัญญาก่อนจ่ายเงิน ด้วยความยินยอมของครัวเรือน ตามหนังสือตกลงเลขที่ ${undo.paper.number}`;
  return ` (${how} เมื่อวันที่ ${on} โดย ${by} เพราะ ${undo.reason})`;
}

/** The sums of either ballot: what was voted for, then against and abstentions, these two also with none. */
function voteLines(
  { ballot, proposal }: ItemInMeeting,
  meeting: PrintedMeeting,
): MinutesItemFacts['votes'] {
  const counts = ballot.counts ?? [];
  if (counts.length === 0) return [];
  const count = (key: string) => counts.find(({ choice }) => choice === key)?.votes ?? 0;
  const abstained = { choice: CHOICES.abstain, count: count('abstain') };
  if (proposal === undefined) {
    // Of a contract that runs the yes is a vote for its fund, of a motion one without.
    const against = count('refuse') + abstained.count;
    const agreed = counts.reduce((sum, { votes }) => sum + votes, 0) - against;
    return [
      { choice: CHOICES.agree, count: agreed },
      { choice: CHOICES.disagree, count: count('refuse') },
      abstained,
    ];
  }
  const funds = counts.flatMap(({ choice, votes }) => {
    const chosen = choiceOfKey(choice);
    if (chosen.kind === 'split') {
      return [{ choice: splitName(meeting, chosen.motionId), count: votes }];
    }
    return chosen.kind === 'fund'
      ? [{ choice: fundName(meeting, chosen.fundId), count: votes }]
      : [];
  });
  return [...funds, { choice: CHOICES.refuse, count: count('refuse') }, abstained];
}

function recusedMembers(
  { record }: ItemInMeeting,
  { attendance }: PrintedMeeting,
): MinutesItemFacts['recused'] {
  return attendance
    .filter(({ isPresent }) => isPresent)
    .flatMap(({ seatId, displayName }) => {
      const leaves = record.leaving.find((one) => one.seatId === seatId);
      if (leaves === undefined) return [];
      const reasons = leaves.grounds.map(groundText);
      const joined = (words: readonly string[]) => words.join(', ');
      return [
        {
          name: displayName,
          reason: {
            th: joined(reasons.map(({ th }) => th)),
            en: joined(reasons.map(({ en }) => en)),
          },
        },
      ];
    });
}

export function fundName({ funds }: PrintedMeeting, fundId: string): BilingualText {
  const fund = funds.get(fundId);
  if (fund === undefined) throw new Error(`No fund ${fundId} in its own centre`);
  return { th: fund.nameTh, en: fund.nameEn };
}

/** `กองทุนก 10,000.00 บาท และกองทุนข 17,450.00 บาท`: each fund of a motion with its part. */
export function splitName(meeting: PrintedMeeting, motionId: string): BilingualText {
  const parts = meeting.splits.get(motionId) ?? [];
  const each = parts.map(({ fundId, amountSatang }) => {
    const amount = printedMoney(amountSatang).figures;
    const { th, en } = fundName(meeting, fundId);
    return { th: `${th} ${amount} บาท`, en: `${en} ${amount} baht` };
  });
  return {
    th: each.map(({ th }) => th).join(' และ'),
    en: each.map(({ en }) => en).join(' and '),
  };
}
