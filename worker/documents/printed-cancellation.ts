import type { ContractCancellationData } from './cancellation-data.ts';
import { figures, fileDate, printedDate, printedMoney } from './printed-facts.ts';

/** The cancellation of a contract in print; its day is written by hand when both sides sign. */
export function printedCancellation(data: ContractCancellationData) {
  const { centre, isDemo, paperNumber, contractNumber, lender, borrower, reason } = data;
  return {
    centre,
    isDemo,
    paperNumber,
    contractNumber,
    lender,
    borrower,
    reason,
    guarantors: data.guarantors,
    datedOn: fileDate(data.askedOn),
    askedOn: printedDate(data.askedOn),
    signedOn: printedDate(data.signedOn),
    principal: printedMoney(data.principalSatang),
    lenders: data.lenders.map(({ fundName, amountSatang }) => ({
      fundName,
      amount: figures(amountSatang),
    })),
    resolution: { number: data.resolution.number, on: printedDate(data.resolution.meetingOn) },
  };
}
