/** Why records of people are not merged, or not parted again. */

import type { RefusalRow } from './refusal-row.ts';

export const PEOPLE_REFUSALS = {
  'case-is-closed': {
    status: 409,
    th: 'เรื่องนี้ปิดแล้ว จึงเพิ่มคนไม่ได้ ถ้าครัวเรือนกลับมา กรุณารับเรื่องใหม่',
    en: 'This case is closed, so nobody can be added; if the household comes back, register it anew.',
  },
  'person-with-themselves': {
    status: 409,
    th: 'เลือกข้อมูลชุดเดียวกันสองครั้ง กรุณาเลือกข้อมูลอีกชุดของบุคคลนี้',
    en: 'This is the same record twice; choose the other record of the person.',
  },
  'not-of-one-centre': {
    status: 409,
    th: 'ข้อมูลสองชุดนี้อยู่คนละศูนย์ฯ จึงรวมกันไม่ได้ กรุณาตกลงกับศูนย์ฯ อีกแห่งว่าใครดูแลบุคคลนี้',
    en: 'The two records are of different centres and cannot be merged; agree with the other centre who looks after this person.',
  },
  'person-merged-already': {
    status: 409,
    th: 'ข้อมูลชุดหนึ่งรวมกับข้อมูลอื่นไปแล้ว กรุณากลับไปที่หน้ารายชื่อซ้ำแล้วเลือกใหม่',
    en: 'One of the records was merged already; go back to the list of people alike and choose again.',
  },
  'people-are-related': {
    status: 409,
    th: 'ข้อมูลสองชุดนี้บันทึกไว้ว่าเป็นญาติหรือผู้ค้ำประกันของกัน จึงเป็นคนละคน กรุณาเลือก “คนละคน”',
    en: 'The two are on file as relatives or sureties of each other, so they are two people; say so on this page.',
  },
  'no-such-merge': {
    status: 404,
    th: 'ไม่พบการรวมข้อมูลนี้ กรุณากลับไปที่หน้ารายชื่อซ้ำ',
    en: 'There is no such merge; go back to the list of people alike.',
  },
  'merge-undone-already': {
    status: 409,
    th: 'แยกข้อมูลสองชุดนี้ออกจากกันแล้ว กรุณาโหลดหน้าใหม่',
    en: 'These records were parted already; reload the page.',
  },
  'merged-again-since': {
    status: 409,
    th: 'หลังจากนั้นข้อมูลนี้ถูกรวมกับข้อมูลอื่นอีก กรุณาแยกการรวมครั้งหลังก่อน',
    en: 'The record was merged again since; undo the later merge first.',
  },
  'changed-since-merge': {
    status: 409,
    th: 'หลังจากรวมแล้วมีการแก้ข้อมูลของบุคคลนี้หรือสำรวจหนี้ใหม่ จึงแยกกลับให้เหมือนเดิมไม่ได้ กรุณารับเรื่องคนที่ขาดไปเป็นคนใหม่ และสำรวจครัวเรือนอีกครั้ง',
    en: 'The person was changed or surveyed again since the merge, so it cannot be undone exactly; register the missing person anew and survey the household again.',
  },
} as const satisfies Record<string, RefusalRow>;
