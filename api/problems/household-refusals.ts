/** Why a household cannot come in, and why what it or the centre asks of its own view is refused. */

import type { BothTongues } from '#contracts/primitives';
import type { RefusalRow } from './refusal-row.ts';

export const HOUSEHOLD_REFUSALS = {
  'wrong-household-code': {
    status: 401,
    th: 'รหัสบ้านหรือเลขลับไม่ถูกต้อง หรือใบนี้ใช้ไม่ได้แล้ว ลองดูอีกครั้ง หรือถามเลขานุการ',
    en: 'The code or the PIN is not right, or the sheet no longer counts; try again or ask the secretary.',
  },
  'household-code-rests': {
    status: 429,
    th: 'ลองผิดหลายครั้งแล้ว กรุณารอ {minutes} นาที แล้วลองใหม่',
    en: 'That was wrong several times; wait {minutes} minutes and try again.',
  },
  'no-such-access': {
    status: 404,
    th: 'ไม่พบใบรหัสนี้ กรุณาโหลดหน้าใหม่',
    en: 'There is no such code; reload the page.',
  },
  'consent-taken-back': {
    status: 409,
    th: 'ครัวเรือนถอนความยินยอมเรื่องนี้แล้ว จึงส่งข้อมูลให้หน่วยงานไม่ได้ กรุณาคุยกับครัวเรือนก่อน',
    en: 'The household took this consent back, so nothing goes to an agency; speak with the household first.',
  },
  'access-ended-already': {
    status: 409,
    th: 'ใบรหัสนี้ยกเลิกไปแล้ว กรุณาโหลดหน้าใหม่',
    en: 'This code was taken back already; reload the page.',
  },
} as const satisfies Record<string, RefusalRow>;

export const HOUSEHOLD_FIELD_SENTENCES = {
  'pin-of-six-digits': {
    th: 'เลขลับต้องเป็นตัวเลข 6 ตัว',
    en: 'The PIN has six digits.',
  },
  'pin-too-easy': {
    th: 'เลขลับนี้เดาง่าย กรุณาตั้งเลขอื่น',
    en: 'This PIN is easy to guess; choose another.',
  },
  'not-of-the-household': {
    th: 'คนนี้ไม่อยู่ในครัวเรือน กรุณาเลือกคนในครัวเรือน',
    en: 'This person is not of the household; choose a member.',
  },
  'help-term-too-long': {
    th: 'ให้ช่วยดูได้ครั้งละไม่เกินหนึ่งปี กรุณาเลือกวันที่ใกล้กว่านี้',
    en: 'A helper is named for a year at most; choose an earlier day.',
  },
} as const satisfies Record<string, BothTongues>;
