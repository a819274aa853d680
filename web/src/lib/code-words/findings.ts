/** Why a fund is not able to lend, as a sentence with its figures, and where the rule behind it stands. */

import type { z } from 'zod';
import type { Finding, ReasonSource } from '#contracts/fund-evidence';
import type { InabilityReason } from '#domain/funds/eligibility/reasons';
import type { FundLawId } from '#domain/law/fund-laws';
import { bahtText, dateText } from '../format.ts';
import { defineWords, useWords } from '../i18n.ts';
import { byLawRuleWords, loanPurposeWords } from './by-laws.ts';

/** Without figures: as evidence of earlier years kept them, and for short lists. */
export const inabilityWords = defineWords('fund-inability', {
  th: {
    'left-the-centre': 'ออกจากศูนย์ฯ แล้ว',
    'fund-without-money': 'เป็นกลุ่มที่ไม่มีเงินทุน',
    'does-not-lend': 'ไม่ได้ให้กู้ตามระเบียบของกองทุน',
    'may-not-refinance': 'ระเบียบ กข.คจ. ห้ามใช้ชำระหนี้เดิม',
    'purpose-not-allowed': 'ระเบียบกองทุนไม่ให้กู้เพื่อการนี้',
    'membership-not-known': 'ยังไม่มีทะเบียนสมาชิกของกองทุนในระบบ',
    'not-a-member': 'ไม่อยู่ในทะเบียนสมาชิกของกองทุน',
    'member-since-not-known': 'ยังไม่ได้บันทึกว่าเป็นสมาชิกตั้งแต่เมื่อใด',
    'member-too-short': 'เป็นสมาชิกยังไม่นานพอ',
    'term-too-long': 'ผ่อนนานกว่าที่กองทุนกำหนด',
    'above-ceiling-per-person': 'เกินวงเงินต่อคน',
    'above-ceiling-per-household': 'เกินวงเงินต่อครัวเรือน',
    'above-ceiling-per-turn': 'เกินวงเงินของการกู้ครั้งนี้',
    'shares-not-known': 'ยังไม่ได้บันทึกยอดหุ้นที่ชำระแล้ว',
    'above-ceiling-by-shares': 'เกินวงเงินตามหุ้นที่ชำระแล้ว',
    'above-every-approval': 'เกินวงเงินที่กองทุนอนุมัติได้',
    'breaks-reserve': 'เงินจะเหลือไม่ถึงเงินสำรอง',
    'not-enough-cash': 'เงินสดไม่พอ',
  } satisfies Record<InabilityReason, string>,
  en: {
    'left-the-centre': 'Has left the centre',
    'fund-without-money': 'Is a group without money',
    'does-not-lend': 'Does not lend by its own rules',
    'may-not-refinance': 'May not pay old debt, by the rules of poverty-alleviation funds',
    'purpose-not-allowed': 'Does not lend for this purpose',
    'membership-not-known': 'Its list of members is not on file',
    'not-a-member': 'The borrower is not on its list of members',
    'member-since-not-known': 'Since when the borrower is a member is not on file',
    'member-too-short': 'Not a member for long enough',
    'term-too-long': 'The term is longer than it lends for',
    'above-ceiling-per-person': 'Above its ceiling per person',
    'above-ceiling-per-household': 'Above its ceiling per household',
    'above-ceiling-per-turn': 'Above its ceiling for this turn',
    'shares-not-known': 'The paid-up shares are not on file',
    'above-ceiling-by-shares': 'Above its ceiling by paid-up shares',
    'above-every-approval': 'Above what anybody of the fund may approve',
    'breaks-reserve': 'Would break its reserve',
    'not-enough-cash': 'Not enough cash',
  },
});

const findingWords = defineWords('findings', {
  th: {
    'left-the-centre': 'กองทุนออกจากศูนย์ฯ แล้ว',
    'fund-without-money': 'เป็นกลุ่มที่ไม่มีเงินทุน',
    'does-not-lend': 'กองทุนไม่ได้ให้กู้',
    'may-not-refinance': 'เงิน กข.คจ. ใช้เพื่อ{{purpose}}ไม่ได้',
    'purpose-not-allowed': 'กองทุนไม่ให้กู้เพื่อ{{purpose}}',
    'membership-not-known': 'ยังไม่มีทะเบียนสมาชิกของกองทุนนี้ในระบบ จึงไม่รู้ว่าผู้กู้เป็นสมาชิกหรือไม่ กรุณาบันทึก',
    'not-a-member': 'ผู้กู้ไม่อยู่ในทะเบียนสมาชิกของกองทุน',
    'member-since-not-known':
      'ต้องเป็นสมาชิกมาแล้ว {{needed}} เดือน แต่ยังไม่ได้บันทึกว่าเป็นตั้งแต่เมื่อใด กรุณาบันทึก',
    'member-too-short': 'เป็นสมาชิกตั้งแต่ {{since}} ยังไม่ครบ {{needed}} เดือน',
    'term-too-long': 'ขอผ่อน {{months}} เดือน กองทุนให้ได้ไม่เกิน {{needed}} เดือน',
    'above-ceiling-per-person':
      'ขอ {{wish}} หนึ่งคนกู้ได้ไม่เกิน {{limit}} ค้างกองทุนนี้อยู่ {{owed}} จึงกู้ได้อีก {{most}}',
    'above-ceiling-per-household':
      'ขอ {{wish}} หนึ่งครัวเรือนกู้ได้ไม่เกิน {{limit}} ค้างกองทุนนี้อยู่ {{owed}} จึงกู้ได้อีก {{most}}',
    'above-ceiling-per-turn': 'ขอ {{wish}} การกู้ครั้งที่ {{turn}} กู้ได้ไม่เกิน {{limit}}',
    'shares-not-known': 'กู้ได้ไม่เกิน {{times}} เท่าของหุ้น แต่ยังไม่ได้บันทึกยอดหุ้นที่ชำระแล้ว กรุณาบันทึก',
    'above-ceiling-by-shares':
      'ขอ {{wish}} กู้ได้ไม่เกิน {{times}} เท่าของหุ้น {{shares}} คือ {{limit}} ค้างกองทุนนี้อยู่ {{owed}}',
    'above-every-approval': 'ขอ {{wish}} ไม่มีผู้ใดในกองทุนอนุมัติเกิน {{most}} ได้',
    'breaks-reserve': 'ขอ {{wish}} จากเงินสด {{cash}} จะเหลือไม่ถึงเงินสำรอง {{kept}}',
    'not-enough-cash': 'ขอ {{wish}} กองทุนมีเงินสด {{cash}}',
    'by-law': 'ระเบียบกองทุน: {{rule}} ใช้ตั้งแต่ {{date}}',
    register: 'ทะเบียนกองทุน',
    books: 'สมุดบัญชีกองทุน',
    'interior-ministry-2553': 'ระเบียบกระทรวงมหาดไทยว่าด้วยโครงการ กข.คจ. พ.ศ. 2553',
  } satisfies Record<InabilityReason | 'by-law' | 'register' | 'books' | FundLawId, string>,
  en: {
    'left-the-centre': 'The fund has left the centre',
    'fund-without-money': 'It is a group without money',
    'does-not-lend': 'The fund does not lend',
    'may-not-refinance': 'Money of a poverty-alleviation fund is not for {{purpose}}',
    'purpose-not-allowed': 'The fund does not lend for {{purpose}}',
    'membership-not-known':
      'The fund’s list of members is not on file, so nobody knows whether the borrower is one; please record it',
    'not-a-member': 'The borrower is not on the fund’s list of members',
    'member-since-not-known':
      'Asks for {{needed}} months of membership, but since when is not on file; please record it',
    'member-too-short': 'A member since {{since}}, less than {{needed}} months',
    'term-too-long': 'Asks for {{months}} months; the fund lends for {{needed}} at most',
    'above-ceiling-per-person':
      'Asks for {{wish}}; one person may owe {{limit}}, owes {{owed}} here, so {{most}} more',
    'above-ceiling-per-household':
      'Asks for {{wish}}; one household may owe {{limit}}, owes {{owed}} here, so {{most}} more',
    'above-ceiling-per-turn': 'Asks for {{wish}}; loan number {{turn}} may be {{limit}} at most',
    'shares-not-known':
      'Lends {{times}} times the shares, but what is paid up is not on file; please record it',
    'above-ceiling-by-shares':
      'Asks for {{wish}}; {{times}} times the shares of {{shares}} is {{limit}}, and {{owed}} is owed here',
    'above-every-approval': 'Asks for {{wish}}; nobody of the fund may approve more than {{most}}',
    'breaks-reserve':
      'Asks for {{wish}} of {{cash}} in cash; that leaves less than the reserve of {{kept}}',
    'not-enough-cash': 'Asks for {{wish}}; the fund has {{cash}} in cash',
    'by-law': 'By-law of the fund: {{rule}}, in force from {{date}}',
    register: 'Register of the fund',
    books: 'Books of the fund',
    'interior-ministry-2553': 'Interior Ministry regulation on poverty-alleviation funds 2553',
  },
});

/** The sentence of a reason. */
export function useFindingText(): (finding: Finding) => string {
  const t = useWords(findingWords);
  const purposeOf = useWords(loanPurposeWords);
  const money = (satang: string | undefined) =>
    bahtText(satang === undefined || satang.startsWith('-') ? '0' : satang);
  return ({ reason, figures }) =>
    t(reason, {
      wish: money(figures.wishSatang),
      limit: money(figures.limitSatang),
      owed: money(figures.owedSatang),
      most: money(figures.mostSatang),
      shares: money(figures.sharesSatang),
      cash: money(figures.cashSatang),
      kept: money(figures.keptSatang),
      times: (figures.hundredths ?? 0) / 100,
      turn: figures.turn ?? 0,
      months: figures.months ?? 0,
      needed: figures.neededMonths ?? 0,
      since: figures.since === undefined ? '' : dateText(figures.since),
      purpose: figures.purpose === undefined ? '' : purposeOf(figures.purpose),
    });
}

/** Where the rule stands. */
export function useSourceText(): (source: z.infer<typeof ReasonSource>) => string {
  const t = useWords(findingWords);
  const ruleOf = useWords(byLawRuleWords);
  return (source) => {
    if (source.kind === 'by-law')
      return t('by-law', { rule: ruleOf(source.rule), date: dateText(source.effectiveFrom) });
    return source.kind === 'law' ? t(source.law) : t(source.kind);
  };
}
