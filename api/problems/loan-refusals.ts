/** Why a contract, a payment, the books or a clearance refuse. */

import type { RefusalRow } from './refusal-row.ts';

export const LOAN_REFUSALS = {
  'no-such-loan': {
    status: 404,
    th: 'ไม่พบสัญญานี้ กรุณากลับไปที่หน้ารายการ',
    en: 'There is no such loan; go back to the list.',
  },
  'reservation-has-ended': {
    status: 409,
    th: 'การกันเงินสิ้นสุดแล้ว ต้องเสนอที่ประชุมใหม่',
    en: 'The reservation has ended; the case must go to the committee again.',
  },
  'signed-already': {
    status: 409,
    th: 'ลงนามไปแล้ว กรุณาโหลดหน้าใหม่',
    en: 'It is signed already; reload the page.',
  },
  'another-contract-is-open': {
    status: 409,
    th: 'ครัวเรือนนี้มีหนี้กองทุนอื่นที่สัญญานี้ไม่ได้รวมหรือระบุไว้ และศูนย์ฯ ตกลงใช้1 ครัวเรือน 1 สัญญา กรุณาเลื่อนวาระหรือบันทึกว่ายังไม่ทำสัญญา แล้วสำรวจและเจรจาหนี้นั้นให้ครบ หรือปิดสัญญาเดิมก่อน',
    en: 'This household owes another fund, and this contract neither takes that debt over nor lists it, while the centre keeps to one household, one contract. Postpone the item or record that it was not signed; then survey and negotiate that debt too, or close the older contract first.',
  },
  'older-contract-owes-more': {
    status: 409,
    th: 'สัญญาเดิมกับกองทุนสมาชิกยังค้างมากกว่ายอดที่ตกลงไว้ กรุณารับชำระส่วนที่เกินในสัญญาเดิมก่อน แล้วจ่ายเงินใหม่',
    en: 'The older contract with a member fund owes more than was agreed. Take the difference as a payment on that contract first, then pay out again.',
  },
  'money-came-back-from-fund': {
    status: 409,
    th: 'ใบเสร็จนี้เป็นเงินปิดหนี้ที่กองทุนเจ้าหนี้เดิมคืนมา จึงยกเลิกไม่ได้',
    en: 'This receipt is for money that the older creditor fund gave back; it cannot be cancelled.',
  },
  'new-loan-awaits-receipts': {
    status: 409,
    th: 'สัญญาใหม่ที่จ่ายปิดหนี้นี้ยังรอใบเสร็จจากเจ้าหนี้เดิม กรุณาเก็บใบเสร็จให้ครบก่อน แล้วจึงขอยกเลิก',
    en: 'The new contract that paid this off still awaits receipts of old creditors. Collect them first, then ask again.',
  },
  'new-loan-owes-less': {
    status: 409,
    th: 'สัญญาใหม่ที่จ่ายปิดหนี้นี้เหลือหนี้น้อยกว่ายอดที่จะคืน จึงคืนเงินเข้าสัญญาใหม่ไม่ได้',
    en: 'The new contract that paid this off owes less than would come back, so the money cannot go back to it.',
  },
  'contract-is-signed': {
    status: 409,
    th: 'ลงนามสัญญาแล้ว ผู้ช่วยออกดอกเบี้ยต้องตกลงก่อนลงนาม',
    en: 'The contract is signed; a payer of interest must agree before that.',
  },
  'payer-is-agreed': {
    status: 409,
    th: 'สัญญานี้มีผู้ช่วยออกดอกเบี้ยแล้ว กรุณาโหลดหน้าใหม่',
    en: 'A payer of interest is agreed for this contract already; reload the page.',
  },
  'no-payer-agreed': {
    status: 409,
    th: 'สัญญานี้ไม่มีผู้ช่วยออกดอกเบี้ย จึงเรียกเก็บหรือรับเงินไม่ได้',
    en: 'Nobody bears interest of this contract, so nothing can be claimed or received.',
  },
  'nothing-to-claim': {
    status: 409,
    th: 'เรียกเก็บดอกเบี้ยของงวดที่ครบกำหนดไปครบแล้ว รอให้ถึงงวดถัดไป',
    en: 'The interest of all months that have fallen due is claimed; wait for the next one.',
  },
  'contract-not-signed': {
    status: 409,
    th: 'ยังไม่ได้ลงนามสัญญา จึงจ่ายเงินไม่ได้',
    en: 'The contract is not signed, so nothing can be paid out.',
  },
  'paid-out-already': {
    status: 409,
    th: 'จ่ายเงินตามสัญญานี้ไปแล้ว กรุณาโหลดหน้าใหม่',
    en: 'This loan was paid out already; reload the page.',
  },
  'creditors-not-paid': {
    status: 409,
    th: 'ยังไม่ได้จ่ายเงินให้เจ้าหนี้เดิม จึงบันทึกรายการนี้ไม่ได้',
    en: 'The old creditors are not paid yet, so this cannot be recorded.',
  },
  'loan-is-paid': {
    status: 409,
    th: 'เงินกู้นี้ชำระครบแล้ว ไม่ต้องรับชำระอีก',
    en: 'This loan is paid in full; nothing more is owed.',
  },
  'amount-must-be-positive': {
    status: 422,
    th: 'จำนวนเงินต้องมากกว่าศูนย์',
    en: 'The amount must be more than zero.',
  },
  'entry-does-not-balance': {
    status: 409,
    th: 'รายการบัญชีไม่สมดุล ยังไม่มีอะไรเปลี่ยนแปลง กรุณาแจ้งเลขที่คำขอ',
    en: 'The entry does not balance and nothing was changed; report the request id.',
  },
  'accounts-must-differ': {
    status: 409,
    th: 'รายการบัญชีไม่ถูกต้อง ยังไม่มีอะไรเปลี่ยนแปลง กรุณาแจ้งเลขที่คำขอ',
    en: 'The entry names an account twice and nothing was changed; report the request id.',
  },
  'guarantors-missing': {
    status: 409,
    th: 'ระเบียบของกองทุนให้วงเงินนี้มีผู้ค้ำประกัน กรุณาบันทึกผู้ค้ำในทะเบียนผู้ค้ำประกันให้ครบก่อนลงนาม',
    en: 'For this amount the by-law of the fund asks for guarantors; record them in the register first.',
  },
  'not-enough-cash': {
    status: 409,
    th: 'เงินสดของกองทุนไม่พอ กรุณาเลือกกองทุนอื่นหรือลดวงเงิน',
    en: 'The fund has not enough cash; choose another fund or a smaller amount.',
  },
  'not-enough-reserved': {
    status: 409,
    th: 'เงินที่กันไว้ไม่พอ กรุณาตรวจสอบบัญชีกองทุน',
    en: 'Not enough money is reserved; check the books of the fund.',
  },
  'not-enough-receivable': {
    status: 409,
    th: 'ยอดลูกหนี้ของกองทุนไม่พอสำหรับรายการนี้ กรุณาตรวจสอบบัญชี',
    en: 'The fund has lent less than this; check its books.',
  },
  'posting-key-reused': {
    status: 409,
    th: 'รายการนี้บันทึกไว้แล้วด้วยข้อมูลอื่น กรุณาโหลดหน้าใหม่',
    en: 'This was booked already with other content; reload the page.',
  },
  'no-such-repayment': {
    status: 404,
    th: 'ไม่พบใบเสร็จนี้ กรุณาโหลดหน้าใหม่',
    en: 'There is no such receipt; reload the page.',
  },
  'cancelled-already': {
    status: 409,
    th: 'ใบเสร็จนี้ยกเลิกไปแล้ว กรุณาโหลดหน้าใหม่',
    en: 'This receipt is cancelled already; reload the page.',
  },
  'resolution-stands-on-it': {
    status: 409,
    th: 'คณะกรรมการมีมติเรื่องสัญญานี้หลังรับเงินครั้งนั้นแล้ว มติคิดจากยอดที่ชำระ จึงยกเลิกใบเสร็จไม่ได้ ถ้าเงินไม่เข้าจริง ให้เสนอที่ประชุมพิจารณาใหม่',
    en: 'The committee has resolved on this contract since, by what was paid then, so the receipt stands; if the money never came, bring it before a meeting again.',
  },
  'loan-does-not-run': {
    status: 409,
    th: 'สัญญานี้ไม่อยู่ระหว่างผ่อนชำระ จึงขอให้ที่ประชุมปรับไม่ได้',
    en: 'This contract is not being repaid, so there is nothing a meeting could change.',
  },
  'change-asked-already': {
    status: 409,
    th: 'มีคำขอเรื่องสัญญานี้รอที่ประชุมอยู่แล้ว ถอนคำขอเดิมก่อน หรือรอมติ',
    en: 'A request about this contract waits for a meeting already; take that one back or await the resolution.',
  },
  'fund-adds-no-interest': {
    status: 422,
    th: 'เงิน กข.คจ. ไม่มีดอกเบี้ย จึงไม่มีดอกเบี้ยให้ทบเป็นเงินต้น (ระเบียบกระทรวงมหาดไทย พ.ศ. 2553)',
    en: 'Money of this kind of fund bears no interest (MOI regulation 2553), so none becomes principal.',
  },
  'by-law-forbids-added-interest': {
    status: 422,
    th: 'ระเบียบของศูนย์ฯ ห้ามทบดอกเบี้ยเป็นเงินต้น ดอกเบี้ยที่ค้างแยกไว้ ไม่คิดดอกเบี้ยซ้อน',
    en: 'The by-law of the centre lets no interest become principal; it stays apart and bears none.',
  },
  'agreement-day-missing': {
    status: 422,
    th: 'ทบดอกเบี้ยเป็นเงินต้นต้องมีหนังสือตกลงที่ครัวเรือนลงลายมือชื่อ กรุณาบันทึกวันที่และเลขที่หนังสือ (ป.พ.พ. มาตรา 655)',
    en: 'Interest becomes principal only by an agreement that the household signed; record its day and number (CCC s.655).',
  },
  'agreement-in-the-future': {
    status: 422,
    th: 'วันที่ในหนังสือตกลงยังมาไม่ถึง กรุณาตรวจวันที่',
    en: 'The day of the agreement is still to come; check the day.',
  },
  'no-interest-overdue': {
    status: 422,
    th: 'วันที่ {on} ไม่มีดอกเบี้ยค้างชำระ จึงไม่มีอะไรให้ทบเป็นเงินต้น',
    en: 'No interest is overdue on {on}, so there is none to make principal.',
  },
  'interest-not-overdue-until': {
    status: 422,
    th: 'ในวันที่ทำหนังสือ ดอกเบี้ยยังค้างไม่ครบหนึ่งปี ทำหนังสือตกลงได้ตั้งแต่วันที่ {on} (ป.พ.พ. มาตรา 655)',
    en: 'On the day of the agreement no interest was overdue for a year; it can be made from {on} on (CCC s.655).',
  },
  'agreement-amount-differs': {
    status: 422,
    th: 'ดอกเบี้ยที่ค้างครบหนึ่งปีในวันทำหนังสือและยังไม่ได้ชำระคือ {amount} บาท หนังสือตกลงต้องระบุจำนวนนี้',
    en: 'The interest that was a year overdue on the day of the agreement and is still unpaid is {amount} baht; the agreement has to name this amount.',
  },
  'no-such-change': {
    status: 404,
    th: 'ไม่พบคำขอนี้ กรุณาโหลดหน้าใหม่',
    en: 'There is no such request; reload the page.',
  },
  'change-is-on-agenda': {
    status: 409,
    th: 'คำขอนี้อยู่ในวาระประชุมแล้ว จึงถอนไม่ได้ ให้ที่ประชุมเลื่อนหรือลงมติ',
    en: 'The request stands on an agenda; the meeting puts it off or decides it.',
  },
  'change-is-decided': {
    status: 409,
    th: 'คำขอนี้มีมติหรือถอนไปแล้ว กรุณาโหลดหน้าใหม่',
    en: 'This request is decided or taken back already; reload the page.',
  },
  'change-no-longer-fits': {
    status: 409,
    th: 'ตัวเลขของสัญญาเปลี่ยนไปหลังเปิดลงมติ เช่น มีการรับชำระ มติจึงใช้กับตัวเลขที่กรรมการเห็นไม่ได้ กรุณาเลื่อนวาระ แล้วเสนอใหม่',
    en: 'The figures of the contract have changed since the vote opened, such as by a payment, and are not those the members saw. Put the item off and bring it again.',
  },
  'household-is-cleared': {
    status: 409,
    th: 'ครัวเรือนนี้ปลดหนี้แล้ว จึงยกเลิกใบเสร็จไม่ได้ ถ้าเงินไม่เข้าจริง ให้เสนอที่ประชุมคณะกรรมการพิจารณา',
    en: 'The household is cleared, so its receipts stand; if the money never came, bring it before the committee.',
  },
  'clearance-is-confirmed': {
    status: 409,
    th: 'มีกรรมการยืนยันการปลดหนี้แล้ว ให้กรรมการอีกคนทักท้วงในงานยืนยันปลดหนี้ก่อน จึงยกเลิกใบเสร็จได้',
    en: 'A member has confirmed the clearance; another member must object in that task first.',
  },
  'reversal-asked-already': {
    status: 409,
    th: 'มีผู้ขอยกเลิกใบเสร็จนี้แล้ว รอคนที่สองยืนยัน กรุณาโหลดหน้าใหม่',
    en: 'Somebody has asked to cancel this receipt and a second person must decide; reload the page.',
  },
  'no-such-reversal': {
    status: 404,
    th: 'ไม่พบคำขอยกเลิกนี้ กรุณาโหลดหน้าใหม่',
    en: 'There is no such request; reload the page.',
  },
  'reversal-decided-already': {
    status: 409,
    th: 'มีผู้ตัดสินคำขอนี้แล้ว กรุณาโหลดหน้าใหม่',
    en: 'This request is decided already; reload the page.',
  },
  'confirm-by-another': {
    status: 409,
    th: 'ท่านเป็นผู้ขอยกเลิก ต้องให้ประธาน เลขานุการ หรือเหรัญญิกอีกคนเป็นผู้ยืนยัน',
    en: 'You asked for it; chair, secretary or treasurer, another person than you, must confirm.',
  },
  'not-enough-cash-to-undo': {
    status: 409,
    th: 'เงินสดในบัญชีกองทุนเหลือน้อยกว่ายอดใบเสร็จนี้ กรุณาบันทึกเงินที่รับจริงให้ครบก่อน แล้วยกเลิกใหม่',
    en: 'The books hold less cash than this receipt; record the money that did come in first, then cancel again.',
  },
  'debt-not-nil': {
    status: 409,
    th: 'ครัวเรือนยังมีหนี้ตามแผนหรือใบเสร็จไม่ครบ จึงยืนยันไม่ได้',
    en: 'The household still owes something of the plan, or a receipt is missing.',
  },
  'already-confirmed-by-you': {
    status: 409,
    th: 'ท่านให้ความเห็นในเรื่องนี้แล้ว ต้องให้กรรมการคนอื่นยืนยัน',
    en: 'You have spoken on this already; another member must confirm.',
  },
  'honoured-already': {
    status: 409,
    th: 'ครัวเรือนนี้ได้รับการยกย่องเชิดชูเกียรติแล้ว',
    en: 'This household has been honoured already.',
  },
  'checked-already': {
    status: 409,
    th: 'บันทึกการติดตามครั้งนี้แล้ว กรุณาโหลดหน้าใหม่',
    en: 'This check is recorded already; reload the page.',
  },
} as const satisfies Record<string, RefusalRow>;
