import { defineWords } from '../../../../lib/i18n.ts';

export const dutyWords = defineWords('task-duty', {
  th: {
    askedOutcome: 'กลุ่มตอบว่าอย่างไร',
    listens: 'กลุ่มกลับมาที่ขั้น "ชวนแล้ว" แล้วเดินต่อทีละขั้น',
    'asks-later': 'ระบบจะเตือนให้ไปชวนอีกครั้งในวันที่กลุ่มบอก',
    nextTryOn: 'วันที่จะไปชวนใหม่',
    renewalOutcome: 'ข้อเสนอเดิมหมดอายุแล้ว จะทำอย่างไร',
    renewed: 'บันทึกข้อเสนอใหม่ พร้อมวันสุดท้าย',
    'not-renewed': 'ไม่เสนออีก แล้วบันทึกผลของเจ้าหนี้รายนี้ที่หน้าการเจรจา',
    renewalNote: 'หมายเหตุ',
  },
  en: {
    askedOutcome: 'What did the group answer?',
    listens: 'It is "approached" again and goes on step by step.',
    'asks-later': 'The task comes back on the day that the group named.',
    nextTryOn: 'Ask again on',
    renewalOutcome: 'The offer has run out. What now?',
    renewed: 'Record a new offer with its last day.',
    'not-renewed': 'No other offer; record the end of these talks on their page.',
    renewalNote: 'Note',
  },
});
