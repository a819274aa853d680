/** Reasons that people are told, and where they may go from there: plain, without blame. */

import type { EndReason, NextStep, ReferralForum, RefusalReason } from '#domain/case/reasons';
import type { SupportRefusalReason } from '#domain/support/support-statuses';
import { defineWords } from '../i18n.ts';

export const refusalReasonWords = defineWords('refusal-reasons', {
  th: {
    'income-too-low-for-instalment': 'รายได้ตอนนี้ยังไม่พอผ่อนชำระ',
    'debt-outside-the-programme': 'เป็นหนี้ที่ศูนย์ฯ ช่วยปรับโครงสร้างไม่ได้',
    'documents-missing': 'เอกสารยังไม่ครบ',
    'no-fund-able-to-lend': 'ยังไม่มีกองทุนที่ให้กู้ได้ในตอนนี้',
    'terms-not-acceptable': 'ครัวเรือนยังไม่สะดวกตามเงื่อนไข',
    'committee-not-convinced': 'ที่ประชุมขอให้เตรียมแผนให้ชัดเจนขึ้น',
    'reservation-expired': 'เลยกำหนดเวลาที่กองทุนกันเงินไว้ให้',
    other: 'เหตุผลอื่น (เขียนในช่องหมายเหตุ)',
  } satisfies Record<RefusalReason, string>,
  en: {
    'income-too-low-for-instalment': 'The income does not carry the instalment yet',
    'debt-outside-the-programme': 'The centre cannot restructure this kind of debt',
    'documents-missing': 'Documents are missing',
    'no-fund-able-to-lend': 'No fund is able to lend for now',
    'terms-not-acceptable': 'The terms do not suit the household',
    'committee-not-convinced': 'The meeting asks for a clearer plan',
    'reservation-expired': 'The time for which the fund kept the money has passed',
    other: 'Another reason (see the note)',
  },
});

export const endReasonWords = defineWords('end-reasons', {
  th: {
    'household-asked': 'ครัวเรือนขอเอง',
    'consent-withdrawn': 'ถอนความยินยอม',
    'moved-away': 'ย้ายออกจากพื้นที่',
    'person-died': 'ถึงแก่กรรม',
    'duplicate-case': 'เป็นเรื่องซ้ำ',
    other: 'เหตุอื่น',
  } satisfies Record<EndReason, string>,
  en: {
    'household-asked': 'The household asked',
    'consent-withdrawn': 'Consent was withdrawn',
    'moved-away': 'Moved away',
    'person-died': 'The person has died',
    'duplicate-case': 'A duplicate case',
    other: 'Another reason',
  },
});

export const forumWords = defineWords('referral-forums', {
  th: {
    'district-mediation': 'ไกล่เกลี่ยที่อำเภอ',
    'damrongtham-centre': 'ศูนย์ดำรงธรรม (สายด่วน 1567)',
    'legal-aid': 'ช่วยเหลือทางกฎหมาย (สำนักงานอัยการ ยุติธรรมจังหวัด)',
    'bank-relief-programme': 'โครงการช่วยเหลือลูกหนี้ของธนาคาร',
    'welfare-office': 'พัฒนาสังคมและความมั่นคงของมนุษย์ (พม.)',
  } satisfies Record<ReferralForum, string>,
  en: {
    'district-mediation': 'Mediation at the district office',
    'damrongtham-centre': 'Damrongtham centre (hotline 1567)',
    'legal-aid': 'Legal aid',
    'bank-relief-programme': 'The bank’s relief programme',
    'welfare-office': 'Social welfare office',
  },
});

export const nextStepWords = defineWords('next-steps', {
  th: {
    'survey-again': 'สำรวจรายได้และหนี้ใหม่',
    'negotiate-again': 'เจรจากับเจ้าหนี้ใหม่',
    refer: 'ส่งต่อหน่วยงานอื่นให้ช่วย',
    withdraw: 'ครัวเรือนขอถอนเรื่อง',
  } satisfies Record<NextStep, string>,
  en: {
    'survey-again': 'Survey income and debts again',
    'negotiate-again': 'Negotiate with the creditors again',
    refer: 'Refer to others who can help',
    withdraw: 'The household withdraws',
  },
});

export const supportRefusalWords = defineWords('support-refusal-reasons', {
  th: {
    'no-budget-this-year': 'ปีนี้งบประมาณหมดแล้ว',
    'outside-our-work': 'ไม่อยู่ในงานของหน่วยงาน',
    'no-trainer': 'ยังไม่มีวิทยากร',
    other: 'เหตุผลอื่น (เขียนในช่องหมายเหตุ)',
  } satisfies Record<SupportRefusalReason, string>,
  en: {
    'no-budget-this-year': 'No budget left this year',
    'outside-our-work': 'Outside the agency’s work',
    'no-trainer': 'No trainer at present',
    other: 'Another reason (see the note)',
  },
});
