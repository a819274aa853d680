import type { DocumentDataByKind, DocumentKind } from './document-data.ts';
import { printedPaperSheets } from './paper/printed-paper.ts';
import { printedCancellation } from './printed-cancellation.ts';
import { printedCaseSummary, printedHonourCertificate } from './printed-case.ts';
import { printedBlankCount, printedCashCount } from './printed-count.ts';
import { printedAgreement, printedInvitation } from './printed-letter.ts';
import { printedLoanContract, printedReceipt } from './printed-loan.ts';
import { printedMeetingNotice } from './printed-meeting.ts';
import { printedMinutes } from './printed-minutes.ts';
import { printedPayoffInstruction } from './printed-payoff.ts';
import { printedSuretyContract } from './printed-surety.ts';

const PRINTERS: { readonly [Kind in DocumentKind]: (data: DocumentDataByKind[Kind]) => object } = {
  'honour-certificate': printedHonourCertificate,
  'loan-contract': printedLoanContract,
  receipt: printedReceipt,
  'cash-count': printedCashCount,
  'cash-count-blank': printedBlankCount,
  'meeting-notice': printedMeetingNotice,
  minutes: printedMinutes,
  'sealed-minutes': printedMinutes,
  'case-summary': printedCaseSummary,
  'contract-cancellation': printedCancellation,
  'group-invitation': printedInvitation,
  'accession-agreement': printedAgreement,
  'paper-sheets': printedPaperSheets,
  'payoff-instruction': printedPayoffInstruction,
  'surety-contract': printedSuretyContract,
};

/** What the template of this kind reads: strings only, ready for the page. */
export function printedDocument<Kind extends DocumentKind>(
  kind: Kind,
  data: DocumentDataByKind[Kind],
): object {
  return PRINTERS[kind](data);
}
