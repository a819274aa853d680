/** Why a photo, or a paper sheet, is not taken. */

import type { BothTongues } from '#contracts/primitives';
import type { RefusalRow } from './refusal-row.ts';

const SHEET_CODE_WRONG: BothTongues = {
  th: 'รหัสไม่ถูกต้อง มีตัวเลขผิดหรือสลับกัน กรุณาอ่านจากแบบกระดาษแล้วพิมพ์ใหม่',
  en: 'This code cannot be: a digit is wrong or two are swapped; read it from the sheet again.',
};

const NO_SUCH_SHEET: BothTongues = {
  th: 'ไม่พบแบบกระดาษของรหัสนี้ในศูนย์ฯ ของท่าน กรุณาตรวจรหัส',
  en: 'There is no sheet with this code at your centre; check the code.',
};

const SHEET_IS_VOID: BothTongues = {
  th: 'แบบกระดาษใบนี้ยกเลิกไปแล้ว กรุณาใช้แบบใบใหม่',
  en: 'This sheet was given up; use a new one.',
};

export const PAPER_FIELD_SENTENCES = {
  'sheet-code-wrong': SHEET_CODE_WRONG,
  'no-such-sheet': NO_SUCH_SHEET,
  'sheet-of-another-kind': {
    th: 'รหัสนี้เป็นของแบบกระดาษอีกชนิดหนึ่ง กรุณาหาจากรหัสในหน้า “แบบกระดาษ” ระบบจะพาไปที่งานที่ถูก',
    en: 'This code is of another kind of sheet; look it up on the page “Paper sheets”, which leads to its task.',
  },
  'sheet-of-another-matter': {
    th: 'แบบกระดาษใบนี้พิมพ์ไว้สำหรับครัวเรือนหรือการประชุมอื่น กรุณาตรวจดูชื่อบนแบบ',
    en: 'This sheet was printed for another household or meeting; check the name on it.',
  },
  'sheet-is-void': SHEET_IS_VOID,
  'paper-before-it-began': {
    th: 'วันที่บนกระดาษอยู่ก่อนวันที่เริ่มเรื่องนี้ กรุณาตรวจดูวันเดือนปีบนแบบ',
    en: 'The date on the paper is before this matter began; check the date on the sheet.',
  },
  'no-such-photo': {
    th: 'รูปนี้ไม่ใช่รูปของเรื่องนี้ กรุณาถ่ายหรือเลือกรูปใหม่',
    en: 'This photo is not of this matter; take or choose another.',
  },
  'loan-of-another-fund': {
    th: 'สัญญานี้ไม่ใช่ของกองทุนบนแบบใบนี้ กรุณานำออก',
    en: 'This contract is not of the fund on this sheet; take it out.',
  },
  'loan-named-twice': {
    th: 'สัญญานี้อยู่ในแบบสองบรรทัด กรุณารวมเป็นบรรทัดเดียว',
    en: 'This contract stands twice on the sheet; put it in one line.',
  },
  'witness-is-the-signer': {
    th: 'ผู้พิมพ์ลายนิ้วมือเป็นพยานให้ตนเองไม่ได้ กรุณากรอกชื่อพยานคนอื่น (ป.พ.พ. มาตรา 9)',
    en: 'Nobody witnesses their own fingerprint; name another person (Civil and Commercial Code s.9).',
  },
  'witness-named-twice': {
    th: 'พยานต้องเป็นคนละคน กรุณากรอกชื่อพยานอีกคนหนึ่ง (ป.พ.พ. มาตรา 9)',
    en: 'The witnesses must be two people; name another one (Civil and Commercial Code s.9).',
  },
} as const satisfies Record<string, BothTongues>;

export const PAPER_REFUSALS = {
  'sheet-code-wrong': { status: 404, ...SHEET_CODE_WRONG },
  'no-such-sheet': { status: 404, ...NO_SUCH_SHEET },
  'sheet-is-void': { status: 409, ...SHEET_IS_VOID },
  'sheet-entered-already': {
    status: 409,
    th: 'แบบกระดาษใบนี้บันทึกไปแล้วโดย{holderName} เมื่อ{since} แบบหนึ่งใบบันทึกได้ครั้งเดียว',
    en: 'This sheet was entered already by {holderName} on {since}; a sheet is entered once.',
  },
  'sheet-not-entered': {
    status: 409,
    th: 'แบบใบนี้ยังไม่ได้บันทึก กรุณาใส่รูปพร้อมกับการบันทึก',
    en: 'This sheet is not entered yet; bring the photo with the entry.',
  },
  'sheet-has-its-photo': {
    status: 409,
    th: 'แบบใบนี้มีรูปแล้ว รูปที่เก็บไว้เปลี่ยนไม่ได้',
    en: 'This sheet has its photo already; a photo that is kept does not change.',
  },
  'nothing-to-print': {
    status: 409,
    th: 'ไม่มีแบบที่ต้องพิมพ์ตามที่เลือก กรุณาเลือกวันหรืองานอื่น',
    en: 'There is nothing to print for this choice; choose another day or task.',
  },
  'too-many-sheets': {
    status: 409,
    th: 'พิมพ์ได้ครั้งละไม่เกิน 200 ใบ กรุณาเลือกวันให้สั้นลง',
    en: 'At most 200 sheets are printed at once; choose an earlier day.',
  },
} as const satisfies Record<string, RefusalRow>;
