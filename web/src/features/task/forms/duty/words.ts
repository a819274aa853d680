import { defineWords } from '../../../../lib/i18n.ts';

export const dutyWords = defineWords('task-duty', {
  th: {
    askedOutcome: 'กลุ่มตอบว่าอย่างไร',
    listens: 'กลุ่มกลับมาที่ขั้น "ชวนแล้ว" แล้วเดินต่อทีละขั้น',
    'asks-later': 'ระบบจะเตือนให้ไปชวนอีกครั้งในวันที่กลุ่มบอก',
    nextTryOn: 'วันที่จะไปชวนใหม่',
  },
  en: {
    askedOutcome: 'What did the group answer?',
    listens: 'It is "approached" again and goes on step by step.',
    'asks-later': 'The task comes back on the day that the group named.',
    nextTryOn: 'Ask again on',
  },
});
