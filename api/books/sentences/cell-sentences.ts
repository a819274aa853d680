/** What is wrong at one cell, and what to do about it. */

import type { BothTongues } from '#contracts/primitives';
import type { CellFault } from '#domain/books/faults';

export const CELL_SENTENCES: Readonly<Record<CellFault, BothTongues>> = {
  'cell-is-empty': { th: 'ช่องนี้ต้องกรอก', en: 'This cell must be filled.' },
  'cell-is-formula': {
    th: 'ช่องนี้เป็นสูตร ระบบไม่คำนวณสูตร กรุณาวางเป็น “ค่าเท่านั้น”',
    en: 'This is a formula, which is not computed; paste it as a value.',
  },
  'cell-is-error': {
    th: 'ช่องนี้เป็นค่าผิดพลาดของ Excel กรุณาพิมพ์ใหม่',
    en: 'This is an error of the spreadsheet; type the value.',
  },
  'text-too-long': { th: 'ข้อความยาวเกินไป', en: 'The text is too long.' },
  'not-a-date': {
    th: 'อ่านวันที่ไม่ออก กรุณาพิมพ์ วัน/เดือน/ปี เช่น 25/3/2564',
    en: 'This is no date; write day/month/year, such as 25/3/2564.',
  },
  'no-such-day': { th: 'ไม่มีวันนี้ในปฏิทิน', en: 'There is no such day.' },
  'year-out-of-range': {
    th: 'ปีไม่อยู่ในช่วงที่เป็นไปได้ (พ.ศ. 2400–2699 หรือ ค.ศ. 1857–2156)',
    en: 'The year cannot be (BE 2400–2699 or CE 1857–2156).',
  },
  'not-an-amount': {
    th: 'อ่านจำนวนเงินไม่ออก ใส่เฉพาะตัวเลข เช่น 1,234.50',
    en: 'This is no amount; write figures only, such as 1,234.50.',
  },
  'too-many-decimals': {
    th: 'ทศนิยมเกินสองตำแหน่ง ระบบไม่ปัดเศษให้',
    en: 'More than two decimals; nothing is rounded.',
  },
  'negative-money': { th: 'จำนวนเงินติดลบไม่ได้', en: 'An amount cannot be negative.' },
  'money-too-large': { th: 'จำนวนเงินมากเกินไป', en: 'The amount is too large.' },
  'not-a-percentage': {
    th: 'อ่านอัตราดอกเบี้ยไม่ออก ใส่ร้อยละต่อปี ทศนิยมไม่เกินสองตำแหน่ง เช่น 6 หรือ 6.5',
    en: 'This is no rate; write per cent a year with up to two decimals, such as 6 or 6.5.',
  },
  'not-a-whole-number': { th: 'ใส่จำนวนเต็ม', en: 'Write a whole number.' },
  'not-in-the-list': { th: 'เลือกคำจากรายการของช่องนี้', en: 'Choose from the list of this cell.' },
  'citizen-id-check-digit': {
    th: 'เลขประจำตัวประชาชนไม่ถูกต้อง (ต้องมี 13 หลักและหลักตรวจสอบตรง)',
    en: 'Not a citizen id: thirteen digits with a right check digit.',
  },
  'not-a-thai-phone': { th: 'หมายเลขโทรศัพท์ไม่ถูกต้อง', en: 'Not a Thai phone number.' },
  'house-code-digits': {
    th: 'รหัสประจำบ้านต้องเป็นตัวเลข 11 หลัก',
    en: 'A house code has eleven digits.',
  },
};
