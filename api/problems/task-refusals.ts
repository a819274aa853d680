/** Why a task or a change of its plan is refused, said to the person who tried. */

import type { TaskCallRefusal } from '#database/tasks/task-acts';
import type { PlanChangeRefusal } from '#domain/tasks/task-done';
import type { RefusalRow } from './refusal-row.ts';

export const TASK_REFUSALS = {
  'no-such-task': {
    status: 404,
    th: 'ไม่พบงานนี้ กรุณากลับไปที่หน้างานของฉัน',
    en: 'There is no such task; go back to the inbox.',
  },
  'task-already-done': {
    status: 409,
    th: '{holderName} ทำงานนี้เสร็จแล้วเมื่อ {since} กรุณาโหลดหน้าใหม่เพื่อดูผล',
    en: '{holderName} completed this task on {since}; reload the page to see the result.',
  },
  'task-withdrawn': {
    status: 409,
    th: 'งานนี้ไม่ต้องทำแล้ว กรุณากลับไปที่หน้างานของฉัน',
    en: 'This task is no longer needed; go back to the inbox.',
  },
  'not-for-your-seat': {
    status: 403,
    th: 'งานนี้ไม่ใช่หน้าที่ของตำแหน่งท่าน หากจำเป็นให้ติดต่อเลขานุการศูนย์ฯ',
    en: 'This task is not for your seat; ask the secretary of the centre if it is needed.',
  },
  'held-by-another': {
    status: 409,
    th: '{holderName} รับงานนี้ไปแล้วเมื่อ {since} กรุณาเลือกงานอื่น หรือขอให้คืนงาน',
    en: '{holderName} took this task on {since}; choose another one, or ask for it back.',
  },
  'not-held-by-you': {
    status: 409,
    th: 'ท่านยังไม่ได้รับงานนี้ จึงคืนงานไม่ได้',
    en: 'You do not hold this task, so it cannot be given back.',
  },
  'on-hold': {
    status: 409,
    th: 'งานนี้พักไว้ก่อน กรุณายกเลิกการพักงานก่อนบันทึก',
    en: 'This task is on hold; end the hold before completing it.',
  },
  'assignee-has-no-seat': {
    status: 422,
    th: 'ผู้ที่เลือกไม่มีตำแหน่งที่ทำงานนี้ได้ กรุณาเลือกคนอื่น',
    en: 'The person chosen has no seat for this task; choose somebody else.',
  },
  'form-of-another-task': {
    status: 422,
    th: 'แบบฟอร์มนี้ไม่ใช่ของงานนี้ กรุณาเปิดงานใหม่อีกครั้ง',
    en: 'This form belongs to another kind of task; open the task again.',
  },
  'process-has-ended': {
    status: 409,
    th: 'เรื่องนี้ปิดแล้ว จึงเปลี่ยนแผนไม่ได้ กรุณาโหลดหน้าใหม่',
    en: 'This matter is closed, so its plan cannot change; reload the page.',
  },
  'no-such-open-task': {
    status: 409,
    th: 'งานนี้ไม่ได้เปิดอยู่แล้ว กรุณาโหลดหน้าใหม่',
    en: 'This task is no longer open; reload the page.',
  },
  'date-not-in-the-future': {
    status: 422,
    th: 'กรุณาเลือกวันที่หลังจากวันนี้',
    en: 'Choose a day after today.',
  },
  'too-many-extensions': {
    status: 409,
    th: 'เลื่อนกำหนดครบจำนวนครั้งแล้ว กรุณาทำงานให้เสร็จ หรือปรึกษาประธานศูนย์ฯ',
    en: 'The date has been moved as often as allowed; finish the task or speak with the chair.',
  },
  'not-allowed-in-this-state': {
    status: 409,
    th: 'ขั้นตอนปัจจุบันยังทำรายการนี้ไม่ได้ กรุณาโหลดหน้าใหม่',
    en: 'This cannot be done at the present step; reload the page.',
  },
  'loan-is-open': {
    status: 409,
    th: 'ครัวเรือนยังมีสัญญาเงินกู้อยู่ จึงยังยุติเรื่องไม่ได้',
    en: 'The household still has a loan, so the case cannot be ended yet.',
  },
  'items-not-settled': {
    status: 409,
    th: 'ยังมีวาระที่ไม่ได้ลงมติหรือเลื่อน กรุณาจัดการทุกวาระก่อนปิดประชุม',
    en: 'Some items are neither decided nor postponed; settle every item before closing.',
  },
} as const satisfies Record<
  Exclude<TaskCallRefusal, 'changed-meanwhile'> | PlanChangeRefusal | 'form-of-another-task',
  RefusalRow
>;
