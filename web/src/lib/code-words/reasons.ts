/** Reasons that people are told, and where they may go from there: plain, without blame. */

import type {
  EndReason,
  HonourDeclineReason,
  NextStep,
  ReferralEndReason,
  ReferralForum,
  RefusalReason,
  RelapseEndReason,
  WithdrawalReason,
} from '#domain/case/reasons';
import { LOAN_WRITTEN_OFF } from '#domain/loans/write-off';
import { CONTRACT_CANCELLED, RESOLUTION_UNDONE } from '#domain/meetings/resolution-undone';
import type { SupportRefusalReason, UnwantedSupportReason } from '#domain/support/support-statuses';
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
    'further-approval-refused': 'ผู้อนุมัติขั้นต่อไปของกองทุนไม่เห็นชอบ',
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
    'further-approval-refused': 'A further approval that the fund asks for was not given',
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

export const withdrawalWords = defineWords('withdrawal-reasons', {
  th: {
    'pays-by-itself': 'ครัวเรือนขอผ่อนกับเจ้าหนี้เดิมเอง',
    'family-helps': 'ญาติพี่น้องช่วยกันชำระ',
    'waits-for-better-times': 'ขอรอให้รายได้ดีขึ้นก่อน',
    other: 'เหตุผลอื่น (เขียนในช่องหมายเหตุ)',
  } satisfies Record<WithdrawalReason, string>,
  en: {
    'pays-by-itself': 'The household pays its creditors by itself',
    'family-helps': 'Relatives help to pay',
    'waits-for-better-times': 'The household waits until the income is better',
    other: 'Another reason (see the note)',
  },
});

export const referralEndWords = defineWords('referral-end-reasons', {
  th: {
    'settled-at-the-office': 'ตกลงกับเจ้าหนี้ได้ที่หน่วยงานนั้นแล้ว',
    'goes-on-in-court': 'เรื่องอยู่ในชั้นศาลหรือบังคับคดี',
    'office-cannot-help': 'หน่วยงานนั้นช่วยไม่ได้',
    'household-stopped-there': 'ครัวเรือนไม่ไปต่อกับหน่วยงานนั้น',
    other: 'เหตุผลอื่น (เขียนในช่องหมายเหตุ)',
  } satisfies Record<ReferralEndReason, string>,
  en: {
    'settled-at-the-office': 'Settled with the creditors at that office',
    'goes-on-in-court': 'It goes on in court or execution',
    'office-cannot-help': 'That office cannot help',
    'household-stopped-there': 'The household did not go on there',
    other: 'Another reason (see the note)',
  },
});

export const honourDeclineWords = defineWords('honour-decline-reasons', {
  th: {
    'wishes-privacy': 'ไม่อยากให้ใครรู้เรื่องหนี้',
    'cannot-attend': 'ไม่สะดวกมาร่วมพิธี',
    'in-mourning': 'อยู่ระหว่างไว้ทุกข์ หรือมีเหตุในครอบครัว',
    other: 'เหตุผลอื่น (เขียนในช่องหมายเหตุ)',
  } satisfies Record<HonourDeclineReason, string>,
  en: {
    'wishes-privacy': 'It wishes to keep the debt private',
    'cannot-attend': 'It cannot come to the ceremony',
    'in-mourning': 'In mourning, or trouble in the family',
    other: 'Another reason (see the note)',
  },
});

export const relapseEndWords = defineWords('relapse-end-reasons', {
  th: {
    'no-new-round-wanted': 'ครัวเรือนไม่ประสงค์เริ่มรอบใหม่',
    'plan-not-bearable': 'รายได้ไม่พอผ่อนแผนใดได้เลยในตอนนี้',
    'other-help-found': 'มีหน่วยงานหรือญาติช่วยดูแลแล้ว',
    other: 'เหตุผลอื่น (เขียนในช่องหมายเหตุ)',
  } satisfies Record<RelapseEndReason, string>,
  en: {
    'no-new-round-wanted': 'The household wants no new round',
    'plan-not-bearable': 'The income carries no plan at all for now',
    'other-help-found': 'Others help the household already',
    other: 'Another reason (see the note)',
  },
});

export const unwantedSupportWords = defineWords('unwanted-support-reasons', {
  th: {
    'has-enough-work': 'มีงานมีรายได้พอแล้ว',
    'no-time-now': 'ยังไม่มีเวลาในช่วงนี้',
    'health-or-age': 'สุขภาพหรืออายุไม่อำนวย',
    'no-fitting-occupation': 'ยังไม่มีอาชีพที่เหมาะ',
    other: 'เหตุผลอื่น (เขียนในช่องหมายเหตุ)',
  } satisfies Record<UnwantedSupportReason, string>,
  en: {
    'has-enough-work': 'It has work and income enough',
    'no-time-now': 'No time at present',
    'health-or-age': 'Health or age does not allow it',
    'no-fitting-occupation': 'No fitting occupation yet',
    other: 'Another reason (see the note)',
  },
});

/** Every reason by its code alone, as a timeline tells it; no code stands in two lists but 'other'. */
export const reasonWords = defineWords('reasons', {
  th: {
    ...endReasonWords.th,
    ...forumWords.th,
    ...supportRefusalWords.th,
    ...unwantedSupportWords.th,
    ...withdrawalWords.th,
    ...referralEndWords.th,
    ...honourDeclineWords.th,
    ...relapseEndWords.th,
    ...refusalReasonWords.th,
    [LOAN_WRITTEN_OFF]: 'ที่ประชุมมีมติตัดหนี้สูญ กองทุนไม่ติดตามเก็บต่อ ครัวเรือนยังไม่ถือว่าปลดหนี้',
    [RESOLUTION_UNDONE]: 'ยกเลิกมติก่อนทำสัญญา เรื่องกลับไปรอเข้าที่ประชุม',
    [CONTRACT_CANCELLED]: 'สองฝ่ายตกลงยกเลิกสัญญาก่อนจ่ายเงิน เรื่องกลับไปรอเข้าที่ประชุม',
  },
  en: {
    ...endReasonWords.en,
    ...forumWords.en,
    ...supportRefusalWords.en,
    ...unwantedSupportWords.en,
    ...withdrawalWords.en,
    ...referralEndWords.en,
    ...honourDeclineWords.en,
    ...relapseEndWords.en,
    ...refusalReasonWords.en,
    [LOAN_WRITTEN_OFF]:
      'Its loan was written off by resolution: nothing more is collected, and it is not cleared',
    [RESOLUTION_UNDONE]:
      'The resolution was undone before the contract; the case waits for a meeting',
    [CONTRACT_CANCELLED]:
      'Both sides cancelled the contract before money left; the case waits for a meeting',
  },
});

/** What stays open to a household that took a way off the path, by 'kind/outcome' of the task. */
export const wayOnWords = defineWords('ways-on', {
  th: {
    'agree-next-step/withdraw': 'เรื่องนี้ปิดแล้ว ครัวเรือนกลับมาเริ่มเรื่องใหม่ได้ทุกเมื่อ',
    'follow-referral/ended': 'เรื่องนี้ยุติแล้ว ประวัติยังอยู่ในแฟ้ม ครัวเรือนกลับมาเริ่มเรื่องใหม่ได้ทุกเมื่อ',
    'offer-support/not-wanted': 'การผ่อนชำระเดินต่อตามเดิม ไม่มีผลเสีย',
    'honour-household/declined': 'จะมีการเยี่ยมดูแลเป็นระยะต่อไป ไม่มีผลเสีย',
    'decide-relapse/end': 'เรื่องนี้ยุติแล้ว ประวัติยังอยู่ในแฟ้ม ครัวเรือนกลับมาเริ่มเรื่องใหม่ได้ทุกเมื่อ',
  },
  en: {
    'agree-next-step/withdraw':
      'The case is closed; the household may begin a new one at any time.',
    'follow-referral/ended':
      'The case has ended and its history stays in the file; the household may begin a new one at any time.',
    'offer-support/not-wanted': 'The instalments go on as before, without any harm.',
    'honour-household/declined': 'Visits follow from time to time, without any harm.',
    'decide-relapse/end':
      'The case has ended and its history stays in the file; the household may begin a new one at any time.',
  },
});

export type WayOff = keyof typeof wayOnWords.th;
