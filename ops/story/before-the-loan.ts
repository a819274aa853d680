/** From the first visit to the money at work: the part of the story that takes seven weeks. */

import { addDays } from '#domain/dates/plain-date';
import { acceptOffer, offerSupport } from '../client/path/career.ts';
import { closeMeeting, convene, decideOnCase, openMeeting } from '../client/path/committee.ts';
import {
  assess,
  enrol,
  giveConsent,
  negotiate,
  openCase,
  propose,
  survey,
} from '../client/path/entry.ts';
import { collectReceipts, getLoan, payCreditors, signContract } from '../client/path/lending.ts';
import type { CaseWalk, Walk } from '../client/path/step.ts';
import { readCase, readLoan, readMeeting, waitForStatus } from '../client/reading.ts';
import type { StoryClock } from './story-clock.ts';
import { tellLedger } from './tell-ledger.ts';
import { baht } from './teller.ts';
import type { Teller } from './teller.ts';
import { STORY_HOUSEHOLD } from './the-household.ts';

export interface Stage {
  readonly clock: StoryClock;
  readonly teller: Teller;
}

/** The household comes in, its debts are laid open, and the chair lets it into the programme. */
export async function comeIn(walk: Walk, { clock, teller }: Stage): Promise<CaseWalk> {
  teller.chapter({ th: 'หนี้สามก้อน', en: 'Three debts' });
  teller.tell({
    th: 'ครัวเรือนบ้านเลขที่ 71 มาขอคำปรึกษาที่ศูนย์จัดการกองทุนชุมชนบ้านบัวชัย',
    en: 'The household at number 71 asks the centre of Ban Bua Chai for advice.',
  });
  const onCase = await openCase(walk, STORY_HOUSEHOLD);
  await clock.skipDays(2);
  teller.tell({ th: 'ลงนามยินยอมให้ใช้ข้อมูลหนี้', en: 'Consent to look at the debts is signed.' });
  await giveConsent(onCase);
  await clock.skipDays(4);
  teller.tell({ th: 'กรรมการไปสำรวจหนี้ถึงบ้าน', en: 'A member of the committee surveys them.' });
  await survey(onCase);
  await tellDebts(onCase, teller);
  await clock.skipDays(2);
  teller.tell({
    th: 'ประเมินความสามารถในการชำระ แล้วประธานรับเข้าโครงการ',
    en: 'What they can pay is assessed; the chair enrols them.',
  });
  await assess(onCase);
  await enrol(onCase);
  return onCase;
}

/** Creditors agree, and the committee decides which fund lends. */
export async function findLender(
  walk: CaseWalk,
  { clock, teller }: Stage,
  fundId: string,
): Promise<void> {
  teller.chapter({ th: 'รวมหนี้เป็นสัญญาเดียว', en: 'One contract' });
  await clock.skipDays(5);
  teller.tell({
    th: 'เจรจาเจ้าหนี้: นายทุนนอกระบบยอมลดเหลือ 11,500.00 บาท',
    en: 'The creditors agree; the informal lender comes down to 11,500.00 baht.',
  });
  await negotiate(walk);
  await clock.skipDays(2);
  teller.tell({
    th: 'เสนอแผน: รวมหนี้ 27,450.00 บาท ผ่อน 30 เดือน ร้อยละ 6 ต่อปี',
    en: 'The plan: 27,450.00 baht in one loan, 30 months at 6 % a year.',
  });
  await propose(walk, addDays(clock.today(), 40));
  await waitForStatus(walk.crew.secretary, walk.caseId, ['proposed']);
  const meetingId = await convene(walk, {
    plannedOn: addDays(clock.today(), 5),
    plannedTime: '18:30',
    place: 'ศาลาประชาคมบ้านบัวชัย',
    caseIds: [walk.caseId],
  });
  await clock.skipDays(5);
  teller.tell({
    th: 'ประชุมคณะกรรมการ มาครบองค์ประชุม ลงมติให้กลุ่มออมทรัพย์ฯ เป็นผู้ให้กู้',
    en: 'The committee meets with quorum and resolves that the savings group lends.',
  });
  await openMeeting(walk, meetingId);
  const decision = { kind: 'fund', fundId } as const;
  await decideOnCase(walk, { meetingId, caseId: walk.caseId, decision });
  await tellResolution(walk, teller, meetingId);
  await closeMeeting(walk, meetingId);
  await waitForStatus(walk.crew.secretary, walk.caseId, ['decided']);
}

/** Signature, old creditors paid, receipts in; the education office says it will help. */
export async function putMoneyToWork(walk: CaseWalk, { clock, teller }: Stage): Promise<void> {
  await clock.skipDays(3);
  teller.tell({ th: 'ลงนามสัญญากู้ฉบับเดียว', en: 'The one contract is signed.' });
  await signContract(walk);
  await waitForStatus(walk.crew.secretary, walk.caseId, ['contracted']);
  const { loanId } = await getLoan(walk);
  const loan = await readLoan(walk.crew.treasurer, loanId);
  const [first] = loan.schedule;
  const last = loan.schedule.at(-1);
  teller.note(
    `สัญญา ${loan.contractNumber}: งวดแรก ${baht(first?.paymentSatang ?? '0')} ` +
      `(ต้น ${baht(first?.principalSatang ?? '0')} + ดอกเบี้ย ${baht(first?.interestSatang ?? '0')}) ` +
      `งวดสุดท้าย ${baht(last?.paymentSatang ?? '0')} ดอกเบี้ยรวม ${baht(loan.totalInterestSatang)}`,
  );
  await clock.skipDays(1);
  teller.tell({
    th: 'เหรัญญิกจ่ายเจ้าหนี้เดิมทั้งสามราย เลขานุการเสนออาชีพเสริมกับ กศน.',
    en: 'The treasurer pays all three creditors; help with a craft is asked of the education office.',
  });
  await payCreditors(walk);
  await offerSupport(walk);
  await clock.skipDays(4);
  teller.tell({ th: 'ได้ใบเสร็จครบ กศน. รับคำขอ', en: 'All receipts are in; the office accepts.' });
  await collectReceipts(walk);
  await acceptOffer(walk);
  await waitForStatus(walk.crew.secretary, walk.caseId, ['repaying']);
  await tellLedger(walk, teller);
}

async function tellDebts(walk: CaseWalk, teller: Teller): Promise<void> {
  const { debts } = await readCase(walk.crew.secretary, walk.caseId);
  for (const debt of debts ?? []) {
    const period = { year: 'ปี', month: 'เดือน', day: 'วัน' }[debt.ratePeriod];
    const rate = `${debt.rateBasisPoints / 100} % ต่อ${period}`;
    const mark = debt.isAboveLawfulRate ? '  เกินอัตรากฎหมาย' : '';
    teller.note(
      `หนี้  ${debt.creditorName ?? '(ไม่ระบุชื่อ)'}  ${baht(debt.balanceSatang)} บาท  ${rate}${mark}`,
    );
  }
}

async function tellResolution(walk: CaseWalk, teller: Teller, meetingId: string): Promise<void> {
  const { items, present } = await readMeeting(walk.crew.secretary, meetingId);
  const resolution = items[0]?.resolution;
  if (resolution === null || resolution === undefined) return;
  teller.note(
    `มติที่ ${resolution.resolutionNumber}: ${resolution.fundName?.th ?? ''} ` +
      `${baht(resolution.amountSatang ?? '0')} บาท  เห็นชอบ ${resolution.votesFor}/${resolution.votesCast} ` +
      `ผู้มาประชุม ${present}`,
  );
}
