/** Words of matters that a meeting decides yes or no. */

import type { FundGrantRefusal, GrantAccount } from '#domain/funds/grant';
import type { WriteOffReason } from '#domain/loans/write-off';
import type { MotionKind } from '#domain/meetings/motion-kinds';
import { defineWords } from '../i18n.ts';

export const motionKindWords = defineWords('motion-kinds', {
  th: {
    free: 'เรื่องอื่น ๆ',
    'common-rate': 'เปลี่ยนอัตราดอกเบี้ยกลาง',
    clearance: 'ยืนยันการปลดหนี้',
    honours: 'ยกย่องเชิดชูเกียรติ',
    'admit-fund': 'รับกองทุนเข้าเป็นสมาชิก',
    'release-fund': 'ให้กองทุนออกจากศูนย์ฯ',
    'write-off': 'ตัดหนี้สูญ',
    'award-grant': 'ให้เงินทุนให้เปล่า',
    'counter-decision': 'ทบทวนมติเดิม',
  } satisfies Record<MotionKind, string>,
  en: {
    free: 'Other matter',
    'common-rate': 'Common rate',
    clearance: 'Clearance',
    honours: 'Honour',
    'admit-fund': 'Admission of a fund',
    'release-fund': 'Release of a fund',
    'write-off': 'Write-off of a loan',
    'award-grant': 'Award of a grant',
    'counter-decision': 'Counter-decision',
  },
});

/** Why a loan is beyond hope. */
export const writeOffReasonWords = defineWords('write-off-reasons', {
  th: {
    'borrower-died': 'ผู้กู้ถึงแก่กรรม',
    'cannot-be-found': 'หาตัวผู้กู้ไม่พบ',
    disaster: 'ประสบภัยพิบัติ',
    'cannot-earn': 'เจ็บป่วยหรือพิการจนหารายได้ไม่ได้',
    'claim-prescribed': 'หนี้ขาดอายุความ',
    other: 'เหตุอื่น',
  } satisfies Record<WriteOffReason, string>,
  en: {
    'borrower-died': 'The borrower has died',
    'cannot-be-found': 'The borrower cannot be found',
    disaster: 'A disaster',
    'cannot-earn': 'Illness or disability: no income',
    'claim-prescribed': 'The claim is prescribed',
    other: 'Another reason',
  },
});

/** Whose money a fund gives away. */
export const grantMoneyWords = defineWords('grant-money', {
  th: {
    'welfare-fund': 'เงินกองสวัสดิการ',
    'public-benefit-fund': 'เงินกองสาธารณประโยชน์',
  } satisfies Record<GrantAccount, string>,
  en: {
    'welfare-fund': 'Welfare money',
    'public-benefit-fund': 'Public benefit money',
  },
});

/** Why a fund could not pay a grant by its books of the moment. */
export const grantRefusalWords = defineWords('grant-refusals', {
  th: {
    'grant-from-poverty-fund': 'เงิน กข.คจ. ให้เปล่าไม่ได้',
    'grant-fund-has-left': 'กองทุนไม่ได้เป็นสมาชิกแล้ว',
    'grant-above-set-aside': 'เงินที่จัดสรรไว้เพื่อการนี้ไม่พอ',
    'grant-breaks-reserve': 'เงินสดจะเหลือต่ำกว่าเงินสำรอง',
    'grant-not-in-hand': 'เงินสดในมือที่เลือกไว้ไม่พอ ให้ถอนจากธนาคารก่อน',
  } satisfies Record<FundGrantRefusal, string>,
  en: {
    'grant-from-poverty-fund': 'Poverty-fund money is never given away',
    'grant-fund-has-left': 'The fund is no member any more',
    'grant-above-set-aside': 'Not enough is set aside for this',
    'grant-breaks-reserve': 'The cash left would be below the reserve',
    'grant-not-in-hand': 'The chosen hand holds too little; withdraw from the bank first',
  },
});

export const motionWords = defineWords('motions', {
  th: {
    agree: 'เห็นชอบ',
    disagree: 'ไม่เห็นชอบ',
    approved: 'เห็นชอบตามที่เสนอ',
    refused: 'ไม่เห็นชอบตามที่เสนอ',
    rateTitle: 'อัตราดอกเบี้ยกลางร้อยละ {{rate}} ต่อปี',
    counterTitle: 'ทบทวนมติที่ {{number}}',
    admissionTitle: 'รับ{{fund}}เข้าเป็นสมาชิก',
    agreed: 'ตกลงเข้าร่วมเมื่อวันที่ {{agreed}} ลงนามแลกเปลี่ยนข้อมูลลูกหนี้วันที่ {{signed}}',
    brings: 'เงินทุนวันที่เข้าร่วม {{capital}} เงินสำรอง {{reserve}}',
    bringsNoMoney: 'เป็นกองทุนที่ไม่มีเงินทุน',
    atRate: 'อัตราที่ตกลงร้อยละ {{rate}} ต่อปี อัตรากลางขณะนี้ร้อยละ {{common}}',
    lends: 'ให้กู้ได้',
    lendsNot: 'ไม่ให้กู้',
    members: 'สมาชิก {{count}} ราย',
    loanOf: 'สัญญากู้เลขที่ {{number}} ของ{{fund}}',
    lost: 'เงินต้นที่จะตัด {{principal}}',
    lostBecause: 'เหตุที่หมดหวังจะได้คืน: {{reason}}',
    neverBooked: 'ดอกเบี้ยค้าง {{interest}} ไม่เคยลงเป็นรายได้ จึงไม่ต้องตัด',
    inDefault: 'ดอกเบี้ยผิดนัด {{interest}} ไม่เคยลงเป็นรายได้เช่นกัน',
    overdueSince: 'ค้างตั้งแต่งวดวันที่ {{date}}',
    visited: 'เยี่ยมติดตามแล้ว {{count}} ครั้ง ครั้งหลังสุด {{date}}',
    notVisited: 'ไม่มีบันทึกการเยี่ยม',
    claimStays:
      'เป็นการลงบัญชีของกองทุน ไม่ใช่การปลดหนี้ (ป.พ.พ. มาตรา 340) เรื่องของครัวเรือนยุติโดยยังไม่หมดหนี้ ไม่มีการยกย่อง',
    guarantorsStay: 'ผู้ค้ำประกัน {{count}} คนยังรับผิดตามสัญญาค้ำประกัน',
    heirs:
      'ทายาทไม่ต้องรับผิดเกินทรัพย์มรดก (มาตรา 1601) ให้เรียกร้องจากกองมรดกภายในหนึ่งปีนับแต่รู้ว่าผู้กู้ถึงแก่กรรม (มาตรา 1754)',
    cannotNow: 'ขณะนี้ตัดหนี้สูญสัญญานี้ไม่ได้: ไม่ได้ค้างชำระแล้ว มีคำขอปรับสัญญารออยู่ หรือยังไม่มีบันทึกการเยี่ยม',
    grantTitle: 'ให้เงินทุนให้เปล่าแก่{{group}}',
    grantAmount: 'ให้เปล่า {{amount}} แก่{{group}} (สมาชิก {{count}} คน)',
    grantOutside: 'เงินจาก: {{source}} ศูนย์ฯ ลงทะเบียนให้กลุ่ม ตัวเงินรับจ่ายตามทางของเจ้าของเงิน',
    grantOfFund: '{{money}}ของ{{fund}} จัดสรรไว้ {{setAside}}',
    grantLeaves: 'เงินสดของกองทุน {{cash}} เงินสำรอง {{reserve}} จ่ายจากมือในวันที่มีมติ',
    grantUnused: 'เงินสนับสนุนเดิมที่กลุ่มยังไม่ได้ใช้ {{unused}}',
    grantCannot: 'ขณะนี้จ่ายไม่ได้: {{reason}}',
    grantLeave: 'กรรมการที่เป็นสมาชิกกลุ่มนี้หรือญาติของสมาชิก ให้แจ้งส่วนได้เสียและออกจากวาระ',
    fundTitle: 'ให้{{fund}}ออกจากศูนย์ฯ',
    fundLine: 'เงินสดของกองทุน {{cash}} สัญญาที่ยังไม่สิ้นสุด {{count}} ฉบับ',
    fundMust: 'ออกได้เมื่อไม่มีสัญญาค้าง บัญชีของกองทุนยังเปิดดูได้',
    rateLine: 'จากร้อยละ {{before}} เป็นร้อยละ {{after}} ต่อปี สำหรับสัญญาที่ทำตั้งแต่วันที่ {{date}}',
    keeps: 'สัญญาเดิมที่ยังไม่สิ้นสุด {{count}} ฉบับใช้อัตราเดิม',
    householdTitle: '{{kind}} ครัวเรือน{{household}}',
    nil: 'ไม่มีหนี้ในแผนค้างอยู่แล้ว',
    notNil: 'ยังมีหนี้ในแผนค้างอยู่',
    left: 'รอกรรมการยืนยันอีก {{count}} คน ผู้ที่ลงคะแนนเห็นชอบถือว่ายืนยันแล้ว',
    ceremony: 'วันพิธี {{date}}',
    named: 'ครัวเรือนยินยอมให้ประกาศชื่อ',
    private: 'ครัวเรือนไม่ประสงค์ให้ประกาศชื่อ',
    earlier: 'มติที่ {{number}} วันที่ {{date}}',
    case: 'เรื่องที่ {{number}}',
  },
  en: {
    agree: 'Agree',
    disagree: 'Do not agree',
    approved: 'Agreed as moved',
    refused: 'Not agreed to',
    rateTitle: 'Common rate of {{rate}} % a year',
    counterTitle: 'Counter-decision to resolution {{number}}',
    admissionTitle: '{{fund}} joins the centre',
    agreed: 'Agreed to join on {{agreed}}; sharing of debtor data signed on {{signed}}',
    brings: 'Capital on the day it joins {{capital}}, reserve {{reserve}}',
    bringsNoMoney: 'A fund without money',
    atRate: 'Agreed rate {{rate}} % a year; the common rate is now {{common}} %',
    lends: 'it may lend',
    lendsNot: 'it does not lend',
    members: '{{count}} memberships',
    loanOf: 'Contract {{number}} of {{fund}}',
    lost: 'Principal to be written off {{principal}}',
    lostBecause: 'Beyond hope because: {{reason}}',
    neverBooked: 'Unpaid interest of {{interest}} was never income; nothing of it is written off',
    inDefault: 'Default interest of {{interest}} was never income either',
    overdueSince: 'Unpaid since the instalment of {{date}}',
    visited: 'Visits: {{count}}, the last on {{date}}',
    notVisited: 'No visit on file',
    claimStays:
      'It is bookkeeping of the fund and no release (CCC s.340). The case ends unsettled; nobody is honoured',
    guarantorsStay: '{{count}} guarantors stay bound by what they signed',
    heirs:
      'Heirs are not liable beyond the estate (CCC s.1601); claim from the estate within a year of hearing of the death (s.1754)',
    cannotNow:
      'It cannot be written off now: it is not in arrears any more, a change of it is asked for, or no visit is on file',
    grantTitle: 'A grant to {{group}}',
    grantAmount: '{{amount}} is given to {{group}} ({{count}} members)',
    grantOutside:
      'Money of: {{source}}. The centre enters it in the register; the money itself goes its owner’s way',
    grantOfFund: '{{money}} of {{fund}}, set aside {{setAside}}',
    grantLeaves:
      'Cash of the fund {{cash}}, reserve {{reserve}}; paid out of a hand on the day of the resolution',
    grantUnused: 'Of earlier grants the group has not used {{unused}}',
    grantCannot: 'It cannot be paid now: {{reason}}',
    grantLeave:
      'Members of the committee who are of this group, or kin of its members, declare it and leave the item',
    fundTitle: '{{fund}} leaves the centre',
    fundLine: 'Cash of the fund {{cash}}; open contracts: {{count}}',
    fundMust: 'It leaves once no contract is open; its books stay readable',
    rateLine: 'From {{before}} % to {{after}} % a year for contracts made from {{date}} on',
    keeps: '{{count}} contracts that are still open keep their rate',
    householdTitle: '{{kind}}: {{household}}',
    nil: 'Nothing of its plan is owed any more',
    notNil: 'Something of its plan is still owed',
    left: '{{count}} members are still asked to confirm; whoever votes yes has confirmed',
    ceremony: 'Ceremony on {{date}}',
    named: 'The household agrees to be named',
    private: 'The household does not wish to be named',
    earlier: 'Resolution {{number}} of {{date}}',
    case: 'case {{number}}',
  },
});
