import { defineWords } from '../../../lib/i18n.ts';

/** What happened to a task, in the past tense; codes of the trail. */
export const taskEventWords = defineWords('task-events', {
  th: {
    'task-opened': 'เปิดงาน',
    'task-claimed': 'รับงาน',
    'task-released': 'คืนงาน',
    'task-assigned': 'มอบหมายงาน',
    'task-commented': 'ฝากข้อความ',
    'task-done': 'บันทึกงานเสร็จ',
    'task-reminded': 'เตือนใกล้กำหนด',
    'task-escalated': 'แจ้งผู้ช่วยดูแล',
    'task-handed-over': 'คืนเข้างานกลางของทีม',
    'task-held': 'พักงาน',
    'task-woken': 'งานกลับมาจากพัก',
    'task-due-date-moved': 'เลื่อนกำหนด',
    'task-withdrawn': 'ปิดงานเพราะไม่ต้องทำแล้ว',
    other: 'มีการเปลี่ยนแปลง',
  },
  en: {
    'task-opened': 'Opened',
    'task-claimed': 'Taken',
    'task-released': 'Given back',
    'task-assigned': 'Handed to somebody',
    'task-commented': 'Left a note',
    'task-done': 'Completed',
    'task-reminded': 'Reminded',
    'task-escalated': 'Others were asked to help',
    'task-handed-over': 'Back with the team',
    'task-held': 'Put on hold',
    'task-woken': 'Back from hold',
    'task-due-date-moved': 'Due date moved',
    'task-withdrawn': 'Closed, no longer needed',
    other: 'Changed',
  },
});
