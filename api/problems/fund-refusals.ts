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
