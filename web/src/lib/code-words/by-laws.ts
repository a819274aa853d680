/** Words of what a fund decides about its own lending. */

import type { Approval, ByLawRule, LoanPurpose } from '#domain/funds/by-laws/by-law';
import { defineWords } from '../i18n.ts';

export const byLawRuleWords = defineWords('by-law-rules', {
  th: {
    purposes: 'กู้เพื่ออะไรได้บ้าง',
    membership: 'ผู้กู้ต้องเป็นสมาชิก',
    'ceiling-per-person': 'วงเงินต่อคน',
    'ceiling-per-household': 'วงเงินต่อครัวเรือน',
    'ceiling-per-turn': 'วงเงินตามครั้งที่กู้',
    'ceiling-by-shares': 'วงเงินตามหุ้นที่ชำระแล้ว',
    reserve: 'เงินสำรองที่ต้องเหลือไว้',
    'longest-term': 'ผ่อนได้นานที่สุด',
    guarantors: 'ผู้ค้ำประกันตามวงเงิน',
    approval: 'ผู้อนุมัติตามวงเงิน',
  } satisfies Record<ByLawRule, string>,
  en: {
    purposes: 'What loans are for',
    membership: 'Membership',
    'ceiling-per-person': 'Ceiling per person',
    'ceiling-per-household': 'Ceiling per household',
    'ceiling-per-turn': 'Ceiling by turn',
    'ceiling-by-shares': 'Ceiling by paid-up shares',
    reserve: 'Reserve to be kept',
    'longest-term': 'Longest term',
    guarantors: 'Guarantors by amount',
    approval: 'Who approves, by amount',
  },
});

export const loanPurposeWords = defineWords('loan-purposes', {
  th: {
    'old-debt': 'ชำระหนี้เดิม',
    occupation: 'ประกอบอาชีพ',
    education: 'การศึกษา',
    medical: 'รักษาพยาบาล',
    dwelling: 'ที่อยู่อาศัย',
    'household-spending': 'ใช้จ่ายในครัวเรือน',
  } satisfies Record<LoanPurpose, string>,
  en: {
    'old-debt': 'paying old debt',
    occupation: 'an occupation',
    education: 'education',
    medical: 'medical care',
    dwelling: 'the dwelling',
    'household-spending': 'household spending',
  },
});

export const approvalWords = defineWords('approvals', {
  th: {
    'full-committee': 'คณะกรรมการเต็มคณะ',
    'members-meeting': 'ที่ประชุมสมาชิกกองทุน',
    'cdd-endorsement': 'พัฒนากรให้ความเห็นชอบ',
  } satisfies Record<Approval, string>,
  en: {
    'full-committee': 'the full committee',
    'members-meeting': 'the members’ meeting of the fund',
    'cdd-endorsement': 'endorsement by the CDD officer',
  },
});
