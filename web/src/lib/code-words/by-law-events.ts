/** What happened to by-laws and approvals, in the past tense. */
export const BY_LAW_EVENTS = {
  th: {
    'by-law-set': 'บันทึกระเบียบการให้กู้ของกองทุน',
    'membership-stated': 'บันทึกข้อมูลสมาชิกของกองทุน',
    'approval-answered': 'บันทึกผลการอนุมัติขั้นต่อไป',
  },
  en: {
    'by-law-set': 'A by-law on lending was recorded',
    'membership-stated': 'A membership of a fund was recorded',
    'approval-answered': 'A further approval was answered',
  },
} as const;
