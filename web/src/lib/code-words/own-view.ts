/** Words for the codes of a household's own view. */

import type { ConsentPurpose } from '#domain/assessment/consent';
import type { AccessEndReason, AccessState } from '#domain/household/access';
import type { AccountAudience } from '#domain/household/account-book';
import type {
  ComplainedAbout,
  ComplaintCategory,
  ComplaintOutcome,
} from '#domain/household/complaints';
import type { CallTime, RequestKind } from '#domain/household/voice';
import { defineWords } from '../i18n.ts';

export const accessStateWords = defineWords('access-states', {
  th: {
    waiting: 'รอใช้ครั้งแรก',
    'in-use': 'ใช้อยู่',
    ended: 'ใช้ไม่ได้แล้ว',
  } satisfies Record<AccessState, string>,
  en: { waiting: 'Waiting for its first use', 'in-use': 'In use', ended: 'Ended' },
});

export const accessEndWords = defineWords('access-ends', {
  th: {
    'sheet-lost': 'ใบรหัสหาย',
    asked: 'ครัวเรือนขอเลิกใช้',
    'trust-ended': 'ไม่ให้คนนี้ช่วยดูแล้ว',
    replaced: 'ออกใบใหม่แทน',
  } satisfies Record<AccessEndReason, string>,
  en: {
    'sheet-lost': 'The sheet is lost',
    asked: 'The household asked for it',
    'trust-ended': 'This person helps no longer',
    replaced: 'Replaced by a new sheet',
  },
});

export const callTimeWords = defineWords('call-times', {
  th: { morning: 'ช่วงเช้า', afternoon: 'ช่วงบ่าย', evening: 'ช่วงเย็น' } satisfies Record<
    CallTime,
    string
  >,
  en: { morning: 'In the morning', afternoon: 'In the afternoon', evening: 'In the evening' },
});

export const requestKindWords = defineWords('request-kinds', {
  th: {
    call: 'ขอให้โทรกลับ',
    'support-accepted': 'ตอบรับการส่งเสริมอาชีพ',
    'support-asked': 'ถามเรื่องการส่งเสริมอาชีพ',
    'consent-withdrawn': 'ถอนความยินยอม',
  } satisfies Record<RequestKind, string>,
  en: {
    call: 'Asked to be called',
    'support-accepted': 'Accepted a support',
    'support-asked': 'Asked about a support',
    'consent-withdrawn': 'Took a consent back',
  },
});

export const complaintCategoryWords = defineWords('complaint-categories', {
  th: {
    money: 'เรื่องเงิน',
    manner: 'การพูดจาหรือการปฏิบัติ',
    privacy: 'ข้อมูลส่วนตัวรั่วไหล',
    delay: 'ช้าเกินไป',
    decision: 'ผลการพิจารณา',
    other: 'เรื่องอื่น',
  } satisfies Record<ComplaintCategory, string>,
  en: {
    money: 'Money',
    manner: 'How we were treated',
    privacy: 'Our data were told to others',
    delay: 'It takes too long',
    decision: 'What was decided',
    other: 'Something else',
  },
});

export const complainedAboutWords = defineWords('complained-about', {
  th: {
    secretary: 'เลขานุการ',
    treasurer: 'เหรัญญิก',
    member: 'กรรมการ',
    chair: 'ประธาน',
    'tambon-officer': 'พัฒนากรตำบล',
    'district-officer': 'พัฒนาการอำเภอ',
    agency: 'หน่วยงานส่งเสริมอาชีพ',
    fund: 'กองทุน',
    'something-else': 'เรื่องอื่น ไม่ใช่ตัวบุคคล',
  } satisfies Record<ComplainedAbout, string>,
  en: {
    secretary: 'The secretary',
    treasurer: 'The treasurer',
    member: 'A committee member',
    chair: 'The chair',
    'tambon-officer': 'The tambon officer',
    'district-officer': 'The district officer',
    agency: 'A supporting agency',
    fund: 'A fund',
    'something-else': 'Something else, nobody in person',
  },
});

export const complaintOutcomeWords = defineWords('complaint-outcomes', {
  th: {
    'put-right': 'แก้ไขแล้ว',
    explained: 'ชี้แจงแล้ว',
    'passed-on': 'ส่งต่อให้ผู้รับผิดชอบ',
  } satisfies Record<ComplaintOutcome, string>,
  en: { 'put-right': 'Put right', explained: 'Explained', 'passed-on': 'Passed on' },
});

export const consentPurposeWords = defineWords('consent-purposes-own', {
  th: {
    'assess-debt': 'สำรวจและประเมินหนี้ของเรา',
    'share-among-funds': 'ให้กองทุนสมาชิกเห็นหนี้ของเราร่วมกัน',
    'share-with-agencies': 'ส่งชื่อและความต้องการให้หน่วยงานส่งเสริมอาชีพ',
  } satisfies Record<ConsentPurpose, string>,
  en: {
    'assess-debt': 'Survey and assess our debts',
    'share-among-funds': 'Let the member funds see our debts together',
    'share-with-agencies': 'Give our name and need to supporting agencies',
  },
});

export const audienceWords = defineWords('account-audiences', {
  th: {
    household: 'ให้คนในบ้านดูได้',
    centre: 'ให้เจ้าหน้าที่ศูนย์ฯ ดูได้',
  } satisfies Record<AccountAudience, string>,
  en: { household: 'The others of the house may read it', centre: 'The centre may read it' },
});
