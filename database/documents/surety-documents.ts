/** What the surety contract of one guarantor states, from the same rows as the contract it secures. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { Loan } from '../loans/loan-entities.ts';
import { listNamedLenders, type NamedLender } from '../loans/split/read-lenders.ts';
import { Guarantor } from '../registers/entries/entry-entities.ts';
import { getRow } from '../rows.ts';
import { contractRows, getPrintedFund, type PrintedFund } from './loan-documents.ts';
import {
  findPrintedSeat,
  getPrintedCentre,
  getPrintedHousehold,
  getPrintedPerson,
  type PrintedCentre,
  type PrintedHousehold,
  type PrintedPerson,
  type PrintedSeat,
} from './printed-place.ts';
import { findPrintedResolution, type PrintedResolution } from './printed-resolution.ts';

export interface PrintedSurety extends PrintedFund {
  readonly centre: PrintedCentre;
  readonly guarantor: Guarantor;
  readonly person: PrintedPerson;
  readonly borrower: PrintedHousehold;
  readonly loan: Loan;
  /** Where several funds lend: each with what it lent. */
  readonly lenders: readonly NamedLender[];
  /** The day of the last instalment, as the contract was signed. */
  readonly lastDueOn: string;
  /** Null for a loan brought from paper. */
  readonly resolution: PrintedResolution | null;
  readonly treasurer: PrintedSeat | undefined;
}

export async function getPrintedSurety(
  em: EntityManager,
  guarantorId: string,
): Promise<PrintedSurety> {
  const guarantor = await getRow(em, Guarantor, { id: guarantorId });
  const { loanId, personId, signedOn: on } = guarantor;
  const loan = await getRow(em, Loan, { id: loanId });
  const { centreId } = loan;
  return {
    ...(await getPrintedFund(em, loan)),
    centre: await getPrintedCentre(em, centreId),
    guarantor,
    person: await getPrintedPerson(em, personId),
    borrower: await getPrintedHousehold(em, loan.caseId),
    loan,
    lenders: await listNamedLenders(em, loan),
    lastDueOn: contractRows(loan).at(-1)?.dueOn ?? loan.firstDueOn,
    resolution: await findPrintedResolution(em, loan.resolutionId),
    treasurer: await findPrintedSeat(em, { centreId, role: 'treasurer', on }),
  };
}
