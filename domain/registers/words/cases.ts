/** Words of households and their cases, as the screens say them. */

import type { DebtSource, MemberRelation } from '../../assessment/code-lists.ts';
import type { ConsentPurpose } from '../../assessment/consent.ts';
import type { CaseStatus } from '../../case/case-statuses.ts';
import type { Both } from '../register.ts';

export const CASE_STATUS_WORDS: Readonly<Record<CaseStatus, Both>> = {
  identified: { th: 'รับเรื่องแล้ว', en: 'Identified' },
  consented: { th: 'ยินยอมแล้ว', en: 'Consented' },
  surveyed: { th: 'สำรวจหนี้แล้ว', en: 'Surveyed' },
  assessed: { th: 'ประเมินแล้ว', en: 'Assessed' },
  enrolled: { th: 'เข้าร่วมแล้ว', en: 'Enrolled' },
  negotiating: { th: 'กำลังเจรจาหนี้', en: 'Negotiating' },
  proposed: { th: 'เสนอแผนแล้ว', en: 'Proposed' },
  decided: { th: 'ที่ประชุมมีมติแล้ว', en: 'Decided' },
  contracted: { th: 'ทำสัญญาแล้ว', en: 'Contracted' },
  repaying: { th: 'กำลังผ่อนชำระ', en: 'Repaying' },
  cleared: { th: 'ปลดหนี้แล้ว', en: 'Cleared of debt' },
  honoured: { th: 'ได้รับยกย่องแล้ว', en: 'Honoured' },
  watched: { th: 'อยู่ในช่วงดูแลต่อ', en: 'Under aftercare' },
  closed: { th: 'ปิดเรื่องแล้ว', en: 'Closed' },
  'in-arrears': { th: 'ค้างชำระ', en: 'In arrears' },
  restructured: { th: 'ปรับแผนชำระแล้ว', en: 'Restructured' },
  refused: { th: 'ยังไม่ได้รับอนุมัติ', en: 'Not approved yet' },
  referred: { th: 'ส่งต่อหน่วยงานอื่น', en: 'Referred elsewhere' },
  relapsed: { th: 'กลับมาเป็นหนี้ซ้ำ', en: 'Relapsed' },
  withdrawn: { th: 'ถอนเรื่องแล้ว', en: 'Withdrawn' },
  'ended-unsettled': { th: 'ยุติโดยยังไม่หมดหนี้', en: 'Ended unsettled' },
  moved: { th: 'ย้ายออกจากพื้นที่', en: 'Moved away' },
  deceased: { th: 'ถึงแก่กรรม', en: 'Deceased' },
};

export const RELATION_WORDS: Readonly<Record<MemberRelation, Both>> = {
  head: { th: 'หัวหน้าครัวเรือน', en: 'Head of the household' },
  spouse: { th: 'คู่สมรส', en: 'Spouse' },
  parent: { th: 'พ่อแม่', en: 'Parent' },
  child: { th: 'ลูก', en: 'Child' },
  grandchild: { th: 'หลาน', en: 'Grandchild' },
  sibling: { th: 'พี่น้อง', en: 'Sibling' },
  other: { th: 'ผู้อยู่อาศัยอื่น', en: 'Other resident' },
};

export const DEBT_SOURCE_WORDS: Readonly<Record<DebtSource, Both>> = {
  'kin-no-charge': {
    th: 'ญาติ เพื่อน เพื่อนบ้าน (ไม่คิดดอกเบี้ย)',
    en: 'Family, friends, neighbours (no interest)',
  },
  'kin-low-rate': {
    th: 'ญาติ เพื่อน เพื่อนบ้าน (ดอกเบี้ยไม่เกินร้อยละ 15 ต่อปี)',
    en: 'Family, friends, neighbours (up to 15 % a year)',
  },
  'community-finance': {
    th: 'สหกรณ์ กลุ่มออมทรัพย์ กองทุนชุมชน',
    en: 'Co-operative, savings group, community fund',
  },
  'state-community-fund': {
    th: 'กองทุนหมู่บ้าน โครงการ กข.คจ.',
    en: 'Village fund, poverty fund',
  },
  baac: { th: 'ธ.ก.ส.', en: 'Bank for Agriculture (BAAC)' },
  'savings-bank': { th: 'ธนาคารออมสิน', en: 'Government Savings Bank' },
  'commercial-bank': { th: 'ธนาคารพาณิชย์', en: 'Commercial bank' },
  'private-finance': {
    th: 'ลีสซิ่ง บัตรกดเงินสด บริษัทเงินกู้',
    en: 'Leasing, cash card, finance company',
  },
  shop: {
    th: 'ร้านค้า (ของใช้ ปุ๋ย เครื่องใช้ไฟฟ้า)',
    en: 'Shop (goods, fertiliser, appliances)',
  },
  'informal-over-15': {
    th: 'เงินกู้นอกระบบ (ดอกเบี้ยเกินร้อยละ 15 ต่อปี)',
    en: 'Informal lender (above 15 % a year)',
  },
  'student-loan': { th: 'กองทุนกู้ยืมเพื่อการศึกษา (กยศ./กรอ.)', en: 'Student loan fund' },
  other: { th: 'แหล่งอื่น', en: 'Another source' },
};

export const RATE_PERIOD_WORDS = {
  year: { th: 'ต่อปี', en: 'a year' },
  month: { th: 'ต่อเดือน', en: 'a month' },
  day: { th: 'ต่อวัน', en: 'a day' },
} as const satisfies Record<string, Both>;

export const CONSENT_PURPOSE_WORDS: Readonly<Record<ConsentPurpose, Both>> = {
  'assess-debt': {
    th: 'สำรวจและประเมินหนี้ของครัวเรือน',
    en: 'surveying and assessing the household’s debts',
  },
  'share-among-funds': {
    th: 'ให้กองทุนสมาชิกดูเพื่อช่วยกันแก้หนี้',
    en: 'member funds to look at it and help',
  },
  'share-with-agencies': {
    th: 'ให้หน่วยงานส่งเสริมอาชีพรู้ความต้องการ (ไม่บอกเรื่องหนี้)',
    en: 'career agencies to know the need (never the debts)',
  },
};
