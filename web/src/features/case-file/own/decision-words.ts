import type { ToldDecision } from '#domain/meetings/told-decision';
import { defineWords } from '../../../lib/i18n.ts';

export const decisionWords = defineWords('own-decisions', {
  th: {
    title: 'ที่ประชุมว่าอย่างไร',
    yes: 'ที่ประชุมเห็นชอบให้{{fund}}ให้กู้ {{amount}}',
    no: 'ที่ประชุมยังไม่ให้กู้ {{reason}}',
    ...({
      refused: 'เลขานุการจะมาคุยว่าทำอะไรต่อได้',
      'waits-for-approval': 'รอการอนุมัติอีกขั้นหนึ่ง แล้วจึงทำสัญญา',
      reserved: 'กันเงินไว้ให้แล้ว ขั้นต่อไปคือลงนามสัญญา เซ็นหรือไม่เซ็นก็ได้',
      signed: 'ลงนามสัญญาแล้ว ขั้นต่อไปกองทุนจ่ายเจ้าหนี้เดิมแทนเรา',
      'paid-out': 'กองทุนจ่ายเจ้าหนี้เดิมแทนเราแล้ว',
      undone: 'ยกเลิกมตินี้แล้วเมื่อ {{date}} ก่อนทำสัญญา เรารออยู่ในวาระประชุมครั้งต่อไป ไม่มีหนี้จากมตินี้',
      cancelled:
        'เราและกองทุนตกลงยกเลิกสัญญานี้แล้วเมื่อ {{date}} ตามหนังสือเลขที่ {{number}} ไม่มีหนี้ตามสัญญานี้ เรารออยู่ในวาระประชุมครั้งต่อไป',
      'ended-unsigned': 'ไม่ได้ลงนามสัญญา จึงไม่มีหนี้จากมตินี้',
    } satisfies Record<ToldDecision, string>),
  },
  en: {
    title: 'What the meeting decided',
    yes: 'The meeting agreed that {{fund}} lends {{amount}}',
    no: 'The meeting does not lend yet: {{reason}}',
    refused: 'The secretary comes to talk about what can be done next.',
    'waits-for-approval': 'One more approval is needed before the contract.',
    reserved: 'The money is set aside. The contract comes next; you may sign it or not.',
    signed: 'The contract is signed. Next the fund pays our old creditors for us.',
    'paid-out': 'The fund has paid our old creditors for us.',
    undone:
      'Undone on {{date}}, before any contract. We wait for the next meeting; nothing is owed from it.',
    cancelled:
      'We and the fund cancelled this contract on {{date}} by paper {{number}}. Nothing is owed under it; we wait for the next meeting.',
    'ended-unsigned': 'The contract was not signed, so nothing is owed from it.',
  },
});
