/** Why a centre as a whole refuses. */

import type { BothTongues } from '#contracts/primitives';
import type { RefusalRow } from './refusal-row.ts';

export const CENTRE_REFUSALS = {
  'centre-not-active': {
    status: 409,
    th: 'ศูนย์ฯ นี้พักงานหรือปิดแล้ว จึงรับครัวเรือน ประชุม หรือรับกองทุนใหม่ไม่ได้',
    en: 'This centre rests or has ended; it takes no new household, meeting or fund.',
  },
  'centre-cannot-move-so': {
    status: 409,
    th: 'สถานะของศูนย์ฯ เปลี่ยนแบบนี้ไม่ได้ กรุณาโหลดหน้าใหม่',
    en: 'The centre cannot change to that from where it stands; reload the page.',
  },
  'cases-are-open': {
    status: 409,
    th: 'ยังมีครัวเรือนที่เรื่องไม่จบ จึงปิดหรือรวมศูนย์ฯ ไม่ได้',
    en: 'Households are still under way, so the centre cannot end.',
  },
  'chosen-already': {
    status: 409,
    th: 'บันทึกการคัดเลือกของปีนี้ไว้แล้ว กรุณาโหลดหน้าใหม่',
    en: 'It is recorded already for that year; reload the page.',
  },
} as const satisfies Record<string, RefusalRow>;

export const CENTRE_FIELD_SENTENCES = {
  'funds-joined-before': {
    th: 'มีกองทุนเข้าร่วมก่อนปีนี้แล้ว กรุณาตรวจดูปีก่อตั้ง',
    en: 'A fund joined before that year; check the founding year.',
  },
  'before-the-last-change': {
    th: 'วันที่นี้อยู่ก่อนการเปลี่ยนสถานะครั้งก่อน กรุณาตรวจสอบ',
    en: 'This day lies before the last change; please check.',
  },
  'settlement-missing': {
    th: 'กรุณาบันทึกว่าสะสางเงินและทรัพย์สินส่วนกลางอย่างไร',
    en: 'Say how what was common has been settled.',
  },
  'merged-into-itself': {
    th: 'รวมเข้ากับศูนย์ฯ ตัวเองไม่ได้ กรุณาเลือกศูนย์ฯ อื่น',
    en: 'A centre cannot go into itself; choose another.',
  },
  'merged-into-nobody': {
    th: 'กรุณาเลือกศูนย์ฯ ที่จะรวมเข้า',
    en: 'Choose the centre that it goes into.',
  },
  'no-such-working-centre': {
    th: 'ศูนย์ฯ ที่เลือกไม่ได้ทำงานอยู่ กรุณาเลือกศูนย์ฯ อื่น',
    en: 'The chosen centre does not work; choose another.',
  },
} as const satisfies Record<string, BothTongues>;
