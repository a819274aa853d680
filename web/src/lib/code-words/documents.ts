import { defineWords } from '../i18n.ts';

/** What each written paper is called. */
export const documentKindWords = defineWords('document-kinds', {
  th: {
    'honour-certificate': 'เกียรติบัตรครัวเรือนปลดหนี้',
    'loan-contract': 'สัญญากู้ยืมเงิน',
    'meeting-notice': 'หนังสือนัดประชุม',
    minutes: 'ร่างรายงานการประชุม',
    'sealed-minutes': 'รายงานการประชุมที่ผนึกแล้ว',
    'paper-sheets': 'แบบกระดาษที่พิมพ์ไว้กรอก',
    'payoff-instruction': 'ใบสั่งจ่ายเงินแก่เจ้าหนี้เดิม',
    'surety-contract': 'สัญญาค้ำประกัน',
    receipt: 'ใบเสร็จรับเงิน',
    'cash-count': 'ใบตรวจนับเงินสด',
    'cash-count-blank': 'ใบตรวจนับเงินสด (ใบเปล่า)',
    'contract-cancellation': 'หนังสือตกลงยกเลิกสัญญา',
    'group-invitation': 'หนังสือเชิญเข้าร่วมศูนย์ฯ',
    'accession-agreement': 'ข้อตกลงเข้าร่วมศูนย์ฯ',
  },
  en: {
    'honour-certificate': 'Certificate of honour',
    'loan-contract': 'Loan contract',
    'meeting-notice': 'Notice of meeting',
    minutes: 'Draft minutes',
    'sealed-minutes': 'Sealed minutes',
    'paper-sheets': 'Printed paper sheets',
    'payoff-instruction': 'Payoff instruction',
    'surety-contract': 'Surety contract',
    receipt: 'Receipt',
    'cash-count': 'Cash count',
    'cash-count-blank': 'Cash count (blank)',
    'contract-cancellation': 'Agreement to cancel a contract',
    'group-invitation': 'Invitation to join the centre',
    'accession-agreement': 'Agreement to join the centre',
  },
});

type DocumentKind = keyof typeof documentKindWords.th;

/** The name of a kind that the server tells as text; the file's own name where it is unknown. */
export function documentText(
  t: (key: DocumentKind) => string,
  document: { readonly kind: string; readonly fileName: string },
): string {
  return document.kind in documentKindWords.th
    ? t(document.kind as DocumentKind)
    : document.fileName;
}
