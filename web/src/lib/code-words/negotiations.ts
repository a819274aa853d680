/** Words of talks with creditors: where they stand, what cannot wait, where a debt is taken to. */

import type {
  Danger,
  LeftOutReason,
  MatterForum,
  MatterStatus,
} from '#domain/negotiations/matters';
import type {
  MandateEvidence,
  OfferAnswer,
  OfferSide,
  TalkStatus,
} from '#domain/negotiations/offers';
import type { FigureGround } from '#domain/negotiations/settlements';
import { defineWords } from '../i18n.ts';

export const matterStatusWords = defineWords('matter-statuses', {
  th: {
    open: 'กำลังเจรจา',
    settled: 'ตกลงเป็นหนังสือแล้ว',
    refused: 'เจ้าหนี้ไม่ยอม',
    silent: 'เจ้าหนี้ไม่ตอบ',
    referred: 'ส่งต่อหน่วยงาน',
    'left-out': 'ไม่เจรจา',
  } satisfies Record<MatterStatus, string>,
  en: {
    open: 'In talks',
    settled: 'Settled in writing',
    refused: 'Refused',
    silent: 'Silent',
    referred: 'Referred',
    'left-out': 'Left out',
  },
});

export const dangerWords = defineWords('dangers', {
  th: {
    threats: 'ข่มขู่',
    seizure: 'จะยึดทรัพย์',
    'daily-collection': 'ตามเก็บรายวัน',
  } satisfies Record<Danger, string>,
  en: { threats: 'Threats', seizure: 'Seizure', 'daily-collection': 'Daily collector' },
});

/** What to do first; the only hotline named is the one that our sources name (1567). */
export const dangerAdviceWords = defineWords('danger-advice', {
  th: {
    threats:
      'มีอันตรายให้แจ้งตำรวจทันที หรือปรึกษาศูนย์ดำรงธรรม โทร. 1567 เก็บข้อความและชื่อพยานไว้ อย่าไปพบเจ้าหนี้คนเดียว การข่มขู่ทวงหนี้ผิด พ.ร.บ.การทวงถามหนี้ พ.ศ. 2558',
    seizure:
      'ขอดูหมายศาลหรือสัญญา จดชื่อคนที่มาและวันเวลา อย่าเพิ่งเซ็นเอกสารหรือมอบของใด ปรึกษาฝ่ายช่วยเหลือทางกฎหมายหรือศูนย์ดำรงธรรม โทร. 1567 ก่อน',
    'daily-collection':
      'เจรจารายนี้ก่อน ให้ทวงได้วันละไม่เกินหนึ่งครั้ง จันทร์ถึงศุกร์ 08.00–20.00 น. วันหยุด 08.00–18.00 น. จดวันเวลาที่มาเก็บ',
  } satisfies Record<Danger, string>,
  en: {
    threats:
      'In danger call the police at once, or ask the Damrongtham centre, telephone 1567. Keep messages and the names of witnesses; do not meet the creditor alone. Threats break the Debt Collection Act 2558.',
    seizure:
      'Ask to see the court’s writ or the contract; note who came and when. Sign and hand over nothing before legal aid or the Damrongtham centre, telephone 1567, was asked.',
    'daily-collection':
      'Speak with this creditor first. They may collect once a day, Monday to Friday 08.00–20.00, on holidays 08.00–18.00. Note day and hour of each visit.',
  },
});

export const matterForumWords = defineWords('matter-forums', {
  th: {
    'district-mediation': 'ไกล่เกลี่ยที่ว่าการอำเภอ (ไม่เกิน 200,000 บาท)',
    'mediation-centre': 'ศูนย์ไกล่เกลี่ยข้อพิพาท (ไม่เกิน 5,000,000 บาท)',
    'damrongtham-centre': 'ศูนย์ดำรงธรรม โทร. 1567',
    'legal-aid': 'ความช่วยเหลือทางกฎหมาย',
    police: 'ตำรวจ (เมื่อมีการข่มขู่)',
  } satisfies Record<MatterForum, string>,
  en: {
    'district-mediation': 'Mediation at the district office (up to 200,000 baht)',
    'mediation-centre': 'Dispute mediation centre (up to 5,000,000 baht)',
    'damrongtham-centre': 'Damrongtham centre, telephone 1567',
    'legal-aid': 'Legal aid',
    police: 'Police (for threats)',
  },
});

export const leftOutReasonWords = defineWords('left-out-reasons', {
  th: {
    'household-wishes': 'ครัวเรือนขอไม่ให้เจรจา',
    'cheaper-than-new-contract': 'ดอกเบี้ยถูกกว่าสัญญาใหม่',
    'creditor-not-found': 'หาเจ้าหนี้ไม่พบ',
    'paid-meanwhile': 'ครัวเรือนชำระเองแล้ว',
    'surveyed-again': 'สำรวจหนี้ใหม่',
    other: 'เหตุผลอื่น (เขียนในช่องหมายเหตุ)',
  } satisfies Record<LeftOutReason, string>,
  en: {
    'household-wishes': 'The household asks not to',
    'cheaper-than-new-contract': 'Cheaper than the new contract',
    'creditor-not-found': 'The creditor cannot be found',
    'paid-meanwhile': 'The household has paid it meanwhile',
    'surveyed-again': 'The debt was surveyed anew',
    other: 'Another reason (see the note)',
  },
});

export const talkStatusWords = defineWords('talk-statuses', {
  th: {
    talk: 'พูดคุย',
    open: 'รอคำตอบ',
    accepted: 'รับปากแล้ว ยังไม่เป็นหนังสือ',
    refused: 'ไม่รับ',
    'asks-otherwise': 'ขอยอดอื่น',
    expired: 'หมดอายุ',
    withdrawn: 'ถอนเมื่อการเจรจาจบ',
  } satisfies Record<TalkStatus, string>,
  en: {
    talk: 'Talk',
    open: 'Waits for an answer',
    accepted: 'Accepted by word, not in writing yet',
    refused: 'Refused',
    'asks-otherwise': 'Asks for another figure',
    expired: 'Expired',
    withdrawn: 'Withdrawn as the talks ended',
  },
});

export const offerAnswerWords = defineWords('offer-answers', {
  th: {
    accepted: 'รับปากตามนี้',
    refused: 'ไม่รับ',
    'asks-otherwise': 'ขอเป็นยอดอื่น',
  } satisfies Record<OfferAnswer, string>,
  en: { accepted: 'Accepts', refused: 'Refuses', 'asks-otherwise': 'Asks for another figure' },
});

export const offerSideWords = defineWords('offer-sides', {
  th: { household: 'ครัวเรือนเสนอ', creditor: 'เจ้าหนี้เสนอ' } satisfies Record<OfferSide, string>,
  en: { household: 'The household offers', creditor: 'The creditor offers' },
});

export const mandateEvidenceWords = defineWords('mandate-evidence', {
  th: {
    paper: 'เก็บหนังสือที่ลงนามไว้',
    photo: 'ถ่ายรูปหนังสือที่ลงนามไว้',
    'two-recorders': 'บันทึกร่วมกันสองคน',
  } satisfies Record<MandateEvidence, string>,
  en: {
    paper: 'The signed paper is kept',
    photo: 'A photo of the signed paper',
    'two-recorders': 'Recorded by two people',
  },
});

export const figureGroundWords = defineWords('figure-grounds', {
  th: {
    'settled-in-writing': 'ตามหนังสือที่เจ้าหนี้ลงนาม',
    'in-full': 'ชำระเต็มจำนวน',
    'from-paper': 'ตามสมุดเดิมก่อนใช้ระบบ',
  } satisfies Record<FigureGround, string>,
  en: {
    'settled-in-writing': 'By the creditor’s signed paper',
    'in-full': 'The debt in full',
    'from-paper': 'From the paper before the system',
  },
});
