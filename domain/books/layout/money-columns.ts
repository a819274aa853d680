/** The columns of loans and of what was paid on them. */

import { needed, optional, type Columns } from './columns.ts';

export const LOANS = {
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

export const REPAYMENTS = {
  fundCode: needed('รหัสกองทุน', 'Fund code', 'code', 'กองทุนของสัญญา', 'ตัวอย่าง-ก1'),
  loanNumber: needed('เลขที่สัญญา', 'Contract number', 'code', 'เลขที่ในแผ่นเงินกู้', '7/2566'),
  paidOn: needed('วันที่ชำระ', 'Paid on', 'date', 'วัน/เดือน/ปี พ.ศ.', '10/2/2566'),
  amount: needed('ชำระ (บาท)', 'Paid (baht)', 'amount', 'เงินต้นบวกดอกเบี้ย', '886.41'),
  principal: needed('เป็นเงินต้น (บาท)', 'Of it principal (baht)', 'amount', 'ไม่มีใส่ 0', '786.41'),
  interest: needed('เป็นดอกเบี้ย (บาท)', 'Of it interest (baht)', 'amount', 'ไม่มีใส่ 0', '100.00'),
  receiptNumber: optional('เลขที่ใบเสร็จ', 'Receipt number', 'code', 'ไม่มีเว้นว่าง', '15/2566'),
} satisfies Columns;
