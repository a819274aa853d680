/** Why the books and the cash of a fund refuse. */

import type { RefusalRow } from './refusal-row.ts';

export const LEDGER_REFUSALS = {
  'not-enough-capital': {
    status: 409,
    th: 'ทุนเดิมของกองทุนเหลือน้อยกว่าจำนวนนี้ กรุณาตรวจจำนวนเงิน',
    en: 'Less of the stated capital is left than this; check the amount.',
  },
  'line-goes-the-other-way': {
    status: 409,
    th: 'ค่าธรรมเนียมเป็นเงินออก ดอกเบี้ยเป็นเงินเข้า กรุณาเลือกให้ตรงกับรายการของธนาคาร',
    en: 'A fee goes out and interest comes in; choose what fits the line of the bank.',
  },
  'before-the-account': {
    status: 409,
    th: 'รายการนี้เกิดก่อนวันที่เปิดบัญชีธนาคารในระบบ จึงไม่ต้องลงบัญชี',
    en: 'This line is from before the account was opened here, so there is nothing to book.',
  },
  'fee-booked-by-another': {
    status: 409,
    th: 'ผู้ที่วางรายการของธนาคารลงค่าธรรมเนียมเองไม่ได้ กรุณาให้ประธาน เลขานุการ หรือเหรัญญิกอีกคนลงบัญชี',
    en: 'Whoever entered the statement cannot book a fee from it; chair, secretary or treasurer, another person, does.',
  },
  'not-enough-at-place': {
    status: 409,
    th: 'เงินในที่เก็บเงินนี้มีไม่พอ กรุณาย้ายเงินเข้ามาก่อน หรือถอนจากธนาคารก่อน',
    en: 'Not enough money lies at this place; move money there first, or withdraw it from the bank.',
  },
  'not-enough-set-aside': {
    status: 409,
    th: 'เงินที่จัดสรรไว้เหลือน้อยกว่าจำนวนนี้ กรุณาตรวจจำนวนเงิน',
    en: 'Less is set aside than this; check the amount.',
  },
  'period-is-closed': {
    status: 409,
    th: 'วันที่นี้อยู่ในงวดบัญชีที่ปิดแล้ว กรุณาลงวันที่อื่น หรือให้สองคนเปิดงวดพร้อมเหตุผล',
    en: 'This day lies in a closed period; use another day, or two people open it with a reason.',
  },
  'closed-already': {
    status: 409,
    th: 'งวดนี้ปิดแล้ว กรุณาโหลดหน้าใหม่',
    en: 'This period is closed already; reload the page.',
  },
  'withdrawal-waits': {
    status: 409,
    th: 'ยังมีคำขอถอนเงินในงวดนี้ที่รอลงนาม กรุณาลงนามหรือยกเลิกก่อน',
    en: 'A withdrawal of this period waits for a signature; sign or decline it first.',
  },
  'no-such-close': {
    status: 404,
    th: 'ไม่พบงวดที่ปิดนี้ กรุณาโหลดหน้าใหม่',
    en: 'There is no such closed period; reload the page.',
  },
  'period-is-open': {
    status: 409,
    th: 'งวดนี้เปิดอยู่แล้ว กรุณาโหลดหน้าใหม่',
    en: 'This period is open already; reload the page.',
  },
  'reopening-asked-already': {
    status: 409,
    th: 'มีผู้ขอเปิดงวดนี้แล้ว รออีกคนยืนยัน',
    en: 'Reopening is asked for already; another person must confirm.',
  },
  'no-reopening-asked': {
    status: 409,
    th: 'ไม่มีคำขอเปิดงวดนี้ กรุณาโหลดหน้าใหม่',
    en: 'Nobody asks to open this period; reload the page.',
  },
  'reopen-by-another': {
    status: 409,
    th: 'ท่านเป็นผู้ขอเปิดงวด ต้องให้ประธาน เลขานุการ หรือเหรัญญิกอีกคนยืนยัน',
    en: 'You asked for it; chair, secretary or treasurer, another person than you, must confirm.',
  },
  'surplus-shared-already': {
    status: 409,
    th: 'จัดสรรดอกผลของวันในปีนี้ไปแล้ว จึงเปลี่ยนแปลงไม่ได้',
    en: 'The surplus of these days is shared already; nothing can be changed.',
  },
  'year-not-closed': {
    status: 409,
    th: 'ต้องปิดบัญชีปีนี้ก่อน จึงจะจัดสรรดอกผลได้',
    en: 'Close the year first; then its surplus can be shared.',
  },
  'nothing-to-share': {
    status: 409,
    th: 'ปีนี้ไม่มีดอกผลที่จะจัดสรร',
    en: 'This year has no surplus to share.',
  },
  'no-sharing-rule': {
    status: 409,
    th: 'กองทุนยังไม่ได้ตั้งข้อบังคับการจัดสรรที่ใช้ในวันสิ้นปีนี้',
    en: 'The fund has no by-law on the surplus in force at the end of this year; set one.',
  },
  'surplus-has-changed': {
    status: 409,
    th: 'ยอดดอกผลเปลี่ยนไปจากที่แสดง กรุณาโหลดหน้าใหม่แล้วตรวจอีกครั้ง',
    en: 'The surplus differs from what was shown; reload the page and check again.',
  },
  'not-a-bank': {
    status: 409,
    th: 'ที่เก็บเงินนี้ไม่ใช่บัญชีธนาคาร',
    en: 'This place is no bank account.',
  },
  'no-such-line': {
    status: 404,
    th: 'ไม่พบรายการของธนาคารนี้ กรุณาโหลดหน้าใหม่',
    en: 'There is no such line of the bank; reload the page.',
  },
  'line-matched-already': {
    status: 409,
    th: 'รายการนี้จับคู่แล้ว กรุณาโหลดหน้าใหม่',
    en: 'This line is matched already; reload the page.',
  },
  'line-not-matched': {
    status: 409,
    th: 'รายการนี้ยังไม่ได้จับคู่ กรุณาโหลดหน้าใหม่',
    en: 'This line is not matched; reload the page.',
  },
  'entry-not-at-this-bank': {
    status: 409,
    th: 'รายการบัญชีนี้ไม่ได้อยู่ในบัญชีธนาคารเดียวกัน',
    en: 'This entry did not move money at this account.',
  },
  'amounts-differ': {
    status: 409,
    th: 'จำนวนเงินของธนาคารกับรายการบัญชีไม่ตรงกัน',
    en: 'The amounts of the bank and of the entry differ.',
  },
  'entry-matched-already': {
    status: 409,
    th: 'รายการบัญชีนี้จับคู่กับรายการอื่นแล้ว กรุณาโหลดหน้าใหม่',
    en: 'This entry is matched with another line; reload the page.',
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
