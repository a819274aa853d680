import { defineWords } from '../../../lib/i18n.ts';

export const accountWords = defineWords('seat-accounts', {
  th: {
    replace: 'ตั้งรหัสผ่านใหม่',
    replaceOf: 'ตั้งรหัสผ่านใหม่ให้{{name}}',
    replaceAbout: 'ใช้เมื่อเจ้าตัวลืมรหัสผ่านและมาขอด้วยตนเอง',
    replaceNotice: 'รหัสเดิมจะใช้ไม่ได้ และทุกเครื่องที่เข้าระบบอยู่จะออกทันที ระบบบันทึกไว้ว่าท่านเป็นผู้ตั้งให้',
    replaced: 'ตั้งรหัสผ่านใหม่แล้ว',
    shownTitle: 'รหัสผ่านของ{{name}}',
    shownAbout:
      'แสดงครั้งเดียวเท่านั้น บอกเจ้าตัวด้วยตนเอง เจ้าตัวต้องตั้งรหัสของตนเองเมื่อเข้าระบบครั้งแรก ถ้าบัญชีนี้มีอยู่ก่อนแล้วและท่านเพียงเพิ่มตำแหน่ง รหัสเดิมยังใช้ได้',
    told: 'บอกเจ้าตัวแล้ว',
    give: 'ให้ตำแหน่ง',
    giveAbout: 'ถ้ามีชื่อผู้ใช้นี้อยู่แล้ว จะเพิ่มตำแหน่งให้บัญชีเดิม และรหัสผ่านเดิมยังใช้ได้',
    displayName: 'ชื่อ-สกุล',
    username: 'ชื่อผู้ใช้',
    usernameHelp: 'ตัวอักษรอังกฤษเล็ก ตัวเลข จุด และขีด เช่น chair.thamai',
    role: 'ตำแหน่ง',
    fund: 'เป็นผู้แทนของกองทุน',
    noFund: 'ไม่ระบุ',
    fromOn: 'เริ่มวาระวันที่',
    untilOn: 'วันสุดท้ายของวาระ',
    given: 'ให้ตำแหน่งแล้ว',
  },
  en: {
    replace: 'New password',
    replaceOf: 'A new password for {{name}}',
    replaceAbout: 'For somebody who has forgotten theirs and asks in person.',
    replaceNotice:
      'The old password stops working and every device is signed out at once. It is written down that you did this.',
    replaced: 'The password is replaced',
    shownTitle: 'Password of {{name}}',
    shownAbout:
      'It is shown once. Tell it in person; its owner has to choose one of their own at the first sign-in. An account that was there before and only got a seat keeps its password.',
    told: 'I have told it',
    give: 'Give a seat',
    giveAbout: 'A known user name gets one more seat and keeps its password.',
    displayName: 'Name',
    username: 'User name',
    usernameHelp: 'Small letters, digits, dots and dashes, such as chair.thamai',
    role: 'Seat',
    fund: 'Represents the fund',
    noFund: 'Not said',
    fromOn: 'Term begins on',
    untilOn: 'Last day of the term',
    given: 'The seat is given',
  },
});
