/** Why a photo, or a paper sheet, is not taken. */

import type { BothTongues } from '#contracts/primitives';

export const PAPER_FIELD_SENTENCES = {
  'photo-empty': {
    th: 'ไฟล์รูปนี้ว่างเปล่า กรุณาถ่ายหรือเลือกรูปใหม่',
    en: 'This photo is empty; take or choose it again.',
  },
  'photo-too-large': {
    th: 'รูปใหญ่เกิน 5 MB กรุณาถ่ายด้วยความละเอียดที่ต่ำลง',
    en: 'The photo is larger than 5 MB; take it with a lower resolution.',
  },
  'photo-of-another-kind': {
    th: 'ไฟล์นี้ไม่ใช่รูปถ่ายแบบ JPEG หรือ PNG กรุณาเลือกรูปถ่าย',
    en: 'This file is not a JPEG or PNG photo; choose a photo.',
  },
  'photo-damaged': {
    th: 'รูปนี้เสียหายจนเปิดไม่ได้ กรุณาถ่ายหรือเลือกรูปใหม่',
    en: 'This photo is damaged and cannot be opened; take or choose it again.',
  },
} as const satisfies Record<string, BothTongues>;
