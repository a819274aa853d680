/** The entry and the receipt of one payment whose split is known. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ExtraUse } from '#domain/interest/repayment';
import type { Split, Taken } from '#domain/interest/replay-payments';
import { repayEntry } from '#domain/ledger/entry';
import type { At } from '#domain/ledger/entry-lines';
import { buddhistYearOf, type Act } from '../act.ts';
import { postEntry, type EntryRefusal } from '../ledger/post-entry.ts';
import type { Loan } from '../loans/loan-entities.ts';
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
  readonly receiptNumber: number;
  readonly receiptYearBe: number;
}

export type SplitOfPayment = Pick<Taken, keyof Split | 'extraUse'>;

interface Writing {
  readonly loan: Loan;
  readonly payment: Payment;
  readonly split: SplitOfPayment;
}

/** Posts the payment on its own day and gives it the next receipt; the instalments are the caller's. */
export async function writePayment(
  em: EntityManager,
  { loan, payment: { into, ...payment }, split }: Writing,
  act: Act,
): Promise<WrittenPayment | { refused: EntryRefusal }> {
  const repaymentId = randomUUID();
  const posted = await postEntry(em, {
    fundId: loan.fundId,
    ...repayEntry(split, into),
    postingKey: `repay/${repaymentId}`,
    businessOn: payment.paidOn,
    recordedAt: act.at,
    caseId: loan.caseId,
    loanId: loan.id,
    bySeatId: act.seatId,
  });
  if ('refused' in posted) return posted;
  const { entryId } = posted;
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
    entryId,
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
  return { repaymentId, entryId, ...receipt };
}
