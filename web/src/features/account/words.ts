import { defineWords } from '../../lib/i18n.ts';

export const accountWords = defineWords('account', {
  th: {
    forOnce: 'รหัสผ่านที่ใช้เข้าระบบเมื่อครู่ใช้ได้ครั้งเดียว กรุณาตั้งรหัสใหม่ที่มีแต่ท่านรู้',
    title: 'เปลี่ยนรหัสผ่าน',
    lead: 'เปลี่ยนแล้ว เครื่องอื่นที่เข้าระบบด้วยชื่อของท่านค้างไว้จะถูกออกจากระบบทั้งหมด',
    current: 'รหัสผ่านเดิม',
    next: 'รหัสผ่านใหม่',
    nextHelp: 'อย่างน้อย 8 ตัวอักษร ยาวยิ่งปลอดภัย ใช้หลายคำต่อกันก็จำง่าย',
    show: 'แสดงรหัสผ่าน',
    change: 'เปลี่ยนรหัสผ่าน',
    refused: 'ยังไม่ได้เปลี่ยนรหัสผ่าน',
    changed: 'เปลี่ยนรหัสผ่านแล้ว ครั้งหน้าเข้าระบบด้วยรหัสผ่านใหม่',
  },
  en: {
    forOnce: 'The password you signed in with works once. Choose one that nobody else knows.',
    title: 'Change the password',
    lead: 'Every other device that is still signed in under your name will be signed out',
    current: 'Present password',
    next: 'New password',
    nextHelp:
      'At least 8 characters. Longer is safer; several words in a row are easy to remember.',
    show: 'Show the passwords',
    change: 'Change the password',
    refused: 'The password was not changed',
    changed: 'The password is changed. Use the new one the next time you sign in.',
  },
});
