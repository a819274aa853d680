/** The papers of a contract, cut to the reader. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { z } from 'zod';
import type { LoanView } from '#contracts/loans';
import { notePeopleListed } from '#database/audit/note-people-seen';
import type { Loan } from '#database/loans/loan-entities';
import { listGuarantorsOfLoan, listPapersOfLoan } from '#database/loans/loan-papers';
import type { Place } from '#domain/people/roles';
import { actAt, mayAt, type Asking } from '../access/access.ts';
import { documentRow } from '../cases/case-file-view.ts';
import { hiddenFrom, maySeePaper, seesSureties, showsHidden } from '../own-view/eyes.ts';

type Papers = Pick<z.input<typeof LoanView>, 'papers' | 'guarantors'>;

/** A household reads its own contract; whoever guarantees it stands with the fund, not with them. */
export async function loanPapersView(
  em: EntityManager,
  asking: Asking,
  of: { readonly loan: Loan; readonly place: Place & { readonly householdId: string } },
): Promise<Papers> {
  const { loan, place } = of;
  if (!mayAt(asking, 'see-documents', place)) return { papers: [], guarantors: [] };
  const hidden = await hiddenFrom(em, asking, { caseId: loan.caseId, place });
  const papers = await listPapersOfLoan(em, loan.id);
  return {
    papers: papers
      .filter(({ kind }) => maySeePaper(asking, kind, place) && !showsHidden(kind, hidden))
      .map(documentRow),
    guarantors: seesSureties(asking, place) ? await readGuarantors(em, asking, of) : [],
  };
}

/** Who was shown whose guarantee is noted (Personal Data Protection Act s.39). */
async function readGuarantors(
  em: EntityManager,
  asking: Asking,
  { loan, place }: { readonly loan: Loan; readonly place: Place },
): Promise<Papers['guarantors']> {
  const guarantors = await listGuarantorsOfLoan(em, loan.id);
  const act = actAt(asking, 'see-documents', { place, see: 'see-documents' });
  const personIds = guarantors.map(({ personId }) => personId);
  if (!('refused' in act)) await notePeopleListed(em, personIds, act);
  return guarantors.map(({ guarantorId, name, number, mostSatang, signedOn, documentId }) => ({
    guarantorId,
    name,
    suretyNumber: `${loan.number}/${loan.yearBe}-${number}`,
    mostSatang: String(mostSatang),
    signedOn,
    documentId,
  }));
}
