/** Why the books and the cash of a fund refuse. */

import type { RefusalRow } from './refusal-row.ts';

export const LEDGER_REFUSALS = {
  'not-enough-capital': {
    status: 409,
    th: 'ทุนเดิมของกองทุนเหลือน้อยกว่าจำนวนนี้ กรุณาตรวจจำนวนเงิน',
    en: 'Less of the stated capital is left than this; check the amount.',
  },
  'not-enough-at-place': {
    status: 409,
    th: 'เงินในที่เก็บเงินนี้มีไม่พอ กรุณาย้ายเงินเข้ามาก่อน หรือถอนจากธนาคารก่อน',
    en: 'Not enough money lies at this place; move money there first, or withdraw it from the bank.',
  },
  'no-such-place': {
    status: 404,
    th: 'ไม่พบที่เก็บเงินนี้ในกองทุน กรุณาโหลดหน้าใหม่',
    en: 'The fund has no such place for its money; reload the page.',
  },
  'place-exists': {
    status: 409,
    th: 'มีที่เก็บเงินนี้อยู่แล้ว กรุณาใช้รายการเดิม',
    en: 'This place exists already; use it.',
  },
  'bank-needs-two-signatures': {
    status: 409,
    th: 'การนำเงินออกจากธนาคารต้องลงนามสองในสามคน กรุณาใช้ปุ่มขอถอนเงิน',
    en: 'Money leaves a bank by two of three signatures; ask for a withdrawal instead.',
  },
  'only-banks-need-signatures': {
    status: 409,
    th: 'เงินนี้ไม่ได้อยู่ในธนาคาร กรุณาใช้ปุ่มย้ายเงิน',
    en: 'This money does not lie at a bank; move it instead.',
  },
  'banks-are-not-counted': {
    status: 409,
    th: 'เงินในธนาคารไม่ต้องตรวจนับ ให้กระทบยอดกับรายการของธนาคาร',
    en: 'Money at a bank is not counted; match it with the statement of the bank.',
  },
  'count-is-open': {
    status: 409,
    th: 'มีผลตรวจนับที่รอยืนยันอยู่แล้ว กรุณายืนยันหรือไม่รับผลนั้นก่อน',
    en: 'A count waits to be confirmed; confirm or decline it first.',
  },
  'no-such-count': {
    status: 404,
    th: 'ไม่พบใบตรวจนับนี้ กรุณาโหลดหน้าใหม่',
    en: 'There is no such count; reload the page.',
  },
  'count-decided-already': {
    status: 409,
    th: 'ใบตรวจนับนี้มีผู้ยืนยันหรือไม่รับไปแล้ว กรุณาโหลดหน้าใหม่',
    en: 'This count is confirmed or declined already; reload the page.',
  },
  'count-confirmed-by-another': {
    status: 409,
    th: 'ท่านเป็นผู้นับเงิน ต้องให้ประธาน เลขานุการ หรือเหรัญญิกอีกคนยืนยัน',
    en: 'You counted; chair, secretary or treasurer, another person than you, must confirm.',
  },
  'cash-moved-since-count': {
    status: 409,
    th: 'มีเงินเข้าหรือออกหลังตรวจนับ กรุณาไม่รับผลนี้แล้วนับใหม่',
    en: 'Money has moved since the count; decline it and count again.',
  },
  'no-such-withdrawal': {
    status: 404,
    th: 'ไม่พบคำขอถอนเงินนี้ กรุณาโหลดหน้าใหม่',
    en: 'There is no such withdrawal; reload the page.',
  },
  'withdrawal-decided-already': {
    status: 409,
    th: 'คำขอถอนเงินนี้มีผู้ลงนามหรือยกเลิกไปแล้ว กรุณาโหลดหน้าใหม่',
    en: 'This withdrawal is signed or declined already; reload the page.',
  },
  'not-a-signatory': {
    status: 409,
    th: 'ท่านไม่ได้เป็นผู้มีสิทธิ์ลงนามของบัญชีธนาคารนี้',
    en: 'You are not one of the three signatories of this account.',
  },
  'sign-by-another': {
    status: 409,
    th: 'ท่านลงนามเป็นคนแรกแล้ว ต้องให้ผู้มีสิทธิ์ลงนามอีกคนลงนาม',
    en: 'You signed first; another of the three signatories must sign.',
  },
} as const satisfies Record<string, RefusalRow>;
