/** Why the register of a fund refuses. */

import type { RefusalRow } from './refusal-row.ts';

export const FUND_REFUSALS = {
  'nothing-changed': {
    status: 409,
    th: 'ข้อมูลเหมือนเดิมทุกช่อง จึงไม่มีอะไรต้องบันทึก',
    en: 'Nothing differs from what stands already.',
  },
  'stated-already': {
    status: 409,
    th: 'วันนี้จากแหล่งเดียวกันบันทึกไว้แล้ว กรุณาโหลดหน้าใหม่',
    en: 'This day is recorded already from the same source; reload the page.',
  },
  'signs-already': {
    status: 409,
    th: 'ผู้นี้เป็นผู้ลงนามอยู่แล้ว',
    en: 'This person signs for the fund already.',
  },
  'ended-already': {
    status: 409,
    th: 'บันทึกวันสิ้นสุดไว้แล้ว กรุณาโหลดหน้าใหม่',
    en: 'This has ended already; reload the page.',
  },
  'no-such-signatory': {
    status: 404,
    th: 'ไม่พบผู้ลงนามนี้ กรุณาโหลดหน้าใหม่',
    en: 'There is no such signatory; reload the page.',
  },
  'no-such-outside-money': {
    status: 404,
    th: 'ไม่พบเงินจากภายนอกรายการนี้ กรุณาโหลดหน้าใหม่',
    en: 'There is no such money from outside; reload the page.',
  },
} as const satisfies Record<string, RefusalRow>;

export const FUND_FIELD_SENTENCES = {
  'no-steps': {
    th: 'กรุณาใส่อย่างน้อยหนึ่งขั้น',
    en: 'Enter at least one step.',
  },
  'first-turn-missing': {
    th: 'ขั้นแรกต้องเป็นการกู้ครั้งที่ 1',
    en: 'The first step must be of the first loan.',
  },
  'steps-not-rising': {
    th: 'แต่ละขั้นต้องสูงกว่าขั้นก่อน กรุณาเรียงจากน้อยไปมาก',
    en: 'Each step must be higher than the one before; put them in rising order.',
  },
  'step-after-any-amount': {
    th: 'ขั้นที่ไม่จำกัดวงเงินต้องเป็นขั้นสุดท้าย',
    en: 'A step for any amount must be the last.',
  },
  'nothing-stated': {
    th: 'กรุณาใส่วันที่เป็นสมาชิก หรือยอดหุ้นที่ชำระแล้ว อย่างน้อยหนึ่งอย่าง',
    en: 'State since when, or the paid-up shares: at least one of the two.',
  },
  'joined-after-stated': {
    th: 'วันที่เป็นสมาชิกอยู่หลังวันที่ของข้อมูล กรุณาตรวจสอบ',
    en: 'This day lies after the day of the statement; please check.',
  },
  'member-number-missing': {
    th: 'ผู้นี้ยังไม่อยู่ในทะเบียนสมาชิกของกองทุน กรุณาใส่เลขสมาชิก',
    en: 'This person is not on the fund’s list yet; enter the member number.',
  },
  'member-number-taken': {
    th: 'เลขสมาชิกนี้เป็นของผู้อื่นในกองทุนนี้ กรุณาตรวจสอบ',
    en: 'This number is another member’s in this fund; please check.',
  },
  'no-lending-reason-missing': {
    th: 'กรุณาเลือกเหตุผลที่กองทุนนี้ไม่ให้กู้',
    en: 'Choose why this fund does not lend.',
  },
  'no-lending-reason-of-a-lender': {
    th: 'กองทุนที่ให้กู้ไม่ต้องมีเหตุผลที่ไม่ให้กู้',
    en: 'A fund that lends has no reason not to.',
  },
  'due-before-received': {
    th: 'วันครบกำหนดต้องอยู่หลังวันที่ได้รับเงิน',
    en: 'It falls due after it was received; please check.',
  },
  'repaid-before-received': {
    th: 'วันที่คืนเงินอยู่ก่อนวันที่ได้รับ กรุณาตรวจสอบ',
    en: 'It cannot go back before it was received; please check.',
  },
} as const;
