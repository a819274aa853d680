/** Why a motion, or the undoing of a resolution, is refused, and what to do instead. */

import type { BothTongues } from '#contracts/primitives';
import type { RefusalRow } from './refusal-row.ts';

export const MOTION_REFUSALS = {
  'choice-not-asked-here': {
    status: 409,
    th: 'วาระนี้ไม่ได้ถามเช่นนั้น เรื่องให้กู้ลงคะแนนเป็นรายกองทุน เรื่องอื่นลงคะแนนว่าเห็นชอบหรือไม่ กรุณาโหลดหน้าใหม่',
    en: 'This item does not ask that: lending is voted by fund, other matters by yes or no; reload the page.',
  },
  'rate-set-for-that-day': {
    status: 409,
    th: 'มีการกำหนดอัตราดอกเบี้ยกลางค่าอื่นไว้ตั้งแต่วันนั้นแล้ว กรุณาเลื่อนวาระนี้และเสนอวันอื่นในการประชุมครั้งหน้า',
    en: 'Another common rate is set from that day already; postpone the item and move another day at the next meeting.',
  },
  'case-does-not-wait-for-it': {
    status: 409,
    th: 'เรื่องของครัวเรือนนี้ไม่ได้รอมตินี้แล้ว เพราะมีผู้บันทึกในงานไปก่อน กรุณาเลื่อนวาระหรือลงมติไม่เห็นชอบ',
    en: 'The household no longer waits for it: the task was completed meanwhile; postpone the item.',
  },
  'clearance-is-voted-by-name': {
    status: 409,
    th: 'การยืนยันปลดหนี้ต้องลงคะแนนโดยเปิดเผย เพราะผู้ลงคะแนนเห็นชอบเป็นผู้ยืนยัน',
    en: 'A clearance is voted by name, for whoever votes yes confirms it.',
  },
  'too-few-to-confirm': {
    status: 409,
    th: 'ผู้ลงคะแนนเห็นชอบที่ยังไม่เคยยืนยันมีน้อยกว่าจำนวนที่ข้อตกลงของศูนย์ฯ ให้ยืนยันการปลดหนี้ กรุณาให้กรรมการลงคะแนนเพิ่ม',
    en: 'Fewer members voted yes than the by-law asks to confirm a clearance; take more votes.',
  },
  'resolution-was-undone': {
    status: 409,
    th: 'มติเดิมถูกยกเลิกไปแล้ว จึงไม่ต้องทบทวนอีก กรุณาเลื่อนวาระนี้หรือลงมติไม่เห็นชอบ',
    en: 'The earlier resolution was undone, so nothing is left to decide against; postpone the item.',
  },
  'resolution-can-still-be-undone': {
    status: 409,
    th: 'สัญญาตามมติเดิมยังไม่ได้ลงนาม จึงยกเลิกมติได้โดยสองคนในหน้าการประชุมครั้งนั้น ไม่ต้องทบทวนในที่ประชุม',
    en: 'The contract of that resolution is not signed: two people can undo it on the page of its meeting.',
  },
  'no-such-resolution': {
    status: 404,
    th: 'ไม่พบมตินี้ในศูนย์ฯ กรุณาเลือกใหม่',
    en: 'There is no such resolution in this centre; choose again.',
  },
  'resolution-refused-it': {
    status: 409,
    th: 'มตินี้ไม่เห็นชอบตามที่ขอ จึงไม่มีผลให้ยกเลิก หากต้องการเสนอใหม่ให้นำเรื่องเข้าวาระอีกครั้ง',
    en: 'This resolution granted nothing, so nothing can be undone; put the matter on an agenda again.',
  },
  'only-a-counter-decision': {
    status: 409,
    th: 'มตินี้มีผลไปแล้วเมื่อลงมติ จึงยกเลิกไม่ได้ กรุณาเสนอวาระ “ทบทวนมติเดิม” ในการประชุมครั้งหน้า',
    en: 'This resolution took effect when it was passed; move a counter-decision at the next meeting.',
  },
  'money-has-left': {
    status: 409,
    th: 'จ่ายเงินตามสัญญานี้ไปแล้ว จึงยกเลิกมติไม่ได้ กรุณาเสนอวาระ “ทบทวนมติเดิม” ในการประชุมครั้งหน้า',
    en: 'The money has left, so the resolution cannot be undone; move a counter-decision at the next meeting.',
  },
  'contract-binds-already': {
    status: 409,
    th: 'ครัวเรือนลงนามสัญญาหลังจากมีคำขอนี้ กรุณาให้ผู้ขอถอนคำขอ แล้วขอใหม่ ระบบจะพิมพ์หนังสือตกลงยกเลิกสัญญาให้ครัวเรือนลงนาม',
    en: 'The household signed after this was asked; take the request back and ask anew, with a paper for the household to sign.',
  },
  'household-agreement-missing': {
    status: 409,
    th: 'สัญญาลงนามแล้ว กองทุนฝ่ายเดียวยกเลิกไม่ได้ (ป.พ.พ. มาตรา 386) ถ้าครัวเรือนยินยอม ให้ลงนามในหนังสือตกลงแล้วบันทึกที่นี่ ถ้าไม่ยินยอม ให้จ่ายเงินตามสัญญา หรือเสนอวาระ “ทบทวนมติเดิม”',
    en: 'A signed contract is not cancelled by one side (CCC s.386). If the household agrees, it signs the paper and you record it here; if not, pay out as signed or move a counter-decision.',
  },
  'contract-not-prepared-yet': {
    status: 409,
    th: 'ระบบกำลังเตรียมสัญญาตามมตินี้ กรุณารอสักครู่แล้วกดอีกครั้ง',
    en: 'The contract of this resolution is being prepared; wait a moment and press again.',
  },
  'undo-asked-already': {
    status: 409,
    th: 'มีผู้ขอยกเลิกมตินี้อยู่แล้ว รอประธานหรือเลขานุการอีกคนยืนยัน',
    en: 'Somebody has asked for it already; the chair or the secretary, another person, confirms.',
  },
  'no-such-undo': {
    status: 404,
    th: 'ไม่พบคำขอยกเลิกมตินี้',
    en: 'There is no such request to undo a resolution.',
  },
  'undo-answered-already': {
    status: 409,
    th: 'มีผู้ตอบคำขอนี้แล้ว กรุณาโหลดหน้าใหม่',
    en: 'This request is answered already; reload the page.',
  },
  'undo-by-another': {
    status: 409,
    th: 'ท่านเป็นผู้ขอยกเลิกมติ ต้องให้ประธานหรือเลขานุการอีกคนเป็นผู้ยืนยัน',
    en: 'You asked for it; the chair or the secretary, another person than you, must confirm.',
  },
} as const satisfies Record<string, RefusalRow>;

export const MOTION_FIELD_SENTENCES = {
  'motion-not-waiting': {
    th: 'มีเรื่องที่อยู่ในวาระหรือลงมติไปแล้ว กรุณานำออก',
    en: 'A matter here stands on an agenda or is decided already; take it out.',
  },
  'words-missing': {
    th: 'กรุณาเขียนเรื่องที่เสนอให้ครบ',
    en: 'Please write down what is moved.',
  },
  'rate-starts-before-the-meeting': {
    th: 'อัตราใหม่เริ่มใช้ได้ตั้งแต่วันถัดจากวันประชุม กรุณาเลือกวันหลังวันประชุม',
    en: 'The new rate begins after the day of the meeting at the earliest; choose a later day.',
  },
  'case-does-not-wait-for-it': {
    th: 'ครัวเรือนนี้ไม่ได้รอการยืนยันปลดหนี้หรือการยกย่องอยู่ กรุณาเลือกใหม่',
    en: 'This household waits for no such resolution; choose another.',
  },
  'not-a-member-fund': {
    th: 'กองทุนนี้ไม่ได้เป็นสมาชิกของศูนย์ฯ อยู่ กรุณาเลือกใหม่',
    en: 'This fund is no member of the centre; choose another.',
  },
  'no-such-resolution': {
    th: 'ไม่พบมตินี้ในศูนย์ฯ กรุณาเลือกใหม่',
    en: 'There is no such resolution in this centre; choose again.',
  },
  'resolution-refused-it': {
    th: 'มตินี้ไม่เห็นชอบตามที่ขอ จึงไม่มีผลให้ทบทวน กรุณาเลือกใหม่',
    en: 'This resolution granted nothing; choose another.',
  },
  'resolution-can-still-be-undone': {
    th: 'สัญญาตามมตินี้ยังไม่ได้ลงนาม จึงยกเลิกมติได้โดยสองคนในหน้าการประชุมครั้งนั้น',
    en: 'Its contract is not signed: two people can undo it on the page of its meeting.',
  },
  'agreement-before-the-contract': {
    th: 'วันที่ในหนังสือตกลงอยู่ก่อนวันทำสัญญา กรุณาตรวจวันที่',
    en: 'The agreement is dated before the contract; check the day.',
  },
  'resolution-was-undone': {
    th: 'มตินี้ถูกยกเลิกไปแล้ว กรุณาเลือกใหม่',
    en: 'This resolution was undone already; choose another.',
  },
} as const satisfies Record<string, BothTongues>;
