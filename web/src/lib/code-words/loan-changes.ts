import type { LoanChangeKind } from '#domain/loans/living/house-change';
import { defineWords } from '../i18n.ts';

export const loanChangeKindWords = defineWords('loan-change-kinds', {
  th: {
    'spread-arrears': 'กระจายยอดค้างชำระไปในงวดที่เหลือ',
    'waive-interest': 'ยกเว้นดอกเบี้ยที่ถึงกำหนดแล้ว',
    'waive-principal': 'ตัดหนี้เงินต้นบางส่วน',
    'waive-default-interest': 'ยกเว้นดอกเบี้ยผิดนัด',
    'add-interest': 'ทบดอกเบี้ยที่ค้างครบหนึ่งปีเป็นเงินต้น',
  } satisfies Record<LoanChangeKind, string>,
  en: {
    'spread-arrears': 'Spread the arrears over the instalments left',
    'waive-interest': 'Waive interest that has fallen due',
    'waive-principal': 'Write off some of the principal',
    'waive-default-interest': 'Waive default interest',
    'add-interest': 'Make interest overdue for a year principal',
  },
});

export const loanChangeStatusWords = defineWords('loan-change-statuses', {
  th: {
    asked: 'รอเข้าที่ประชุม',
    'on-agenda': 'อยู่ในวาระประชุม',
    approved: 'ที่ประชุมเห็นชอบ',
    refused: 'ที่ประชุมไม่เห็นชอบ',
    withdrawn: 'ถอนคำขอแล้ว',
  },
  en: {
    asked: 'Waits for a meeting',
    'on-agenda': 'On an agenda',
    approved: 'Approved',
    refused: 'Not approved',
    withdrawn: 'Taken back',
  },
});

/** The instalments before and after, and what members say to them. */
export const loanChangeWords = defineWords('loan-changes', {
  th: {
    caption: 'ค่างวดก่อนและหลังปรับ (บาท)',
    number: 'งวดและกำหนด',
    before: 'เดิม',
    after: 'ใหม่',
    interest: 'ดอกเบี้ย {{amount}}',
    sum: 'รวม',
    carried: 'ดอกเบี้ยที่ค้างอยู่ {{amount}} แบ่งไปในงวดที่เหลือ ไม่คิดดอกเบี้ยซ้อน (ป.พ.พ. มาตรา 655)',
    unchanged: 'งวดอื่นอีก {{count}} งวดคงเดิม',
    agree: 'เห็นชอบตามที่ขอ',
    disagree: 'ไม่เห็นชอบ',
    approved: 'เห็นชอบ: {{what}} {{amount}}',
    refused: 'ไม่เห็นชอบตามที่ขอ',
    contract: 'สัญญา {{number}} · {{fund}}',
    because: 'เหตุที่ขอ: {{reason}}',
    agreement: 'ตามหนังสือตกลง {{paper}} ลงวันที่ {{date}} ครัวเรือน{{how}} (ป.พ.พ. มาตรา 655)',
    'by-signature': 'ลงลายมือชื่อ',
    'by-fingerprint': 'พิมพ์ลายนิ้วมือต่อหน้าพยานสองคน',
    impossible: 'ตามบัญชีขณะนี้ปรับตามที่ขอไม่ได้แล้ว ให้เลื่อนวาระหรือไม่เห็นชอบ',
  },
  en: {
    caption: 'Instalments before and after (baht)',
    number: 'Instalment',
    before: 'Before',
    after: 'After',
    interest: 'interest {{amount}}',
    sum: 'Sum',
    carried:
      'Interest in arrears of {{amount}} is laid on the instalments left and bears none (CCC s.655)',
    unchanged: '{{count}} other instalments stay',
    agree: 'Agree to what is asked',
    disagree: 'Do not agree',
    approved: 'Agreed: {{what}} {{amount}}',
    refused: 'Not agreed to',
    contract: 'Contract {{number}} · {{fund}}',
    because: 'Why it is asked: {{reason}}',
    agreement:
      'By the written agreement {{paper}} of {{date}}, {{how}} by the household (CCC s.655)',
    'by-signature': 'signed',
    'by-fingerprint': 'marked with a fingerprint before two witnesses',
    impossible: 'By the books of this moment it can no longer be done; put it off or do not agree',
  },
});
