/** What a field says on the household's way: people, survey, proposal, support, watch. */

import type { BothTongues } from '#contracts/primitives';

export const PATH_FIELD_SENTENCES = {
  'not-a-member': {
    th: 'ผู้ที่เลือกไม่ใช่สมาชิกของครัวเรือนนี้ กรุณาเลือกใหม่',
    en: 'This person is not a member of the household; choose again.',
  },
  'not-of-this-household': {
    th: 'ผู้ที่เลือกไม่ใช่สมาชิกของครัวเรือนนี้ กรุณาเลือกใหม่',
    en: 'This person is not a member of the household; choose again.',
  },
  'fingerprint-needs-two-witnesses': {
    th: 'การพิมพ์ลายนิ้วมือต้องมีพยานลงชื่อสองคน (ป.พ.พ. มาตรา 9)',
    en: 'A fingerprint needs two witnesses (Civil and Commercial Code s.9).',
  },
  'witness-missing': {
    th: 'กรุณากรอกชื่อพยานให้ครบสองคน (ป.พ.พ. มาตรา 9)',
    en: 'Give the names of both witnesses (Civil and Commercial Code s.9).',
  },
  'citizen-id-twice': {
    th: 'เลขประจำตัวประชาชนนี้กรอกซ้ำในครัวเรือน กรุณาตรวจสอบ',
    en: 'This citizen id stands twice in the household; please check.',
  },
  'birth-in-the-future': {
    th: 'วันเกิดยังมาไม่ถึง กรุณาตรวจสอบปีเกิด',
    en: 'This birthday has not come yet; check the year.',
  },
  'birth-reckoning-missing': {
    th: 'ก่อน พ.ศ. 2484 ไทยขึ้นปีใหม่วันที่ 1 เมษายน กรุณาบอกว่าปีเกิดนี้เขียนตามปฏิทินเดิมหรือปฏิทินปัจจุบัน',
    en: 'Before BE 2484 the Thai year began on 1 April; say by which calendar this year of birth was written.',
  },
  'relation-to-oneself': {
    th: 'บุคคลเป็นญาติหรือผู้ค้ำประกันของตนเองไม่ได้ กรุณาเลือกอีกคน',
    en: 'Nobody is related to themselves or their own surety; choose another person.',
  },
  'relation-is-known': {
    th: 'ความสัมพันธ์นี้บันทึกไว้แล้ว กรุณาดูในรายการ',
    en: 'This relation is on file already; see the list.',
  },
  'parent-of-own-parent': {
    th: 'บันทึกไว้แล้วว่าอีกคนเป็นลูกหรือพ่อแม่ในทางกลับกัน กรุณาตรวจว่าใครเป็นพ่อแม่',
    en: 'The opposite is on file already; check which of the two is the parent.',
  },
  'relation-begins-in-the-future': {
    th: 'วันที่เริ่มยังมาไม่ถึง กรุณากรอกวันที่ที่ผ่านมาแล้ว หรือเว้นว่างถ้าไม่ทราบ',
    en: 'The first day has not come yet; enter an earlier day, or none if it is not known.',
  },
  'relation-is-struck': {
    th: 'ความสัมพันธ์นี้ขีดออกแล้วว่าบันทึกผิด กรุณาโหลดหน้าใหม่',
    en: 'This relation was struck as a mistake already; reload the page.',
  },
  'left-before-coming': {
    th: 'วันที่ออกอยู่ก่อนวันที่เข้ามาอยู่ กรุณาตรวจวันที่',
    en: 'The day of leaving lies before the day they came; check the date.',
  },
  'left-in-the-future': {
    th: 'วันที่ออกยังมาไม่ถึง กรุณาบันทึกเมื่อออกไปแล้ว',
    en: 'The day of leaving has not come yet; note it once they have left.',
  },
  'head-needs-successor': {
    th: 'หัวหน้าครัวเรือนออกได้เมื่อมีคนรับเป็นหัวหน้าแทน กรุณาเลือกคนในครัวเรือน',
    en: 'A head leaves when somebody of the household takes over; choose who.',
  },
  'successor-for-head-only': {
    th: 'ผู้ที่ออกไม่ใช่หัวหน้าครัวเรือน จึงไม่ต้องเลือกหัวหน้าคนใหม่',
    en: 'Whoever leaves is not the head, so no new head is chosen.',
  },
  'successor-not-of-household': {
    th: 'ผู้ที่เลือกเป็นหัวหน้าไม่ได้อยู่ในครัวเรือนนี้ กรุณาเลือกใหม่',
    en: 'The new head is not of this household; choose again.',
  },
  'relation-ended-already': {
    th: 'ความสัมพันธ์นี้สิ้นสุดไปแล้ว กรุณาโหลดหน้าใหม่',
    en: 'This relation has ended already; reload the page.',
  },
  'relation-ends-before-it-begins': {
    th: 'วันสิ้นสุดอยู่ก่อนวันเริ่ม กรุณาตรวจวันที่',
    en: 'The last day lies before the first; check the date.',
  },
  'relation-ends-in-the-future': {
    th: 'วันสิ้นสุดยังมาไม่ถึง กรุณากรอกวันนี้หรือวันที่ผ่านมาแล้ว',
    en: 'The last day has not come yet; enter today or an earlier day.',
  },
  'member-already': {
    th: 'บุคคลนี้อยู่ในครัวเรือนนี้แล้ว กรุณาดูรายชื่อในแฟ้มครัวเรือน',
    en: 'This person is a member of the household already; see the file.',
  },
  'no-such-person': {
    th: 'ไม่พบบุคคลที่เลือกในทะเบียนของศูนย์ฯ นี้ กรุณาตรวจรายชื่อที่คล้ายกันอีกครั้ง',
    en: 'The person chosen is not on file in this centre; look at the people alike once more.',
  },
  'person-twice': {
    th: 'เลือกบุคคลเดียวกันในทะเบียนให้สองคน กรุณาเหลือไว้คนเดียว',
    en: 'Two members were said to be the same person on file; keep one.',
  },
  'citizen-id-differs': {
    th: 'บุคคลที่เลือกมีเลขประจำตัวประชาชนอื่นในทะเบียน กรุณาตรวจเลขกับบัตร หรือบอกว่าเป็นคนละคน',
    en: 'The person chosen has another citizen number on file; check the card, or say that they are two people.',
  },
  'citizen-id-is-known': {
    th: 'เลขประจำตัวประชาชนนี้เป็นของบุคคลที่อยู่ในทะเบียนแล้ว กรุณาตรวจเลขกับบัตร ถ้าถูกต้องให้เลือก “คนเดียวกัน”',
    en: 'This citizen number belongs to a person on file; check the card, and if it is right choose “the same person”.',
  },
  'no-such-fund': {
    th: 'ไม่พบกองทุนนี้ในศูนย์ฯ กรุณาเลือกจากรายการ',
    en: 'There is no such fund in this centre; choose from the list.',
  },
  'no-such-debt': {
    th: 'มีรายการหนี้ที่ไม่อยู่ในแบบสำรวจ กรุณาโหลดหน้าใหม่',
    en: 'A debt here is not in the survey; reload the page.',
  },
  'debt-named-twice': {
    th: 'รายการหนี้นี้กรอกซ้ำ กรุณาเหลือไว้รายการเดียว',
    en: 'A debt stands twice; keep it once.',
  },
  'debt-left-out': {
    th: 'ยังกรอกไม่ครบทุกรายการหนี้ กรุณากรอกให้ครบ',
    en: 'Not every debt is there; please fill in all of them.',
  },
  'term-too-long': {
    th: 'ระยะเวลาผ่อนเกินกว่าที่ระเบียบศูนย์ฯ กำหนด กรุณาลดจำนวนเดือน',
    en: 'The term is longer than the by-law of the centre allows; choose fewer months.',
  },
  'first-due-date-not-in-the-future': {
    th: 'งวดแรกต้องเป็นวันหลังจากวันนี้',
    en: 'The first instalment must fall due after today.',
  },
  'reason-missing': { th: 'กรุณาบอกเหตุผล', en: 'Please give the reason.' },
  'need-missing': {
    th: 'กรุณาเขียนว่าต้องการเรียนรู้หรือการสนับสนุนอะไร',
    en: 'Please write what the person wants to learn or needs.',
  },
  'signs-missing': {
    th: 'กรุณาเลือกสัญญาณที่พบอย่างน้อยหนึ่งข้อ',
    en: 'Choose at least one sign that was seen.',
  },
  'well-but-signs-seen': {
    th: 'เลือกว่าปกติดีแต่มีสัญญาณที่พบ กรุณาแก้ข้อใดข้อหนึ่ง',
    en: 'All is well, yet signs were chosen; correct one of the two.',
  },
  'done-in-the-future': {
    th: 'วันที่นี้ยังมาไม่ถึง กรุณากรอกวันที่ไปเยี่ยมจริง',
    en: 'This day has not come yet; enter the day of the visit.',
  },
  'happened-in-the-future': {
    th: 'วันที่นี้ยังมาไม่ถึง กรุณากรอกวันที่ที่เกิดขึ้นจริง',
    en: 'This day has not come yet; enter the day on which it happened.',
  },
  'before-the-offer': {
    th: 'วันที่นี้อยู่ก่อนวันที่เสนอเรื่องให้หน่วยงาน กรุณาตรวจสอบ',
    en: 'This day lies before the offer to the agency; please check.',
  },
  'amount-is-negative': {
    th: 'จำนวนเงินติดลบไม่ได้ กรุณากรอกศูนย์หรือมากกว่า',
    en: 'An amount cannot be negative; enter zero or more.',
  },
} as const satisfies Record<string, BothTongues>;
