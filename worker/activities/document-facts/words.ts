/** Codes as documents word them, Thai first. */

import type { DebtSource } from '#domain/assessment/code-lists';
import type { RefusalReason } from '#domain/case/reasons';
import type { Role } from '#domain/people/roles';
import type { BilingualText } from '../../documents/document-data.ts';

export const POSITIONS: Readonly<Record<Role, BilingualText>> = {
  chair: { th: 'ประธานศูนย์จัดการกองทุนชุมชน', en: 'Chair of the centre' },
  secretary: { th: 'เลขานุการ', en: 'Secretary' },
  treasurer: { th: 'เหรัญญิก', en: 'Treasurer' },
  member: { th: 'กรรมการ', en: 'Member' },
  'nfe-officer': { th: 'เจ้าหน้าที่ กศน.', en: 'Non-formal education officer' },
  'agriculture-officer': { th: 'เจ้าหน้าที่เกษตร', en: 'Agriculture officer' },
  'tambon-officer': { th: 'พัฒนากรประจำตำบล', en: 'Community development officer' },
  'district-officer': { th: 'พัฒนาการอำเภอ', en: 'District community development officer' },
  'province-officer': { th: 'พัฒนาการจังหวัด', en: 'Provincial community development officer' },
  auditor: { th: 'ผู้ตรวจสอบ', en: 'Auditor' },
  administrator: { th: 'ผู้ดูแลระบบ', en: 'Administrator' },
  household: { th: 'สมาชิกครัวเรือน', en: 'Household' },
};

/** The twelve sources of the finance form (domain source S12). */
export const SOURCE_CLASSES: Readonly<Record<DebtSource, BilingualText>> = {
  'kin-no-charge': { th: 'ญาติ เพื่อน เพื่อนบ้าน ไม่คิดดอกเบี้ย', en: 'Family, friends, no interest' },
  'kin-low-rate': { th: 'ญาติ เพื่อน ไม่เกินร้อยละ 15 ต่อปี', en: 'Family, friends, up to 15 % a year' },
  'community-finance': { th: 'สหกรณ์ กลุ่มออมทรัพย์ กองทุนชุมชน', en: 'Co-operative, community fund' },
  'state-community-fund': { th: 'กองทุนหมู่บ้าน โครงการ กข.คจ.', en: 'Village fund, poverty fund' },
  baac: { th: 'ธ.ก.ส.', en: 'BAAC' },
  'savings-bank': { th: 'ธนาคารออมสิน', en: 'Government Savings Bank' },
  'commercial-bank': { th: 'ธนาคารพาณิชย์', en: 'Commercial bank' },
  'private-finance': { th: 'ลีสซิ่ง บริษัทเงินกู้', en: 'Leasing, finance company' },
  shop: { th: 'ร้านค้า', en: 'Shops' },
  'informal-over-15': { th: 'หนี้นอกระบบ เกินร้อยละ 15 ต่อปี', en: 'Informal, above 15 % a year' },
  'student-loan': { th: 'กองทุนกู้ยืมเพื่อการศึกษา', en: 'Student loan fund' },
  other: { th: 'แหล่งอื่น', en: 'Another source' },
};

export const REASONS: Readonly<Record<RefusalReason, string>> = {
  'income-too-low-for-instalment': 'รายได้ยังไม่พอผ่อนชำระ',
  'debt-outside-the-programme': 'หนี้อยู่นอกหลักเกณฑ์',
  'documents-missing': 'เอกสารไม่ครบ',
  'no-fund-able-to-lend': 'ยังไม่มีกองทุนที่ให้กู้ได้',
  'terms-not-acceptable': 'เงื่อนไขยังไม่เหมาะสม',
  'committee-not-convinced': 'ที่ประชุมยังไม่เห็นชอบ',
  'reservation-expired': 'พ้นกำหนดกันเงิน',
  'further-approval-refused': 'ผู้อนุมัติขั้นต่อไปของกองทุนไม่เห็นชอบ',
  other: 'เหตุผลอื่น',
};

export const CHOICES = {
  agree: { th: 'เห็นชอบ', en: 'Agree' },
  disagree: { th: 'ไม่เห็นชอบ', en: 'Do not agree' },
  refuse: { th: 'ไม่ให้กู้', en: 'Do not lend' },
  abstain: { th: 'งดออกเสียง', en: 'Abstain' },
} as const satisfies Record<string, BilingualText>;

/** A creditor who does not want to be named keeps that wish on paper. */
export const UNNAMED_CREDITOR = 'ผู้ให้กู้ไม่ประสงค์ออกนาม';
