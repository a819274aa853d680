/** Events of paper sheets, as the history tells them. */
export const PAPER_EVENTS = {
  th: {
    'sheets-printed': 'พิมพ์แบบกระดาษ',
    'paper-entered': 'บันทึกจากกระดาษ',
    'sheet-voided': 'ยกเลิกแบบกระดาษที่ไม่กลับมา',
    'sheet-photo-added': 'ใส่รูปถ่ายของแบบกระดาษ',
  },
  en: {
    'sheets-printed': 'Paper sheets were printed',
    'paper-entered': 'Entered from paper',
    'sheet-voided': 'A paper sheet was given up',
    'sheet-photo-added': 'The photo of a paper sheet was added',
  },
} as const;
