import type { z } from 'zod';
import type { ProposalView } from '#contracts/cases';
import type { Proposal } from '#database/assessment/proposal';
import { contractSchedule } from '#database/funds/contract-schedule';
import { sumSatang } from '#domain/money/satang';

/** A proposal with what it costs the household in all. */
export function proposalView(proposal: Proposal): z.input<typeof ProposalView> {
  const { rows } = contractSchedule(proposal, proposal.rateBasisPoints);
  return {
    proposalId: proposal.id,
    number: proposal.number,
    amountSatang: String(proposal.amountSatang),
    termMonths: proposal.termMonths,
    rateBasisPoints: proposal.rateBasisPoints,
    firstDueOn: proposal.firstDueOn,
    instalmentSatang: String(proposal.instalmentSatang),
    totalInterestSatang: String(sumSatang(rows.map((row) => row.interestSatang))),
    proposedOn: proposal.proposedOn,
  };
}
