/** What is wrong at a place of the file, and what to do about it. `{name}` is filled from the figures. */

import type { BothTongues } from '#contracts/primitives';
import type { AlertCode, CellFault, CentreFault, RowFault } from '#domain/books/faults';

const CELL: Readonly<Record<CellFault, BothTongues>> = {
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

const ROW: Readonly<Record<RowFault, BothTongues>> = {
  'sheet-missing': {
    th: 'ไม่พบแผ่นงานนี้ กรุณาใช้แบบฟอร์มของระบบ และไม่เปลี่ยนชื่อแผ่นงาน',
    en: 'The sheet is missing; use the template and keep the names of its sheets.',
  },
  'heading-differs': {
    th: 'หัวตารางช่องนี้ต้องเป็น “{heading}”',
    en: 'The heading here must be “{heading}”.',
  },
  'too-many-rows': {
    th: 'แผ่นงานนี้มีมากกว่า {most} แถว กรุณาแบ่งเป็นหลายไฟล์',
    en: 'The sheet has more than {most} rows; split it into several files.',
  },
  'sheet-empty': { th: 'ไฟล์นี้ยังไม่มีข้อมูลสักแถว', en: 'There is no row in this file yet.' },
  'row-twice': {
    th: 'ซ้ำกับแถวที่ {earlier} ของแผ่นงานนี้',
    en: 'The same as row {earlier} of this sheet.',
  },
  'unknown-fund': {
    th: 'ไม่มีรหัสกองทุนนี้ในแผ่นกองทุน',
    en: 'The sheet of funds has no such code.',
  },
  'unknown-household': {
    th: 'ไม่มีรหัสครัวเรือนนี้ในแผ่นครัวเรือน',
    en: 'The sheet of households has no such code.',
  },
  'unknown-person': {
    th: 'ไม่มีรหัสบุคคลนี้ในแผ่นคนในครัวเรือน',
    en: 'The sheet of people has no such code.',
  },
  'unknown-loan': {
    th: 'ไม่มีสัญญาเลขที่นี้ของกองทุนนี้ในแผ่นเงินกู้',
    en: 'The sheet of loans has no such contract of this fund.',
  },
  'household-without-people': {
    th: 'ยังไม่มีใครในแผ่นคนในครัวเรือนเป็นคนของครัวเรือนนี้',
    en: 'Nobody in the sheet of people belongs to this household.',
  },
  'exactly-one-head': {
    th: 'ครัวเรือนนี้ต้องมีหัวหน้าครัวเรือนหนึ่งคน',
    en: 'This household must have exactly one head.',
  },
  'too-many-people': {
    th: 'ครัวเรือนหนึ่งใส่ได้ไม่เกิน 30 คน',
    en: 'A household has at most thirty people.',
  },
  'village-number-out-of-range': {
    th: 'หมู่ที่ต้องเป็น 1 ถึง 99',
    en: 'A village number is from 1 to 99.',
  },
  'citizen-id-or-reason': {
    th: 'ใส่เลขประจำตัวประชาชน หรือเลือกเหตุที่ไม่มีเลข',
    en: 'Give the citizen id, or the reason why there is none.',
  },
  'citizen-id-twice': {
    th: 'เลขประจำตัวประชาชนนี้ซ้ำกับแถวที่ {earlier}',
    en: 'This citizen id stands in row {earlier} too.',
  },
  'date-in-the-future': { th: 'วันที่นี้ยังมาไม่ถึง', en: 'This day has not come yet.' },
  'dates-out-of-order': {
    th: 'วันที่นี้ขัดกับวันเข้าร่วมศูนย์ฯ วันทำสัญญา วันชำระ หรือวันที่ของยอดคงเหลือ',
    en: 'This day does not fit the days of joining, contract, payments or balance.',
  },
  'rate-above-lawful': {
    th: 'กองทุนของศูนย์ฯ คิดดอกเบี้ยเกินร้อยละ 15 ต่อปีไม่ได้ (ป.พ.พ. มาตรา 654)',
    en: 'A fund of the centre may not charge above 15 % a year (Civil and Commercial Code s.654).',
  },
  'fund-without-money': {
    th: 'กองทุนที่ไม่มีเงินจะมีเงินทุนหรือให้กู้ไม่ได้',
    en: 'A fund without money has no capital and does not lend.',
  },
  'fund-does-not-lend': {
    th: 'แผ่นกองทุนบอกว่ากองทุนนี้ไม่ให้กู้',
    en: 'The sheet of funds says that this fund does not lend.',
  },
  'never-refinances': {
    th: 'เงิน กข.คจ. ใช้ชำระหนี้เดิมไม่ได้ จึงเป็นสัญญาของศูนย์ฯ ไม่ได้ (ระเบียบ มท. 2553)',
    en: 'Poverty-fund money may not pay old debt, so it cannot be a contract of the centre.',
  },
  'months-out-of-range': {
    th: 'จำนวนเดือนต้องเป็น 1 ถึง 360',
    en: 'The term is from 1 to 360 months.',
  },
  'money-must-be-positive': { th: 'จำนวนเงินต้องมากกว่า 0', en: 'The amount must be more than 0.' },
  'parts-do-not-sum': {
    th: 'เงินต้นบวกดอกเบี้ยได้ {expected} บาท ไม่เท่ากับยอดที่ชำระ',
    en: 'Principal and interest sum to {expected} baht, not to what was paid.',
  },
  'balance-does-not-agree': {
    th: 'เงินต้นหักเงินต้นที่รับชำระทุกรายการได้ {expected} บาท ไม่เท่ากับยอดคงเหลือนี้',
    en: 'Principal less all repayments of principal is {expected} baht, not this balance.',
  },
  'added-interest-incomplete': {
    th: 'ดอกเบี้ยที่ทบเป็นเงินต้นต้องบอกให้ครบทั้งจำนวนเงิน วันที่เริ่มค้าง และมีหนังสือตกลงหรือไม่',
    en: 'Interest added to principal needs its amount, since when it was due and whether it was agreed in writing.',
  },
  'added-interest-above-principal': {
    th: 'ดอกเบี้ยที่ทบต้องน้อยกว่าเงินต้นของสัญญา',
    en: 'The added interest must be less than the principal of the contract.',
  },
  'interest-on-interest-in-contract': {
    th: 'สัญญาของศูนย์ฯ คิดดอกเบี้ยทบต้นไม่ได้ เว้นแต่ค้างครบหนึ่งปีและตกลงเป็นหนังสือ (ป.พ.พ. มาตรา 655)',
    en: 'A contract of the centre bears no interest on interest, unless due for a year and agreed in writing (s.655).',
  },
  'contract-rate-differs': {
    th: 'สัญญาของศูนย์ฯ ต้องใช้อัตราดอกเบี้ยเดียวกับกองทุนที่ให้กู้',
    en: 'A contract of the centre has the rate of the fund that lends.',
  },
  'second-contract': {
    th: 'ครัวเรือนนี้มีสัญญาของศูนย์ฯ ที่ยังค้างอยู่แล้วในไฟล์นี้',
    en: 'This household has an open contract of the centre in this file already.',
  },
  'contract-without-consent': {
    th: 'สัญญาของศูนย์ฯ ต้องมีวันที่ครัวเรือนให้ความยินยอม ไม่หลังวันทำสัญญา',
    en: 'A contract of the centre needs the household’s consent, not after the contract.',
  },
  'contract-allocation-refused': {
    th: 'ยอดนี้มากกว่าที่สัญญายังค้าง หรือทำให้สัญญาหมดหนี้ทั้งที่ยอดคงเหลือยังไม่เป็น 0',
    en: 'This is more than the contract owes, or pays it off though a balance is told.',
  },
};

const CENTRE: Readonly<Record<CentreFault, BothTongues>> = {
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

export const FAULT_SENTENCES = { ...CELL, ...ROW, ...CENTRE };

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
