/** What a field says when it refuses, and what to do about it. */

import type { BothTongues } from '#contracts/primitives';
import { ACCESSION_FIELD_SENTENCES } from './accession-field-sentences.ts';
import { CENTRE_FIELD_SENTENCES } from './centre-refusals.ts';
import { COMMITTEE_FIELD_SENTENCES } from './committee-refusals.ts';
import { EVIDENCE_FIELD_SENTENCES } from './evidence-refusals.ts';
import { FUND_FIELD_SENTENCES } from './fund-refusals.ts';
import { HOUSEHOLD_FIELD_SENTENCES } from './household-refusals.ts';
import { LEDGER_FIELD_SENTENCES } from './ledger-field-sentences.ts';
import { MONEY_FIELD_SENTENCES } from './money-field-sentences.ts';
import { MOTION_FIELD_SENTENCES } from './motion-refusals.ts';
import { NEGOTIATION_FIELD_SENTENCES } from './negotiation-refusals.ts';
import { PAPER_FIELD_SENTENCES } from './paper-refusals.ts';
import { PATH_FIELD_SENTENCES } from './path-field-sentences.ts';
import { PLAN_FIELD_SENTENCES } from './plan-field-sentences.ts';
import { REGISTER_FIELD_SENTENCES } from './register-refusals.ts';
import { ROOM_FIELD_SENTENCES } from './room-field-sentences.ts';
import { SPLIT_FIELD_SENTENCES } from './split-refusals.ts';

export const FIELD_SENTENCES = {
  ...PATH_FIELD_SENTENCES,
  ...ROOM_FIELD_SENTENCES,
  ...SPLIT_FIELD_SENTENCES,
  ...MOTION_FIELD_SENTENCES,
  ...MONEY_FIELD_SENTENCES,
  ...LEDGER_FIELD_SENTENCES,
  ...PLAN_FIELD_SENTENCES,
  ...CENTRE_FIELD_SENTENCES,
  ...COMMITTEE_FIELD_SENTENCES,
  ...ACCESSION_FIELD_SENTENCES,
  ...FUND_FIELD_SENTENCES,
  ...REGISTER_FIELD_SENTENCES,
  ...HOUSEHOLD_FIELD_SENTENCES,
  ...EVIDENCE_FIELD_SENTENCES,
  ...NEGOTIATION_FIELD_SENTENCES,
  ...PAPER_FIELD_SENTENCES,
  missing: { th: 'กรุณากรอกช่องนี้', en: 'Please fill in this field.' },
  empty: { th: 'กรุณากรอกช่องนี้', en: 'Please fill in this field.' },
  'too-long': { th: 'ข้อความยาวเกินไป กรุณาย่อให้สั้นลง', en: 'The text is too long; please shorten it.' },
  'too-short': {
    th: 'ข้อความสั้นเกินไป กรุณากรอกให้ครบ',
    en: 'The text is too short; please complete it.',
  },
  'line-missing': { th: 'กรุณาเพิ่มอย่างน้อยหนึ่งรายการ', en: 'Please add at least one line.' },
  'too-many-lines': {
    th: 'รายการมากเกินไป กรุณาลดลง',
    en: 'There are too many lines; please remove some.',
  },
  'too-small': { th: 'จำนวนน้อยเกินไป กรุณาตรวจสอบ', en: 'The number is too small; please check it.' },
  'too-large': { th: 'จำนวนมากเกินไป กรุณาตรวจสอบ', en: 'The number is too large; please check it.' },
  'not-in-the-list': { th: 'กรุณาเลือกจากรายการที่มีให้', en: 'Please choose from the list.' },
  'wrong-type': {
    th: 'รูปแบบข้อมูลไม่ถูกต้อง กรุณากรอกใหม่',
    en: 'This is not the right kind of value; please enter it again.',
  },
  'not-valid': {
    th: 'ข้อมูลช่องนี้ไม่ถูกต้อง กรุณาตรวจสอบ',
    en: 'This value is not valid; please check it.',
  },
  'wrong-password': {
    th: 'รหัสผ่านเดิมไม่ถูกต้อง กรุณากรอกรหัสผ่านที่ใช้เข้าระบบครั้งนี้',
    en: 'This is not your present password; enter the one you signed in with.',
  },
  'password-unchanged': {
    th: 'รหัสผ่านใหม่ต้องไม่เหมือนรหัสผ่านเดิม',
    en: 'The new password must differ from the present one.',
  },
  'no-such-day': {
    th: 'ไม่มีวันที่นี้ในปฏิทิน กรุณากรอกวันที่ใหม่ เช่น 25/03/2564',
    en: 'There is no such day; enter a date such as 25/03/2564.',
  },
  'year-out-of-range': {
    th: 'ปีนี้อยู่นอกช่วงที่ใช้ได้ กรุณาตรวจดูปีแล้วกรอกวันที่ใหม่ เช่น 25/03/2564',
    en: 'This year is out of range; check it and enter the date again, such as 25/03/2564.',
  },
  'date-in-the-future': {
    th: 'วันที่นี้ยังมาไม่ถึง กรุณากรอกวันที่ที่ผ่านมาแล้วหรือวันนี้',
    en: 'This day has not come yet; enter today or an earlier day.',
  },
  'date-in-the-past': {
    th: 'วันที่นี้ผ่านไปแล้ว กรุณาเลือกวันข้างหน้า',
    en: 'This day has passed; choose a day ahead.',
  },
  'negative-money': {
    th: 'จำนวนเงินติดลบไม่ได้ กรุณากรอกศูนย์หรือมากกว่า',
    en: 'An amount cannot be negative; enter zero or more.',
  },
  'money-must-be-positive': {
    th: 'จำนวนเงินต้องมากกว่าศูนย์',
    en: 'The amount must be more than zero.',
  },
  'money-too-large': {
    th: 'จำนวนเงินมากเกินกว่าที่ระบบรับได้ กรุณาตรวจสอบ',
    en: 'The amount is larger than the system takes; please check it.',
  },
  'citizen-id-check-digit': {
    th: 'เลขประจำตัวประชาชนไม่ถูกต้อง กรุณาตรวจสอบเลข 13 หลักบนบัตร',
    en: 'The citizen id is not right; check the 13 digits on the card.',
  },
  'citizen-id-or-reason': {
    th: 'กรุณากรอกเลขประจำตัวประชาชน หรือเลือกเหตุผลที่ไม่มี',
    en: 'Enter the citizen id, or choose why there is none.',
  },
  'not-a-thai-phone': {
    th: 'เบอร์โทรศัพท์ไม่ถูกต้อง เช่น 081 234 5678',
    en: 'This is not a Thai phone number, such as 081 234 5678.',
  },
  'exactly-one-head': {
    th: 'กรุณาเลือกหัวหน้าครัวเรือนหนึ่งคน',
    en: 'Choose exactly one head of the household.',
  },
  'expense-kind-twice': {
    th: 'รายจ่ายประเภทนี้กรอกซ้ำ กรุณารวมเป็นรายการเดียว',
    en: 'This kind of expense stands twice; put it in one line.',
  },
  'consent-needs-assessment': {
    th: 'ต้องยินยอมให้สำรวจและประเมินหนี้ก่อน จึงจะเริ่มช่วยเหลือได้',
    en: 'Consent to the debt survey is needed before help can begin.',
  },
  'nothing-to-refinance': {
    th: 'ต้องมีหนี้อย่างน้อยหนึ่งรายการที่จะรวมในสัญญาใหม่ หากไม่มีให้เลือกส่งต่อ',
    en: 'At least one debt must go into the new contract; otherwise choose to refer.',
  },
  'payoff-for-refinanced-debts-only': {
    th: 'กรอกยอดปิดหนี้เฉพาะรายการที่จะรวมในสัญญาใหม่',
    en: 'Give a settlement figure for every debt that is merged, and only for those.',
  },
  'two-witnesses-needed': {
    th: 'การพิมพ์ลายนิ้วมือต้องมีพยานลงชื่อสองคน (ป.พ.พ. มาตรา 9)',
    en: 'A fingerprint needs two witnesses (Civil and Commercial Code s.9).',
  },
} as const satisfies Record<string, BothTongues>;

export type FieldCode = keyof typeof FIELD_SENTENCES;
