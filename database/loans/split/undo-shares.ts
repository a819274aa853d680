/**
 * A payment that several funds shared is undone in the books of each, the last of them first. What was
 * posted at the payment has its mirror; what moved since is moved back with those after it.
 */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Split } from '#domain/interest/replay-payments';
import { counterEntry, repayEntry } from '#domain/ledger/entry';
import { addSplits, NOTHING_SHARED } from '#domain/loans/shares';
import { satang } from '#domain/money/satang';
import { dayOf, type Act } from '../../act.ts';
import { postEntry, type EntryRefusal } from '../../ledger/post-entry.ts';
import type { Repayment } from '../../repayments/repayment.ts';
import { listRows } from '../../rows.ts';
import type { Loan } from '../loan-entities.ts';
import { listLenders } from './lenders.ts';
import type { LenderShare } from './share-payment.ts';
import { RepaymentShare } from './split-entities.ts';

/** The parts of a payment as they were first shared, in the order of the lenders; none where one fund lends. */
export async function listShares(
  em: EntityManager,
  { loan, repaymentId }: { loan: Loan; repaymentId: string },
): Promise<RepaymentShare[]> {
  const shares = await listRows(em, RepaymentShare, {
    where: { repaymentId },
    orderBy: { fundId: 'asc' },
  });
  const order = (await listLenders(em, loan)).map(({ fundId }) => fundId);
  return shares.toSorted((a, b) => order.indexOf(a.fundId) - order.indexOf(b.fundId));
}

/**
 * The mirror of every part, posted today on books that the caller has locked; all of them or none, for
 * after a refusal the caller rolls back.
 * Gives the entry of the first lender that got any of it.
 */
export async function undoShares(
  em: EntityManager,
  { loan, repayment }: { loan: Loan; repayment: Repayment },
  act: Act,
): Promise<{ entryId: string } | { refused: EntryRefusal }> {
  const shares = await listShares(em, { loan, repaymentId: repayment.id });
  let entryId: string | undefined;
  for (const share of shares.toReversed()) {
    const posted = await postEntry(em, {
      fundId: share.fundId,
      ...counterEntry(repayEntry(splitOf(share))),
      postingKey: `reverse/${repayment.id}/${share.fundId}`,
      countersEntryId: share.entryId,
      businessOn: dayOf(act.at),
      recordedAt: act.at,
      caseId: loan.caseId,
      loanId: loan.id,
      bySeatId: act.seatId,
    });
    if ('refused' in posted) return posted;
    entryId = posted.entryId;
  }
  if (entryId === undefined) throw new Error(`Payment ${repayment.id} went to nobody`);
  return { entryId };
}

/** The parts of a payment as they were first shared, and their sum: so the receipt stands once it is undone. */
export async function asFirstShared(
  em: EntityManager,
  { loan, repayment }: { loan: Loan; repayment: Repayment },
): Promise<{ shares: LenderShare[]; split: Split }> {
  const rows = await listShares(em, { loan, repaymentId: repayment.id });
  const shares = rows.map((row) => ({ fundId: row.fundId, ...splitOf(row) }));
  const split = rows.map(splitOf).reduce<Split>(addSplits, NOTHING_SHARED);
  return { shares, split };
}

function splitOf(share: RepaymentShare): Split {
  return {
    principalSatang: satang(share.principalSatang),
    interestSatang: satang(share.interestSatang),
    defaultInterestSatang: satang(share.defaultInterestSatang),
  };
}
