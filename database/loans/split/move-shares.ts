/**
 * A payment came late or was undone: what each fund has of those after it is shared again as if all had
 * been entered in their order, and the books are brought to it by one entry a fund (decision 0048).
 */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Split } from '#domain/interest/replay-payments';
import { reallocateEntry } from '#domain/ledger/entry';
import { cashAt } from '#domain/ledger/entry-lines';
import {
  addSplits,
  isNothing,
  NOTHING_SHARED,
  splitBetween,
  sumOfSplit,
} from '#domain/loans/shares';
import type { Act } from '../../act.ts';
import { lockBooks, lockBooksOf } from '../../ledger/balances.ts';
import { postEntry, type EntryRefusal } from '../../ledger/post-entry.ts';
import { placeOf } from '../../places/place.ts';
import type { Loan } from '../loan-entities.ts';
import { listLenders } from './lenders.ts';
import { readShares } from './read-shares.ts';
import type { LenderShare } from './share-payment.ts';
import { ShareMove } from './split-entities.ts';

export interface MovingShares {
  readonly loan: Loan;
  /** The reversal, or the payment that came late. Names the entries. */
  readonly causeId: string;
  /** The business day of the entries: the day on which it became known. */
  readonly on: string;
  /** What each payment is to be shared as, by its id. */
  readonly targets: ReadonlyMap<string, readonly LenderShare[]>;
}

/** A part of one payment that becomes another. */
interface Move extends LenderShare {
  readonly repaymentId: string;
}

/**
 * Moves what is another now, in the caller's transaction: all of it or nothing, for after a refusal the
 * caller rolls back. Between the funds go satang at most, out of the cash of those that had one too many.
 */
export async function moveShares(
  em: EntityManager,
  it: MovingShares,
  act: Act,
): Promise<{ refused: EntryRefusal } | undefined> {
  const { loan, causeId } = it;
  const moves = await listMoves(em, it);
  const byFund = Map.groupBy(moves, ({ fundId }) => fundId);
  await lockBooksOf(em, [...byFund.keys()]);
  for (const [fundId, own] of byFund) {
    const posted = await postMoves(em, { ...it, fundId, own }, act);
    if ('refused' in posted) return posted;
    const { entryId } = posted;
    const rows = own.map((move) => ({ ...move, causeId, loanId: loan.id, entryId }));
    await em.insertMany(
      ShareMove,
      rows.map((row) => ({ ...row, ...placeOf(loan) })),
    );
  }
  return undefined;
}

async function listMoves(em: EntityManager, { loan, targets }: MovingShares): Promise<Move[]> {
  const lenders = await listLenders(em, loan);
  const shares = await readShares(em, loan.id);
  return [...targets].flatMap(([repaymentId, target]) =>
    lenders.flatMap(({ fundId }) => {
      const has = shares.find((one) => one.repaymentId === repaymentId && one.fundId === fundId);
      const due = target.find((one) => one.fundId === fundId);
      const move = splitBetween(has ?? NOTHING_SHARED, due ?? NOTHING_SHARED);
      return isNothing(move) ? [] : [{ repaymentId, fundId, ...move }];
    }),
  );
}

/** One entry for all that moves in the books of a fund; none where its payments change but not their sum. */
async function postMoves(
  em: EntityManager,
  { loan, causeId, on, fundId, own }: MovingShares & { fundId: string; own: readonly Move[] },
  act: Act,
): Promise<{ entryId: string | null } | { refused: EntryRefusal }> {
  const sum = own.reduce<Split>(addSplits, NOTHING_SHARED);
  if (isNothing(sum)) return { entryId: null };
  const moved = {
    toPrincipalSatang: sum.principalSatang,
    toInterestSatang: sum.interestSatang,
    toDefaultInterestSatang: sum.defaultInterestSatang,
  };
  const at = cashAt(await findCash(em, { fundId, satang: sumOfSplit(sum) }, act));
  return postEntry(em, {
    fundId,
    ...reallocateEntry(moved, at),
    postingKey: `reallocate/${causeId}/${fundId}`,
    businessOn: on,
    recordedAt: act.at,
    caseId: loan.caseId,
    loanId: loan.id,
    bySeatId: act.seatId,
  });
}

/**
 * The hand of whoever enters it, else the undivided cash, else another hand that has it. Money leaves a
 * bank by its signatories alone.
 */
async function findCash(
  em: EntityManager,
  move: { fundId: string; satang: bigint },
  { seatId }: Act,
): Promise<string | undefined> {
  const places = (await lockBooks(em, move.fundId)).places.filter(({ kind }) => kind !== 'bank');
  const own = places.filter(({ holderSeatId }) => holderSeatId === seatId);
  const undivided = places.filter(({ kind }) => kind === 'undivided');
  const fit = [...own, ...undivided, ...places].find(
    ({ balanceSatang }) => balanceSatang + move.satang >= 0n,
  );
  return fit?.id;
}
