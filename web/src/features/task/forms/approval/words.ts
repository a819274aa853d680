import { defineWords } from '../../../../lib/i18n.ts';

export const approvalFormWords = defineWords('approval-form', {
  th: {
    'about-record-approval':
      'วงเงินนี้ ระเบียบของกองทุนให้มีการอนุมัติเพิ่มจากมติคณะกรรมการศูนย์ฯ บันทึกผลตามรายงานการประชุม',
    'about-endorse-loan': 'วงเงินนี้ ระเบียบของกองทุนให้พัฒนากรเห็นชอบก่อนทำสัญญา',
    notLoaded: 'ยังเปิดมตินี้ไม่ได้',
    resolved: 'มติที่ {{number}} ให้{{fund}}ให้กู้ {{amount}}',
    byLaw: '{{source}} ใช้ตั้งแต่ {{date}}',
    evidence: 'ดูหลักฐานที่คณะกรรมการใช้ลงมติ',
    outcome: 'ผลเป็นอย่างไร',
    'given-record-approval': 'ที่ประชุมอนุมัติ',
    'refused-record-approval': 'ที่ประชุมไม่อนุมัติ',
    'given-endorse-loan': 'เห็นชอบ',
    'refused-endorse-loan': 'ไม่เห็นชอบ',
    'about-given': 'ไปขั้นต่อไป เมื่อครบทุกขั้นแล้วจึงทำสัญญาได้',
    'about-refused': 'มติให้กู้สิ้นผล เงินที่กันไว้คืนกองทุน และครัวเรือนได้รับแจ้งเหตุผล',
    decidedOn: 'วันที่ตัดสินใจ',
    reference: 'เลขที่การประชุมหรือหนังสือ',
    'reference-record-approval': 'เช่น ประชุมสมาชิกกองทุน ครั้งที่ 2/2569 วาระ 4',
    'reference-endorse-loan': 'เช่น หนังสือที่ทำการปกครอง ที่ 123/2569',
    note: 'บันทึก',
    save: 'บันทึกผล',
  },
  en: {
    'about-record-approval':
      'For this amount the by-law of the fund asks for more than the committee of the centre. Record what the minutes say.',
    'about-endorse-loan':
      'For this amount the by-law of the fund asks the CDD officer to endorse the loan before a contract.',
    notLoaded: 'This resolution cannot be opened now',
    resolved: 'Resolution {{number}}: {{fund}} lends {{amount}}',
    byLaw: '{{source}}, in force from {{date}}',
    evidence: 'The evidence that the committee decided on',
    outcome: 'What was decided',
    'given-record-approval': 'The meeting approves',
    'refused-record-approval': 'The meeting does not approve',
    'given-endorse-loan': 'Endorsed',
    'refused-endorse-loan': 'Not endorsed',
    'about-given': 'On to the next step; the contract follows once all are given',
    'about-refused':
      'The resolution falls, the reserved money goes back, and the household is told why',
    decidedOn: 'Decided on',
    reference: 'Number of the meeting or letter',
    'reference-record-approval': 'Such as: members’ meeting of the fund 2/2569, item 4',
    'reference-endorse-loan': 'Such as: letter 123/2569 of the office',
    note: 'Note',
    save: 'Record the result',
  },
});
