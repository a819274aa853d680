/** The written agreement by which interest becomes principal (Civil and Commercial Code s.655). */

import type { EntityManager } from '@mikro-orm/postgresql';
import { NEVER_REFINANCES, type FundKind } from '#domain/funds/fund-kinds';
import { witnessRefusal, type Signature, type WitnessRefusal } from '#domain/law/signature';
import { readPoliciesOn } from '../centres/policies.ts';
import { getPrintedHousehold } from '../documents/printed-place.ts';
import { Fund } from '../funds/fund.ts';
import type { Loan } from '../loans/loan-entities.ts';
import { getRow } from '../rows.ts';
import type { LoanChange } from './loan-change.ts';

export interface Agreement extends Signature {
  readonly signedOn: string;
  /** Number or place of the paper in the file. */
  readonly paperReference: string;
}

/** In the order in which they are checked. */
export type AddingForbidden = 'fund-adds-no-interest' | 'by-law-forbids-added-interest';

/** Why no interest of the loan becomes principal on a day, whatever was agreed; undefined where it may. */
export async function findAddingForbidden(
  em: EntityManager,
  { loan, on }: { loan: Loan; on: string },
): Promise<AddingForbidden | undefined> {
  const free: readonly FundKind[] = NEVER_REFINANCES;
  const { kind } = await getRow(em, Fund, { id: loan.fundId });
  if (free.includes(kind)) return 'fund-adds-no-interest';
  const policies = await readPoliciesOn(em, { centreId: loan.centreId, on });
  return policies['interest-may-be-added'] === 1 ? undefined : 'by-law-forbids-added-interest';
}

/** The head of the household signs; a fingerprint counts before two witnesses (s.9). */
export async function findWitnessRefusal(
  em: EntityManager,
  { loan, agreement }: { loan: Loan; agreement: Agreement },
): Promise<WitnessRefusal | null> {
  const { headName } = await getPrintedHousehold(em, loan.caseId);
  return witnessRefusal(agreement, headName);
}

/** The agreement as the request keeps it. */
export function columnsOf(agreement: Agreement | null) {
  if (agreement === null) return {};
  const { signedOn, paperReference, signatureKind, witnessNames } = agreement;
  return {
    agreementOn: signedOn,
    agreementPaper: paperReference.trim(),
    agreementSignature: signatureKind,
    agreementWitnessNames: witnessNames.map((name) => name.trim()),
  };
}

/** What the room and the case file tell of it: its witnesses stay with the paper. */
export interface ToldAgreement {
  readonly signedOn: string;
  readonly paperReference: string;
  readonly signatureKind: Agreement['signatureKind'];
}

export function toldAgreement(
  change: Pick<LoanChange, 'agreementOn' | 'agreementPaper' | 'agreementSignature'>,
): ToldAgreement | null {
  const { agreementOn: signedOn, agreementPaper: paperReference } = change;
  const { agreementSignature: signatureKind } = change;
  if (signedOn === null || paperReference === null || signatureKind === null) return null;
  return { signedOn, paperReference, signatureKind };
}
