/** Columns of R6: one row a debt under negotiation, one line a talk. */

import { column } from '../register.ts';
import { DEBT_SOURCE_WORDS } from '../words/cases.ts';
import {
  CONTACT_CHANNEL_WORDS,
  DANGER_WORDS,
  MATTER_STATUS_WORDS,
  OFFER_SIDE_WORDS,
  TALK_STATUS_WORDS,
} from '../words/negotiations.ts';

const CREDITOR = column('creditor', ['เจ้าหนี้', 'Creditor'], { needs: 'see-creditors' });

export const NEGOTIATIONS = [
  column('caseNumber', ['เรื่องเลขที่', 'Case']),
  column('debtor', ['ผู้เป็นหนี้', 'Debtor'], { kind: 'person' }),
  CREDITOR,
  column('source', ['แหล่งหนี้', 'Source'], { kind: 'code', words: DEBT_SOURCE_WORDS }),
  column('balance', ['ยอดหนี้ (บาท)', 'Owed (baht)'], { kind: 'satang' }),
  column('dangers', ['เรื่องด่วน', 'Dangers'], { kind: 'codes', words: DANGER_WORDS, isDetail: true }),
  column('openedOn', ['เริ่มเจรจา', 'Opened on'], { kind: 'date', isDetail: true }),
  column('status', ['ผล', 'State'], { kind: 'code', words: MATTER_STATUS_WORDS }),
  column('statusSince', ['ตั้งแต่', 'Since'], { kind: 'date' }),
  column('settled', ['ตกลงชำระ (บาท)', 'Settled at (baht)'], { kind: 'satang' }),
  column('payByOn', ['ชำระภายใน', 'To be paid by'], { kind: 'date', isDetail: true }),
  column('negotiator', ['ผู้เจรจา', 'Negotiator'], { isDetail: true }),
];

export const TALKS = [
  column('caseNumber', ['เรื่องเลขที่', 'Case']),
  column('number', ['ครั้งที่', 'Number'], { kind: 'count' }),
  column('heldOn', ['วันที่', 'On'], { kind: 'date' }),
  column('channel', ['ทาง', 'By'], { kind: 'code', words: CONTACT_CHANNEL_WORDS }),
  column('who', ['คุยกับ', 'With'], { needs: 'see-creditors' }),
  column('side', ['ฝ่าย', 'Side'], { kind: 'code', words: OFFER_SIDE_WORDS }),
  column('offered', ['เสนอ (บาท)', 'Offered (baht)'], { kind: 'satang' }),
  column('until', ['ใช้ได้ถึง', 'Good until'], { kind: 'date' }),
  column('status', ['คำตอบ', 'Answer'], { kind: 'code', words: TALK_STATUS_WORDS }),
  column('counter', ['ขอเป็น (บาท)', 'Asks for (baht)'], { kind: 'satang' }),
  column('said', ['สิ่งที่คุย', 'What was said'], { needs: 'see-creditors' }),
];
