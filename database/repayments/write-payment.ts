/** The entry and the receipt of one payment whose split is known. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ExtraUse } from '#domain/interest/repayment';
import type { Split, Taken } from '#domain/interest/replay-payments';
import type { At } from '#domain/ledger/entry-lines';
import { buddhistYearOf, type Act } from '../act.ts';
import type { EntryRefusal } from '../ledger/post-entry.ts';
import type { Loan } from '../loans/loan-entities.ts';
import { isSplit, postToLenders } from '../loans/split/lenders.ts';
import {
  entriesOf,
  shareAmongLenders,
  writeShares,
  type LenderShare,
} from '../loans/split/share-payment.ts';
import { nextNumber } from '../numbers/next.ts';
import { placeOf } from '../places/place.ts';
import { Repayment } from './repayment.ts';

export interface Payment {
  readonly amountSatang: bigint;
  /** What was received beyond it and went back in cash; absent for nothing. */
  readonly returnedSatang?: bigint;
  /** The day the money moved, in Bangkok. */
  readonly paidOn: string;
  readonly isImported: boolean;
  /** What the household wishes for money beyond the instalment. */
  readonly extraWish: ExtraUse | null;
  /** Where the money came in; absent for cash in whoever's hand took it. */
  readonly into?: At;
}

export interface WrittenPayment {
  readonly repaymentId: string;
  readonly entryId: string;
  /** One in the books of each fund that got a part of it; the first is `entryId`. */
  readonly entryIds: readonly string[];
  readonly receiptNumber: number;
  readonly receiptYearBe: number;
}

export type SplitOfPayment = Pick<Taken, keyof Split | 'extraUse'>;

interface Writing {
  readonly loan: Loan;
  readonly payment: Payment;
  readonly split: SplitOfPayment;
  /** What each of several lenders gets of it; absent where it comes after all others. */
  readonly shares?: readonly LenderShare[] | undefined;
}

/**
 * Posts the payment on its own day, with several lenders to each its part, and gives it the next receipt;
 * the instalments are the caller's.
 */
export async function writePayment(
  em: EntityManager,
  { loan, payment: { into, ...payment }, split, ...given }: Writing,
  act: Act,
): Promise<WrittenPayment | { refused: EntryRefusal }> {
  const repaymentId = randomUUID();
  const shares = given.shares ?? (await sharesOf(em, loan, split));
  const parts = entriesOf(shares, into);
  const postingKey = `repay/${repaymentId}`;
  const posting = { loan, postingKey, businessOn: payment.paidOn, parts };
  const posted = await postToLenders(em, posting, act);
  if ('refused' in posted) return { refused: posted.refused };
  const { entryIds } = posted;
  const [entryId] = entryIds;
  if (entryId === undefined) throw new Error(`Payment ${repaymentId} went to nobody`);
  const place = placeOf(loan);
  const yearBe = buddhistYearOf(payment.paidOn);
  const receipt = {
    receiptNumber: await nextNumber(em, { series: 'receipt', yearBe, place }),
    receiptYearBe: yearBe,
  };
  const { principalSatang, interestSatang, defaultInterestSatang, extraUse } = split;
  await em.insert(Repayment, {
    id: repaymentId,
    loanId: loan.id,
    caseId: loan.caseId,
    ...place,
    entryId: isSplit(loan) ? null : entryId,
    ...receipt,
    ...payment,
    principalSatang,
    interestSatang,
    defaultInterestSatang,
    extraUse,
    loanChangeId: loan.loanChangeId,
    receivedBySeatId: payment.isImported ? null : act.seatId,
    recordedAt: act.at,
  });
  if (isSplit(loan)) await writeShares(em, { loan, repaymentId, shares, entryIds });
  return { repaymentId, entryId, entryIds, ...receipt };
}

async function sharesOf(
  em: EntityManager,
  loan: Loan,
  { principalSatang, interestSatang, defaultInterestSatang }: Split,
): Promise<LenderShare[]> {
  const split = { principalSatang, interestSatang, defaultInterestSatang };
  return isSplit(loan) ? shareAmongLenders(em, loan, split) : [{ fundId: loan.fundId, ...split }];
}
