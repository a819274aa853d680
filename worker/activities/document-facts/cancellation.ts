import type { EntityManager } from '@mikro-orm/postgresql';
import { dayOf } from '#database/act';
import { getPrintedCancellation } from '#database/documents/cancellation-document';
import type { ContractCancellationData } from '../../documents/cancellation-data.ts';
import { collectContract } from './loan.ts';

/** The paper that both sides sign, with the facts of the contract that it cancels. */
export async function collectCancellation(
  em: EntityManager,
  { subjectId }: { subjectId: string },
): Promise<ContractCancellationData> {
  const { contract, undo, guarantorNames } = await getPrintedCancellation(em, subjectId);
  const facts = await collectContract(em, { subjectId: contract.loan.id });
  const { centre, isDemo, contractNumber, signedOn, lender, lenders, borrower } = facts;
  const { principalSatang, resolution } = facts;
  return {
    centre,
    isDemo,
    paperNumber: `${undo.paperNumber}/${undo.paperYearBe}`,
    askedOn: dayOf(undo.askedAt),
    reason: undo.reason,
    contractNumber,
    signedOn,
    lender,
    lenders,
    borrower,
    principalSatang,
    resolution,
    guarantors: guarantorNames,
  };
}
