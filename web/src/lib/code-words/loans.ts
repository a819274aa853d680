/** Words of a contract and of the fund's books, said so that a villager can follow the money. */

import type { LOAN_STATUSES } from '#contracts/loans';
import type { AccountKind } from '#domain/ledger/accounts';
import type { EntryKind } from '#domain/ledger/entry';
import { defineWords } from '../i18n.ts';

type LoanStatus = (typeof LOAN_STATUSES)[number];

export const loanStatusWords = defineWords('loan-statuses', {
  th: {
    reserved: 'กันเงินไว้แล้ว รอทำสัญญา',
    signed: 'ลงนามแล้ว รอจ่ายเจ้าหนี้เดิม',
    disbursed: 'จ่ายเจ้าหนี้เดิมแล้ว',
    repaying: 'กำลังผ่อนชำระ',
    paid: 'ชำระครบแล้ว',
    released: 'คืนเงินที่กันไว้แล้ว',
    'written-off': 'ตัดหนี้สูญตามมติแล้ว',
  } satisfies Record<LoanStatus, string>,
  en: {
    reserved: 'Money reserved, to be signed',
    signed: 'Signed, creditors to be paid',
    disbursed: 'Creditors paid',
    repaying: 'Repaying',
    paid: 'Paid in full',
    released: 'Reservation released',
    'written-off': 'Written off by resolution',
  },
});

/** What a household chooses for money beyond the instalment. */
export const extraUseWords = defineWords('extra-uses', {
  th: {
    question: 'เงินที่เกินงวดใช้อย่างไร (ให้ครัวเรือนเลือก)',
    shorten: 'ค่างวดเท่าเดิม หมดหนี้เร็วขึ้น',
    lower: 'จำนวนงวดเท่าเดิม ค่างวดลดลง',
    prepay: 'จ่ายงวดข้างหน้าไว้ก่อน',
    comesTo: 'งวดต่อไป {{amount}} เหลือ {{count}} งวด',
    aheadOne: 'งวดที่ {{first}} จ่ายเงินต้นครบแล้ว',
    aheadMany: 'งวดที่ {{first}} ถึง {{last}} จ่ายเงินต้นครบแล้ว',
    aheadInterest: 'ถึงวันจ่ายเก็บแต่ดอกเบี้ย งวดหน้า {{amount}}',
    aheadNothing: 'ถึงวันจ่ายไม่ต้องจ่ายอีก',
    aheadPartly: 'งวดที่ {{number}} จ่ายไว้บางส่วน ถึงวันจ่ายเก็บอีก {{amount}}',
  },
  en: {
    question: 'Use of what is beyond the instalment (the household chooses)',
    shorten: 'Same instalment, over sooner',
    lower: 'Same number, lower instalments',
    prepay: 'Pay the next instalments ahead',
    comesTo: 'Next instalment {{amount}}, {{count}} left',
    aheadOne: 'Principal of instalment {{first}} is paid.',
    aheadMany: 'Principal of instalments {{first}} to {{last}} is paid.',
    aheadInterest: 'On their day interest alone is due, next {{amount}}.',
    aheadNothing: 'On their day nothing more is due.',
    aheadPartly: 'Instalment {{number}} is paid in part; {{amount}} is due on its day.',
  },
});

export const overpaymentWords = defineWords('overpayments', {
  th: {
    question: 'รับมามากกว่ายอดปิดสัญญา {{payoff}} ส่วนเกินทำอย่างไร',
    return: 'คืนเงินส่วนเกินเป็นเงินสดทันที',
    returnAbout: 'คืนให้ผู้ชำระ {{amount}} ({{words}})',
    refuse: 'ไม่รับส่วนเกิน',
    refuseAbout: 'แก้จำนวนเงินที่รับให้เท่ายอดปิดสัญญา {{payoff}}',
    byLawRefuses: 'มากกว่ายอดปิดสัญญา {{payoff}} ระเบียบของศูนย์ฯ ไม่ให้คืนเงินที่โต๊ะรับเงิน กรุณารับเท่ายอดนี้',
    onlyCash:
      'มากกว่ายอดปิดสัญญา {{payoff}} คืนได้เฉพาะเงินสดที่รับในมือ เงินโอนให้บันทึกเท่ายอดนี้ แล้วกองทุนเบิกคืนภายหลัง',
    noCoins: 'มากกว่ายอดปิดสัญญา {{payoff}} แต่ไม่มีเหรียญที่ทอนได้พอดี กรุณาตรวจจำนวนเงินที่รับ',
    returned: 'คืนส่วนเกิน {{returned}}',
  },
  en: {
    question: 'More than the {{payoff}} that pays it off: what about the rest?',
    return: 'Hand the rest back in cash at once',
    returnAbout: 'Hand back {{amount}} ({{words}})',
    refuse: 'Do not take the rest',
    refuseAbout: 'Change the amount to the pay-off sum, {{payoff}}',
    byLawRefuses:
      'More than the {{payoff}} that pays it off. The by-law of the centre returns no money at the counter; take exactly this sum.',
    onlyCash:
      'More than the {{payoff}} that pays it off. Only cash in hand goes back at once; for a transfer record this sum, and the fund pays back the rest later.',
    noCoins:
      'More than the {{payoff}} that pays it off, but no coins make up the rest; check the amount.',
    returned: 'Handed back {{returned}}',
  },
});

export const latePaymentWords = defineWords('late-payments', {
  th: {
    splitAnew:
      'วันที่รับเงินอยู่ก่อนการชำระที่บันทึกไว้แล้ว ใบเสร็จครั้งหลัง {{count}} ใบจะแบ่งเงินต้นและดอกเบี้ยใหม่ จำนวนเงินในใบเสร็จคงเดิม',
    exceeds: 'ถ้ารับเงินนี้ในวันนั้น การชำระครั้งหลังที่ออกใบเสร็จแล้วจะเกินยอดหนี้ ซึ่งขณะนั้นจะเหลือเพียง {{amount}}',
  },
  en: {
    splitAnew:
      'This day lies before payments on file. {{count}} later receipt(s) will be split anew into principal and interest; their amounts stay.',
    exceeds:
      'With this money on that day, a later payment with its receipt would be more than was owed: only {{amount}} would have been left then.',
  },
});

export const prescriptionWords = defineWords('prescription', {
  th: {
    until: 'อายุความของงวดที่ค้าง',
    untilDay: 'ถึงวันที่ {{date}}',
    restarts:
      'มีงวดค้างชำระ อายุความถึงวันที่ {{date}} กรุณาบอกครัวเรือนก่อนรับเงินหรือให้ลงนาม: การชำระแม้บางส่วน หรือการลงนามรับสภาพหนี้ ทำให้อายุความเริ่มนับใหม่ (ป.พ.พ. มาตรา 193/14)',
    passed:
      'งวดที่ค้างพ้นอายุความแล้วเมื่อ {{date}} ครัวเรือนมีสิทธิปฏิเสธการชำระ กรุณาบอกก่อนรับเงินหรือให้ลงนาม และปรึกษาหน่วยให้ความช่วยเหลือทางกฎหมาย (ป.พ.พ. มาตรา 193/9, 193/33)',
  },
  en: {
    until: 'Prescription of the oldest instalment',
    untilDay: 'until {{date}}',
    restarts:
      'Instalments are overdue and can be claimed until {{date}}. Tell the household before taking money or a signature: a payment, even in part, or a signed acknowledgement makes the time run again (CCC s.193/14).',
    passed:
      'The overdue instalments can no longer be enforced since {{date}} if the household pleads it. Say so before taking money or a signature, and ask legal aid (CCC s.193/9, s.193/33).',
  },
});

export const accountWords = defineWords('ledger-accounts', {
  th: {
    cash: 'เงินสดของกองทุน',
    reserved: 'เงินที่กันไว้ให้ผู้กู้',
    'loans-receivable': 'ลูกหนี้เงินกู้',
    'interest-income': 'ดอกเบี้ยรับ',
    capital: 'ทุนของกองทุน',
    'default-interest-income': 'ดอกเบี้ยผิดนัดรับ',
    grants: 'เงินอุดหนุน',
    'member-capital': 'เงินสัจจะและหุ้นของสมาชิก (ยอดรวม)',
    'bank-interest-income': 'ดอกเบี้ยเงินฝากธนาคาร',
    'bank-fees': 'ค่าธรรมเนียมธนาคาร',
    'loans-from-before': 'เงินกู้ก่อนเข้าศูนย์ฯ ที่ได้คืน',
    settlement: 'บัญชีพักระหว่างกองทุน',
    rounding: 'ปัดเศษสตางค์',
    'cash-over-and-short': 'เงินสดขาดและเกิน',
    'principal-written-off': 'เงินต้นที่ตัดหนี้ตามมติ',
    'surplus-shared': 'ดอกผลที่จัดสรรแล้ว',
    'reserve-fund': 'ทุนสำรอง',
    'dividend-payable': 'เงินปันผลค้างจ่าย',
    'average-return-payable': 'เงินเฉลี่ยคืนค้างจ่าย',
    'welfare-fund': 'กองสวัสดิการ',
    'public-benefit-fund': 'กองสาธารณประโยชน์',
    'committee-payable': 'ค่าตอบแทนกรรมการค้างจ่าย',
    'payer-claims': 'ดอกเบี้ยค้างรับจากผู้ช่วยออกดอกเบี้ย',
  } satisfies Record<AccountKind, string>,
  en: {
    cash: 'Cash of the fund',
    reserved: 'Reserved for the borrower',
    'loans-receivable': 'Lent out',
    'interest-income': 'Interest income',
    capital: 'Capital of the fund',
    'default-interest-income': 'Default interest income',
    grants: 'Grants',
    'member-capital': 'Savings and shares of members (in total)',
    'bank-interest-income': 'Interest from the bank',
    'bank-fees': 'Bank fees',
    'loans-from-before': 'Loans from before the centre, come back',
    settlement: 'Settlement between funds',
    'principal-written-off': 'Principal written off by resolution',
    rounding: 'Rounding of coins',
    'cash-over-and-short': 'Cash over and short',
    'surplus-shared': 'Surplus shared out',
    'reserve-fund': 'Reserve',
    'dividend-payable': 'Dividends to pay',
    'average-return-payable': 'Average return to pay',
    'welfare-fund': 'Welfare set aside',
    'public-benefit-fund': 'Public benefit set aside',
    'committee-payable': 'Committee pay to pay',
    'payer-claims': 'Interest owed by third parties',
  },
});

export const entryKindWords = defineWords('entry-kinds', {
  th: {
    'opening-capital': 'ตั้งทุนเริ่มต้น',
    'imported-loan': 'ยกยอดเงินกู้จากสมุดเดิม',
    reserve: 'กันเงินไว้ตามมติที่ประชุม',
    release: 'คืนเงินที่กันไว้เข้ากองทุน',
    disburse: 'จ่ายเงินให้เจ้าหนี้เดิม',
    repay: 'รับชำระจากครัวเรือน',
    'counter-entry': 'รายการกลับบัญชี',
    reallocate: 'แบ่งต้นและดอกใหม่ หลังแก้รายการก่อนหน้า',
    'move-cash': 'ย้ายที่เก็บเงิน',
    withdraw: 'ถอนเงินจากธนาคาร',
    'receive-grant': 'รับเงินอุดหนุน',
    'receive-member-capital': 'รับเงินสัจจะหรือหุ้นของสมาชิก',
    'classify-capital': 'แยกที่มาของทุนเดิม',
    'round-coins': 'ปัดเศษเป็นเหรียญ 25 สตางค์',
    'count-cash': 'เงินสดขาดหรือเกินจากการตรวจนับ',
    'share-surplus': 'จัดสรรดอกผลประจำปี',
    'pay-share': 'จ่ายเงินที่จัดสรรไว้',
    'write-off': 'ตัดหนี้เงินต้นตามมติที่ประชุม',
    'add-interest': 'ทบดอกเบี้ยที่ค้างเป็นเงินต้นตามหนังสือตกลงและมติ',
    settle: 'โอนเงินระหว่างกองทุนเพื่อปิดหนี้',
    'settle-older-debt': 'รับคืนเงินกู้ก่อนเข้าศูนย์ฯ จากสัญญาใหม่',
    'bank-fee': 'ค่าธรรมเนียมธนาคาร',
    'bank-interest': 'ดอกเบี้ยเงินฝากธนาคาร',
    'claim-on-payer': 'เรียกเก็บดอกเบี้ยจากผู้ช่วยออก',
    'payer-paid': 'รับเงินจากผู้ช่วยออกดอกเบี้ย',
  } satisfies Record<EntryKind, string>,
  en: {
    'opening-capital': 'Opening capital',
    'imported-loan': 'Loan carried over from the old book',
    reserve: 'Money reserved by the resolution',
    release: 'Reserved money returned to the fund',
    disburse: 'Old creditors paid',
    repay: 'Payment by the household',
    'counter-entry': 'Counter-entry',
    reallocate: 'Principal and interest split anew after an earlier entry was put right',
    'move-cash': 'Money changed its place',
    withdraw: 'Withdrawal from the bank',
    'receive-grant': 'Grant received',
    'receive-member-capital': 'Savings or shares of members received',
    'classify-capital': 'Origin of the stated capital told apart',
    'round-coins': 'Rounded to coins of 25 satang',
    'count-cash': 'Cash over or short in a count',
    'share-surplus': 'Surplus of the year shared',
    'pay-share': 'Money set aside paid out',
    'write-off': 'Principal written off by resolution',
    'add-interest': 'Overdue interest made principal by agreement and resolution',
    settle: 'Money between funds for a debt paid off',
    'settle-older-debt': 'Loan from before the centre, paid off by a new contract',
    'bank-fee': 'Bank fee',
    'bank-interest': 'Interest from the bank',
    'claim-on-payer': 'Interest claimed of a third party',
    'payer-paid': 'Third party paid interest',
  },
});

export const moneyCameWords = defineWords('money-came', {
  th: {
    question: 'เงินเข้าทาง',
    cash: 'เงินสด',
    toBank: 'เข้าบัญชี {{place}}',
  },
  en: {
    question: 'How the money came',
    cash: 'Cash',
    toBank: 'Sent to {{place}}',
  },
});

/** The words of a code that the server tells as text; the code itself where it is unknown. */
export function accountText(t: (key: AccountKind) => string, account: string): string {
  return account in accountWords.th ? t(account as AccountKind) : account;
}

export function entryKindText(t: (key: EntryKind) => string, kind: string): string {
  return kind in entryKindWords.th ? t(kind as EntryKind) : kind;
}
