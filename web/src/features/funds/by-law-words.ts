import { defineWords } from '../../lib/i18n.ts';

export const byLawWords = defineWords('fund-by-law', {
  th: {
    title: 'ดอกเบี้ยผิดนัด',
    inForce: 'สัญญาที่ลงมติวันนี้: {{rule}}',
    set: 'ตั้งข้อบังคับดอกเบี้ยผิดนัด',
    about: 'ข้อบังคับใช้กับสัญญาที่ลงมติตั้งแต่วันที่กำหนด สัญญาเดิมคงเดิม',
    rule: 'กองทุนคิดดอกเบี้ยผิดนัดอย่างไร',
    none: 'ไม่คิดดอกเบี้ยผิดนัด',
    statutory: 'คิดตามอัตราที่กฎหมายกำหนด',
    'about-none': 'งวดที่ค้างไม่มีดอกเบี้ยเพิ่ม',
    'about-statutory':
      'คิดรายวันจากเงินต้นของงวดที่ค้างเท่านั้น (ป.พ.พ. มาตรา 224 และ 224/1) และตัดชำระเป็นลำดับสุดท้าย',
    effectiveFrom: 'ใช้กับสัญญาที่ลงมติตั้งแต่วันที่',
    reason: 'มติหรือเหตุผล',
    fromDay: 'ตั้งแต่ {{date}} · {{reason}}',
  },
  en: {
    title: 'Default interest',
    inForce: 'Contracts resolved today: {{rule}}',
    set: 'Set the by-law on default interest',
    about: 'It binds contracts resolved from its day on; older ones stay as they are.',
    rule: 'How the fund charges default interest',
    none: 'none is charged',
    statutory: 'charged at the rate of the law',
    'about-none': 'A missed instalment bears nothing more.',
    'about-statutory':
      'By the day, on the principal of missed instalments only (CCC s.224, s.224/1); paid last of all.',
    effectiveFrom: 'For contracts resolved from',
    reason: 'Resolution or reason',
    fromDay: 'From {{date}} · {{reason}}',
  },
});
