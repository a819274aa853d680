/** Every policy of a simulation, by name, in sentences that a treasurer can check by hand. */

import type { BothTongues } from '#contracts/primitives';
import type {
  AfterTermRate,
  Allocation,
  EarlyMoney,
  ExcessUse,
  InterestRuns,
  LateBase,
  Overpayment,
  PaymentPart,
  Policies,
} from '#domain/loans/living/terms/policies';
import { formatBaht } from '#domain/money/satang';

type Told = {
  readonly policy: keyof Policies;
  readonly value: string;
  readonly sentence: BothTongues;
};

const INTEREST: Record<InterestRuns, BothTongues> = {
  day: {
    th: 'คิดดอกเบี้ยทุกวันจากเงินต้นที่ค้างจริง รวมเงินต้นที่ค้างงวด',
    en: 'Interest runs each day on the principal truly owed, principal in arrears too.',
  },
  'period-end': {
    th: 'งวดที่เริ่มแล้วคิดดอกเบี้ยเต็มงวดจากเงินต้นที่เหลือเมื่อเริ่มงวด งวดที่ค้างไม่มีดอกเบี้ยเพิ่ม',
    en: 'A period that has begun bears interest whole, on what was owed when it began; arrears bear no more.',
  },
};

const ALLOCATION: Record<Allocation, BothTongues> = {
  'by-part': {
    th: 'ตัดทีละส่วนของทุกงวด แล้วจึงตัดส่วนถัดไป (ป.พ.พ. มาตรา 329)',
    en: 'One part of all instalments is met, then the next part (Civil and Commercial Code s.329).',
  },
  'by-instalment': {
    th: 'ตัดงวดที่ค้างนานที่สุดให้ครบก่อน แล้วจึงตัดงวดถัดไป',
    en: 'The oldest instalment is met whole, then the next.',
  },
};

const PARTS: Record<PaymentPart, BothTongues> = {
  'default-interest': { th: 'ดอกเบี้ยผิดนัด', en: 'default interest' },
  fees: { th: 'ค่าธรรมเนียมงวด', en: 'fees of instalments' },
  interest: { th: 'ดอกเบี้ย', en: 'interest' },
  principal: { th: 'เงินต้น', en: 'principal' },
};

const EARLY: Record<EarlyMoney, BothTongues> = {
  'interest-to-the-day': {
    th: 'เงินที่จ่ายก่อนกำหนดตัดดอกเบี้ยถึงวันนั้นก่อน แล้วจึงตัดเงินต้น',
    en: 'Money before the due date meets interest to the day first, then principal.',
  },
  'principal-only': {
    th: 'เงินที่จ่ายก่อนกำหนดตัดเงินต้นทั้งหมด ดอกเบี้ยรอจ่ายวันครบกำหนด',
    en: 'Money before the due date meets principal alone; interest waits for its due date.',
  },
};

const EXCESS: Record<ExcessUse, BothTongues> = {
  shorten: {
    th: 'เงินที่เกินงวดลดเงินต้น ค่างวดเท่าเดิม งวดท้าย ๆ หายไป',
    en: 'Money beyond the instalment lowers principal; instalments stay, the last ones fall away.',
  },
  lower: {
    th: 'เงินที่เกินงวดลดเงินต้น จำนวนงวดเท่าเดิม ค่างวดที่เหลือลดลง',
    en: 'Money beyond the instalment lowers principal; the number stays, instalments fall.',
  },
  prepay: {
    th: 'เงินที่เกินงวดเป็นการจ่ายงวดถัดไปล่วงหน้า',
    en: 'Money beyond the instalment pays the next ones ahead.',
  },
  return: { th: 'เงินที่เกินงวดคืนให้ผู้จ่าย', en: 'Money beyond the instalment is handed back.' },
};

const OVERPAYMENT: Record<Overpayment, BothTongues> = {
  refuse: { th: 'ไม่รับเงินเกินยอดหนี้ทั้งหมด', en: 'More than all that is owed is refused.' },
  return: { th: 'คืนเงินส่วนที่เกินยอดหนี้ทั้งหมด', en: 'What is over all that is owed is returned.' },
};

const AFTER_TERM: Record<AfterTermRate, BothTongues> = {
  contract: {
    th: 'หลังงวดสุดท้ายคิดดอกเบี้ยตามสัญญาเป็นรายวัน ปีละ 365 วัน',
    en: 'After the last due date the rate of the contract runs, by days over 365.',
  },
  statutory: {
    th: 'หลังงวดสุดท้ายคิดดอกเบี้ยผิดนัดตามกฎหมายเป็นรายวัน (ป.พ.พ. มาตรา 224)',
    en: 'After the last due date the statutory rate of default runs by days (s.224).',
  },
  none: { th: 'หลังงวดสุดท้ายไม่คิดดอกเบี้ย', en: 'No interest runs after the last due date.' },
};

const LATE: Record<LateBase, BothTongues> = {
  'missed-principal': {
    th: 'ดอกเบี้ยผิดนัดคิดจากเงินต้นของงวดที่ค้างเท่านั้น (ป.พ.พ. มาตรา 224/1)',
    en: 'Default interest runs on the principal of missed instalments only (s.224/1).',
  },
  'missed-instalment': {
    th: 'ค่าปรับคิดจากทั้งงวดที่ค้าง',
    en: 'The charge for being late runs on whole missed instalments.',
  },
  'whole-balance': {
    th: 'ค่าปรับคิดจากเงินต้นทั้งหมดที่ยังค้าง',
    en: 'The charge for being late runs on all principal owed.',
  },
};

const NO_LATE: BothTongues = {
  th: 'ไม่คิดดอกเบี้ยผิดนัด',
  en: 'Nothing is charged for being late.',
};

export function policiesInWords(policies: Policies): Told[] {
  const { late, order, smallestLastSatang } = policies;
  const say = (policy: keyof Policies, value: string, sentence: BothTongues): Told => ({
    policy,
    value,
    sentence,
  });
  return [
    say('interestRuns', policies.interestRuns, INTEREST[policies.interestRuns]),
    say('allocation', policies.allocation, ALLOCATION[policies.allocation]),
    say('order', order.join(', '), inOrder(order)),
    say('earlyMoney', policies.earlyMoney, EARLY[policies.earlyMoney]),
    say('excess', policies.excess, EXCESS[policies.excess]),
    say('overpayment', policies.overpayment, OVERPAYMENT[policies.overpayment]),
    say('afterTerm', policies.afterTerm, AFTER_TERM[policies.afterTerm]),
    say('late', late?.base ?? 'none', late === null ? NO_LATE : LATE[late.base]),
    ...(smallestLastSatang === 0n
      ? []
      : [say('smallestLastSatang', String(smallestLastSatang), smallestLast(smallestLastSatang))]),
  ];
}

function inOrder(order: readonly PaymentPart[]): BothTongues {
  return {
    th: `ลำดับการตัดชำระ: ${order.map((part) => PARTS[part].th).join(' แล้ว')}`,
    en: `Order of allocation: ${order.map((part) => PARTS[part].en).join(', then ')}.`,
  };
}

function smallestLast(amount: Policies['smallestLastSatang']): BothTongues {
  const baht = formatBaht(amount);
  return {
    th: `งวดสุดท้ายที่ต่ำกว่า ${baht} บาท รวมไว้กับงวดก่อนหน้า`,
    en: `A last instalment below ${baht} baht is paid with the one before.`,
  };
}
