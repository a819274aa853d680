/** Every fault and alert of a file as a sentence; `{name}` is filled from the figures. */

import type { BothTongues } from '#contracts/primitives';
import type { AlertCode, CentreFault } from '#domain/books/faults';
import { CELL_SENTENCES } from './cell-sentences.ts';
import { ROW_SENTENCES } from './row-sentences.ts';

/** Against what the centre holds already. */
const CENTRE_SENTENCES: Readonly<Record<CentreFault, BothTongues>> = {
  'fund-differs': {
    th: 'ศูนย์ฯ มีกองทุนชื่อนี้แล้ว แต่ข้อมูลช่องนี้ไม่ตรงกัน กรุณาแก้ให้ตรง หรือใช้ชื่ออื่นถ้าเป็นคนละกองทุน',
    en: 'The centre has a fund of this name that differs here; make it agree, or name the other fund otherwise.',
  },
  'case-is-open-already': {
    th: 'ครัวเรือนหรือบุคคลนี้มีเรื่องที่เปิดอยู่แล้วในศูนย์ฯ กรุณานำครัวเรือนนี้ออกจากไฟล์',
    en: 'This household or person has an open case at the centre; take it out of the file.',
  },
  'household-known-already': {
    th: 'ศูนย์ฯ มีบ้านเลขที่นี้ในทะเบียนแล้ว กรุณานำครัวเรือนนี้ออกจากไฟล์',
    en: 'The centre has this house on its register; take it out of the file.',
  },
  'citizen-id-is-known': {
    th: 'เลขประจำตัวประชาชนของคนในครัวเรือนนี้อยู่ในทะเบียนแล้วในชื่ออื่น กรุณาตรวจเลขและชื่อกับบัตร แล้วแก้ในไฟล์',
    en: 'A citizen number of this household is on file under another name; check number and name with the card and mend the file.',
  },
  'birth-reckoning-missing': {
    th: 'ในครัวเรือนนี้มีคนเกิดเดือนมกราคมถึงมีนาคมก่อน พ.ศ. 2484 ซึ่งปีอาจนับต่างกัน กรุณาเว้นวันเกิดไว้ แล้วเพิ่มครัวเรือนนี้ในหน้าจอซึ่งจะถามวิธีนับปี',
    en: 'Somebody of this household was born in January to March before BE 2484, when the year may be counted in two ways; leave the birthday out of the file, or write the household down on the screen, which asks.',
  },
  'loan-known-already': {
    th: 'เคยนำเข้าสัญญาเลขที่นี้ของกองทุนนี้แล้ว',
    en: 'This contract of this fund was imported before.',
  },
  'member-known-already': {
    th: 'กองทุนนี้มีสมาชิกคนนี้หรือเลขที่นี้แล้ว',
    en: 'The fund has this member or this number already.',
  },
  'not-enough-cash': {
    th: 'เงินทุนของกองทุนไม่พอกับสัญญานี้ กรุณาตรวจเงินทุนวันเข้าร่วม (รวมเงินที่ให้กู้ตามสัญญาของศูนย์ฯ แล้ว)',
    en: 'The fund has not the cash for this contract; check its capital on joining, which includes what the centre’s contracts lent.',
  },
  'cannot-be-taken-over': {
    th: 'ระบบรับครัวเรือนนี้ไม่ได้ ({reason}) กรุณาตรวจข้อมูลของครัวเรือน',
    en: 'This household cannot be taken over ({reason}); check its rows.',
  },
};

export const FAULT_SENTENCES = { ...CELL_SENTENCES, ...ROW_SENTENCES, ...CENTRE_SENTENCES };

export const ALERT_SENTENCES: Readonly<Record<AlertCode, BothTongues>> = {
  'interest-in-principal-under-a-year': {
    th: 'ดอกเบี้ยที่ค้างไม่ถึงหนึ่งปีถูกรวมเป็นเงินต้น กฎหมายห้ามคิดดอกเบี้ยซ้อนดอกเบี้ย (ป.พ.พ. มาตรา 655)',
    en: 'Interest due for less than a year was booked into principal; interest on interest is forbidden (s.655).',
  },
  'interest-in-principal-without-agreement': {
    th: 'ดอกเบี้ยค้างถูกรวมเป็นเงินต้นโดยไม่มีหนังสือตกลง จึงคิดดอกเบี้ยซ้อนไม่ได้ (ป.พ.พ. มาตรา 655)',
    en: 'Interest was booked into principal without a written agreement, so it bears no interest (s.655).',
  },
  'fund-loan-above-lawful': {
    th: 'ดอกเบี้ยของหนี้นี้เกินร้อยละ 15 ต่อปี (ป.พ.พ. มาตรา 654) รับเข้าตามสมุด และจะเตือนเมื่อเจรจา',
    en: 'The rate of this debt is above 15 % a year (s.654); it is taken as booked and told when negotiating.',
  },
  'contract-balance-differs': {
    th: 'สมุดว่าคงเหลือ {book} บาท แต่คิดตามสัญญาได้ {contract} บาท ระบบจะลงบัญชีตามสัญญา',
    en: 'The book says {book} baht are left, by the contract it is {contract} baht; the books will follow the contract.',
  },
};
