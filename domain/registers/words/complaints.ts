/** Words of complaints, as the screens say them. */

import type { ComplaintCategory, ComplaintOutcome } from '../../household/complaints.ts';
import type { Both } from '../register.ts';

export const COMPLAINT_CATEGORY_WORDS: Readonly<Record<ComplaintCategory, Both>> = {
  money: { th: 'เรื่องเงิน', en: 'Money' },
  manner: { th: 'การพูดจาหรือการปฏิบัติ', en: 'How we were treated' },
  privacy: { th: 'ข้อมูลส่วนตัวรั่วไหล', en: 'Our data were told to others' },
  delay: { th: 'ช้าเกินไป', en: 'It takes too long' },
  decision: { th: 'ผลการพิจารณา', en: 'What was decided' },
  other: { th: 'เรื่องอื่น', en: 'Something else' },
};

export const COMPLAINT_OUTCOME_WORDS: Readonly<Record<ComplaintOutcome, Both>> = {
  'put-right': { th: 'แก้ไขแล้ว', en: 'Put right' },
  explained: { th: 'ชี้แจงแล้ว', en: 'Explained' },
  'passed-on': { th: 'ส่งต่อให้ผู้รับผิดชอบ', en: 'Passed on' },
};

export const COMPLAINT_STATE_WORDS = {
  open: { th: 'รอตอบ', en: 'To be answered' },
  overdue: { th: 'เลยกำหนดตอบ', en: 'Overdue' },
  answered: { th: 'ตอบแล้วในกำหนด', en: 'Answered in time' },
  late: { th: 'ตอบช้ากว่ากำหนด', en: 'Answered late' },
} as const satisfies Record<string, Both>;
