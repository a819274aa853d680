/** What of a payment goes to which of the funds that lend, and what has gone to each so far. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Split, Taken } from '#domain/interest/replay-payments';
import { repayEntry } from '#domain/ledger/entry';
import type { At } from '#domain/ledger/entry-lines';
import { NOTHING_SHARED, shareInOrder, sharePayment, sumOfSplit } from '#domain/loans/shares';
import type { Satang } from '#domain/money/satang';
import { placeOf } from '../../places/place.ts';
import type { Loan } from '../loan-entities.ts';
import { listLenders, type Lender, type SharedPosting } from './lenders.ts';
import { readHeld } from './read-shares.ts';
import { RepaymentShare } from './split-entities.ts';

export interface LenderShare extends Split {
  readonly fundId: string;
}

/** The parts of a payment after all others, in the order of the lenders; a fund that gets nothing is left out. */
export async function shareAmongLenders(
  em: EntityManager,
  loan: Loan,
  payment: Split,
): Promise<LenderShare[]> {
  const lenders = await listLenders(em, loan);
  const held = await readHeld(em, loan, { lenders, which: 'all' });
  return named(lenders, sharePayment(lentBy(lenders), held, payment));
}

/** The parts of all payments since the contract or its last change by resolution, in their order. */
export async function shareReplayed(
  em: EntityManager,
  loan: Loan,
  taken: readonly Taken[],
): Promise<Map<string, LenderShare[]>> {
  const lenders = await listLenders(em, loan);
  const held = await readHeld(em, loan, { lenders, which: 'before-last-change' });
  const shares = shareInOrder({ lent: lentBy(lenders), held, payments: taken });
  return new Map(taken.map(({ id }, index) => [id, named(lenders, shares[index] ?? [])]));
}

function lentBy(lenders: readonly Lender[]): Satang[] {
  return lenders.map(({ lentSatang }) => lentSatang);
}

function named(lenders: readonly Lender[], shares: readonly Split[]): LenderShare[] {
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
