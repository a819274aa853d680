/**
 * The sheets of a book of funds, column by column: one table for the template, the reading, the faults
 * and the export. A row whose first cell begins with `EXAMPLE_MARK` only shows how it is done.
 */

import { needed, optional, type Columns, type RowOf } from './columns.ts';

export const EXAMPLE_MARK = 'ตัวอย่าง';

/** The most rows that any sheet may have below its headings. */
export const LARGEST_SHEET_ROWS = 5_000;

/** A file holds the registers of its centre while it is taken over; a larger village sends several. */
const MOST_HOUSEHOLDS = 300;

const FUNDS = {
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

const HOUSEHOLDS = {
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

const PEOPLE = {
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

const MEMBERS = {
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

const LOANS = {
  fundCode: needed('รหัสกองทุน', 'Fund code', 'code', 'กองทุนที่ให้กู้', 'ตัวอย่าง-ก1'),
  number: needed('เลขที่สัญญา', 'Contract number', 'code', 'ไม่ซ้ำกันในกองทุน', '7/2566'),
  personCode: needed('รหัสผู้กู้', 'Borrower', 'code', 'รหัสในแผ่นคนในครัวเรือน', 'ตัวอย่าง-บ1'),
  origin: needed(
    'ลักษณะหนี้',
    'Nature of the debt',
    { choice: 'loan-origin' },
    'หนี้ที่กู้กองทุนไว้ก่อน หรือสัญญาที่ศูนย์ฯ มีมติให้รวมหนี้แล้ว',
    'หนี้เดิมของกองทุน',
  ),
  lentOn: needed('วันที่ทำสัญญา', 'Lent on', 'date', 'วัน/เดือน/ปี พ.ศ.', '10/1/2566'),
  principal: needed(
    'เงินต้น (บาท)',
    'Principal (baht)',
    'amount',
    'เงินต้นตามสัญญา รวมดอกเบี้ยที่ทบเป็นเงินต้นแล้ว (ถ้ามี)',
    '20,000.00',
  ),
  rate: needed('ดอกเบี้ย (% ต่อปี)', 'Rate (% a year)', 'percent', 'ร้อยละต่อปี', '6'),
  termMonths: needed('จำนวนเดือน', 'Months', 'count', '1 ถึง 360', '24'),
  firstDueOn: needed('วันครบกำหนดงวดแรก', 'First due on', 'date', 'วัน/เดือน/ปี พ.ศ.', '10/2/2566'),
  instalment: optional(
    'ค่างวดต่อเดือน (บาท)',
    'Instalment a month (baht)',
    'amount',
    'หนี้เดิมที่ส่งเป็นรายเดือน ส่งปีละครั้งเว้นว่าง',
    '886.41',
  ),
  addedInterest: optional(
    'ดอกเบี้ยที่ทบเป็นเงินต้น (บาท)',
    'Interest added to principal (baht)',
    'amount',
    'ดอกเบี้ยค้างที่รวมเข้าในเงินต้นของสัญญานี้ ไม่มีเว้นว่าง',
    '',
  ),
  interestDueSince: optional(
    'ดอกเบี้ยนั้นค้างตั้งแต่',
    'That interest due since',
    'date',
    'ต้องใส่เมื่อมีดอกเบี้ยที่ทบเป็นเงินต้น',
    '',
  ),
  hasAgreement: optional(
    'มีหนังสือตกลงให้ทบ',
    'Agreed in writing',
    { choice: 'written-agreement' },
    'ต้องใส่เมื่อมีดอกเบี้ยที่ทบเป็นเงินต้น',
    '',
  ),
  hasDefaulted: needed(
    'เคยผิดนัด',
    'Ever defaulted',
    { choice: 'has-defaulted' },
    'เลือกจากรายการ',
    'ไม่เคย',
  ),
  canStillBorrow: needed(
    'ยังกู้ได้อีก',
    'Can still borrow',
    { choice: 'can-still-borrow' },
    'เลือกจากรายการ',
    'ได้',
  ),
  balance: needed(
    'เงินต้นคงเหลือ (บาท)',
    'Principal left (baht)',
    'amount',
    'เงินต้น หักเงินต้นที่รับชำระทุกรายการ',
    '19,213.59',
  ),
  balanceOn: needed('ยอด ณ วันที่', 'Balance on', 'date', 'วันที่ของยอดคงเหลือ', '30/9/2568'),
} satisfies Columns;

const REPAYMENTS = {
  fundCode: needed('รหัสกองทุน', 'Fund code', 'code', 'กองทุนของสัญญา', 'ตัวอย่าง-ก1'),
  loanNumber: needed('เลขที่สัญญา', 'Contract number', 'code', 'เลขที่ในแผ่นเงินกู้', '7/2566'),
  paidOn: needed('วันที่ชำระ', 'Paid on', 'date', 'วัน/เดือน/ปี พ.ศ.', '10/2/2566'),
  amount: needed('ชำระ (บาท)', 'Paid (baht)', 'amount', 'เงินต้นบวกดอกเบี้ย', '886.41'),
  principal: needed('เป็นเงินต้น (บาท)', 'Of it principal (baht)', 'amount', 'ไม่มีใส่ 0', '786.41'),
  interest: needed('เป็นดอกเบี้ย (บาท)', 'Of it interest (baht)', 'amount', 'ไม่มีใส่ 0', '100.00'),
  receiptNumber: optional('เลขที่ใบเสร็จ', 'Receipt number', 'code', 'ไม่มีเว้นว่าง', '15/2566'),
} satisfies Columns;

export const SHEETS = {
  funds: { th: 'กองทุน', en: 'Funds', columns: FUNDS },
  households: { th: 'ครัวเรือน', en: 'Households', columns: HOUSEHOLDS },
  people: { th: 'คนในครัวเรือน', en: 'People', columns: PEOPLE },
  members: { th: 'สมาชิกกองทุน', en: 'Fund members', columns: MEMBERS },
  loans: { th: 'เงินกู้', en: 'Loans', columns: LOANS },
  repayments: { th: 'รับชำระ', en: 'Repayments', columns: REPAYMENTS },
} as const;

export type SheetKey = keyof typeof SHEETS;

export const SHEET_KEYS = Object.keys(SHEETS) as [SheetKey, ...SheetKey[]];

/** Rows count as in the file: the headings are row 1. */
export type BookRow<Key extends SheetKey> = RowOf<(typeof SHEETS)[Key]['columns']> & {
  readonly row: number;
};

export type ColumnKey<Key extends SheetKey> = keyof (typeof SHEETS)[Key]['columns'] & string;

/** How many rows a sheet may have below its headings. */
export function mostRowsOf(sheet: SheetKey): number {
  return sheet === 'households' ? MOST_HOUSEHOLDS : LARGEST_SHEET_ROWS;
}

/** All columns of a sheet in their order. */
export function columnsOf(sheet: SheetKey): readonly (readonly [string, Columns[string]])[] {
  return Object.entries<Columns[string]>(SHEETS[sheet].columns);
}
