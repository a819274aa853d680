/** Columns of R14: what households consented to, and who looked at their data. */

import { column } from '../register.ts';
import { CONSENT_PURPOSE_WORDS } from '../words/cases.ts';
import { ROLE_WORDS } from '../words/committee.ts';
import { CONSENT_ROW_WORDS } from '../words/entries.ts';

export const CONSENTS = [
  column('at', ['เมื่อ', 'At'], { kind: 'instant' }),
  column('row', ['รายการ', 'Entry'], { kind: 'code', words: CONSENT_ROW_WORDS }),
  column('whose', ['ข้อมูลของ', 'Data of'], { kind: 'person' }),
  column('caseNumber', ['เรื่องเลขที่', 'Case']),
  column('reader', ['ผู้ดูหรือผู้บันทึก', 'By']),
  column('role', ['ตำแหน่ง', 'Seat'], { kind: 'code', words: ROLE_WORDS, isDetail: true }),
  column('taken', ['ทะเบียนที่นำออก', 'Register taken out']),
  column('purposes', ['ยินยอมให้ใช้เพื่อ', 'Consents to'], {
    kind: 'codes',
    words: CONSENT_PURPOSE_WORDS,
  }),
  column('rows', ['จำนวนรายการที่นำออก', 'Rows taken out'], { kind: 'count', isDetail: true }),
];
