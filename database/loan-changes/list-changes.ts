import type { EntityManager } from '@mikro-orm/postgresql';
import type { SignatureKind } from '#domain/law/signature';
import type { LoanChangeKind } from '#domain/loans/living/house-change';
import { toInstant } from '../columns.ts';
import type { LoanChangeStatus } from './loan-change.ts';
import type { RowJson } from './rows-json.ts';

/** A change of a contract with who asked for it and what the committee made of it. */
export interface ListedChange {
  readonly changeId: string;
  readonly loanId: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly kind: LoanChangeKind;
  readonly amountSatang: string | null;
  readonly reason: string;
  readonly agreementOn: string | null;
  readonly agreementPaper: string | null;
  readonly agreementSignature: SignatureKind | null;
  readonly status: LoanChangeStatus;
  readonly askedByName: string;
  readonly askedAt: string;
  readonly effectiveOn: string | null;
  readonly resolutionNumber: string | null;
  readonly rowsBefore: readonly RowJson[] | null;
  readonly rowsAfter: readonly RowJson[] | null;
}

const CHANGES = `
  select g.id as "changeId", g.loan_id as "loanId", g.case_id as "caseId",
         c.number || '/' || c.year_be as "caseNumber", g.kind,
         g.amount_satang::text as "amountSatang", g.reason, g.status,
         g.agreement_on::text as "agreementOn", g.agreement_paper as "agreementPaper",
         g.agreement_signature as "agreementSignature",
         s.display_name as "askedByName", g.asked_at as "askedAt",
         g.effective_on::text as "effectiveOn",
         r.number || '/' || r.year_be as "resolutionNumber",
         g.rows_before as "rowsBefore", g.rows_after as "rowsAfter"
    from loan_change g join seat s on s.id = g.asked_by_seat_id
    join household_case c on c.id = g.case_id
    left join resolution r on r.id = g.resolution_id`;

/** The changes of a loan, newest first. */
export function listChangesOfLoan(em: EntityManager, loanId: string): Promise<ListedChange[]> {
  return list(em, 'where g.loan_id = ? order by g.asked_at desc, g.id', loanId);
}

/** The requests of a centre that wait for a meeting, oldest first. */
export function listWaitingChanges(em: EntityManager, centreId: string): Promise<ListedChange[]> {
  return list(
    em,
    `where g.centre_id = ? and g.status = 'asked' order by g.asked_at, g.id`,
    centreId,
  );
}

async function list(em: EntityManager, where: string, id: string): Promise<ListedChange[]> {
  const rows = await em.execute<ListedChange[]>(`${CHANGES} ${where}`, [id]);
  return rows.map((row) => ({ ...row, askedAt: toInstant(row.askedAt) }));
}
