/** Columns of R5 to R9: debts before, negotiations, contracts, receipts and guarantees. */

import { column } from '../register.ts';
import { DEBT_SOURCE_WORDS, RATE_PERIOD_WORDS } from '../words/cases.ts';
import { GUARANTEE_ROW_WORDS, NOTICE_CHANNEL_WORDS, NOTICE_STATE_WORDS } from '../words/entries.ts';
import { CONTRACT_STATE_WORDS, RECEIPT_WORDS } from '../words/funds.ts';

const CASE_NUMBER = column('caseNumber', ['เรื่องเลขที่', 'Case']);
const CONTRACT = column('contract', ['สัญญาเลขที่', 'Contract']);
const FUND = column('fund', ['กองทุน', 'Fund']);
const HOUSEHOLD = column('household', ['หัวหน้าครัวเรือน', 'Head of the household'], {
  kind: 'person',
});

export const DEBTS_BEFORE = [
  CASE_NUMBER,
  column('debtor', ['ผู้เป็นหนี้', 'Debtor'], { kind: 'person' }),
  column('source', ['แหล่งหนี้', 'Source'], { kind: 'code', words: DEBT_SOURCE_WORDS }),
  column('creditor', ['เจ้าหนี้', 'Creditor'], { needs: 'see-creditors' }),
  column('balance', ['ยอดหนี้ก่อนแก้ (บาท)', 'Owed before (baht)'], { kind: 'satang' }),
  column('corrected', ['แก้ไขเป็น (บาท)', 'Corrected to (baht)'], {
    kind: 'satang',
    isDetail: true,
  }),
  column('instalment', ['ผ่อนต่อเดือน (บาท)', 'Instalment a month (baht)'], {
    isDetail: true,
    kind: 'satang',
  }),
  column('rate', ['อัตรา (ร้อยละ)', 'Rate (%)'], { kind: 'percent' }),
  column('ratePeriod', ['ต่อ', 'Period'], { kind: 'code', words: RATE_PERIOD_WORDS }),
  column('round', ['รอบที่', 'Round'], { isDetail: true, kind: 'count' }),
  column('assessedOn', ['ประเมินเมื่อ', 'Assessed on'], { kind: 'date' }),
];

export const CONTRACTS = [
  CONTRACT,
  HOUSEHOLD,
  FUND,
  column('principal', ['เงินต้น (บาท)', 'Principal (baht)'], { kind: 'satang' }),
  column('rate', ['อัตราต่อปี (ร้อยละ)', 'Rate a year (%)'], { isDetail: true, kind: 'percent' }),
  column('signedOn', ['ลงนามเมื่อ', 'Signed on'], { isDetail: true, kind: 'date' }),
  column('instalments', ['งวดที่ชำระแล้ว/ทั้งหมด', 'Instalments paid/all']),
  column('nextDueOn', ['งวดต่อไป', 'Next due'], { kind: 'date' }),
  column('nextDue', ['ยอดงวดต่อไป (บาท)', 'Next instalment (baht)'], {
    isDetail: true,
    kind: 'satang',
  }),
  column('owed', ['เงินต้นคงเหลือ (บาท)', 'Principal owed (baht)'], { kind: 'satang' }),
  column('status', ['สถานะ', 'State'], { kind: 'code', words: CONTRACT_STATE_WORDS }),
];

export const SCHEDULE = [
  CONTRACT,
  column('number', ['งวดที่', 'Number'], { kind: 'count' }),
  column('dueOn', ['ครบกำหนด', 'Due on'], { kind: 'date' }),
  column('principal', ['เงินต้น (บาท)', 'Principal (baht)'], { kind: 'satang' }),
  column('interest', ['ดอกเบี้ย (บาท)', 'Interest (baht)'], { kind: 'satang' }),
  column('paid', ['ชำระแล้ว (บาท)', 'Paid (baht)'], { kind: 'satang' }),
  column('settledOn', ['ชำระครบเมื่อ', 'Settled on'], { kind: 'date' }),
];

export const RECEIPTS = [
  column('receipt', ['ใบเสร็จเลขที่', 'Receipt']),
  column('paidOn', ['วันที่รับ', 'Paid on'], { kind: 'date' }),
  HOUSEHOLD,
  CONTRACT,
  FUND,
  column('amount', ['รับเงิน (บาท)', 'Amount (baht)'], { kind: 'satang' }),
  column('principal', ['เงินต้น (บาท)', 'Principal (baht)'], { isDetail: true, kind: 'satang' }),
  column('interest', ['ดอกเบี้ย (บาท)', 'Interest (baht)'], { isDetail: true, kind: 'satang' }),
  column('state', ['สถานะ', 'State'], { kind: 'code', words: RECEIPT_WORDS }),
  column('cancelledOn', ['ยกเลิกเมื่อ', 'Cancelled on'], { isDetail: true, kind: 'date' }),
];

export const GUARANTORS = [
  column('day', ['วันที่', 'On'], { kind: 'date' }),
  column('row', ['รายการ', 'Entry'], { kind: 'code', words: GUARANTEE_ROW_WORDS }),
  CONTRACT,
  column('guarantor', ['ผู้ค้ำประกัน', 'Guarantor'], { kind: 'person' }),
  column('most', ['ค้ำไม่เกิน (บาท)', 'At most (baht)'], { kind: 'satang' }),
  column('exposure', ['ค้ำรวมทุกสัญญา (บาท)', 'Guarantees in all (baht)'], { kind: 'satang' }),
  column('defaultOn', ['ผิดนัดเมื่อ', 'In default since'], { isDetail: true, kind: 'date' }),
  column('noticeBy', ['ต้องแจ้งภายใน', 'Notice by'], { kind: 'date' }),
  column('noticeState', ['การแจ้ง', 'Notice'], { kind: 'code', words: NOTICE_STATE_WORDS }),
  column('channel', ['วิธีแจ้ง', 'Sent by'], {
    isDetail: true,
    kind: 'code',
    words: NOTICE_CHANNEL_WORDS,
  }),
  column('struck', ['ขีดฆ่าเพราะ', 'Struck out because'], { isDetail: true }),
];
