import { defineWords } from '../../../lib/i18n.ts';

export const undoWords = defineWords('undo-resolution', {
  th: {
    ask: 'ขอยกเลิกมตินี้',
    askTitle: 'ขอยกเลิกมติที่ยังไม่ได้ทำสัญญา',
    askAbout:
      'ต้องมีประธานหรือเลขานุการอีกคนยืนยัน เมื่อยืนยันแล้ว เงินที่กันไว้กลับเข้ากองทุน และเรื่องกลับไปรอเข้าที่ประชุม',
    reason: 'เหตุผล',
    wasAsked: 'ส่งคำขอแล้ว รออีกคนยืนยัน',
    asked: '{{name}} ขอยกเลิกมตินี้ เมื่อ {{at}} เพราะ {{reason}}',
    confirmed: 'ยกเลิกมตินี้แล้วเมื่อ {{at}} ขอโดย {{asker}} ยืนยันโดย {{name}} เพราะ {{reason}}',
    declined: 'คำขอยกเลิกมติของ {{asker}} ไม่ได้รับการยืนยัน ({{name}} {{at}}) มติเดิมคงอยู่',
    confirm: 'ยืนยันยกเลิกมติ',
    decline: 'ไม่ยกเลิก คงมติเดิม',
    takeBack: 'ถอนคำขอ',
    undone: 'ยกเลิกมติแล้ว เงินที่กันไว้กำลังกลับเข้ากองทุน',
    stands: 'มติเดิมคงอยู่',
    answered: 'มีมติทบทวนแล้ว ตามมติที่ {{number}}',
  },
  en: {
    ask: 'Ask to undo this resolution',
    askTitle: 'Undo a resolution whose contract is not signed',
    askAbout:
      'The chair or the secretary, another person, confirms. The reserved money then goes back to the fund, and the case waits for a meeting again.',
    reason: 'Reason',
    wasAsked: 'Asked; another person confirms',
    asked: '{{name}} asked to undo this resolution, {{at}}: {{reason}}',
    confirmed: 'Undone {{at}}; asked by {{asker}}, confirmed by {{name}}: {{reason}}',
    declined:
      'The request of {{asker}} was not confirmed ({{name}}, {{at}}); the resolution stands',
    confirm: 'Undo the resolution',
    decline: 'Let it stand',
    takeBack: 'Take the request back',
    undone: 'The resolution is undone; the reserved money goes back to the fund',
    stands: 'The resolution stands',
    answered: 'Answered by resolution {{number}}',
  },
});
