/** What happened around a meeting: how it was called, and its secret ballots; part of the history's words. */

export const CALLS_AND_BALLOTS = {
  th: {
    'meeting-postponed': 'เลื่อนหรือย้ายการประชุม',
    'meeting-message-read': 'กรรมการเปิดอ่านหนังสือนัดประชุม',
    'secret-vote-cast': 'กรรมการลงคะแนนลับ',
    'secret-ballot-counted': 'นับคะแนนลับ',
    'casting-vote-given': 'ประธานออกเสียงชี้ขาด',
  },
  en: {
    'meeting-postponed': 'A meeting was moved',
    'meeting-message-read': 'A member read the notice of a meeting',
    'secret-vote-cast': 'A member voted in secret',
    'secret-ballot-counted': 'The secret ballot was counted',
    'casting-vote-given': 'The chair gave a casting vote',
  },
} as const;
