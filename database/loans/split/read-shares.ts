/** What of each receipt every fund has, with all that changed since it was shared. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Split } from '#domain/interest/replay-payments';
import { addSplits, NOTHING_SHARED } from '#domain/loans/shares';
import { satang } from '#domain/money/satang';
import type { Loan } from '../loan-entities.ts';
import type { Lender } from './lenders.ts';

interface ReceiptShare extends Split {
  readonly repaymentId: string;
  readonly fundId: string;
  readonly isCancelled: boolean;
  /** The change by resolution that the instalments followed when it was taken. */
  readonly loanChangeId: string | null;
}

/** Of every receipt of the loan, also of those undone. */
export async function readShares(em: EntityManager, loanId: string): Promise<ReceiptShare[]> {
  const rows = await em.execute<
    (Omit<ReceiptShare, keyof Split> & { principal: string; interest: string; late: string })[]
  >(
    `select s.repayment_id as "repaymentId", s.fund_id as "fundId",
            r.cancelled_on is not null as "isCancelled", r.loan_change_id as "loanChangeId",
            s.principal_satang::text as principal, s.interest_satang::text as interest,
            s.default_interest_satang::text as late
       from lender_shares() s join repayment r on r.id = s.repayment_id where s.loan_id = ?`,
    [loanId],
  );
  return rows.map(({ principal, interest, late, ...share }) => ({
    ...share,
    principalSatang: satang(BigInt(principal)),
    interestSatang: satang(BigInt(interest)),
    defaultInterestSatang: satang(BigInt(late)),
  }));
}

/** What each lender has of the payments that stand, in their order. */
export async function readHeld(
  em: EntityManager,
  loan: Pick<Loan, 'id' | 'loanChangeId'>,
  of: { readonly lenders: readonly Lender[]; readonly which: 'all' | 'before-last-change' },
): Promise<Split[]> {
  const standing = (await readShares(em, loan.id)).filter(
    ({ isCancelled, loanChangeId }) =>
      !isCancelled && (of.which === 'all' || loanChangeId !== loan.loanChangeId),
  );
  return of.lenders.map(({ fundId }) =>
    standing.filter((share) => share.fundId === fundId).reduce<Split>(addSplits, NOTHING_SHARED),
  );
}
