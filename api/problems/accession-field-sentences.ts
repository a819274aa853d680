/** What a field says on the pages of groups that are asked to join. */

import type { BothTongues } from '#contracts/primitives';

export const ACCESSION_FIELD_SENTENCES = {
  'founded-after-listing': {
    th: 'ปีก่อตั้งอยู่หลังวันที่พบกลุ่มนี้ กรุณาตรวจดูปี พ.ศ.',
    en: 'The founding year lies after the day the group was found; check the Buddhist year.',
  },
  'before-the-last-step': {
    th: 'วันที่นี้อยู่ก่อนขั้นที่แล้ว กรุณากรอกวันเดียวกันหรือหลังจากนั้น',
    en: 'This day lies before the step before; enter that day or a later one.',
  },
  'next-try-missing': {
    th: 'กรุณากรอกวันที่จะไปชวนใหม่',
    en: 'Enter the day on which to ask again.',
  },
  'next-try-not-after-the-answer': {
    th: 'วันที่จะไปชวนใหม่ต้องอยู่หลังวันที่ตอบ',
    en: 'The day to ask again must lie after the answer.',
  },
  'talk-in-the-past': {
    th: 'วันที่นัดพูดคุยผ่านไปแล้ว กรุณากรอกวันนี้หรือวันหลังจากนี้',
    en: 'The day of the talk is over; enter today or a later day.',
  },
  'before-its-own-founding': {
    th: 'วันที่เข้าร่วมอยู่ก่อนปีที่กลุ่มก่อตั้ง กรุณาตรวจสอบ',
    en: 'The group was not founded yet on this day; please check.',
  },
  'before-the-centre-was-founded': {
    th: 'วันที่เข้าร่วมอยู่ก่อนปีที่ศูนย์ฯ ก่อตั้ง กรุณาตรวจสอบ',
    en: 'The centre was not founded yet on this day; please check.',
  },
  'rate-begins-after-joining': {
    th: 'อัตราที่ตกลงต้องใช้ได้ตั้งแต่วันเข้าร่วมหรือก่อนนั้น',
    en: 'The agreed rate must hold from the day of joining or before.',
  },
  'data-agreement-after-joining': {
    th: 'ต้องลงนามยินยอมแลกเปลี่ยนข้อมูลลูกหนี้ก่อนหรือในวันเข้าร่วม',
    en: 'Sharing debtor data must be signed by the day of joining.',
  },
  'effective-before-decided': {
    th: 'วันเริ่มใช้อยู่ก่อนวันที่มีมติ กรุณาตรวจสอบ',
    en: 'It cannot be in force before it was decided; please check.',
  },
  'not-after-the-version-before': {
    th: 'วันเริ่มใช้ต้องอยู่หลังฉบับก่อน',
    en: 'It must come into force after the version before it.',
  },
} as const satisfies Record<string, BothTongues>;
