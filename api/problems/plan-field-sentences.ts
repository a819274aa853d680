/** What a field says when plans are compared. */

import type { BothTongues } from '#contracts/primitives';

export const PLAN_FIELD_SENTENCES = {
  'first-due-before-payoff': {
    th: 'งวดแรกต้องเป็นวันหลังจากวันที่ปิดหนี้เดิม กรุณาเลือกวันใหม่',
    en: 'The first instalment must fall due after the day of the payoff; choose a later day.',
  },
  'payoff-before-balance': {
    th: 'วันที่ปิดหนี้อยู่ก่อนวันของยอดหนี้ กรุณาเลือกวันของยอดหนี้หรือหลังจากนั้น',
    en: 'The payoff lies before the day of the balance; choose that day or a later one.',
  },
  'lent-after-payoff': {
    th: 'วันที่กู้อยู่หลังวันที่คิดยอด กรุณาตรวจสอบ',
    en: 'The money was lent after the day asked about; please check.',
  },
  'paid-before-lent': {
    th: 'มีการชำระก่อนวันที่กู้ กรุณาตรวจวันที่',
    en: 'A payment lies before the day of the loan; check the dates.',
  },
  'debt-named-twice': {
    th: 'รหัสหนี้ซ้ำกัน กรุณาตั้งให้ต่างกันทุกรายการ',
    en: 'Two debts have the same name; give each its own.',
  },
  'month-named-twice': {
    th: 'ระบุเดือนซ้ำ กรุณาเหลือไว้เดือนละครั้ง',
    en: 'A month is named twice; keep each once.',
  },
  'months-for-yearly-lines-only': {
    th: 'ระบุเดือนได้เฉพาะรายการรายปี กรุณานำเดือนออกหรือเปลี่ยนเป็นรายปี',
    en: 'Only a yearly line names months; take them out or make the line yearly.',
  },
  'poverty-fund-bears-no-interest': {
    th: 'เงิน กข.คจ. ไม่มีดอกเบี้ย กรุณากรอกอัตราเป็นศูนย์',
    en: 'Poverty-alleviation money bears no interest; enter a rate of zero.',
  },
  'poverty-fund-debt-stays': {
    th: 'หนี้กองทุน กข.คจ. ไม่มีดอกเบี้ยและรวมเข้าสัญญาใหม่ไม่ได้ กรุณาเลือกคงไว้กับเจ้าหนี้เดิม',
    en: 'A debt to a poverty-alleviation fund bears no interest and cannot be merged; let it stay.',
  },
  'poverty-fund-may-not-refinance': {
    th: 'เงิน กข.คจ. ใช้ชำระหนี้เดิมไม่ได้ (ระเบียบกระทรวงมหาดไทย 2553) กรุณาเลือกกองทุนอื่น',
    en: 'Poverty-alleviation money may not pay old debt (Interior Ministry regulation 2553); choose another fund.',
  },
} as const satisfies Record<string, BothTongues>;
