/** What a field says about contracts, payments and cases brought from paper. */

import type { BothTongues } from '#contracts/primitives';

export const MONEY_FIELD_SENTENCES = {
  'before-the-resolution': {
    th: 'วันลงนามอยู่ก่อนวันที่มีมติ กรุณาตรวจสอบ',
    en: 'This day lies before the resolution; please check.',
  },
  'change-named-twice': {
    th: 'มีคำขอเรื่องสัญญาซ้ำกันในวาระ กรุณาเลือกใหม่',
    en: 'A request about a contract is on the agenda twice; choose again.',
  },
  'change-not-waiting': {
    th: 'มีคำขอเรื่องสัญญาที่ไม่ได้รอประชุมแล้ว กรุณาโหลดหน้าใหม่',
    en: 'A request about a contract no longer waits for a meeting; reload the page.',
  },
  'payer-name-missing': {
    th: 'กรุณากรอกชื่อหน่วยงานที่ช่วยออกดอกเบี้ย',
    en: 'Please enter who bears the interest.',
  },
  'share-must-be-positive': {
    th: 'ส่วนที่ช่วยออกต้องมากกว่าศูนย์',
    en: 'The share must be more than zero.',
  },
  'share-above-the-rate': {
    th: 'ส่วนที่ช่วยออกต้องไม่เกินอัตราดอกเบี้ยของสัญญา',
    en: 'The share cannot be above the rate of the contract.',
  },
  'agreed-in-the-future': {
    th: 'วันที่ตกลงยังมาไม่ถึง กรุณากรอกวันนี้หรือวันที่ผ่านมา',
    en: 'This day has not come yet; enter today or an earlier day.',
  },
  'more-than-was-claimed': {
    th: 'จำนวนเงินเกินยอดที่เรียกเก็บและยังไม่ได้รับ กรุณาตรวจสอบ หรือเรียกเก็บก่อน',
    en: 'This is more than was claimed and not yet paid; check it, or claim first.',
  },
  'before-the-signature': {
    th: 'วันที่จ่ายอยู่ก่อนวันลงนามสัญญา กรุณาตรวจสอบ',
    en: 'This day lies before the signature; please check.',
  },
  'not-a-debt-of-this-loan': {
    th: 'มีรายการหนี้ที่ไม่อยู่ในสัญญานี้ กรุณาโหลดหน้าใหม่',
    en: 'A debt here is not part of this contract; reload the page.',
  },
  'amount-differs-from-agreed': {
    th: 'จำนวนเงินต้องตรงกับยอดที่ตกลงกับเจ้าหนี้ทุกรายการ',
    en: 'Every amount must be exactly the figure agreed with the creditor.',
  },
  'more-than-the-loan': {
    th: 'ยอดรวมเกินวงเงินตามสัญญา กรุณาตรวจสอบ',
    en: 'The sum is more than the loan; please check.',
  },
  'receipt-number-missing': {
    th: 'กรุณากรอกเลขที่ใบเสร็จ',
    en: 'Please enter the number of the receipt.',
  },
  'receipt-before-payment': {
    th: 'วันที่ในใบเสร็จอยู่ก่อนวันที่จ่ายเงิน กรุณาตรวจสอบ',
    en: 'The receipt is dated before the payment; please check.',
  },
  'receipt-is-in-already': {
    th: 'รายการหนี้นี้มีใบเสร็จเลขที่อื่นบันทึกไว้แล้ว',
    en: 'Another receipt is on file for this debt.',
  },
  'paid-in-the-future': {
    th: 'วันที่รับเงินยังมาไม่ถึง กรุณากรอกวันนี้หรือวันที่ผ่านมา',
    en: 'This day has not come yet; enter today or an earlier day.',
  },
  'before-the-loan': {
    th: 'วันที่รับเงินอยู่ก่อนวันที่จ่ายเงินกู้ กรุณาตรวจสอบ',
    en: 'This day lies before the loan was paid out; please check.',
  },
  // Nothing is refused so any more (decision 0022); the code stays, for programs know it.
  'before-the-last-payment': {
    th: 'วันที่รับเงินอยู่ก่อนการชำระครั้งล่าสุด กรุณาตรวจสอบ',
    en: 'This day lies before the last payment; please check.',
  },
  'before-the-last-resolution': {
    th: 'วันที่รับเงินอยู่ก่อนมติที่ประชุมเรื่องสัญญานี้ มติคิดจากยอดในวันนั้น จึงบันทึกย้อนก่อนวันมติไม่ได้',
    en: 'This day lies before the committee resolved on this contract by the figures of its day; enter a day from the resolution on.',
  },
  'later-payment-exceeds-debt': {
    th: 'ถ้ารับเงินจำนวนนี้ในวันนั้น การชำระครั้งหลังที่ออกใบเสร็จแล้วจะเกินยอดหนี้ กรุณาตรวจจำนวนเงินและวันที่ หรือขอยกเลิกใบเสร็จครั้งหลังก่อน',
    en: 'With this money on that day, a later payment with its receipt would be more than was owed. Check amount and day, or have the later receipt cancelled first.',
  },
  'before-the-last-count': {
    th: 'เงินสดที่เก็บไว้นี้มีการตรวจนับและยืนยันหลังวันนั้นแล้ว ยอดก่อนวันตรวจนับจึงแก้ไม่ได้ กรุณาตรวจวันที่รับเงิน',
    en: 'The cash there was counted and confirmed after this day, so what lay there before is settled; please check the day.',
  },
  'more-than-owed': {
    th: 'จำนวนเงินมากกว่ายอดที่ค้างทั้งหมด กรุณาตรวจสอบยอดปิดบัญชี',
    en: 'The amount is more than all that is owed; see the figure that pays it off.',
  },
  'moves-must-begin-identified': {
    th: 'ขั้นแรกต้องเป็นการค้นหาครัวเรือน',
    en: 'The first step must be the household being identified.',
  },
  'last-move-is-not-the-start': {
    th: 'ขั้นสุดท้ายต้องตรงกับขั้นที่เริ่มในระบบ',
    en: 'The last step must be the one at which the case starts here.',
  },
  'move-not-on-the-path': {
    th: 'ลำดับขั้นตอนไม่ถูกต้อง กรุณาตรวจสอบ',
    en: 'The steps do not follow the path; please check.',
  },
  'dates-out-of-order': {
    th: 'วันที่เรียงไม่ถูกลำดับ กรุณาตรวจสอบ',
    en: 'The dates are out of order; please check.',
  },
  'loan-missing': {
    th: 'เรื่องที่กำลังผ่อนชำระต้องมีข้อมูลสัญญาเงินกู้',
    en: 'A case that repays needs its loan.',
  },
  'loan-not-expected': {
    th: 'เรื่องในขั้นนี้ยังไม่มีสัญญาเงินกู้ กรุณานำออก',
    en: 'A case at this step has no loan yet; take it out.',
  },
  'loan-is-paid-off': {
    th: 'เงินกู้นี้ชำระครบแล้ว กรุณาเลือกขั้นตอนให้ตรง',
    en: 'This loan is paid off; choose the step that fits.',
  },
  'loan-is-not-paid-off': {
    th: 'เงินกู้นี้ยังชำระไม่ครบ กรุณาเลือกขั้นตอนให้ตรง',
    en: 'This loan is not paid off; choose the step that fits.',
  },
  'honour-missing': {
    th: 'กรุณากรอกวันที่ยกย่องเชิดชูเกียรติ',
    en: 'Please enter the day on which the household was honoured.',
  },
  'honour-not-expected': {
    th: 'เรื่องในขั้นนี้ยังไม่มีการยกย่องเชิดชูเกียรติ กรุณานำออก',
    en: 'A case at this step is not honoured yet; take it out.',
  },
  'terms-cannot-be': {
    th: 'เงื่อนไขเงินกู้ไม่ถูกต้อง กรุณาตรวจวงเงิน จำนวนงวด และวันที่',
    en: 'These terms of a loan cannot be; check the amount, the term and the dates.',
  },
  'loan-is-paid': {
    th: 'เงินกู้ชำระครบก่อนการชำระครั้งนี้ กรุณาตรวจสอบ',
    en: 'The loan was paid in full before this payment; please check.',
  },
  'amount-must-be-positive': {
    th: 'จำนวนเงินต้องมากกว่าศูนย์',
    en: 'The amount must be more than zero.',
  },
  'not-enough-cash': {
    th: 'กองทุนมีเงินสดไม่พอสำหรับเงินกู้นี้ กรุณาตรวจทุนของกองทุน',
    en: 'The fund had not enough cash for this loan; check its capital.',
  },
} as const satisfies Record<string, BothTongues>;
