import { defineWords } from '../../lib/i18n.ts';

export const talkWords = defineWords('talk-fields', {
  th: {
    heldOn: 'วันที่คุย',
    channel: 'คุยทางใด',
    who: 'ผู้พูดแทนเจ้าหนี้',
    whoHelp: 'เช่น เจ้าหนี้เอง หรือภรรยาของเจ้าหนี้',
    asked: 'ยอดที่เจ้าหนี้ขอ',
    offered: 'ยอดที่เสนอปิดหนี้',
    side: 'ฝ่ายใดเสนอ',
    untilOn: 'ข้อเสนอใช้ได้ถึงวันที่',
    said: 'คุยกันว่าอย่างไร',
  },
  en: {
    heldOn: 'Spoken on',
    channel: 'How',
    who: 'Who spoke for the creditor',
    whoHelp: 'Such as the creditor, or the creditor’s wife',
    asked: 'What the creditor asks for',
    offered: 'Offered as full settlement',
    side: 'Who offers',
    untilOn: 'The offer stands until',
    said: 'What was said',
  },
});
