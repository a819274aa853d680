/** That somebody looked at something, for the timeline; see `history.ts`. */
export const LOOKS = {
  th: {
    'case-file-opened': 'มีผู้เปิดดูเรื่องนี้',
    'task-viewed': 'มีผู้เปิดดูงาน',
    'loan-viewed': 'มีผู้เปิดดูสัญญา',
    'statement-viewed': 'มีผู้เปิดดูใบแจ้งยอด',
    'document-opened': 'มีผู้เปิดดูเอกสาร',
    'photo-opened': 'มีผู้เปิดดูรูปถ่าย',
    'account-viewed': 'มีผู้เปิดดูบัญชีครัวเรือนที่ให้ดู',
  },
  en: {
    'case-file-opened': 'Somebody read this file',
    'task-viewed': 'Somebody read a task',
    'loan-viewed': 'Somebody read the contract',
    'statement-viewed': 'Somebody read the statement',
    'document-opened': 'Somebody read a document',
    'photo-opened': 'Somebody opened a photo',
    'account-viewed': 'Somebody read the household account that is shared',
  },
} as const;
