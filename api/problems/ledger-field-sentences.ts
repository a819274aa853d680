/** What a field says about the cash and the books of a fund. */

import type { BothTongues } from '#contracts/primitives';

export const LEDGER_FIELD_SENTENCES = {
  'not-of-this-committee': {
    th: 'ต้องเลือกจากคณะกรรมการของศูนย์ฯ ที่ยังอยู่ในวาระ',
    en: 'Choose from the committee of the centre, in term today.',
  },
  'three-signatories-needed': {
    th: 'บัญชีธนาคารต้องมีผู้มีสิทธิ์ลงนามสามคนที่ไม่ซ้ำกัน',
    en: 'A bank account needs three different signatories.',
  },
  'row-of-groups-lends-nothing': {
    th: 'แถวที่รวมหลายกลุ่มให้กู้ไม่ได้ กรุณาบันทึกกลุ่มที่ให้กู้แยกต่างหาก',
    en: 'A row that stands for several groups cannot lend; record the group that lends by itself.',
  },
  'not-a-bank-of-the-fund': {
    th: 'บัญชีธนาคารนี้ไม่ใช่ของกองทุนตามสัญญา กรุณาเลือกใหม่',
    en: 'This bank account is not of the fund of the contract; choose another.',
  },
  'less-than-a-coin': {
    th: 'จำนวนนี้ไม่ถึงหนึ่งเหรียญ 25 สตางค์ กรุณารับรวมกับงวดถัดไป',
    en: 'This is less than one coin of 25 satang; take it with the next instalment.',
  },
  'overpayment-is-not-returned': {
    th: 'ระเบียบของศูนย์ฯ ไม่ให้คืนเงินส่วนเกินที่โต๊ะรับเงิน กรุณารับเท่ายอดปิดสัญญา',
    en: 'The by-law of the centre returns no money at the counter; take exactly the pay-off sum.',
  },
  'overpayment-came-by-bank': {
    th: 'คืนส่วนเกินได้เฉพาะเงินสดที่รับในมือ เงินที่โอนเข้าธนาคารให้บันทึกเท่ายอดปิดสัญญา แล้วกองทุนเบิกคืนโดยผู้มีสิทธิ์ลงนาม',
    en: 'Only cash in hand goes back at once. For money sent to a bank, record the pay-off sum; the signatories of the fund pay back the rest.',
  },
  'denomination-named-twice': {
    th: 'ธนบัตรหรือเหรียญชนิดเดียวกันกรอกซ้ำ กรุณารวมเป็นรายการเดียว',
    en: 'One note or coin stands twice; put it in one line.',
  },
  'period-not-over': {
    th: 'งวดนี้ยังไม่สิ้นสุด จึงปิดไม่ได้',
    en: 'This period is not over yet.',
  },
  'period-before-the-fund': {
    th: 'งวดนี้อยู่ก่อนที่กองทุนเข้าร่วมศูนย์ฯ',
    en: 'This period lies before the fund joined.',
  },
  'shares-are-not-the-whole': {
    th: 'ร้อยละทุกรายการต้องรวมกันได้ 100 พอดี',
    en: 'The shares must sum to exactly 100 per cent.',
  },
  'line-in-the-future': {
    th: 'มีรายการที่วันที่ยังมาไม่ถึง กรุณาตรวจสอบ',
    en: 'A line is dated in the future; please check.',
  },
  'places-must-differ': {
    th: 'ต้นทางและปลายทางต้องไม่ใช่ที่เดียวกัน',
    en: 'The two places must differ.',
  },
  'moved-in-the-future': {
    th: 'วันที่ย้ายเงินยังมาไม่ถึง กรุณากรอกวันนี้หรือวันที่ผ่านมา',
    en: 'This day has not come yet; enter today or an earlier day.',
  },
  'booked-in-the-future': {
    th: 'วันที่รับเงินยังมาไม่ถึง กรุณากรอกวันนี้หรือวันที่ผ่านมา',
    en: 'This day has not come yet; enter today or an earlier day.',
  },
  'purpose-missing': {
    th: 'กรุณากรอกว่าถอนเงินไปทำอะไร',
    en: 'Please say what the money is for.',
  },
} as const satisfies Record<string, BothTongues>;
