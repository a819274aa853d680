import type { EntityManager } from '@mikro-orm/postgresql';
import { ApplicationFailure } from '@temporalio/common';
import { getPrintedSurety } from '#database/documents/surety-documents';
import type { SuretyContractData } from '../../documents/surety-data.ts';
import { yearlyRate } from './loan.ts';
import {
  borrowerFacts,
  centreFacts,
  lenderFacts,
  partyFacts,
  resolutionFacts,
  signatory,
} from './parties.ts';

/** The surety contract of one guarantor. A loan brought from paper has its surety on paper. */
export async function collectSurety(
  em: EntityManager,
  { subjectId }: { subjectId: string },
): Promise<SuretyContractData> {
  const printed = await getPrintedSurety(em, subjectId);
  const { centre, guarantor, loan, resolution } = printed;
  if (resolution === null) {
    throw ApplicationFailure.nonRetryable(`Loan ${loan.id} came from paper`, 'no-resolution');
  }
  const contractNumber = `${loan.number}/${loan.yearBe}`;
  return {
    centre: centreFacts(centre),
    isDemo: centre.isDemo,
    suretyNumber: `${contractNumber}-${guarantor.number}`,
    contractNumber,
    signedOn: guarantor.signedOn,
    guarantor: partyFacts(printed.person, centre),
    lender: {
      fundName: { th: printed.fundNameTh, en: printed.fundNameEn },
      representative: signatory(printed.treasurer, 'treasurer'),
    },
    lenders: lenderFacts(printed.lenders),
    borrower: borrowerFacts(printed.borrower, centre),
    principalSatang: loan.principalSatang,
    rate: yearlyRate(loan.rateBasisPoints),
    termMonths: loan.termMonths,
    firstDueOn: loan.firstDueOn,
    lastDueOn: printed.lastDueOn,
    mostSatang: guarantor.mostSatang,
    resolution: resolutionFacts(resolution),
  };
}
