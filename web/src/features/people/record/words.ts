import { defineWords } from '../../../lib/i18n.ts';

export const recordWords = defineWords('person-record', {
  th: {
    onFile: 'ข้อมูลในทะเบียน',
    correct: 'แก้ข้อมูล',
    correctOf: 'แก้ข้อมูลของ{{name}}',
    about: 'ข้อมูลเดิมยังเก็บไว้ดูได้ในหน้านี้',
    identity: 'เลขประจำตัวประชาชน',
    asItIs: 'คงไว้ตามเดิม',
    number: 'กรอกเลขใหม่',
    none: 'ไม่มีเลข หรือไม่ประสงค์ให้',
    newNumber: 'เลขที่ถูกต้อง',
    noIdReason: 'เหตุที่ไม่มีเลขบัตร',
    corrected: 'แก้ข้อมูลแล้ว',
  },
  en: {
    onFile: 'On file',
    correct: 'Correct',
    correctOf: 'Correct what is on file of {{name}}',
    about: 'What was written before stays readable on this page.',
    identity: 'Citizen number',
    asItIs: 'Leave it as it is',
    number: 'Enter another number',
    none: 'No number, or prefers not to give it',
    newNumber: 'The right number',
    noIdReason: 'Why there is no number',
    corrected: 'Corrected',
  },
});
