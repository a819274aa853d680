import { defineWords } from '../../../lib/i18n.ts';

export const undoWords = defineWords('undo-resolution', {
  th: {
    ask: 'ขอยกเลิกมตินี้',
    askTitle: 'ขอยกเลิกมติที่ยังไม่ได้ทำสัญญา',
    askAbout:
      'ต้องมีประธานหรือเลขานุการอีกคนยืนยัน เมื่อยืนยันแล้ว เงินที่กันไว้กลับเข้ากองทุน และเรื่องกลับไปรอเข้าที่ประชุม',
    askSignedTitle: 'ขอยกเลิกสัญญาที่ยังไม่ได้จ่ายเงิน',
    askSignedAbout:
      'ครัวเรือนลงนามสัญญาแล้ว จึงยกเลิกได้เมื่อครัวเรือนยินยอมด้วยเท่านั้น กดบันทึกแล้ว ระบบจะพิมพ์หนังสือตกลงให้ครัวเรือนและกองทุนลงนาม แล้วประธานหรือเลขานุการอีกคนยืนยัน',
    askSignedElse: 'ถ้าครัวเรือนไม่ยินยอม ให้จ่ายเงินตามสัญญา หรือเสนอวาระ “ทบทวนมติเดิม” ในการประชุมครั้งหน้า',
    reason: 'เหตุผล',
    send: 'ส่งคำขอ',
    notNow: 'ยังไม่ทำ',
    reasonOnPaper: 'เหตุผลนี้จะพิมพ์อยู่ในหนังสือตกลง',
    wasAsked: 'ส่งคำขอแล้ว รออีกคนยืนยัน',
    asked: '{{name}} ขอยกเลิกมตินี้ เมื่อ {{at}} เพราะ {{reason}}',
    askedSigned: '{{name}} ขอยกเลิกสัญญาตามมตินี้ เมื่อ {{at}} เพราะ {{reason}}',
    confirmed: 'ยกเลิกมตินี้แล้วเมื่อ {{at}} ขอโดย {{asker}} ยืนยันโดย {{name}} เพราะ {{reason}}',
    cancelled:
      'สองฝ่ายตกลงยกเลิกสัญญาและมตินี้แล้วเมื่อ {{at}} ขอโดย {{asker}} ยืนยันโดย {{name}} เพราะ {{reason}}',
    declined: 'คำขอยกเลิกมติของ {{asker}} ไม่ได้รับการยืนยัน ({{name}} {{at}}) มติเดิมคงอยู่',
    paper: 'หนังสือตกลงยกเลิกสัญญา เลขที่ {{number}}',
    paperComes: 'หนังสือตกลงยกเลิกสัญญา เลขที่ {{number}} กำลังพิมพ์ กรุณารอสักครู่แล้วเปิดหน้านี้ใหม่',
    paperNext: 'ขั้นต่อไป: พิมพ์หนังสือนี้ อ่านให้ครัวเรือนฟัง ให้ครัวเรือนและกองทุนลงนาม แล้วอีกคนกดยืนยัน',
    agreement: 'ครัวเรือน{{how}}เมื่อ {{date}} เก็บหนังสือไว้ที่ {{place}}',
    'by-signature': 'ลงลายมือชื่อ',
    'by-fingerprint': 'พิมพ์ลายนิ้วมือต่อหน้าพยานสองคน',
    signedSince:
      'ครัวเรือนลงนามสัญญาหลังจากมีคำขอนี้ กรุณาถอนหรือปิดคำขอนี้ แล้วขอใหม่ เพื่อพิมพ์หนังสือตกลงให้ครัวเรือนลงนาม',
    confirm: 'ยืนยันยกเลิกมติ',
    toConfirmSigned: 'ครัวเรือนลงนามแล้ว ยืนยันยกเลิกสัญญา',
    confirmSignedTitle: 'ยืนยันยกเลิกสัญญา',
    confirmSignedAbout:
      'บันทึกตามหนังสือตกลงที่ครัวเรือนลงนาม เมื่อบันทึกแล้ว เงินที่กันไว้กลับเข้ากองทุนทันที ผู้ค้ำประกันหลุดพ้น และเรื่องกลับไปรอเข้าที่ประชุม',
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
    askSignedTitle: 'Cancel a contract before money leaves',
    askSignedAbout:
      'The household has signed, so it has to agree. A paper is printed for the household and the fund to sign; then the chair or the secretary, another person, confirms.',
    askSignedElse:
      'If the household does not agree, pay out as signed, or move a counter-decision at the next meeting.',
    reason: 'Reason',
    send: 'Send the request',
    notNow: 'Not now',
    reasonOnPaper: 'It is printed on the paper that the household signs.',
    wasAsked: 'Asked; another person confirms',
    asked: '{{name}} asked to undo this resolution, {{at}}: {{reason}}',
    askedSigned: '{{name}} asked to cancel the contract of this resolution, {{at}}: {{reason}}',
    confirmed: 'Undone {{at}}; asked by {{asker}}, confirmed by {{name}}: {{reason}}',
    cancelled:
      'Contract and resolution were cancelled by both sides, {{at}}; asked by {{asker}}, confirmed by {{name}}: {{reason}}',
    declined:
      'The request of {{asker}} was not confirmed ({{name}}, {{at}}); the resolution stands',
    paper: 'Agreement to cancel, number {{number}}',
    paperComes:
      'The agreement to cancel, number {{number}}, is being printed; wait a moment and open this page anew',
    paperNext:
      'Next: print it, read it to the household, have household and fund sign it; then another person confirms.',
    agreement: 'The household {{how}} it on {{date}}; kept at {{place}}',
    'by-signature': 'signed',
    'by-fingerprint': 'put a fingerprint before two witnesses under',
    signedSince:
      'The household signed after this was asked; take the request back or let it stand, and ask anew for a paper that the household can sign.',
    confirm: 'Undo the resolution',
    toConfirmSigned: 'The household has signed: cancel the contract',
    confirmSignedTitle: 'Cancel the contract',
    confirmSignedAbout:
      'Record what stands on the paper that the household signed. The reserved money then goes back to the fund at once, guarantors are free, and the case waits for a meeting again.',
    decline: 'Let it stand',
    takeBack: 'Take the request back',
    undone: 'The resolution is undone; the reserved money goes back to the fund',
    stands: 'The resolution stands',
    answered: 'Answered by resolution {{number}}',
  },
});
