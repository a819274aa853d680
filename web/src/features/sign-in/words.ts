import { defineWords } from '../../lib/i18n.ts';

export const signInWords = defineWords('sign-in', {
  th: {
    title: 'เข้าระบบ',
    lead: 'ระบบงานของศูนย์จัดการกองทุนชุมชน พาครัวเรือนจากหนี้สู่วันที่ปลดหนี้',
    username: 'ชื่อผู้ใช้',
    password: 'รหัสผ่าน',
    showPassword: 'แสดงรหัสผ่าน',
    enter: 'เข้าระบบ',
    refused: 'เข้าระบบไม่ได้',
    household: 'ครัวเรือนมีใบรหัสบ้าน เข้าทางนี้',
    forgotten: 'ลืมรหัสผ่าน หรือยังไม่มีชื่อผู้ใช้ โปรดติดต่อพัฒนากรประจำตำบลของท่าน',
  },
  en: {
    title: 'Sign in',
    lead: 'For community fund management centres that carry households out of debt',
    username: 'User name',
    password: 'Password',
    showPassword: 'Show the password',
    enter: 'Sign in',
    refused: 'Not signed in',
    household: 'Households with a code sheet come in here',
    forgotten: 'No user name yet, or the password forgotten? Please ask your tambon officer.',
  },
});
