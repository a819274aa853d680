/**
 * The surety contract in print. What it must name is the law's (Civil and Commercial Code as amended by the
 * Acts no. 20 of B.E. 2557 and no. 21 of B.E. 2558): the debt and contract, its purpose and kind, the most
 * that is guaranteed and the time (s.681); no liability of a co-debtor (s.681/1: void); notice within 60 days
 * of a default (s.686); notice of a reduction (s.691) and consent to each extension of time (s.700). What
 * departs from s.681, 686, 694, 698 and 699 is void (s.685/1), so the template says no more than they do.
 */

import { suretyStampDutySatang } from '#domain/loans/surety-stamp-duty';
import { numberTextThai } from '#domain/money/baht-text';
import { fileDate, printedDate, printedMoney, toSatang } from './printed-facts.ts';
import { lenderRow, printedResolution, rateText } from './printed-loan.ts';
import type { SuretyContractData } from './surety-data.ts';

export function printedSuretyContract(data: SuretyContractData) {
  const { centre, isDemo, suretyNumber, contractNumber, guarantor, lender, borrower } = data;
  return {
    centre,
    isDemo,
    suretyNumber,
    contractNumber,
    guarantor,
    lender,
    lenders: data.lenders.map(lenderRow),
    borrower,
    datedOn: fileDate(data.signedOn),
    signedOn: printedDate(data.signedOn),
    principal: printedMoney(data.principalSatang),
    rate: rateText(data.rate),
    isInterestFree: data.rate.method === 'interest-free',
    most: printedMoney(data.mostSatang),
    term: {
      months: String(data.termMonths),
      words: numberTextThai(BigInt(data.termMonths)),
      firstDueOn: printedDate(data.firstDueOn),
      lastDueOn: printedDate(data.lastDueOn),
    },
    resolution: printedResolution(data.resolution, data.principalSatang),
    stampDuty: printedMoney(suretyStampDutySatang(toSatang(data.mostSatang))),
  };
}
