/** Words around a task: why it exists, how far silence has gone, why a plan changes. */

import type { PlanChangeReason } from '#domain/tasks/task-done';
import type { Escalation, TaskCause } from '#domain/tasks/task-kinds';
import { defineWords } from '../i18n.ts';

/** Follows 'งานนี้มาถึงท่าน เพราะ…' and stands alone as well. */
export const taskCauseWords = defineWords('task-causes', {
  th: {
    path: 'เรื่องเดินมาถึงขั้นนี้',
    refusal: 'คำขอครั้งก่อนยังไม่ได้รับอนุมัติ',
    'instalment-due': 'ถึงงวดชำระ',
    arrears: 'มีงวดค้างชำระ',
    'check-due': 'ถึงเวลาเยี่ยมดูแล',
    objection: 'มีกรรมการทักท้วง',
    relapse: 'พบว่ากลับมาเป็นหนี้',
    'day-has-come': 'ถึงวันที่กำหนดไว้',
  } satisfies Record<TaskCause, string>,
  en: {
    path: 'the case has come to this step',
    refusal: 'the last request was not approved',
    'instalment-due': 'an instalment falls due',
    arrears: 'an instalment is overdue',
    'check-due': 'it is time for a check',
    objection: 'a member has objected',
    relapse: 'new debt was found',
    'day-has-come': 'its day has come',
  },
});

export const escalationWords = defineWords('escalations', {
  th: {
    none: 'ตามกำหนด',
    reminded: 'เตือนแล้ว',
    escalated: 'แจ้งผู้ช่วยดูแลแล้ว',
    'handed-over': 'คืนเข้างานกลางแล้ว',
  } satisfies Record<Escalation, string>,
  en: {
    none: 'On time',
    reminded: 'Reminded',
    escalated: 'Others may help',
    'handed-over': 'Back with the team',
  },
});

export const planChangeWords = defineWords('plan-change-reasons', {
  th: {
    'waiting-for-creditor': 'รอคำตอบจากเจ้าหนี้',
    'waiting-for-document': 'รอเอกสาร',
    'household-away': 'คนในครัวเรือนไม่อยู่บ้าน',
    illness: 'เจ็บป่วย',
    'weather-or-harvest': 'ติดฤดูเก็บเกี่ยว หรือสภาพอากาศ',
    'agreed-with-household': 'ตกลงกับครัวเรือนแล้ว',
    other: 'เหตุอื่น',
  } satisfies Record<PlanChangeReason, string>,
  en: {
    'waiting-for-creditor': 'Waiting for a creditor',
    'waiting-for-document': 'Waiting for a document',
    'household-away': 'The household is away',
    illness: 'Illness',
    'weather-or-harvest': 'Weather or harvest',
    'agreed-with-household': 'Agreed with the household',
    other: 'Another reason',
  },
});
