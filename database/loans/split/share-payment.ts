/** What of a payment goes to which of the funds that lend, and what has gone to each so far. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Split } from '#domain/interest/replay-payments';
import { repayEntry } from '#domain/ledger/entry';
import type { At } from '#domain/ledger/entry-lines';
import { NOTHING_SHARED, sharePayment, sumOfSplit } from '#domain/loans/shares';
import { satang } from '#domain/money/satang';
import { placeOf } from '../../places/place.ts';
import type { Loan } from '../loan-entities.ts';
import { listLenders, type Lender, type SharedPosting } from './lenders.ts';
import { RepaymentShare } from './split-entities.ts';

export interface LenderShare extends Split {
  readonly fundId: string;
}

/** The parts of the payment, in the order of the lenders; a fund that gets nothing of it is left out. */
export async function shareAmongLenders(
  em: EntityManager,
  loan: Loan,
  payment: Split,
): Promise<LenderShare[]> {
  const lenders = await listLenders(em, loan);
  const held = await readHeld(em, { loanId: loan.id, lenders });
  const shares = sharePayment(
    lenders.map(({ lentSatang }) => lentSatang),
    held,
    payment,
  );
  return lenders
    .map(({ fundId }, index) => ({ fundId, ...(shares[index] ?? NOTHING_SHARED) }))
    .filter((share) => sumOfSplit(share) > 0n);
}

/** The entries of a payment in the books of its funds. */
export function entriesOf(
  shares: readonly LenderShare[],
  into: At | undefined,
): SharedPosting['parts'] {
  return shares.map(({ fundId, ...split }) => ({ fundId, entry: repayEntry(split, into) }));
}

/** What each lender has of the payments that stand. */
async function readHeld(
  em: EntityManager,
  { loanId, lenders }: { loanId: string; lenders: readonly Lender[] },
): Promise<Split[]> {
  const rows = await em.execute<{ fundId: string; p: string; i: string; d: string }[]>(
    `select s.fund_id as "fundId", sum(s.principal_satang)::text as p,
            sum(s.interest_satang)::text as i, sum(s.default_interest_satang)::text as d
       from repayment_share s join repayment r on r.id = s.repayment_id
      where s.loan_id = ? and r.cancelled_on is null group by s.fund_id`,
    [loanId],
  );
  return lenders.map(({ fundId }) => {
    const row = rows.find((one) => one.fundId === fundId);
    if (row === undefined) return NOTHING_SHARED;
    return {
      principalSatang: satang(BigInt(row.p)),
      interestSatang: satang(BigInt(row.i)),
      defaultInterestSatang: satang(BigInt(row.d)),
    };
  });
}

/** Keeps the parts of a payment with the entries that they were posted by, one each. */
export async function writeShares(
  em: EntityManager,
  paid: {
    readonly loan: Loan;
    readonly repaymentId: string;
    readonly shares: readonly LenderShare[];
    /** As `shares`, one each. */
    readonly entryIds: readonly string[];
  },
): Promise<void> {
  const { loan, repaymentId, shares, entryIds } = paid;
  await em.insertMany(
    RepaymentShare,
    entryIds.flatMap((entryId, index) => {
      const share = shares[index];
      if (share === undefined) return [];
      return [{ repaymentId, loanId: loan.id, ...placeOf(loan), entryId, ...share }];
    }),
  );
}
