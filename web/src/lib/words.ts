import { defineWords } from './i18n.ts';

export const connectionWords = defineWords('connection', {
  th: {
    unreachable: 'ติดต่อระบบไม่ได้ในขณะนี้ ข้อมูลที่กรอกยังอยู่ กรุณาตรวจสัญญาณอินเทอร์เน็ต แล้วกดอีกครั้ง',
    unreadable: 'ระบบส่งคำตอบที่หน้าจอนี้อ่านไม่ได้ กรุณาโหลดหน้าใหม่ ถ้ายังเป็นอยู่ โปรดแจ้งพัฒนากร',
    unexpected: 'ระบบขัดข้อง ยังไม่ได้บันทึกอะไร กรุณาลองอีกครั้ง ถ้ายังเป็นอยู่ โปรดแจ้งพัฒนากร',
    'wrong-sign-in': 'ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง กรุณาตรวจดูแล้วลองอีกครั้ง',
    'too-many-sign-ins': 'ลองเข้าระบบหลายครั้งเกินไป กรุณารอสักครู่แล้วลองใหม่',
  },
  en: {
    unreachable:
      'The system cannot be reached right now. What you typed is still here. Check your internet signal and press again.',
    unreadable:
      'The system sent an answer this screen cannot read. Reload the page; if it stays, tell your tambon officer.',
    unexpected:
      'Something went wrong and nothing was saved. Please try again; if it stays, tell your tambon officer.',
    'wrong-sign-in': 'The user name or the password is not right. Please check them and try again.',
    'too-many-sign-ins': 'Too many attempts. Please wait a moment and try again.',
  },
});
