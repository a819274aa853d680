/** Why what counts in the waiting order is not changed, and what to do instead. */

import type { RefusalRow } from './refusal-row.ts';

export const QUEUE_REFUSALS = {
  'weights-need-two-people': {
    status: 409,
    th: 'หลักเกณฑ์จัดลำดับต้องเปลี่ยนโดยสองคน กรุณาเสนอที่หน้า “ลำดับรอเงิน” แล้วให้อีกคนยืนยัน',
    en: 'What counts in the waiting order is changed by two people: propose it on the page “Waiting order”, and another confirms.',
  },
  'no-such-weights': {
    status: 404,
    th: 'ไม่พบข้อเสนอเปลี่ยนหลักเกณฑ์นี้ กรุณาโหลดหน้าใหม่',
    en: 'There is no such proposed rule; reload the page.',
  },
  'weights-proposed-already': {
    status: 409,
    th: 'มีข้อเสนอเปลี่ยนหลักเกณฑ์รอการยืนยันอยู่แล้ว กรุณายืนยันหรือถอนข้อเสนอนั้นก่อน',
    en: 'Another proposed rule waits to be confirmed; confirm it or take it back first.',
  },
  'weights-change-nothing': {
    status: 409,
    th: 'ค่าที่เสนอเหมือนหลักเกณฑ์ที่ใช้ในวันนั้นอยู่แล้ว จึงไม่มีอะไรเปลี่ยน',
    en: 'This is the rule in force on that day already, so nothing would change.',
  },
  'weights-day-has-passed': {
    status: 409,
    th: 'วันที่เริ่มใช้ผ่านไปแล้ว หลักเกณฑ์ใหม่ใช้ย้อนหลังไม่ได้ กรุณาเสนอใหม่ตั้งแต่วันนี้เป็นต้นไป',
    en: 'That day has passed and a rule does not count backwards; propose it anew from today or later.',
  },
  'weights-set-for-that-day': {
    status: 409,
    th: 'มีการเปลี่ยนหลักเกณฑ์ที่เริ่มใช้วันนั้นแล้ว กรุณาเลือกวันอื่น',
    en: 'The rule is changed from that day already; choose another day.',
  },
  'weights-answered-already': {
    status: 409,
    th: 'ข้อเสนอนี้ยืนยันหรือถอนไปแล้ว กรุณาโหลดหน้าใหม่',
    en: 'This proposal is confirmed or taken back already; reload the page.',
  },
  'weights-by-another': {
    status: 409,
    th: 'ท่านเป็นผู้เสนอ ต้องให้ประธาน เลขานุการ หรือพัฒนากรอีกคนเป็นผู้ยืนยัน',
    en: 'You proposed it; chair, secretary or tambon officer, another person than you, must confirm.',
  },
  'queue-has-moved': {
    status: 409,
    th: 'ลำดับเปลี่ยนไปแล้วตั้งแต่ที่ท่านดู กรุณาดูอีกครั้งว่าใครเลื่อนไปลำดับใด แล้วจึงกดใหม่',
    en: 'The order has changed since you looked; look again at who moves, then press once more.',
  },
} as const satisfies Record<string, RefusalRow>;
