/** Code lists of the household finance form, as the paper form words them. */

import type {
  DebtSource,
  DebtTreatment,
  ExpenseKind,
  IncomeKind,
  MemberRelation,
  NoIdReason,
  Title,
} from '#domain/assessment/code-lists';
import type { RatePeriod } from '#domain/interest/rate';
import type { LeavingReason } from '#domain/people/household/leaving';
import { defineWords } from '../i18n.ts';

export const debtSourceWords = defineWords('debt-sources', {
  th: {
    'kin-no-charge': 'ญาติ เพื่อน เพื่อนบ้าน (ไม่คิดดอกเบี้ย)',
    'kin-low-rate': 'ญาติ เพื่อน เพื่อนบ้าน (ดอกเบี้ยไม่เกินร้อยละ 15 ต่อปี)',
    'community-finance': 'สหกรณ์ กลุ่มออมทรัพย์ กองทุนชุมชน',
    'state-community-fund': 'กองทุนหมู่บ้าน โครงการ กข.คจ.',
    baac: 'ธ.ก.ส.',
    'savings-bank': 'ธนาคารออมสิน',
    'commercial-bank': 'ธนาคารพาณิชย์',
    'private-finance': 'ลีสซิ่ง บัตรกดเงินสด บริษัทเงินกู้',
    shop: 'ร้านค้า (ของใช้ ปุ๋ย เครื่องใช้ไฟฟ้า)',
    'informal-over-15': 'เงินกู้นอกระบบ (ดอกเบี้ยเกินร้อยละ 15 ต่อปี)',
    'student-loan': 'กองทุนกู้ยืมเพื่อการศึกษา (กยศ./กรอ.)',
    other: 'แหล่งอื่น',
  } satisfies Record<DebtSource, string>,
  en: {
    'kin-no-charge': 'Family, friends, neighbours (no interest)',
    'kin-low-rate': 'Family, friends, neighbours (up to 15 % a year)',
    'community-finance': 'Co-operative, savings group, community fund',
    'state-community-fund': 'Village fund, poverty fund',
    baac: 'Bank for Agriculture (BAAC)',
    'savings-bank': 'Government Savings Bank',
    'commercial-bank': 'Commercial bank',
    'private-finance': 'Leasing, cash card, finance company',
    shop: 'Shop (goods, fertiliser, appliances)',
    'informal-over-15': 'Informal lender (above 15 % a year)',
    'student-loan': 'Student loan fund',
    other: 'Another source',
  },
});

export const expenseKindWords = defineWords('expense-kinds', {
  th: {
    food: 'อาหาร',
    'household-travel-energy': 'ของใช้ในบ้าน เดินทาง น้ำมัน แก๊ส',
    'utilities-phone': 'ค่าน้ำ ค่าไฟ ค่าโทรศัพท์',
    education: 'การศึกษาของลูกหลาน',
    medical: 'รักษาพยาบาล',
    insurance: 'ประกันชีวิต ประกันภัย',
    social: 'งานบุญ งานบวช งานแต่ง งานศพ',
    leisure: 'พักผ่อน ท่องเที่ยว',
    'gambling-lottery': 'หวย สลาก การพนัน',
    'alcohol-tobacco': 'เหล้า บุหรี่',
    other: 'รายจ่ายอื่น',
  } satisfies Record<ExpenseKind, string>,
  en: {
    food: 'Food',
    'household-travel-energy': 'Household goods, travel, energy',
    'utilities-phone': 'Water, electricity, phone',
    education: 'Education',
    medical: 'Medical care',
    insurance: 'Insurance',
    social: 'Merit, ordinations, weddings, funerals',
    leisure: 'Leisure',
    'gambling-lottery': 'Lottery, gambling',
    'alcohol-tobacco': 'Alcohol, tobacco',
    other: 'Other spending',
  },
});

export const incomeKindWords = defineWords('income-kinds', {
  th: {
    rice: 'ทำนา',
    'field-crops': 'พืชไร่ พืชสวน',
    livestock: 'เลี้ยงสัตว์',
    'day-labour': 'รับจ้างทั่วไป',
    salary: 'เงินเดือน',
    trade: 'ค้าขาย',
    handicraft: 'หัตถกรรม จักสาน ทอผ้า',
    remittance: 'ลูกหลานส่งให้',
    'state-allowance': 'เบี้ยยังชีพ สวัสดิการรัฐ',
    other: 'รายได้อื่น',
  } satisfies Record<IncomeKind, string>,
  en: {
    rice: 'Rice',
    'field-crops': 'Field crops, orchard',
    livestock: 'Livestock',
    'day-labour': 'Day labour',
    salary: 'Salary',
    trade: 'Trade',
    handicraft: 'Handicraft',
    remittance: 'Sent by family',
    'state-allowance': 'State allowance',
    other: 'Other income',
  },
});

export const relationWords = defineWords('member-relations', {
  th: {
    head: 'หัวหน้าครัวเรือน',
    spouse: 'คู่สมรส',
    parent: 'พ่อแม่',
    child: 'ลูก',
    grandchild: 'หลาน',
    sibling: 'พี่น้อง',
    other: 'ผู้อยู่อาศัยอื่น',
  } satisfies Record<MemberRelation, string>,
  en: {
    head: 'Head of the household',
    spouse: 'Spouse',
    parent: 'Parent',
    child: 'Child',
    grandchild: 'Grandchild',
    sibling: 'Sibling',
    other: 'Other resident',
  },
});

export const leavingReasonWords = defineWords('leaving-reasons', {
  th: {
    'moved-away': 'ย้ายไปอยู่ที่อื่น',
    'own-household': 'แยกไปตั้งครัวเรือนเอง',
    separated: 'แยกทางกัน',
    died: 'เสียชีวิต',
    'noted-by-mistake': 'บันทึกผิด ไม่ได้อยู่ที่นี่',
  } satisfies Record<LeavingReason, string>,
  en: {
    'moved-away': 'moved away',
    'own-household': 'set up a household of their own',
    separated: 'separated',
    died: 'died',
    'noted-by-mistake': 'noted by mistake, was never here',
  },
});

export const titleWords = defineWords('titles', {
  th: {
    mr: 'นาย',
    mrs: 'นาง',
    miss: 'นางสาว',
    boy: 'เด็กชาย',
    girl: 'เด็กหญิง',
    other: 'อื่น ๆ',
  } satisfies Record<Title, string>,
  en: { mr: 'Mr', mrs: 'Mrs', miss: 'Miss', boy: 'Master', girl: 'Miss (child)', other: 'Other' },
});

export const noIdReasonWords = defineWords('no-id-reasons', {
  th: {
    'no-nationality-yet': 'ยังไม่มีสัญชาติไทย',
    'card-lost': 'บัตรหาย',
    'child-without-card': 'เด็กยังไม่มีบัตร',
    declined: 'ไม่ประสงค์ให้เลขบัตร',
  } satisfies Record<NoIdReason, string>,
  en: {
    'no-nationality-yet': 'No Thai nationality yet',
    'card-lost': 'Card lost',
    'child-without-card': 'Child without a card',
    declined: 'Prefers not to give it',
  },
});

export const ratePeriodWords = defineWords('rate-periods', {
  th: { year: 'ต่อปี', month: 'ต่อเดือน', day: 'ต่อวัน' } satisfies Record<RatePeriod, string>,
  en: { year: 'a year', month: 'a month', day: 'a day' },
});

export const treatmentWords = defineWords('debt-treatments', {
  th: {
    refinance: 'รวมในสัญญาใหม่',
    stays: 'คงไว้กับเจ้าหนี้เดิม',
  } satisfies Record<DebtTreatment, string>,
  en: { refinance: 'Into the new contract', stays: 'Stays with its creditor' },
});
