/** What happened to by-laws, approvals and the rule of the waiting order, in the past tense. */
export const BY_LAW_EVENTS = {
  th: {
    'by-law-set': 'บันทึกระเบียบการให้กู้ของกองทุน',
    'membership-stated': 'บันทึกข้อมูลสมาชิกของกองทุน',
    'approval-answered': 'บันทึกผลการอนุมัติขั้นต่อไป',
    'weights-proposed': 'เสนอเปลี่ยนหลักเกณฑ์จัดลำดับรอเงิน',
    'weights-confirmed': 'ยืนยันหลักเกณฑ์จัดลำดับรอเงิน',
    'weights-withdrawn': 'ถอนข้อเสนอเปลี่ยนหลักเกณฑ์จัดลำดับ',
  },
  en: {
    'by-law-set': 'A by-law on lending was recorded',
    'membership-stated': 'A membership of a fund was recorded',
    'approval-answered': 'A further approval was answered',
    'weights-proposed': 'A new rule of the waiting order was proposed',
    'weights-confirmed': 'The rule of the waiting order was confirmed',
    'weights-withdrawn': 'A proposed rule of the waiting order was taken back',
  },
} as const;
