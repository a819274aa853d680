/** The papers of a contract: its own, and the surety of each guarantor who is on file for it. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { listDocumentsOfSubject, type DocumentListRow } from '../documents/document-store.ts';

export interface GuarantorOfLoan {
  readonly guarantorId: string;
  readonly personId: string;
  readonly name: string;
  /** Among the guarantors of the contract, as the paper is numbered. */
  readonly number: number;
  readonly mostSatang: bigint;
  readonly signedOn: string;
  /** Null while it is not printed, and for a contract from paper. */
  readonly documentId: string | null;
}

/** Contract and payoff instruction, the newest first. */
export async function listPapersOfLoan(
  em: EntityManager,
  loanId: string,
): Promise<DocumentListRow[]> {
  return listDocumentsOfSubject(em, loanId);
}

/** Those who were not struck out, in the order in which they signed up. */
export async function listGuarantorsOfLoan(
  em: EntityManager,
  loanId: string,
): Promise<GuarantorOfLoan[]> {
  const rows = await em.execute<(Omit<GuarantorOfLoan, 'mostSatang'> & { most: string })[]>(
    `select g.id as "guarantorId", q.id as "personId", q.first_name || ' ' || q.last_name as name,
            g.number, g.most_satang::text as most, g.signed_on::text as "signedOn",
            d.id as "documentId"
       from guarantor g join person q on q.id = g.person_id
       left join document d on d.kind = 'surety-contract' and d.subject_id = g.id
      where g.loan_id = ? and not exists (select 1 from struck_entry s where s.entry_id = g.id)
      order by g.number`,
    [loanId],
  );
  return rows.map(({ most, ...guarantor }) => ({ ...guarantor, mostSatang: BigInt(most) }));
}
