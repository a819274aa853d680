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
  'for-the-member-alone': {
    status: 403,
    th: 'เรื่องนี้ต้องเป็นเจ้าตัวทำเอง ผู้ช่วยดูแทนทำไม่ได้',
    en: 'Only the member may do this; a helper sees and asks.',
  },
  'asked-already': {
    status: 409,
    th: 'ท่านขอให้โทรกลับไว้แล้ว เจ้าหน้าที่จะโทรหา',
    en: 'You have asked for a call already; somebody will ring.',
  },
  'support-is-over': {
    status: 409,
    th: 'การส่งเสริมนี้สิ้นสุดแล้ว กรุณาโหลดหน้าใหม่',
    en: 'This support has ended; reload the page.',
  },
  'accepted-already': {
    status: 409,
    th: 'ครัวเรือนตอบรับไว้แล้ว',
    en: 'The household has accepted already.',
  },
  'no-such-consent': {
    status: 404,
    th: 'ไม่พบหนังสือยินยอมนี้ กรุณาโหลดหน้าใหม่',
    en: 'There is no such consent; reload the page.',
  },
  'purpose-not-given': {
    status: 409,
    th: 'ครัวเรือนไม่ได้ให้ความยินยอมเรื่องนี้ไว้',
    en: 'The household did not consent to this.',
  },
  'withdrawn-already': {
    status: 409,
    th: 'ถอนความยินยอมเรื่องนี้ไปแล้ว',
    en: 'This consent was taken back already.',
  },
  'no-such-request': {
    status: 404,
    th: 'ไม่พบคำขอนี้ กรุณาโหลดหน้าใหม่',
    en: 'There is no such request; reload the page.',
  },
  'request-done-already': {
    status: 409,
    th: 'มีผู้ดูแลคำขอนี้แล้ว กรุณาโหลดหน้าใหม่',
    en: 'Somebody has seen to this request already; reload the page.',
  },
  'no-such-complaint': {
    status: 404,
    th: 'ไม่พบเรื่องร้องเรียนนี้ กรุณาโหลดหน้าใหม่',
    en: 'There is no such complaint; reload the page.',
  },
  'complaint-answered-already': {
    status: 409,
    th: 'ตอบเรื่องร้องเรียนนี้ไปแล้ว กรุณาโหลดหน้าใหม่',
    en: 'This complaint was answered already; reload the page.',
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
  'not-a-promptpay-id': {
    th: 'กรอกเบอร์มือถือ 10 หลัก เลขประจำตัว 13 หลัก หรือเลขวอลเล็ต 15 หลัก',
    en: 'Enter a mobile number of 10, an id of 13 or a wallet number of 15 digits.',
  },
  'help-term-too-long': {
    th: 'ให้ช่วยดูได้ครั้งละไม่เกินหนึ่งปี กรุณาเลือกวันที่ใกล้กว่านี้',
    en: 'A helper is named for a year at most; choose an earlier day.',
  },
} as const satisfies Record<string, BothTongues>;
