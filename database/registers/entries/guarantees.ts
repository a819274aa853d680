/** R9: who guarantees a contract, and the notices that tell them of a default. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { NoticeChannel } from '#domain/registers/entries';
import type { Act } from '../../act.ts';
import { HouseholdCase } from '../../cases/household-case.ts';
import { orderDocument } from '../../documents/document-order.ts';
import { ENDED_LOAN_STATUSES, Loan, type LoanStatus } from '../../loans/loan-entities.ts';
import { Household } from '../../people/household.ts';
import { Person } from '../../people/person.ts';
import { placeOf } from '../../places/place.ts';
import { findLocked, findRow, getRow, listRows } from '../../rows.ts';
import { Guarantor, GuarantorNotice } from './entry-entities.ts';
import { isStruck, writeEntry, type OwnColumns } from './on-register.ts';

export interface GuarantorPlan {
  readonly centreId: string;
  readonly loanId: string;
  readonly personId: string;
  readonly mostSatang: bigint;
  readonly signedOn: string;
}

/** In the order in which they are checked. */
export type GuarantorRefusal =
  | 'contract-not-of-centre'
  | 'contract-is-over'
  | 'person-not-of-centre'
  | 'borrower-cannot-guarantee'
  | 'guarantees-already';

const HAS_ENDED: ReadonlySet<LoanStatus> = new Set(ENDED_LOAN_STATUSES);

/**
 * Keeps that a person signed for a contract, up to an amount (Civil and Commercial Code s.680, 681), and
 * orders the paper. A contract brought from paper has its surety on paper and gets none.
 */
export async function recordGuarantor(
  em: EntityManager,
  plan: GuarantorPlan,
  act: Act,
): Promise<{ id: string } | { refused: GuarantorRefusal }> {
  const { centreId, loanId, personId } = plan;
  const loan = await findLocked(em, Loan, { id: loanId, centreId });
  if (loan === undefined) return { refused: 'contract-not-of-centre' };
  if (HAS_ENDED.has(loan.status)) return { refused: 'contract-is-over' };
  const person = await findRow(em, Person, { id: personId, centreId, mergedIntoId: null });
  if (person === undefined) return { refused: 'person-not-of-centre' };
  if (await isBorrower(em, loan, personId)) return { refused: 'borrower-cannot-guarantee' };
  const earlier = await listRows(em, Guarantor, { where: { loanId }, orderBy: { number: 'asc' } });
  for (const { id } of earlier.filter((one) => one.personId === personId)) {
    if (!(await isStruck(em, id))) return { refused: 'guarantees-already' };
  }
  const number = earlier.length + 1;
  const write = (own: OwnColumns) => em.insert(Guarantor, { ...plan, ...own, number });
  const { caseId } = loan;
  const written = await writeEntry(em, { kind: 'guarantor', place: loan, caseId, write }, act);
  if (loan.resolutionId !== null) {
    const order = { subjectId: written.id, at: act.at, place: placeOf(loan) };
    await orderDocument(em, { kind: 'surety-contract', ...order });
  }
  return written;
}

async function isBorrower(em: EntityManager, loan: Loan, personId: string): Promise<boolean> {
  const { householdId } = await getRow(em, HouseholdCase, { id: loan.caseId });
  const { headPersonId } = await getRow(em, Household, { id: householdId });
  return headPersonId === personId;
}

export interface NoticePlan {
  readonly centreId: string;
  readonly guarantorId: string;
  readonly defaultOn: string;
  readonly sentOn: string;
  readonly channel: NoticeChannel;
}

/** In the order in which they are checked. */
export type NoticeRefusal = 'guarantor-not-of-centre' | 'sent-before-default';

/** Keeps that a guarantor was told of a default, in writing (s.686). */
export async function recordNotice(
  em: EntityManager,
  plan: NoticePlan,
  act: Act,
): Promise<{ id: string } | { refused: NoticeRefusal }> {
  const { centreId, guarantorId, defaultOn, sentOn } = plan;
  const guarantor = await findRow(em, Guarantor, { id: guarantorId, centreId });
  if (guarantor === undefined || (await isStruck(em, guarantorId))) {
    return { refused: 'guarantor-not-of-centre' };
  }
  if (sentOn < defaultOn) return { refused: 'sent-before-default' };
  const { caseId } = await getRow(em, Loan, { id: guarantor.loanId });
  const write = (own: OwnColumns) => em.insert(GuarantorNotice, { ...plan, ...own });
  return writeEntry(em, { kind: 'guarantor-notice', place: guarantor, caseId, write }, act);
}
