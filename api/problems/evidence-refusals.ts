/** Why evidence, a baseline or a correction of it is refused, and what a field says. */

import type { BothTongues } from '#contracts/primitives';
import type { RefusalRow } from './refusal-row.ts';

export const EVIDENCE_REFUSALS = {
  'baseline-is-frozen': {
    status: 409,
    th: 'ตัวเลขก่อนแก้หนี้ของรอบนี้ตรึงไว้แล้ว แก้ไขหรือเพิ่มไม่ได้ ถ้าพบว่าผิด ให้บันทึกข้อแก้ไขไว้ข้างกัน',
    en: 'The figures from before are frozen for this round and cannot be changed; write a correction beside them.',
  },
  'no-baseline-yet': {
    status: 409,
    th: 'ยังไม่ได้ตรึงตัวเลขก่อนแก้หนี้ ระหว่างนี้แก้ได้ในแบบสำรวจ',
    en: 'The figures from before are not frozen yet; until then the survey itself can be changed.',
  },
  'no-such-survey-line': {
    status: 409,
    th: 'ไม่พบรายการนี้ในแบบสำรวจล่าสุด กรุณาโหลดหน้าใหม่',
    en: 'The survey on file has no such line; reload the page.',
  },
  'second-member-must-be-another': {
    status: 409,
    th: 'ผู้สำรวจตรวจรายการของตนเองไม่ได้ กรุณาให้กรรมการอีกคนตรวจ',
    en: 'Who surveyed a line cannot check it; ask another member.',
  },
  'no-such-candidate': {
    status: 404,
    th: 'ไม่พบแถวนี้ในรายชื่อที่นำเข้า กรุณากลับไปที่หน้ารายชื่อ',
    en: 'The imported lists have no such row; go back to the list.',
  },
  'candidate-has-case': {
    status: 409,
    th: 'เปิดเรื่องจากแถวนี้ไปแล้ว กรุณาโหลดหน้ารายชื่อใหม่',
    en: 'A case was opened from this row already; reload the list.',
  },
  'list-changed-since-check': {
    status: 409,
    th: 'ไฟล์ไม่ตรงกับที่ตรวจไว้ กรุณาเลือกไฟล์ใหม่',
    en: 'This is not the file that was checked; choose it again.',
  },
  'list-has-faults': {
    status: 409,
    th: 'ไฟล์ยังมีที่ผิด กรุณาแก้ตามรายการแล้วเลือกไฟล์ใหม่',
    en: 'The file has faults; correct them and choose it again.',
  },
  'chosen-so-already': {
    status: 409,
    th: 'มีการเลือกเช่นนี้ไว้แล้ว กรุณาโหลดหน้าใหม่',
    en: 'This has been decided so already; reload the page.',
  },
} as const satisfies Record<string, RefusalRow>;

export const EVIDENCE_FIELD_SENTENCES = {
  'segment-without-name': {
    th: 'กรุณาตั้งชื่อกลุ่มที่ศูนย์ฯ เพิ่มเอง',
    en: 'Name a segment that the centre adds.',
  },
  'ends-before-it-begins': {
    th: 'ค่าสูงสุดต้องไม่น้อยกว่าค่าต่ำสุด',
    en: 'The highest value is below the lowest.',
  },
  'asked-in-the-future': {
    th: 'วันที่ขอให้เปิดเรื่องยังมาไม่ถึง กรุณาตรวจสอบ',
    en: 'This day has not come yet; please check when the case was asked for.',
  },
  'list-row-missing': {
    th: 'กรุณาเลือกแถวในรายชื่อที่นำเข้า',
    en: 'Choose the row of the imported list.',
  },
  'fund-missing': {
    th: 'กรุณาเลือกกองทุนที่ขอให้เปิดเรื่อง',
    en: 'Choose the fund that asks for the case.',
  },
  'creditor-without-description': {
    th: 'กรุณาบอกว่าเจ้าหนี้เป็นใคร ติดต่อได้อย่างไร และขอให้ไกล่เกลี่ยเรื่องใด',
    en: 'Say who the creditor is, how they can be reached and what they ask to be mediated.',
  },
  'told-only-stands-alone': {
    th: 'ถ้าเลือก “ฟังคำบอกเล่าเท่านั้น” ให้เลือกเพียงข้อเดียว',
    en: '“Told only” stands alone: untick the papers, or untick it.',
  },
  'paper-named-twice': {
    th: 'เลือกหลักฐานเดียวกันซ้ำ กรุณาเหลือไว้ครั้งเดียว',
    en: 'A paper is named twice; keep it once.',
  },
  'photo-too-large': {
    th: 'ภาพใหญ่เกิน 5 เมกะไบต์ กรุณาย่อภาพหรือถ่ายใหม่',
    en: 'The photo is larger than 5 MB; make it smaller or take another.',
  },
  'photo-not-an-image': {
    th: 'ไฟล์นี้ไม่ใช่ภาพ JPEG, PNG หรือ WebP ที่เปิดได้ กรุณาเลือกภาพใหม่',
    en: 'This is no readable JPEG, PNG or WebP; choose another photo.',
  },
  'photo-too-many-pixels': {
    th: 'ภาพกว้างหรือสูงเกิน 6,000 จุด กรุณาย่อภาพ',
    en: 'The photo is wider or higher than 6,000 pixels; make it smaller.',
  },
  'too-many-photos': {
    th: 'รายการนี้มีภาพครบ 10 ภาพแล้ว',
    en: 'This line has ten photos already.',
  },
  'figure-not-of-this-line': {
    th: 'รายการนี้ไม่มีตัวเลขช่องนี้ กรุณาเลือกใหม่',
    en: 'This line has no such figure; choose again.',
  },
  'figure-unchanged': {
    th: 'ตัวเลขใหม่เท่ากับตัวเลขเดิม กรุณาตรวจสอบ',
    en: 'The new figure equals the old one; please check.',
  },
} as const satisfies Record<string, BothTongues>;
