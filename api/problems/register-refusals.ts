/** Why an entry of a register is not taken. */

import type { BothTongues } from '#contracts/primitives';
import type { RefusalRow } from './refusal-row.ts';

export const REGISTER_REFUSALS = {
  'no-such-entry': {
    status: 404,
    th: 'ไม่พบรายการนี้ในทะเบียน กรุณาโหลดหน้าใหม่',
    en: 'The register has no such entry; reload the page.',
  },
  'struck-out-already': {
    status: 409,
    th: 'รายการนี้ขีดฆ่าไปแล้ว กรุณาโหลดหน้าใหม่',
    en: 'This entry was struck out already; reload the page.',
  },
} as const satisfies Record<string, RefusalRow>;

export const REGISTER_FIELD_SENTENCES = {
  'contract-not-of-centre': {
    th: 'ไม่พบสัญญานี้ในศูนย์ฯ กรุณาเลือกใหม่',
    en: 'The centre has no such contract; choose again.',
  },
  'contract-is-over': {
    th: 'สัญญานี้ชำระครบหรือคืนเงินแล้ว ไม่ต้องมีผู้ค้ำประกัน',
    en: 'This contract is over; it needs no guarantor.',
  },
  'person-not-of-centre': {
    th: 'ไม่พบบุคคลนี้ในทะเบียนของศูนย์ฯ กรุณาเลือกใหม่',
    en: 'This person is not on file at the centre; choose again.',
  },
  'borrower-cannot-guarantee': {
    th: 'ผู้กู้ค้ำประกันสัญญาของตนเองไม่ได้ กรุณาเลือกคนอื่น',
    en: 'Borrowers cannot guarantee their own contract; choose somebody else.',
  },
  'guarantees-already': {
    th: 'ผู้นี้ค้ำประกันสัญญานี้อยู่แล้ว',
    en: 'This person guarantees the contract already.',
  },
  'guarantor-not-of-centre': {
    th: 'ไม่พบผู้ค้ำประกันนี้ กรุณาเลือกใหม่',
    en: 'There is no such guarantor; choose again.',
  },
  'sent-before-default': {
    th: 'วันที่แจ้งอยู่ก่อนวันผิดนัด กรุณาตรวจวันที่',
    en: 'The notice went out before the default; check the days.',
  },
  'group-not-of-centre': {
    th: 'ไม่พบกลุ่มอาชีพนี้ กรุณาเลือกใหม่',
    en: 'The centre has no such group; choose again.',
  },
  'grant-used-up': {
    th: 'ยอดใช้จะเกินเงินสนับสนุนที่กลุ่มได้รับ กรุณาตรวจยอด',
    en: 'The group would have used more than it received; check the amounts.',
  },
  'scheme-not-of-centre': {
    th: 'ไม่พบสวัสดิการนี้ กรุณาเลือกใหม่',
    en: 'The centre has no such welfare scheme; choose again.',
  },
  'case-not-of-centre': {
    th: 'ไม่พบเรื่องนี้ในศูนย์ฯ กรุณาเลือกใหม่',
    en: 'The centre has no such case; choose again.',
  },
  'follow-up-half-told': {
    th: 'กรุณากรอกทั้งเรื่องที่ต้องติดตามและวันที่ หรือเว้นว่างทั้งสองช่อง',
    en: 'Fill in both what to follow up and by when, or neither.',
  },
  'follow-up-before-visit': {
    th: 'วันที่ติดตามอยู่ก่อนวันลงพื้นที่ กรุณาตรวจวันที่',
    en: 'The follow-up is before the visit; check the days.',
  },
  'visit-not-of-centre': {
    th: 'ไม่พบการลงพื้นที่ครั้งนี้ กรุณาเลือกใหม่',
    en: 'There is no such visit; choose again.',
  },
  'nothing-to-follow-up': {
    th: 'การลงพื้นที่ครั้งนี้ไม่มีเรื่องที่ต้องติดตาม',
    en: 'Nothing was left to follow up from this visit.',
  },
  'followed-up-already': {
    th: 'เรื่องนี้ติดตามแล้ว',
    en: 'This was followed up already.',
  },
} as const satisfies Record<string, BothTongues>;
