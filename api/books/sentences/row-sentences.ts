/** What is wrong with rows beside each other, and what to do about it. */

import type { BothTongues } from '#contracts/primitives';
import type { RowFault } from '#domain/books/faults';

export const ROW_SENTENCES: Readonly<Record<RowFault, BothTongues>> = {
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
