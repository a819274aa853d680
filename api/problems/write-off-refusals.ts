/** Why a loan is not written off, and why nothing more is taken on one that was. */

import type { RefusalRow } from './refusal-row.ts';

export const WRITE_OFF_REFUSALS = {
  'loan-is-written-off': {
    status: 409,
    th: 'สัญญานี้ตัดหนี้สูญตามมติแล้ว จึงบันทึกรับชำระหรือตัดซ้ำไม่ได้ หากได้รับเงินภายหลัง ให้กองทุนออกใบรับและลงสมุดของกองทุนไว้ก่อน',
    en: 'This loan was written off by resolution: no payment is recorded on it and it is not written off twice. The fund receipts money that comes later in its own book.',
  },
  'loan-not-in-arrears': {
    status: 409,
    th: 'ตัดหนี้สูญได้เฉพาะสัญญาที่ผ่อนชำระอยู่และค้างงวดในวันนี้',
    en: 'Only a loan that is being repaid and is in arrears today can be written off.',
  },
  'payer-loan-no-write-off': {
    status: 409,
    th: 'สัญญานี้มีผู้ช่วยออกดอกเบี้ย ระบบยังไม่รองรับการตัดหนี้สูญ',
    en: 'Somebody else bears interest of this loan; such a loan is not written off here.',
  },
  'change-is-open': {
    status: 409,
    th: 'สัญญานี้มีคำขอปรับสัญญาที่ยังไม่ได้ตัดสิน กรุณาถอนคำขอหรือให้ที่ประชุมลงมติก่อน',
    en: 'A change of this loan is asked for and not decided; withdraw it or decide it first.',
  },
  'no-visit-on-file': {
    status: 409,
    th: 'ยังไม่มีบันทึกการเยี่ยมครัวเรือนของสัญญานี้ กรุณาไปเยี่ยมและบันทึกก่อนเสนอตัดหนี้สูญ',
    en: 'No visit to this household is on file; visit it and write the visit down first.',
  },
  'owed-has-changed': {
    status: 409,
    th: 'เงินต้นที่ค้างไม่ตรงกับที่กรรมการเห็นตอนลงคะแนน เพราะมีการบันทึกรับชำระหรือยกเลิกใบเสร็จ กรุณาเลื่อนวาระนี้',
    en: 'The principal owed is not what the members saw when they voted; postpone the item.',
  },
} as const satisfies Record<string, RefusalRow>;
