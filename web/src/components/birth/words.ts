import { defineWords } from '../../lib/i18n.ts';

export const birthWords = defineWords('birth', {
  th: {
    birthOn: 'วันเกิด',
    birthYear: 'ปีเกิด (พ.ศ.)',
    yearOnly: 'ทราบแต่ปีเกิด',
    reckoning: 'ปีเกิดนี้เขียนตามปฏิทินแบบใด',
    reckoningHelp: 'ก่อน พ.ศ. 2484 ไทยขึ้นปีใหม่วันที่ 1 เมษายน คนเกิดเดือนมกราคมถึงมีนาคมจึงอาจนับปีต่างกันหนึ่งปี',
    oldCalendar: 'ปฏิทินเดิม ตามเอกสารสมัยนั้น',
    oldCalendarNever: 'ปฏิทินเดิมไม่มีวันนี้ กรุณาตรวจปีเกิดอีกครั้ง',
    newCalendar: 'ปฏิทินปัจจุบัน แก้ปีให้แล้ว',
    todayReads: 'นับแบบปัจจุบันคือ {{date}}',
  },
  en: {
    birthOn: 'Date of birth',
    birthYear: 'Year of birth (BE)',
    yearOnly: 'Only the year of birth is known',
    reckoning: 'By which calendar was this year written?',
    reckoningHelp:
      'Before BE 2484 the Thai year began on 1 April, so the year of a birthday in January to March may differ by one.',
    oldCalendar: 'The old calendar, as in papers of that time',
    oldCalendarNever: 'The old calendar has no such day; check the year once more',
    newCalendar: 'Today’s calendar, already converted',
    todayReads: 'By today’s calendar {{date}}',
  },
});
