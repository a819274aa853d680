import { defineWords } from '../../lib/i18n.ts';

export const promptpayWords = defineWords('promptpay', {
  th: {
    title: 'พร้อมเพย์ของบัญชีนี้',
    about: 'ครัวเรือนจะเห็นคิวอาร์พร้อมยอดงวดในหน้าของตน ตรวจให้ตรงกับที่ผูกไว้กับธนาคาร',
    none: 'ยังไม่ได้บันทึก ครัวเรือนจะจ่ายเงินสดที่เหรัญญิก',
    ends: 'ลงท้ายด้วย {{ending}} ครัวเรือนเห็นคิวอาร์พร้อมยอดงวดในหน้าของตน',
    change: 'บันทึกหรือแก้ไข',
    changed: 'บันทึกพร้อมเพย์แล้ว',
    number: 'หมายเลขพร้อมเพย์',
    numberHelp: 'เบอร์มือถือ เลขประจำตัว 13 หลัก หรือเลขวอลเล็ต เว้นว่างเพื่อเลิกใช้',
  },
  en: {
    title: 'PromptPay of this account',
    about:
      'Households see a QR code over their instalment; it must be the id that the bank has for this account.',
    none: 'None is recorded; households pay in cash to the treasurer.',
    ends: 'It ends in {{ending}}; households see a QR code over their instalment.',
    change: 'Record or change',
    changed: 'PromptPay recorded',
    number: 'PromptPay id',
    numberHelp: 'A mobile number, an id of 13 digits or a wallet; empty to use none',
  },
});
