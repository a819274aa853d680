/** The columns of the registers: funds, households, their people, and who is a member of which fund. */

import { needed, optional, type Columns } from './columns.ts';

export const FUNDS = {
  code: needed('รหัสกองทุน', 'Fund code', 'code', 'ตั้งเอง ไม่ซ้ำกันในไฟล์', 'ตัวอย่าง-ก1'),
  name: needed('ชื่อกองทุน', 'Name of the fund', 'text', 'ชื่อเต็มตามระเบียบ', 'กลุ่มออมทรัพย์บ้านตัวอย่าง'),
  kind: needed('ประเภท', 'Kind', { choice: 'fund-kind' }, 'เลือกจากรายการ', 'กลุ่มออมทรัพย์เพื่อการผลิต'),
  hasMoney: needed('มีเงินหรือไม่', 'With money', { choice: 'has-money' }, 'เลือกจากรายการ', 'มีเงิน'),
  lends: needed('ให้กู้หรือไม่', 'Lends', { choice: 'lends' }, 'เลือกจากรายการ', 'ให้กู้'),
  rate: needed(
    'ดอกเบี้ย (% ต่อปี)',
    'Rate (% a year)',
    'percent',
    'ลดต้นลดดอก ไม่เกิน 15 ไม่คิดดอกเบี้ยใส่ 0',
    '6',
  ),
  capital: needed(
    'เงินทุนวันเข้าร่วม (บาท)',
    'Capital on joining (baht)',
    'amount',
    'เงินสดและเงินฝากในวันเข้าร่วมศูนย์ฯ ไม่รวมหนี้เดิมที่ลูกหนี้ยังค้าง ไม่มีเงินใส่ 0',
    '150,000.00',
  ),
  reserve: optional(
    'เงินกันไว้ (บาท)',
    'Kept back (baht)',
    'amount',
    'เงินที่ระเบียบให้คงไว้ ไม่ให้กู้',
    '10,000.00',
  ),
  accededOn: needed('วันเข้าร่วมศูนย์ฯ', 'Joined on', 'date', 'วัน/เดือน/ปี พ.ศ.', '1/10/2561'),
} satisfies Columns;

export const HOUSEHOLDS = {
  code: needed('รหัสครัวเรือน', 'Household code', 'code', 'ตั้งเอง ไม่ซ้ำกันในไฟล์', 'ตัวอย่าง-ค1'),
  houseNumber: needed('บ้านเลขที่', 'House number', 'code', 'ตามทะเบียนบ้าน', '12/3'),
  villageNumber: needed('หมู่ที่', 'Village number', 'count', 'ตัวเลข 1 ถึง 99', '4'),
  houseCode: optional(
    'รหัสประจำบ้าน',
    'House code',
    'house-code',
    'ตัวเลข 11 หลักในทะเบียนบ้าน ไม่มีเว้นว่าง',
    '55010000001',
  ),
  consentedOn: optional(
    'วันที่ให้ความยินยอม',
    'Consented on',
    'date',
    'วันที่ครัวเรือนลงชื่อยินยอมให้ศูนย์ฯ ดูหนี้ ยังไม่ยินยอมเว้นว่าง',
    '5/11/2568',
  ),
} satisfies Columns;

export const PEOPLE = {
  code: needed('รหัสบุคคล', 'Person code', 'code', 'ตั้งเอง ไม่ซ้ำกันในไฟล์', 'ตัวอย่าง-บ1'),
  householdCode: needed('รหัสครัวเรือน', 'Household code', 'code', 'รหัสในแผ่นครัวเรือน', 'ตัวอย่าง-ค1'),
  relation: needed(
    'ฐานะในครัวเรือน',
    'Relation',
    { choice: 'relation' },
    'ทุกครัวเรือนมีหัวหน้าหนึ่งคน',
    'หัวหน้าครัวเรือน',
  ),
  title: needed('คำนำหน้า', 'Title', { choice: 'title' }, 'เลือกจากรายการ', 'นาง'),
  firstName: needed('ชื่อ', 'First name', 'text', 'ไม่ใส่คำนำหน้า', 'สมใจ'),
  lastName: needed('นามสกุล', 'Last name', 'text', '', 'ตั้งใจดี'),
  citizenId: optional(
    'เลขประจำตัวประชาชน',
    'Citizen id',
    'citizen-id',
    '13 หลัก จะมีขีดหรือไม่ก็ได้',
    '2-0000-00004-50-9',
  ),
  noIdReason: optional(
    'เหตุที่ไม่มีเลข',
    'Reason without id',
    { choice: 'no-id-reason' },
    'ใส่เมื่อไม่มีเลขประจำตัว',
    '',
  ),
  birthOn: optional('วันเกิด', 'Born on', 'date', 'วัน/เดือน/ปี พ.ศ. ไม่ทราบเว้นว่าง', '15/4/2515'),
  phone: optional('โทรศัพท์', 'Phone', 'phone', '', '081-234-5678'),
} satisfies Columns;

export const MEMBERS = {
  fundCode: needed('รหัสกองทุน', 'Fund code', 'code', 'รหัสในแผ่นกองทุน', 'ตัวอย่าง-ก1'),
  memberNumber: needed('เลขที่สมาชิก', 'Member number', 'code', 'ไม่ซ้ำกันในกองทุน', '27'),
  personCode: needed('รหัสบุคคล', 'Person code', 'code', 'รหัสในแผ่นคนในครัวเรือน', 'ตัวอย่าง-บ1'),
  joinedOn: optional('วันที่เป็นสมาชิก', 'Member since', 'date', 'ไม่ทราบเว้นว่าง', '1/1/2562'),
  savings: optional(
    'เงินสัจจะสะสม (บาท)',
    'Pledged savings (baht)',
    'amount',
    'ยอดสะสมถึงวันนี้ ไม่มีเว้นว่าง',
    '12,800.00',
  ),
} satisfies Columns;
