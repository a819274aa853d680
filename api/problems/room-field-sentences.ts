/** What a field says in the committee room and on the pages of a centre. */

import type { BothTongues } from '#contracts/primitives';

export const ROOM_FIELD_SENTENCES = {
  'not-on-the-committee': {
    th: 'มีผู้ที่ไม่ใช่กรรมการของศูนย์ฯ นี้ในวันนี้ กรุณาเลือกใหม่',
    en: 'Somebody here is not on this committee today; choose again.',
  },
  'without-quorum': {
    th: 'ผู้เข้าประชุมไม่ครบองค์ประชุม จึงเปิดประชุมไม่ได้',
    en: 'There is no quorum, so the meeting cannot be opened.',
  },
  'planned-in-the-past': {
    th: 'วันประชุมผ่านไปแล้ว กรุณาเลือกวันนี้หรือวันข้างหน้า',
    en: 'This day has passed; choose today or a later day.',
  },
  'no-items': {
    th: 'กรุณาเลือกเรื่องเข้าวาระอย่างน้อยหนึ่งเรื่อง',
    en: 'Put at least one case on the agenda.',
  },
  'case-named-twice': {
    th: 'เรื่องนี้อยู่ในวาระซ้ำ กรุณาเหลือไว้ครั้งเดียว',
    en: 'A case stands twice on the agenda; keep it once.',
  },
  'case-not-proposed': {
    th: 'มีเรื่องที่ยังไม่พร้อมเสนอที่ประชุม กรุณาเลือกเฉพาะเรื่องที่เสนอแล้ว',
    en: 'A case here has no proposal ready; choose proposed cases only.',
  },
  'case-on-another-agenda': {
    th: 'มีเรื่องที่อยู่ในวาระของการประชุมอื่นแล้ว กรุณานำออก',
    en: 'A case here is on the agenda of another meeting; take it out.',
  },
  'case-waits-for-approval': {
    th: 'มีเรื่องที่ลงมติแล้วและรอการอนุมัติขั้นต่อไป กรุณานำออก',
    en: 'A case here is resolved and waits for a further approval; take it out.',
  },
  'area-code-does-not-fit-level': {
    th: 'รหัสพื้นที่ไม่ตรงกับระดับของศูนย์ฯ (หมู่บ้าน 8 หลัก ตำบล 6 หลัก)',
    en: 'The area code does not fit the level (8 digits for a village, 6 for a tambon).',
  },
  'no-such-tambon': {
    th: 'ไม่พบตำบลตามรหัสนี้ กรุณาเลือกจากรายการ',
    en: 'There is no tambon with this code; choose from the list.',
  },
  'value-out-of-range': {
    th: 'ค่านี้อยู่นอกช่วงที่กำหนดได้ กรุณาตรวจสอบ',
    en: 'This value is outside of what may be set; please check.',
  },
  'set-for-that-day-already': {
    th: 'วันนั้นกำหนดค่าอื่นไว้แล้ว กรุณาเลือกวันอื่น',
    en: 'Another value is set for that day already; choose another day.',
  },
  'rate-is-above-lawful': {
    th: 'อัตราดอกเบี้ยเกินร้อยละ 15 ต่อปีไม่ได้ (ป.พ.พ. มาตรา 654)',
    en: 'The rate may not be above 15 % a year (Civil and Commercial Code s.654).',
  },
  'fund-without-money': {
    th: 'กองทุนที่ไม่มีเงิน ให้กู้ มีทุนเริ่มต้น หรือนับในยอดเงินรวมของศูนย์ฯ ไม่ได้',
    en: 'A fund without money neither lends, nor states a capital, nor counts in the headline.',
  },
  'before-it-joined': {
    th: 'วันที่ออกอยู่ก่อนวันที่เข้าร่วม กรุณาตรวจสอบ',
    en: 'This day lies before the fund joined; please check.',
  },
  'name-is-taken': {
    th: 'ชื่อนี้มีอยู่แล้วในศูนย์ฯ กรุณาใช้ชื่ออื่น',
    en: 'This name is used in the centre already; choose another.',
  },
  'no-members': { th: 'ต้องมีสมาชิกอย่างน้อยหนึ่งคน', en: 'There must be at least one member.' },
  'term-ends-before-it-begins': {
    th: 'วันสิ้นสุดอยู่ก่อนวันเริ่ม กรุณาตรวจสอบ',
    en: 'The term ends before it begins; please check.',
  },
  'not-for-yourself': {
    th: 'มอบตำแหน่งให้ตนเองไม่ได้ กรุณาให้ผู้อื่นที่มีสิทธิ์เป็นผู้มอบ',
    en: 'You cannot give a seat to yourself; ask another who may give it.',
  },
  'no-such-household': {
    th: 'ไม่พบครัวเรือนนี้ กรุณาเลือกใหม่',
    en: 'There is no such household; choose again.',
  },
  'area-code-does-not-fit-role': {
    th: 'รหัสพื้นที่ไม่ตรงกับตำแหน่ง กรุณาเลือกระดับพื้นที่ให้ถูก',
    en: 'The area code does not fit the role; choose an area of the right level.',
  },
  'no-such-area': {
    th: 'ไม่พบพื้นที่ตามรหัสนี้ กรุณาเลือกจากรายการ',
    en: 'There is no area with this code; choose from the list.',
  },
} as const satisfies Record<string, BothTongues>;
