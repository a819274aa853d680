/** What happened around a meeting: how it was called, its secret ballots, its minutes, resolutions undone; part of the history's words. */

export const CALLS_AND_BALLOTS = {
  th: {
    'meeting-postponed': 'เลื่อนหรือย้ายการประชุม',
    'meeting-message-read': 'กรรมการเปิดอ่านหนังสือนัดประชุม',
    'secret-vote-cast': 'กรรมการลงคะแนนลับ',
    'secret-ballot-counted': 'นับคะแนนลับ',
    'casting-vote-given': 'ประธานออกเสียงชี้ขาด',
    'minutes-drafted': 'ร่างรายงานการประชุมจากบันทึก',
    'minutes-corrected': 'แก้ไขร่างรายงานการประชุม',
    'minutes-sealed': 'ผนึกรายงานการประชุม',
    'undo-asked': 'ขอยกเลิกมติที่ยังไม่ได้จ่ายเงิน',
    'undo-declined': 'ไม่ยกเลิกมติ มติเดิมคงอยู่',
    'resolution-undone': 'ยกเลิกมติก่อนทำสัญญา',
    'contract-cancelled': 'สองฝ่ายตกลงยกเลิกสัญญาก่อนจ่ายเงิน',
  },
  en: {
    'meeting-postponed': 'A meeting was moved',
    'meeting-message-read': 'A member read the notice of a meeting',
    'secret-vote-cast': 'A member voted in secret',
    'secret-ballot-counted': 'The secret ballot was counted',
    'casting-vote-given': 'The chair gave a casting vote',
    'minutes-drafted': 'The minutes were drafted from the record',
    'minutes-corrected': 'The draft of the minutes was corrected',
    'minutes-sealed': 'The minutes were sealed',
    'undo-asked': 'It was asked to undo a resolution whose money has not left',
    'undo-declined': 'The resolution stands; it was not undone',
    'resolution-undone': 'The resolution was undone before the contract',
    'contract-cancelled': 'Both sides cancelled the contract before money left',
  },
} as const;
