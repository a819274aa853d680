/** Why a seat or a reserve of the committee refuses to be ended or named. */

import type { BothTongues } from '#contracts/primitives';
import type { RefusalRow } from './refusal-row.ts';

export const COMMITTEE_REFUSALS = {
  'seat-of-another-person': {
    status: 409,
    th: 'ตำแหน่งนี้บันทึกว่าเป็นของบุคคลอื่นในทะเบียน ให้ยกเลิกที่หน้าของบุคคลนั้นก่อน',
    en: 'The seat is said to be of another person on file; take that back on their page first.',
  },
  'no-such-seat': {
    status: 404,
    th: 'ไม่พบตำแหน่งนี้ กรุณาโหลดหน้าใหม่',
    en: 'There is no such seat; reload the page.',
  },
  'seat-ended-already': {
    status: 409,
    th: 'ตำแหน่งนี้สิ้นสุดไปแล้ว กรุณาโหลดหน้าใหม่',
    en: 'This seat was ended already; reload the page.',
  },
  'in-reserve-already': {
    status: 409,
    th: 'ผู้นี้เป็นตัวสำรองอยู่แล้ว',
    en: 'This person stands in reserve already.',
  },
  'no-such-reserve': {
    status: 404,
    th: 'ไม่พบตัวสำรองนี้ กรุณาโหลดหน้าใหม่',
    en: 'There is no such reserve; reload the page.',
  },
} as const satisfies Record<string, RefusalRow>;

export const COMMITTEE_FIELD_SENTENCES = {
  'after-the-end-of-term': {
    th: 'วันที่นี้อยู่หลังวันหมดวาระ กรุณากรอกวันก่อนหมดวาระ',
    en: 'The term ends before this day; enter an earlier one.',
  },
  'acted-after-that-day': {
    th: 'หลังวันที่นี้ยังมีรายการที่ทำในตำแหน่งนี้ กรุณากรอกวันที่ทำรายการล่าสุดหรือหลังจากนั้น',
    en: 'Something was done in this seat after that day; enter the day of its last act or a later one.',
  },
  'not-a-fund-of-the-centre': {
    th: 'กองทุนนี้ไม่ได้เป็นสมาชิกของศูนย์ฯ กรุณาเลือกใหม่',
    en: 'This fund is no member of the centre; choose again.',
  },
} as const satisfies Record<string, BothTongues>;
