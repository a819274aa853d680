import { defineWords } from '../../../lib/i18n.ts';

export const loanPaperWords = defineWords('case-loan-papers', {
  th: {
    papers: 'เอกสารของสัญญา',
    printedAt: 'พิมพ์เมื่อ {{when}}',
    surety: 'สัญญาค้ำประกัน เลขที่ {{number}}',
    noSurety: 'สัญญาค้ำประกัน เลขที่ {{number}} ยังไม่มีฉบับพิมพ์จากระบบ',
    guarantees: '{{name}} ค้ำประกันไม่เกิน {{amount}} ลงนาม {{date}}',
  },
  en: {
    papers: 'Papers of the contract',
    printedAt: 'Printed {{when}}',
    surety: 'Surety contract {{number}}',
    noSurety: 'Surety contract {{number}}: no print by the system yet',
    guarantees: '{{name}} guarantees up to {{amount}}, signed on {{date}}',
  },
});
