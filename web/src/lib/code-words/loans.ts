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
  } satisfies Record<LoanStatus, string>,
  en: {
    reserved: 'Money reserved, to be signed',
    signed: 'Signed, creditors to be paid',
    disbursed: 'Creditors paid',
    repaying: 'Repaying',
    paid: 'Paid in full',
    released: 'Reservation released',
  },
});

/** What a household chooses for money beyond the instalment. */
export const extraUseWords = defineWords('extra-uses', {
  th: {
    question: 'เงินที่เกินงวดใช้อย่างไร (ให้ครัวเรือนเลือก)',
    shorten: 'ค่างวดเท่าเดิม หมดหนี้เร็วขึ้น',
    lower: 'จำนวนงวดเท่าเดิม ค่างวดลดลง',
    comesTo: 'งวดต่อไป {{amount}} เหลือ {{count}} งวด',
  },
  en: {
    question: 'Use of what is beyond the instalment (the household chooses)',
    shorten: 'Same instalment, over sooner',
    lower: 'Same number, lower instalments',
    comesTo: 'Next instalment {{amount}}, {{count}} left',
  },
});

export const accountWords = defineWords('ledger-accounts', {
  th: {
    cash: 'เงินสดของกองทุน',
    reserved: 'เงินที่กันไว้ให้ผู้กู้',
    'loans-receivable': 'ลูกหนี้เงินกู้',
    'interest-income': 'ดอกเบี้ยรับ',
    capital: 'ทุนของกองทุน',
  } satisfies Record<AccountKind, string>,
  en: {
    cash: 'Cash of the fund',
    reserved: 'Reserved for the borrower',
    'loans-receivable': 'Lent out',
    'interest-income': 'Interest income',
    capital: 'Capital of the fund',
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
    reallocate: 'แบ่งต้นและดอกใหม่ หลังยกเลิกใบเสร็จก่อนหน้า',
  } satisfies Record<EntryKind, string>,
  en: {
    'opening-capital': 'Opening capital',
    'imported-loan': 'Loan carried over from the old book',
    reserve: 'Money reserved by the resolution',
    release: 'Reserved money returned to the fund',
    disburse: 'Old creditors paid',
    repay: 'Payment by the household',
    'counter-entry': 'Counter-entry',
    reallocate: 'Principal and interest split anew after an earlier receipt was cancelled',
  },
});

/** The words of a code that the server tells as text; the code itself where it is unknown. */
export function accountText(t: (key: AccountKind) => string, account: string): string {
  return account in accountWords.th ? t(account as AccountKind) : account;
}

export function entryKindText(t: (key: EntryKind) => string, kind: string): string {
  return kind in entryKindWords.th ? t(kind as EntryKind) : kind;
}
