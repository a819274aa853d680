/** What is refused of loans that several funds lend together, and of motions for one (decision 0037). */

import type { BothTongues } from '#contracts/primitives';
import type { RefusalRow } from './refusal-row.ts';

export const SPLIT_REFUSALS = {
  'item-lends-nothing': {
    status: 409,
    th: 'วาระนี้ไม่ใช่เรื่องให้กู้เงิน จึงแบ่งให้หลายกองทุนไม่ได้',
    en: 'Nothing is lent on this item, so no funds can share it.',
  },
  'split-rates-differ': {
    status: 409,
    th: 'กองทุนเหล่านี้คิดดอกเบี้ยไม่เท่ากัน สัญญาหนึ่งฉบับมีอัตราเดียว กรุณาเลือกกองทุนที่อัตราเท่ากัน',
    en: 'These funds charge different rates, and one contract has one; choose funds with the same rate.',
  },
  'split-default-interest-differs': {
    status: 409,
    th: 'ระเบียบดอกเบี้ยผิดนัดของกองทุนเหล่านี้ต่างกัน กรุณาเลือกกองทุนที่ใช้ระเบียบเดียวกัน',
    en: 'The by-laws of these funds on default interest differ; choose funds with the same rule.',
  },
  'split-pays-a-fund': {
    status: 409,
    th: 'แผนนี้มีหนี้ที่จะจ่ายคืนให้กองทุนในศูนย์ฯ ด้วย จึงต้องให้กองทุนเดียวเป็นผู้ให้กู้',
    en: 'The plan also pays off a debt to a fund of the centre, so one fund must lend alone.',
  },
  'split-fund-cannot-lend': {
    status: 409,
    th: '{fundTh}ให้กู้ส่วนของตนไม่ได้แล้ว จึงยังไม่กันเงินของกองทุนใดเลย กรุณาเลื่อนวาระนี้ไปลงคะแนนใหม่ในการประชุมครั้งหน้า',
    en: '{fundEn} can no longer lend its part, so no money of any fund was set aside. Postpone the item and vote again at the next meeting.',
  },
  'split-loan-adds-no-interest': {
    status: 409,
    th: 'สัญญานี้หลายกองทุนร่วมกันให้กู้ ระบบยังทบดอกเบี้ยเป็นเงินต้นไม่ได้ ขอกระจายยอดค้างหรือยกเว้นดอกเบี้ยแทนได้',
    en: 'Several funds lend on this contract, and interest of such a loan cannot become principal yet; ask to spread the arrears or to waive interest.',
  },
  'split-loan-no-write-off': {
    status: 409,
    th: 'สัญญานี้หลายกองทุนร่วมกันให้กู้ ระบบยังยกเว้นเงินต้นไม่ได้ ขอกระจายยอดค้างหรือยกเว้นดอกเบี้ยแทนได้',
    en: 'Several funds lend on this contract, and principal of such a loan cannot be waived yet; ask to spread the arrears or to waive interest.',
  },
  'split-loan-no-payer': {
    status: 409,
    th: 'สัญญานี้หลายกองทุนร่วมกันให้กู้ ระบบยังบันทึกผู้ช่วยออกดอกเบี้ยไม่ได้',
    en: 'Several funds lend on this contract, and a payer of interest cannot be recorded on such a loan yet.',
  },
  'split-loan-pays-a-fund': {
    status: 409,
    th: 'สัญญานี้หลายกองทุนร่วมกันให้กู้ จึงจ่ายคืนหนี้ของกองทุนในศูนย์ฯ ไม่ได้ กรุณาแก้เจ้าหนี้ในแผนหรือให้กองทุนเดียวให้กู้',
    en: 'Several funds lend on this contract, so it cannot pay off a debt to a fund of the centre; one fund must lend alone.',
  },
  'split-loan-not-absorbed': {
    status: 409,
    th: 'หนี้เดิมเป็นสัญญาที่หลายกองทุนร่วมกันให้กู้ ระบบยังปิดหนี้ระหว่างกองทุนให้ไม่ได้ กรุณาให้ครัวเรือนชำระสัญญานั้นเป็นเงินสด',
    en: 'The older contract was lent by several funds and cannot be settled between funds yet; let the household pay it off in cash.',
  },
} as const satisfies Record<string, RefusalRow>;

export const SPLIT_FIELD_SENTENCES = {
  'split-needs-two-funds': {
    th: 'กรุณาเลือกอย่างน้อยสองกองทุน',
    en: 'Choose at least two funds.',
  },
  'split-names-too-many': {
    th: 'ร่วมกันให้กู้ได้ไม่เกิน 27 กองทุน',
    en: 'At most 27 funds can lend together.',
  },
  'split-names-fund-twice': {
    th: 'มีกองทุนซ้ำกัน กรุณาเลือกใหม่',
    en: 'A fund is named twice; choose again.',
  },
  'split-part-must-be-positive': {
    th: 'ทุกกองทุนต้องให้กู้มากกว่าศูนย์บาท',
    en: 'Every fund must lend more than nothing.',
  },
  'split-differs-from-amount': {
    th: 'ยอดของทุกกองทุนรวมกันต้องเท่ากับวงเงินที่ขอพอดี',
    en: 'The parts must together be exactly the amount asked for.',
  },
  'split-loan-takes-cash': {
    th: 'สัญญานี้หลายกองทุนร่วมกันให้กู้ รับชำระเป็นเงินสดเท่านั้น เพราะแต่ละกองทุนได้ส่วนของตน',
    en: 'Several funds lend on this contract and each gets its own part, so it is paid in cash.',
  },
} as const satisfies Record<string, BothTongues>;
