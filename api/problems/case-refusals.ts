/** Why a case, its support, a centre or a fund refuse. */

import type { RefusalRow } from './refusal-row.ts';

export const CASE_REFUSALS = {
  'no-such-case': {
    status: 404,
    th: 'ไม่พบเรื่องนี้ กรุณากลับไปที่หน้ารายการ',
    en: 'There is no such case; go back to the list.',
  },
  'case-is-open-already': {
    status: 409,
    th: 'ครัวเรือนหรือบุคคลนี้มีเรื่องที่เปิดอยู่แล้ว เลขที่ {caseNumber}',
    en: 'This household or person has an open case already: {caseNumber}.',
  },
  'not-surveyed': {
    status: 409,
    th: 'ยังไม่มีแบบสำรวจของรอบนี้ กรุณาสำรวจก่อน',
    en: 'There is no survey of this round yet; survey first.',
  },
  'no-old-debt-left': {
    status: 409,
    th: 'หนี้เดิมของครัวเรือนนี้ปิดหมดแล้ว จึงไม่มีแผนให้เทียบ ดูสัญญากับกองทุนได้ในแฟ้มครัวเรือน',
    en: 'The old debts of this household are all paid, so there are no plans to compare; see the contract with the fund in the case.',
  },
  'convene-a-meeting-instead': {
    status: 409,
    th: 'งานนี้เสร็จเองเมื่อนัดประชุมและใส่เรื่องนี้ในวาระ',
    en: 'This task is done by convening a meeting with the case on its agenda.',
  },
  'no-such-support': {
    status: 404,
    th: 'ไม่พบเรื่องส่งเสริมอาชีพนี้',
    en: 'There is no such support.',
  },
  'support-is-open': {
    status: 409,
    th: 'ครัวเรือนนี้มีการส่งเสริมอาชีพที่ยังดำเนินอยู่',
    en: 'This household has career support under way already.',
  },
  'answered-already': {
    status: 409,
    th: 'ตอบรับหรือปฏิเสธเรื่องนี้ไปแล้ว กรุณาโหลดหน้าใหม่',
    en: 'This was answered already; reload the page.',
  },
  'not-in-this-state': {
    status: 409,
    th: 'ขั้นตอนของการส่งเสริมอาชีพเปลี่ยนไปแล้ว กรุณาโหลดหน้าใหม่',
    en: 'The support has moved on; reload the page.',
  },
  'reported-already': {
    status: 409,
    th: 'รายงานของงานนี้บันทึกแล้ว กรุณาโหลดหน้าใหม่',
    en: 'This task was reported on already; reload the page.',
  },
  'no-such-centre': {
    status: 404,
    th: 'ไม่พบศูนย์ฯ นี้',
    en: 'There is no such centre.',
  },
  'centre-exists': {
    status: 409,
    th: 'มีศูนย์ฯ ชื่อนี้ในพื้นที่นี้แล้ว',
    en: 'A centre of this name exists in this area.',
  },
  'fund-exists': {
    status: 409,
    th: 'มีกองทุนชื่อนี้ในศูนย์ฯ แล้ว',
    en: 'A fund of this name is a member of the centre already.',
  },
  'no-such-fund': {
    status: 404,
    th: 'ไม่พบกองทุนนี้',
    en: 'There is no such fund.',
  },
  'left-already': {
    status: 409,
    th: 'กองทุนนี้ออกจากศูนย์ฯ ไปแล้ว',
    en: 'This fund has left the centre already.',
  },
  'loans-are-open': {
    status: 409,
    th: 'กองทุนยังมีสัญญาเงินกู้ที่ไม่สิ้นสุด จึงออกจากศูนย์ฯ ไม่ได้',
    en: 'Loans of this fund are open, so it cannot leave.',
  },
  'voting-is-open': {
    status: 409,
    th: 'กรรมการกำลังลงคะแนนในวาระที่เสนอกองทุนนี้ กรุณาลงมติหรือเลื่อนวาระนั้นก่อน แล้วจึงให้กองทุนออก',
    en: 'Members are voting on an item that lists this fund; decide or postpone that item first.',
  },
  'seat-exists': {
    status: 409,
    th: 'บุคคลนี้มีตำแหน่งนี้อยู่แล้วตั้งแต่วันเดียวกัน',
    en: 'This person holds this seat from the same day already.',
  },
} as const satisfies Record<string, RefusalRow>;
