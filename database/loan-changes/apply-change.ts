/** A resolution takes effect on a contract: new instalments, the old ones kept, principal written off or added. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { principalEntryOf } from '#domain/loans/living/resolved-change';
import { dayOf, type Act } from '../act.ts';
import { mustPostEntry } from '../ledger/post-entry.ts';
import { Loan } from '../loans/loan-entities.ts';
import { noteLoan } from '../loans/sign-contract.ts';
import { tellLoanChanged } from '../outbox/facts.ts';
import { collectedThrough, readSettledDays, saveLivingRows } from '../repayments/living-loan.ts';
import { LoanChange } from './loan-change.ts';
import { rowsToJson } from './rows-json.ts';
import type { WorkedOut } from './work-out-change.ts';

interface Applying {
  readonly loan: Loan;
  readonly change: LoanChange;
  readonly resolutionId: string;
  readonly worked: WorkedOut;
}

/** Applies what was resolved to a loan that the caller has locked, and tells its process. */
export async function applyChange(
  em: EntityManager,
  { loan, change, resolutionId, worked }: Applying,
  act: Act,
): Promise<void> {
  const on = dayOf(act.at);
  const { before, after } = worked;
  const rowsBefore = rowsToJson(before, await readSettledDays(em, loan.id));
  await saveLivingRows(em, loan, { before, after: after.rows, on });
  const rowsAfter = rowsToJson(after.rows, await readSettledDays(em, loan.id));
  const entryId = await postPrincipal(em, { loan, change, resolutionId, worked }, act);
  await em.nativeUpdate(
    LoanChange,
    { id: change.id },
    { status: 'approved', resolutionId, effectiveOn: on, rowsBefore, rowsAfter, entryId },
  );
  const version = loan.version + 1;
  const ended = after.isNothingOwed ? { status: 'paid' as const, paidOn: on } : {};
  await em.nativeUpdate(Loan, { id: loan.id }, { loanChangeId: change.id, version, ...ended });
  const { id: changeId, kind } = change;
  const detail = { changeId, kind, resolutionId, isNothingOwed: after.isNothingOwed };
  await noteLoan(em, loan, { action: 'loan-changed', act, detail });
  const through = collectedThrough({ rows: after.rows, isPaidOff: after.isNothingOwed });
  const news = { loanId: loan.id, place: loan, paidThrough: through };
  await tellLoanChanged(em, news);
}

async function postPrincipal(
  em: EntityManager,
  { loan, change, worked }: Applying,
  act: Act,
): Promise<string | null> {
  const entry = principalEntryOf({ before: worked.before, after: worked.after.rows });
  if (entry === null) return null;
  return mustPostEntry(em, {
    fundId: loan.fundId,
    ...entry,
    postingKey: `${entry.kind}/${change.id}`,
    businessOn: dayOf(act.at),
    recordedAt: act.at,
    caseId: loan.caseId,
    loanId: loan.id,
    bySeatId: act.seatId,
  });
}
