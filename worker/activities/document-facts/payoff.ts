import type { EntityManager } from '@mikro-orm/postgresql';
import { ApplicationFailure } from '@temporalio/common';
import { getPrintedInstruction, type InstructedPayoff } from '#database/documents/payoff-documents';
import type { InstructedPayoffFacts, PayoffInstructionData } from '../../documents/surety-data.ts';
import { payoffFacts } from './loan.ts';
import { centreFacts, lenderFacts, resolutionFacts, signatory } from './parties.ts';

/** How each old creditor of a signed contract is paid; one from paper has been paid on paper. */
export async function collectInstruction(
  em: EntityManager,
  { subjectId: loanId, at }: { subjectId: string; at: string },
): Promise<PayoffInstructionData> {
  const printed = await getPrintedInstruction(em, { loanId, at });
  const { centre, loan, resolution } = printed;
  if (resolution === null) {
    throw ApplicationFailure.nonRetryable(`Loan ${loanId} came from paper`, 'no-resolution');
  }
  return {
    centre: centreFacts(centre),
    isDemo: centre.isDemo,
    contractNumber: `${loan.number}/${loan.yearBe}`,
    issuedOn: printed.issuedOn,
    fundName: { th: printed.fundNameTh, en: printed.fundNameEn },
    lenders: lenderFacts(printed.lenders),
    borrower: printed.household.headName,
    principalSatang: loan.principalSatang,
    payoffs: printed.payoffs.map(instructedFacts),
    resolution: resolutionFacts(resolution),
    treasurer: signatory(printed.treasurer, 'treasurer'),
    chair: signatory(printed.chair, 'chair'),
  };
}

function instructedFacts(payoff: InstructedPayoff): InstructedPayoffFacts {
  const { settlement, creditorFundId } = payoff;
  return {
    ...payoffFacts(payoff),
    ground: settlement === null ? null : groundFacts(settlement),
    payTo: settlement?.payTo ?? null,
    payByOn: settlement?.payByOn ?? null,
    isBetweenFunds: creditorFundId !== null,
  };
}

/** The table refuses a settlement without its paper (migration 0035). */
function groundFacts(settlement: NonNullable<InstructedPayoff['settlement']>) {
  const { documentReference: reference, documentOn: on, signedBy: by } = settlement;
  return reference === null || on === null || by === null ? null : { reference, on, by };
}
