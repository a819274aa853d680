import { defineWords } from '../../../lib/i18n.ts';

/** Refusals that the contract of a form finds by itself; codes as the server's. */
export const refusalWords = defineWords('own-refusals', {
  th: {
    'check-this': 'กรุณาตรวจช่องนี้อีกครั้ง',
    'line-missing': 'กรุณาเพิ่มอย่างน้อยหนึ่งรายการ',
    'consent-needs-assessment': 'ต้องยินยอมให้สำรวจและประเมินหนี้ก่อน จึงจะเริ่มช่วยเหลือได้',
    'nothing-to-refinance': 'ต้องมีหนี้อย่างน้อยหนึ่งรายการที่รวมในสัญญาใหม่ หากไม่มี กรุณาเลือกส่งต่อ',
    'payoff-for-refinanced-debts-only': 'กรุณากรอกยอดปิดหนี้ของทุกรายการที่รวมในสัญญาใหม่',
    'expense-kind-twice': 'รายจ่ายประเภทนี้กรอกซ้ำ กรุณารวมเป็นรายการเดียว',
    'money-must-be-positive': 'จำนวนเงินต้องมากกว่า 0 บาท',
    'reason-missing': 'กรุณาบอกเหตุผล',
    'no-such-day': 'ไม่มีวันที่นี้ในปฏิทิน กรุณาตรวจดูอีกครั้ง',
  },
  en: {
    'check-this': 'Please check this field',
    'line-missing': 'Please add at least one line',
    'consent-needs-assessment': 'Consent to the debt survey is needed before help can begin',
    'nothing-to-refinance': 'At least one debt must go into the new contract; otherwise refer',
    'payoff-for-refinanced-debts-only': 'Please give a settlement figure for each merged debt',
    'expense-kind-twice': 'This kind of expense stands twice; please put it in one line',
    'money-must-be-positive': 'The amount must be more than 0 baht',
    'reason-missing': 'Please give the reason',
    'no-such-day': 'There is no such day in the calendar; please check it',
  },
});

/** Words that several forms share. */
export const formWords = defineWords('task-forms', {
  th: {
    outcome: 'ผลของงาน',
    save: 'บันทึก',
    date: 'วันที่',
    note: 'หมายเหตุ',
    noteHelp: 'เขียนสั้น ๆ ให้คนต่อไปเข้าใจ',
    reason: 'เหตุผลที่จะบอกครัวเรือน',
    advice: 'ครัวเรือนทำอะไรต่อได้',
    adviceHelp: 'เขียนเป็นคำพูดธรรมดา เช่น ขอเอกสารจากสหกรณ์ แล้วมาเสนอใหม่เดือนหน้า',
    adviceNotice:
      'เลขานุการจะได้รับงาน “ตกลงแนวทางต่อไปกับครัวเรือน” ไม่มีครัวเรือนใดถูกทิ้งไว้โดยไม่รู้ว่าจะทำอย่างไรต่อ',
    forum: 'ส่งต่อไปที่',
    forumNotice: 'พัฒนากรจะได้รับงานติดตามผลการส่งต่อ เรื่องยังอยู่กับศูนย์ฯ และกลับมาเดินต่อได้',
    referNote: 'เรื่องที่ขอให้ช่วย',
    signatureKind: 'ลงชื่อแบบใด',
    signature: 'เซ็นชื่อ',
    fingerprint: 'พิมพ์ลายนิ้วมือ',
    fingerprintAbout: 'ต้องมีพยานลงชื่อสองคน (ป.พ.พ. มาตรา 9)',
    witness: 'ชื่อพยานคนที่ {{number}}',
    months: 'เดือน',
    creditorUnnamed: 'ไม่ระบุชื่อเจ้าหนี้',
    creditor: 'เจ้าหนี้',
    total: 'รวม',
    remove: 'ลบรายการนี้',
    noLoan: 'ยังไม่พบสัญญาของเรื่องนี้ กรุณาโหลดหน้าใหม่ในอีกสักครู่',
  },
  en: {
    outcome: 'What came of it',
    save: 'Save',
    date: 'Date',
    note: 'Note',
    noteHelp: 'A short note that the next person will understand',
    reason: 'The reason the household is told',
    advice: 'What the household can do next',
    adviceHelp:
      'In plain words, such as: ask the co-operative for the paper and come again next month',
    adviceNotice:
      'The secretary gets the task “Agree on the next step”; no household is left without one.',
    forum: 'Refer to',
    forumNotice: 'The tambon officer follows up; the case stays with the centre and can come back.',
    referNote: 'What help is asked for',
    signatureKind: 'How was it signed',
    signature: 'By signature',
    fingerprint: 'By fingerprint',
    fingerprintAbout: 'Needs two witnesses (Civil and Commercial Code s.9)',
    witness: 'Name of witness {{number}}',
    months: 'months',
    creditorUnnamed: 'Unnamed creditor',
    creditor: 'Creditor',
    total: 'Total',
    remove: 'Remove this line',
    noLoan: 'The contract of this case is not here yet; please reload in a moment',
  },
});
