import { randomUUID } from 'node:crypto';
import { ApprovalStep } from '#database/approvals/approval-step';
import { Loan } from '#database/loans/loan-entities';
import { placeOf } from '#database/places/place';
import { getRow } from '#database/rows';
import { BODIES } from './bodies.ts';
import type { Village } from './village.ts';

/** A further approval that the resolution of a loan waits for, as it lies in the database; gives its id. */
export async function anApproval(village: Village, loanId: string): Promise<string> {
  const em = village.services.database.fork();
  const loan = await getRow(em, Loan, { id: loanId });
  const secretary = await village.person('secretary');
  const { fundId, caseId, resolutionId } = loan;
  const body = BODIES.fundByLaws?.() ?? {};
  const law = await secretary.post('fundByLaws', { fundId }, { body });
  const id = randomUUID();
  await em.insert(ApprovalStep, {
    id,
    resolutionId: resolutionId ?? '',
    loanId,
    caseId,
    ...placeOf(loan),
    position: 1,
    approval: 'members-meeting',
    byLawId: (law.body as { id: string }).id,
    status: 'open',
    decidedOn: null,
    reference: null,
    note: null,
    bySeatId: null,
    answeredAt: null,
  });
  return id;
}
