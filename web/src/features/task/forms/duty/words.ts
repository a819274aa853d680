import { defineWords } from '../../../../lib/i18n.ts';

export const dutyWords = defineWords('task-duty', {
  th: {
    askedOutcome: 'กลุ่มตอบว่าอย่างไร',
    listens: 'กลุ่มกลับมาที่ขั้น "ชวนแล้ว" แล้วเดินต่อทีละขั้น',
    'asks-later': 'ระบบจะเตือนให้ไปชวนอีกครั้งในวันที่กลุ่มบอก',
    nextTryOn: 'วันที่จะไปชวนใหม่',
    above: 'เงินสดในมือเกินที่ระเบียบกำหนด {{amount}}',
    from: 'นำเงินสดจาก',
    lies: 'มีอยู่ {{amount}}',
    to: 'ฝากเข้าบัญชี',
    amount: 'จำนวนเงินที่ฝาก',
    depositedOn: 'ฝากเมื่อวันที่',
    termAbout:
      'เรียกประชุมผู้แทนกองทุนเพื่อเลือกกรรมการ แล้วแจ้งผู้ดูแลระบบให้บันทึกตำแหน่ง เมื่อบันทึกวาระใหม่แล้ว งานนี้ปิดเอง',
    termEnds: 'ถ้าไม่มีผู้มาแทน ให้บันทึกว่าตำแหน่งนี้สิ้นสุดตามวาระ',
    handover: 'ส่งมอบอะไร ให้ใคร',
    letEnd: 'ตำแหน่งนี้สิ้นสุดตามวาระ',
  },
  en: {
    askedOutcome: 'What did the group answer?',
    listens: 'It is "approached" again and goes on step by step.',
    'asks-later': 'The task comes back on the day that the group named.',
    nextTryOn: 'Ask again on',
    above: 'Cash on hand is above the limit of the by-law by {{amount}}',
    from: 'Cash from',
    lies: '{{amount}} lies there',
    to: 'Paid in at',
    amount: 'Amount paid in',
    depositedOn: 'Paid in on',
    termAbout:
      'Call the funds together to choose, and tell the administrator whom to seat. Once the new term is recorded, this task closes by itself.',
    termEnds: 'If nobody follows, say that the seat ends with its term.',
    handover: 'What is handed over, and to whom',
    letEnd: 'The seat ends with its term',
  },
});
