import { defineWords } from '../../../lib/i18n.ts';

export const guideWords = defineWords('spend-guide', {
  th: {
    title: 'รายจ่ายที่พบทั่วไป',
    about: 'ใช้ถามครัวเรือนอีกครั้งเมื่อตัวเลขต่างกันมาก ไม่ใช่เพดาน และไม่กั้นการสำรวจ ศูนย์ฯ ตั้งเองจากแหล่งที่มาที่ระบุได้',
    empty: 'ยังไม่ได้ตั้ง จึงยังไม่มีการถาม',
    set: 'ตั้งค่าใหม่',
    size: 'คนในครัวเรือน',
    sizeOf: '{{count}} คน',
    kind: 'รายจ่าย',
    perMonth: 'บาทต่อเดือน',
    source: 'แหล่งที่มา',
    sourceHelp: 'เช่น ชื่อการสำรวจและปี หรือมติกรรมการ',
    from: 'ใช้ตั้งแต่วันที่',
    people: 'คน',
    saved: 'บันทึกแล้ว',
  },
  en: {
    title: 'Usual spending',
    about:
      'To ask a household once more when a figure is far off. It is no limit and stops no survey. The centre sets it from a source it can name.',
    empty: 'Nothing is set, so nothing is asked',
    set: 'Set a figure',
    size: 'People in the household',
    sizeOf: '{{count}} people',
    kind: 'Expense',
    perMonth: 'Baht a month',
    source: 'Source',
    sourceHelp: 'Such as the name and year of a survey, or a resolution',
    from: 'In force from',
    people: 'people',
    saved: 'Saved',
  },
});
