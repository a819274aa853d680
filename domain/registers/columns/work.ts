/** Columns of R10 to R13 and R15: groups, welfare, visits, clearances and what was learned. */

import { column } from '../register.ts';
import {
  CHECK_OUTCOME_WORDS,
  GROUP_ROW_WORDS,
  KNOWLEDGE_ROW_WORDS,
  KNOWLEDGE_SECTION_WORDS,
  VISIT_ROW_WORDS,
} from '../words/entries.ts';
import { OCCUPATION_WORDS } from '../words/funds.ts';

const DAY = column('day', ['วันที่', 'On'], { kind: 'date' });
const STRUCK = column('struck', ['ขีดฆ่าเพราะ', 'Struck out because'], { isDetail: true });
const CASE_NUMBER = column('caseNumber', ['เรื่องเลขที่', 'Case']);

export const OCCUPATION_GROUPS = [
  DAY,
  column('group', ['กลุ่มอาชีพ', 'Group']),
  column('row', ['รายการ', 'Entry'], { kind: 'code', words: GROUP_ROW_WORDS }),
  column('occupation', ['อาชีพ', 'Occupation'], {
    isDetail: true,
    kind: 'code',
    words: OCCUPATION_WORDS,
  }),
  column('members', ['สมาชิก', 'Members'], { isDetail: true, kind: 'count' }),
  column('about', ['แหล่งทุน / ใช้ทำอะไร', 'Source / used for']),
  column('received', ['รับ (บาท)', 'Received (baht)'], { kind: 'satang' }),
  column('used', ['ใช้ (บาท)', 'Used (baht)'], { kind: 'satang' }),
  STRUCK,
];

export const WELFARE = [
  DAY,
  column('scheme', ['สวัสดิการ', 'Scheme']),
  column('receiver', ['ผู้รับ', 'Received by'], { kind: 'person' }),
  column('amount', ['จำนวนเงิน (บาท)', 'Amount (baht)'], { kind: 'satang' }),
  column('source', ['แหล่งเงิน', 'Source of the money']),
  STRUCK,
];

export const VISITS = [
  DAY,
  column('row', ['ประเภท', 'Kind'], { kind: 'code', words: VISIT_ROW_WORDS }),
  CASE_NUMBER,
  column('visitors', ['ผู้ลงพื้นที่', 'Visitors'], { isDetail: true }),
  column('purpose', ['วัตถุประสงค์', 'Purpose'], { isDetail: true }),
  column('outcome', ['ผล', 'Outcome'], {
    isDetail: true,
    kind: 'code',
    words: CHECK_OUTCOME_WORDS,
  }),
  column('findings', ['สิ่งที่พบ', 'Findings'], { needs: 'see-debts' }),
  column('followUp', ['เรื่องที่ต้องติดตาม', 'To follow up']),
  column('dueOn', ['ติดตามภายใน', 'Follow up by'], { kind: 'date' }),
  column('doneOn', ['ติดตามแล้วเมื่อ', 'Followed up on'], { kind: 'date' }),
  column('result', ['ผลการติดตาม', 'Result'], { isDetail: true, needs: 'see-debts' }),
  STRUCK,
];

export const CLEARANCES = [
  CASE_NUMBER,
  column('household', ['หัวหน้าครัวเรือน', 'Head of the household'], { kind: 'person' }),
  column('round', ['รอบที่', 'Round'], { kind: 'count' }),
  column('clearedOn', ['ปลดหนี้เมื่อ', 'Cleared on'], { kind: 'date' }),
  column('confirmedBy', ['ผู้ยืนยัน', 'Confirmed by']),
  column('certificate', ['เกียรติบัตรเลขที่', 'Certificate']),
  column('ceremonyOn', ['วันยกย่อง', 'Honoured on'], { kind: 'date' }),
  column('relapsedOn', ['กลับมาเป็นหนี้เมื่อ', 'Relapsed on'], { kind: 'date' }),
];

export const KNOWLEDGE = [
  column('year', ['ปี พ.ศ.', 'Year (BE)']),
  column('row', ['ประเภท', 'Kind'], { kind: 'code', words: KNOWLEDGE_ROW_WORDS }),
  column('section', ['เทคนิคด้าน', 'Technique'], { kind: 'code', words: KNOWLEDGE_SECTION_WORDS }),
  column('title', ['เรื่อง', 'Title']),
  column('text', ['เนื้อหา', 'Text'], { isDetail: true }),
  column('writtenBy', ['บันทึกโดย', 'Written by']),
  STRUCK,
];
