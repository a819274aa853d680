/** One table: refusal → status and the sentence that says what to do. Codes never change. */

import { ACCESSION_REFUSALS } from './accession-refusals.ts';
import { BOOK_REFUSALS } from './book-refusals.ts';
import { CASE_REFUSALS } from './case-refusals.ts';
import { CENTRE_REFUSALS } from './centre-refusals.ts';
import { COMMITTEE_REFUSALS } from './committee-refusals.ts';
import { EVIDENCE_REFUSALS } from './evidence-refusals.ts';
import { FUND_REFUSALS } from './fund-refusals.ts';
import { HOUSEHOLD_REFUSALS } from './household-refusals.ts';
import { LEDGER_REFUSALS } from './ledger-refusals.ts';
import { LIVING_SENTENCES } from './living-refusals.ts';
import { LOAN_REFUSALS } from './loan-refusals.ts';
import { MEETING_REFUSALS } from './meeting-refusals.ts';
import { MOTION_REFUSALS } from './motion-refusals.ts';
import { NEGOTIATION_REFUSALS } from './negotiation-refusals.ts';
import { PAPER_REFUSALS } from './paper-refusals.ts';
import { PEOPLE_REFUSALS } from './people-refusals.ts';
import { QUEUE_REFUSALS } from './queue-refusals.ts';
import type { RefusalRow } from './refusal-row.ts';
import { REGISTER_REFUSALS } from './register-refusals.ts';
import { SCHEDULE_SENTENCES } from './schedule-refusals.ts';
import { SPLIT_REFUSALS } from './split-refusals.ts';
import { TASK_REFUSALS } from './task-refusals.ts';
import { WRITE_OFF_REFUSALS } from './write-off-refusals.ts';

const GENERAL = {
  'not-signed-in': { status: 401, th: 'กรุณาเข้าสู่ระบบก่อน', en: 'Please sign in first.' },
  'wrong-sign-in': {
    status: 401,
    th: 'ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง กรุณาตรวจดูแล้วลองอีกครั้ง',
    en: 'The user name or the password is not right; please check them and try again.',
  },
  'foreign-origin': {
    status: 403,
    th: 'คำขอนี้ไม่ได้มาจากหน้าจอของระบบ กรุณาเข้าสู่ระบบจากหน้าของปลดหนี้',
    en: 'This request did not come from our own pages; sign in on a page of Plodnee.',
  },
  'password-must-change': {
    status: 403,
    th: 'รหัสผ่านนี้ใช้ได้ครั้งเดียว กรุณาตั้งรหัสผ่านของท่านเองก่อน',
    en: 'This password works once; choose one of your own first.',
  },
  'not-allowed': {
    status: 403,
    th: 'ตำแหน่งของท่านไม่มีสิทธิ์ทำรายการนี้ หากจำเป็นให้ติดต่อเลขานุการศูนย์ฯ',
    en: 'Your seat may not do this; ask the secretary of the centre if it is needed.',
  },
  'not-found': {
    status: 404,
    th: 'ไม่พบข้อมูลนี้ หรือท่านไม่มีสิทธิ์ดู กรุณากลับไปที่หน้ารายการ',
    en: 'This does not exist or is not yours to see; go back to the list.',
  },
  'invalid-form': {
    status: 400,
    th: 'ข้อมูลบางช่องยังไม่ถูกต้อง กรุณาแก้ไขตามที่แจ้งไว้',
    en: 'Some fields need correcting; see the sentence at each.',
  },
  'invalid-query': {
    status: 400,
    th: 'เงื่อนไขการค้นหาไม่ถูกต้อง กรุณาเลือกใหม่',
    en: 'The search conditions are not valid; choose again.',
  },
  'method-not-allowed': {
    status: 405,
    th: 'ที่อยู่นี้ไม่รับคำสั่งแบบนี้',
    en: 'This address does not take this method.',
  },
  'not-json': {
    status: 415,
    th: 'ระบบรับเฉพาะข้อมูลแบบ JSON',
    en: 'Send the request as application/json.',
  },
  'body-unreadable': {
    status: 400,
    th: 'อ่านข้อมูลที่ส่งมาไม่ได้ กรุณาส่งใหม่',
    en: 'The request body cannot be read; send it again.',
  },
  'body-too-large': { status: 413, th: 'ข้อมูลที่ส่งมาใหญ่เกินไป', en: 'The request is too large.' },
  'idempotency-key-missing': {
    status: 400,
    th: 'คำขอนี้ต้องมี Idempotency-Key',
    en: 'Send an Idempotency-Key header with every command.',
  },
  'idempotency-key-unreadable': {
    status: 400,
    th: 'Idempotency-Key ต้องยาว 8 ถึง 200 ตัวอักษร',
    en: 'An Idempotency-Key has 8 to 200 visible ASCII characters.',
  },
  'idempotency-key-reused': {
    status: 422,
    th: 'รหัสคำขอนี้ใช้กับรายการอื่นไปแล้ว กรุณาเปิดแบบฟอร์มใหม่',
    en: 'This Idempotency-Key belongs to another request; open the form again.',
  },
  'changed-meanwhile': {
    status: 409,
    th: 'ข้อมูลถูกแก้ไขไปแล้ว กรุณาโหลดหน้าใหม่',
    en: 'This has changed meanwhile; reload the page.',
  },
  'too-many-requests': {
    status: 429,
    th: 'ส่งคำขอถี่เกินไป กรุณารอสักครู่แล้วลองใหม่',
    en: 'Too many requests; wait a moment and try again.',
  },
  'process-not-reachable': {
    status: 503,
    th: 'ระบบงานไม่พร้อมชั่วคราว ยังไม่มีอะไรเปลี่ยนแปลง กรุณาลองใหม่ในอีกสักครู่',
    en: 'The process is out of reach for the moment and nothing was changed; try again shortly.',
  },
  'process-answer-unknown': {
    status: 503,
    th: 'ยังไม่ทราบว่าการเปลี่ยนแปลงนี้เกิดผลแล้วหรือไม่ กรุณากดอีกครั้งในอีกสักครู่ ระบบจะนับเพียงครั้งเดียว',
    en: 'It is not known yet whether this change was made; press again shortly, it counts only once.',
  },
  'database-not-reachable': {
    status: 503,
    th: 'ฐานข้อมูลไม่พร้อมชั่วคราว กรุณาลองใหม่ในอีกสักครู่',
    en: 'The database is out of reach for the moment; try again shortly.',
  },
  'unexpected-failure': {
    status: 500,
    th: 'เกิดข้อผิดพลาดที่ไม่คาดคิด กรุณาลองใหม่ หากยังไม่ได้ให้แจ้งเลขที่คำขอ',
    en: 'Something unexpected failed; try again, and report the request id if it stays.',
  },
} as const satisfies Record<string, RefusalRow>;

export const REFUSALS = {
  ...GENERAL,
  ...TASK_REFUSALS,
  ...MEETING_REFUSALS,
  ...SPLIT_REFUSALS,
  ...MOTION_REFUSALS,
  ...QUEUE_REFUSALS,
  ...WRITE_OFF_REFUSALS,
  ...LOAN_REFUSALS,
  ...LEDGER_REFUSALS,
  ...SCHEDULE_SENTENCES,
  ...LIVING_SENTENCES,
  ...CASE_REFUSALS,
  ...EVIDENCE_REFUSALS,
  ...BOOK_REFUSALS,
  ...COMMITTEE_REFUSALS,
  ...ACCESSION_REFUSALS,
  ...FUND_REFUSALS,
  ...REGISTER_REFUSALS,
  ...PEOPLE_REFUSALS,
  ...NEGOTIATION_REFUSALS,
  ...CENTRE_REFUSALS,
  ...HOUSEHOLD_REFUSALS,
  ...PAPER_REFUSALS,
} as const satisfies Record<string, RefusalRow>;

export type RefusalCode = keyof typeof REFUSALS;
