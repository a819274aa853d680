/** Certificate of honour and case summary in print. */

import { toThaiDigits } from '#domain/thai/digits';
import type { CaseSummaryData, HonourCertificateData } from './document-data.ts';
import {
  ceremonialDate,
  figures,
  fileDate,
  printedDate,
  printedMoney,
  shortThaiDate,
  toSatang,
} from './printed-facts.ts';

export function printedHonourCertificate(data: HonourCertificateData) {
  const { centre, isDemo, certificateNumber, householdHeads, chair, cddOfficer } = data;
  const clearedOn = printedDate(data.clearedOn);
  return {
    centre,
    isDemo,
    householdHeads,
    chair,
    cddOfficer,
    certificateNumber: { th: toThaiDigits(certificateNumber), en: certificateNumber },
    datedOn: fileDate(data.honouredOn),
    clearedOn: { th: toThaiDigits(clearedOn.th), en: clearedOn.en },
    honouredOn: ceremonialDate(data.honouredOn),
  };
}

export function printedCaseSummary(data: CaseSummaryData) {
  const { centre, isDemo, caseNumber, householdHead, status } = data;
  const freed = toSatang(data.baselineDebtSatang) - toSatang(data.presentDebtSatang);
  return {
    centre,
    isDemo,
    caseNumber,
    householdHead,
    status,
    datedOn: fileDate(data.asOf),
    asOf: printedDate(data.asOf),
    openedOn: printedDate(data.openedOn),
    baseline: printedMoney(data.baselineDebtSatang),
    present: printedMoney(data.presentDebtSatang),
    freed: printedMoney(freed),
    debts: data.debts.map(({ creditor, sourceClass, amountSatang, presentSatang }) => ({
      creditor,
      sourceClass,
      baseline: figures(amountSatang),
      present: figures(presentSatang),
    })),
    events: data.events.map(({ on, text }) => ({ on: shortThaiDate(on), text })),
  };
}
