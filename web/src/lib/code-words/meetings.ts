/** Words of the committee room: states, votes, and by which rule a resolution was carried. */

import type { ItemStatus, MeetingStatus } from '#domain/meetings/meeting-statuses';
import type { Choice } from '#domain/meetings/tally';
import { defineWords } from '../i18n.ts';

export const meetingStatusWords = defineWords('meeting-statuses', {
  th: {
    convened: 'นัดประชุมแล้ว',
    opened: 'กำลังประชุม',
    'minutes-drafted': 'รอลงนามรายงาน',
    closed: 'ปิดประชุมแล้ว',
    lapsed: 'ไม่ได้จัดประชุม',
  } satisfies Record<MeetingStatus, string>,
  en: {
    convened: 'Convened',
    opened: 'In session',
    'minutes-drafted': 'Minutes to be signed',
    closed: 'Closed',
    lapsed: 'Not held',
  },
});

export const itemStatusWords = defineWords('item-statuses', {
  th: {
    waiting: 'ยังไม่ถึงวาระ',
    voting: 'เปิดลงคะแนนอยู่',
    approved: 'เห็นชอบ',
    refused: 'ไม่เห็นชอบ',
    postponed: 'เลื่อนไปประชุมครั้งหน้า',
  } satisfies Record<ItemStatus, string>,
  en: {
    waiting: 'Waiting',
    voting: 'Open for votes',
    approved: 'Approved',
    refused: 'Not approved',
    postponed: 'Postponed',
  },
});

/** A vote for a fund is said with the fund's name; this is its kind. */
export const voteChoiceWords = defineWords('vote-choices', {
  th: {
    fund: 'ให้กู้',
    split: 'ให้หลายกองทุนร่วมกันให้กู้',
    approve: 'เห็นชอบ',
    refuse: 'ยังไม่ให้กู้',
    abstain: 'งดออกเสียง',
  } satisfies Record<Choice['kind'], string>,
  en: {
    fund: 'Lend',
    split: 'Several funds lend',
    approve: 'Agree',
    refuse: 'Not lend yet',
    abstain: 'Abstain',
  },
});

export const ruleMetWords = defineWords('rules-met', {
  th: {
    majority: 'มติเสียงข้างมาก',
    'casting-vote': 'คะแนนเท่ากัน ประธานชี้ขาด',
  },
  en: { majority: 'Carried by majority', 'casting-vote': 'A tie, decided by the chair' },
});
