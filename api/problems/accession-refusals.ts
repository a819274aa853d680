/** Why a group of the area cannot be listed, moved on or taken in. */

import type { RefusalRow } from './refusal-row.ts';

export const ACCESSION_REFUSALS = {
  'no-such-group': {
    status: 404,
    th: 'ไม่พบกลุ่มนี้ กรุณากลับไปที่หน้ารายชื่อกลุ่ม',
    en: 'There is no such group; go back to the list of groups.',
  },
  'group-listed-already': {
    status: 409,
    th: 'กลุ่มชื่อนี้อยู่ในรายชื่อแล้ว กรุณาเปิดหน้าของกลุ่มนั้นแล้วทำต่อ',
    en: 'A group of this name is listed already; open its page and go on there.',
  },
  'group-not-at-this-step': {
    status: 409,
    th: 'กลุ่มนี้ยังไม่ถึงขั้นนี้ หรือผ่านไปแล้ว กรุณาโหลดหน้าใหม่',
    en: 'The group is not at this step (any more); reload the page.',
  },
  'joins-twice': {
    status: 409,
    th: 'กลุ่มนี้เป็นกองทุนสมาชิกอยู่แล้ว จึงเข้าร่วมซ้ำไม่ได้',
    en: 'This group is a member fund already; nobody joins twice.',
  },
  'no-agreement-text': {
    status: 409,
    th: 'ยังไม่มีข้อตกลงของศูนย์ฯ ที่ใช้อยู่ในวันนั้น กรุณาบันทึกข้อตกลงก่อน',
    en: 'No agreement of the centre is in force on that day; record its text first.',
  },
} as const satisfies Record<string, RefusalRow>;
