/**
 * A loan worked out again from its contract and its payments by their days, and the books brought to it
 * by entries that are added: nothing posted changes, no cash moves, no receipt loses number or amount.
 */

import type { EntityManager } from '@mikro-orm/postgresql';
import { yearlyDecliningRate } from '#domain/interest/rate';
import {
  isSettled,
  replayPayments,
  type Replayed,
  type ReplayRefused,
  type Split,
  type Taken,
  type TakenPayment,
} from '#domain/interest/replay-payments';
import { reallocateEntry } from '#domain/ledger/entry';
import { satang } from '#domain/money/satang';
import type { Act } from '../act.ts';
import { readLoanStart } from '../default-interest/late-of-loan.ts';
import { postEntry, type EntryRefusal } from '../ledger/post-entry.ts';
import { LoanChange } from '../loan-changes/loan-change.ts';
import { Instalment, type Loan } from '../loans/loan-entities.ts';
import { isSplit } from '../loans/split/lenders.ts';
import { moveShares } from '../loans/split/move-shares.ts';
import { shareReplayed, type LenderShare } from '../loans/split/share-payment.ts';
import { placeOf } from '../places/place.ts';
import { getRow, listRows } from '../rows.ts';
import { amountsOf } from './living-loan.ts';
import { Repayment } from './repayment.ts';

/**
 * The payments of a loan that stand since its last change by resolution, by their days; those of one day
 * by their receipts. What was paid before is part of what was resolved.
 */
export async function listStanding(
  em: EntityManager,
  { id: loanId, loanChangeId }: Loan,
): Promise<Repayment[]> {
  return listRows(em, Repayment, {
    where: { loanId, loanChangeId, cancelledOn: null },
    orderBy: { paidOn: 'asc', receiptYearBe: 'asc', receiptNumber: 'asc' },
  });
}

/** Takes the payments in their order, from the contract or its last change on. */
export async function replayLoan(
  em: EntityManager,
  { loan, payments }: { loan: Loan; payments: readonly TakenPayment[] },
): Promise<Replayed | ReplayRefused> {
  const rate = yearlyDecliningRate(loan.rateBasisPoints);
  return replayPayments({ ...(await readLoanStart(em, loan)), rate, payments });
}

export interface Bringing {
  readonly loan: Loan;
  readonly replayed: Replayed;
  /** The payments that stood before, whose split may be another now. */
  readonly payments: readonly Repayment[];
  /** What made it necessary: the reversal, or the payment that came late. Names the entries. */
  readonly causeId: string;
  /** The business day of the entries: the day on which it became known. */
  readonly on: string;
  /** Of several lenders: what each has of a payment that was undone, which is as it was first shared. */
  readonly undone?: ReadonlyMap<string, readonly LenderShare[]> | undefined;
}

/** Writes the instalments anew and moves between its parts what a payment now brings otherwise. */
export async function bringToReplay(
  em: EntityManager,
  it: Bringing,
  act: Act,
): Promise<{ reallocated: number } | { refused: EntryRefusal }> {
  let reallocated = 0;
  for (const payment of it.payments) {
    const taken = it.replayed.taken.find(({ id }) => id === payment.id);
    if (taken === undefined) throw new Error(`Payment ${payment.id} was not replayed`);
    const moved = await bringPayment(em, { ...it, payment, taken }, act);
    if (moved !== undefined && 'refused' in moved) return moved;
    if (moved !== undefined) reallocated += 1;
  }
  if (isSplit(it.loan)) {
    const refused = await moveShares(em, { ...it, targets: await targetsOf(em, it) }, act);
    if (refused !== undefined) return refused;
  }
  await writeRows(em, it);
  return { reallocated };
}

/** What each lender is to have of the payments that stood before, and of one that was undone. */
async function targetsOf(
  em: EntityManager,
  { loan, replayed, payments, undone = new Map() }: Bringing,
): Promise<Map<string, readonly LenderShare[]>> {
  const shares = await shareReplayed(em, loan, replayed.taken);
  return new Map([...undone, ...payments.map(({ id }) => [id, shares.get(id) ?? []] as const)]);
}

async function bringPayment(
  em: EntityManager,
  it: Bringing & { payment: Repayment; taken: Taken },
  act: Act,
): Promise<{ entryId: string | null } | { refused: EntryRefusal } | undefined> {
  const { payment, taken, on } = it;
  const { extraUse, principalSatang, interestSatang, defaultInterestSatang } = taken;
  const split: Split = { principalSatang, interestSatang, defaultInterestSatang };
  const where = { id: payment.id };
  const toInterestSatang = satang(interestSatang - payment.interestSatang);
  const toDefaultInterestSatang = satang(defaultInterestSatang - payment.defaultInterestSatang);
  if (toInterestSatang === 0n && toDefaultInterestSatang === 0n) {
    if (extraUse !== payment.extraUse) await em.nativeUpdate(Repayment, where, { extraUse });
    return undefined;
  }
  await em.nativeUpdate(Repayment, where, { ...split, extraUse, reallocatedOn: on });
  const { loan, causeId } = it;
  // Of several lenders each has an entry of its own, for all payments at once.
  if (isSplit(loan)) return { entryId: null };
  return postEntry(em, {
    fundId: loan.fundId,
    ...reallocateEntry({ toInterestSatang, toDefaultInterestSatang }),
    postingKey: `reallocate/${causeId}/${payment.id}`,
    businessOn: on,
    recordedAt: act.at,
    caseId: loan.caseId,
    loanId: loan.id,
    bySeatId: act.seatId,
  });
}

/** A row that was settled before the last change keeps its day. */
async function writeRows(em: EntityManager, { loan, replayed }: Bringing): Promise<void> {
  const settledOn = await readSettledBefore(em, loan);
  await em.nativeDelete(Instalment, { loanId: loan.id });
  await em.insertMany(
    Instalment,
    replayed.rows.map((row) => ({
      loanId: loan.id,
      number: row.number,
      ...placeOf(loan),
      dueOn: row.dueOn,
      ...amountsOf(row),
      settledOn: isSettled(row)
        ? (replayed.settledOn.get(row.number) ?? settledOn.get(row.number) ?? null)
        : null,
    })),
  );
}

async function readSettledBefore(em: EntityManager, loan: Loan): Promise<Map<number, string>> {
  if (loan.loanChangeId === null) return new Map();
  const { rowsAfter } = await getRow(em, LoanChange, { id: loan.loanChangeId });
  const settled = (rowsAfter ?? []).flatMap(({ number, settledOn }) =>
    settledOn === null ? [] : [[number, settledOn] as const],
  );
  return new Map(settled);
}
