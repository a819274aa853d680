/** What the household has signed, so that its contract is cancelled by both sides. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { witnessRefusal, type WitnessRefusal } from '#domain/law/signature';
import { dayOf, type Act } from '../act.ts';
import { getPrintedHousehold } from '../documents/printed-place.ts';
import type { Agreement } from '../loan-changes/agreement.ts';
import type { ResolutionUndo } from './undo-entity.ts';

/** In the order in which they are checked. */
export type HouseholdAgreementRefusal =
  | 'household-agreement-missing'
  | 'agreement-before-the-contract'
  | 'date-in-the-future'
  | 'paper-reference-missing'
  | WitnessRefusal;

type Columns = Pick<
  ResolutionUndo,
  | 'agreementOn'
  | 'agreementPaper'
  | 'agreementSignature'
  | 'agreementSigner'
  | 'agreementWitnessNames'
>;

/**
 * The agreement as the undoing keeps it, or why it cancels nothing. The borrower signs, the head of the
 * household; one side alone takes no contract back (Civil and Commercial Code s.386).
 */
export async function takeAgreement(
  em: EntityManager,
  given: {
    readonly agreement: Agreement | null;
    readonly undo: Pick<ResolutionUndo, 'caseId' | 'contractSignedOn'>;
  },
  act: Act,
): Promise<Columns | { refused: HouseholdAgreementRefusal }> {
  const { agreement, undo } = given;
  if (agreement === null) return { refused: 'household-agreement-missing' };
  const { signedOn, signatureKind } = agreement;
  if (undo.contractSignedOn !== null && signedOn < undo.contractSignedOn)
    return { refused: 'agreement-before-the-contract' };
  if (signedOn > dayOf(act.at)) return { refused: 'date-in-the-future' };
  const agreementPaper = agreement.paperReference.trim();
  if (agreementPaper === '') return { refused: 'paper-reference-missing' };
  const { headName } = await getPrintedHousehold(em, undo.caseId);
  const refused = witnessRefusal(agreement, headName);
  if (refused !== null) return { refused };
  return {
    agreementOn: signedOn,
    agreementPaper,
    agreementSignature: signatureKind,
    agreementSigner: headName,
    agreementWitnessNames: agreement.witnessNames.map((name) => name.trim()),
  };
}
