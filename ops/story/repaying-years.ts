/** The years of repayment: a missed instalment, catching up, baskets that sell, a good harvest. */

import { addDays, plainDate } from '#domain/dates/plain-date';
import { followIncome, recordFirstSale, reportTraining } from '../client/path/career.ts';
import { getLoan, payExtra, payInstalment } from '../client/path/lending.ts';
import { doTask } from '../client/path/step.ts';
import type { CaseWalk } from '../client/path/step.ts';
import { readCase, waitForStatus } from '../client/reading.ts';
import type { Stage } from './before-the-loan.ts';
import { baht } from './teller.ts';

/** What happens beside the instalment of a month, by the number of the month. */
const BESIDE: Readonly<Record<number, (walk: CaseWalk, stage: Stage) => Promise<void>>> = {
  2: async (walk, { teller }) => {
    teller.tell({ th: 'อบรมจักสานกับ กศน. 3 วัน', en: 'Three days of basketry with the office.' });
    await reportTraining(walk);
  },
  4: async (walk, { teller }) => {
    teller.tell({ th: 'ขายตะกร้าชุดแรกได้ 480.00 บาท', en: 'The first baskets sell: 480.00 baht.' });
    await recordFirstSale(walk, '48000');
  },
  8: async (walk, { teller }) => {
    teller.tell({ th: 'รายได้จากจักสานเดือนละ 1,800 บาท', en: 'Baskets earn 1,800 baht a month.' });
    await followIncome(walk, { outcome: 'still-growing', monthIncomeSatang: '180000' });
  },
  12: async (walk, { teller }) => {
    teller.tell({
      th: 'หลังเกี่ยวข้าว ชำระเพิ่มอีก 3,000.00 บาท',
      en: 'After the harvest 3,000.00 baht more are paid.',
    });
    await payExtra(walk, '300000');
  },
  14: async (walk, { teller }) => {
    teller.tell({
      th: 'ร้านของฝากในเมืองน่านรับซื้อประจำ: ตลาดมั่นคง',
      en: 'A souvenir shop in Nan orders every month: a lasting market.',
    });
    await followIncome(walk, { outcome: 'lasting-market', monthIncomeSatang: '310000' });
  },
};

const MISSED_MONTH = 7;

/** Ends when the loan is paid. Gives how many months that took. */
export async function repayForYears(walk: CaseWalk, stage: Stage): Promise<number> {
  const { clock, teller } = stage;
  teller.chapter({ th: 'ผ่อนชำระทุกเดือน', en: 'Month by month' });
  for (let month = 1; ; month += 1) {
    const loan = await getLoan(walk);
    if (loan.status === 'paid' || loan.nextDueOn === null) return month - 1;
    const dueOn = plainDate(loan.nextDueOn);
    await clock.skipTo(dueOn);
    if (month === MISSED_MONTH) await missAndCatchUp(walk, stage);
    const now = await getLoan(walk);
    const owed = baht(now.nextPaymentSatang ?? '0');
    const left = baht(now.outstandingSatang);
    teller.tell({
      th: `ชำระงวดที่ ${month}: ${owed} บาท (ก่อนชำระเป็นหนี้ต้น ${left})`,
      en: `Instalment ${month}: ${owed} baht (${left} owed before).`,
    });
    await payInstalment(walk);
    await BESIDE[month]?.(walk, stage);
  }
}

/** Illness in the house: the day goes by, the case falls into arrears, somebody visits. */
async function missAndCatchUp(walk: CaseWalk, { clock, teller }: Stage): Promise<void> {
  const { caseId, crew } = walk;
  await clock.skipDays(9);
  await waitForStatus(crew.secretary, caseId, ['in-arrears']);
  teller.tell({
    th: 'เจ็บป่วยในบ้าน ขาดส่งหนึ่งงวด ระบบแจ้งค้างชำระ กรรมการไปเยี่ยม',
    en: 'Illness: one instalment is missed, the case is in arrears, a member visits.',
  });
  await doTask(walk, {
    by: 'memberA',
    wanted: { kind: 'visit-arrears', caseId },
    form: { kind: 'visit-arrears', outcome: 'visited', visitedOn: clock.today(), note: null },
  });
  await clock.skipTo(addDays(clock.today(), 16));
  const { nextPaymentSatang } = await getLoan(walk);
  teller.tell({
    th: `ตามชำระงวดที่ขาด ${baht(nextPaymentSatang ?? '0')} บาท`,
    en: 'The missed instalment is caught up.',
  });
  await payInstalment(walk);
  await waitForStatus(crew.secretary, caseId, ['repaying']);
  const next = await getLoan(walk);
  if (next.nextDueOn !== null) await clock.skipTo(plainDate(next.nextDueOn));
  const { status } = await readCase(crew.secretary, caseId);
  teller.note(`สถานะ · state  ${status}`);
}
