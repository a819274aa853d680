import { defineWords } from './i18n.ts';

export const connectionWords = defineWords('connection', {
  th: {
    unreachable: 'ติดต่อระบบไม่ได้ในขณะนี้ ข้อมูลที่กรอกยังอยู่ กรุณาตรวจสัญญาณอินเทอร์เน็ต แล้วกดอีกครั้ง',
    unreadable: 'ระบบส่งคำตอบที่หน้าจอนี้อ่านไม่ได้ กรุณาโหลดหน้าใหม่ ถ้ายังเป็นอยู่ โปรดแจ้งพัฒนากร',
    unexpected: 'ระบบขัดข้อง กรุณากดอีกครั้ง รายการเดิมจะไม่ถูกบันทึกซ้ำ ถ้ายังเป็นอยู่ โปรดแจ้งพัฒนากร',
  },
  en: {
    unreachable:
      'The system cannot be reached right now. What you typed is still here. Check your internet signal and press again.',
    unreadable:
      'The system sent an answer this screen cannot read. Reload the page; if it stays, tell your tambon officer.',
    unexpected:
      'Something went wrong. Please press again; nothing is saved twice. If it stays, tell your tambon officer.',
  },
});
