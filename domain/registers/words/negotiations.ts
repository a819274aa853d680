/** Words of talks with creditors, as the screens say them. */

import type { ContactChannel } from '../../funds/accession.ts';
import type { Danger, MatterStatus } from '../../negotiations/matters.ts';
import type { OfferSide, TalkStatus } from '../../negotiations/offers.ts';
import type { Both } from '../register.ts';

export const MATTER_STATUS_WORDS: Readonly<Record<MatterStatus, Both>> = {
  open: { th: 'กำลังเจรจา', en: 'In talks' },
  settled: { th: 'ตกลงเป็นหนังสือแล้ว', en: 'Settled in writing' },
  refused: { th: 'เจ้าหนี้ไม่ยอม', en: 'Refused' },
  silent: { th: 'เจ้าหนี้ไม่ตอบ', en: 'Silent' },
  referred: { th: 'ส่งต่อหน่วยงาน', en: 'Referred' },
  'left-out': { th: 'ไม่เจรจา', en: 'Left out' },
};

export const DANGER_WORDS: Readonly<Record<Danger, Both>> = {
  threats: { th: 'ข่มขู่', en: 'Threats' },
  seizure: { th: 'จะยึดทรัพย์', en: 'Seizure' },
  'daily-collection': { th: 'ตามเก็บรายวัน', en: 'Daily collector' },
};

export const TALK_STATUS_WORDS: Readonly<Record<TalkStatus, Both>> = {
  talk: { th: 'พูดคุย', en: 'Talk' },
  open: { th: 'รอคำตอบ', en: 'Waits for an answer' },
  accepted: { th: 'รับปากแล้ว ยังไม่เป็นหนังสือ', en: 'Accepted by word, not in writing yet' },
  refused: { th: 'ไม่รับ', en: 'Refused' },
  'asks-otherwise': { th: 'ขอยอดอื่น', en: 'Asks for another figure' },
  expired: { th: 'หมดอายุ', en: 'Expired' },
  withdrawn: { th: 'ถอนเมื่อการเจรจาจบ', en: 'Withdrawn as the talks ended' },
};

export const OFFER_SIDE_WORDS: Readonly<Record<OfferSide, Both>> = {
  household: { th: 'ครัวเรือนเสนอ', en: 'The household offers' },
  creditor: { th: 'เจ้าหนี้เสนอ', en: 'The creditor offers' },
};

export const CONTACT_CHANNEL_WORDS: Readonly<Record<ContactChannel, Both>> = {
  visit: { th: 'ไปพบ', en: 'Visit' },
  meeting: { th: 'ประชุม', en: 'Meeting' },
  phone: { th: 'โทรศัพท์', en: 'Phone' },
  message: { th: 'ข้อความ (ไลน์)', en: 'Message' },
  letter: { th: 'หนังสือ', en: 'Letter' },
};
