/**
 * A payment taken in coins (a dated choice of the centre's by-law): the debt is settled by the exact
 * figure, what the coins are more or less goes to the rounding account, and an undone payment takes its
 * rounding with it.
 */

import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { roundCoinsEntry } from '#domain/ledger/cash-entries';
import { counterEntry } from '#domain/ledger/entry';
import { sumOfSplit } from '#domain/loans/shares';
import { inCoins } from '#domain/money/coins';
import { satang } from '#domain/money/satang';
import { dayOf, type Act } from '../act.ts';
import { readPoliciesOn } from '../centres/policies.ts';
import { placeColumns, satangColumn } from '../columns.ts';
import { postEntry, type EntryRefusal } from '../ledger/post-entry.ts';
import type { Loan } from '../loans/loan-entities.ts';
import { isSplit } from '../loans/split/lenders.ts';
import { listShares } from '../loans/split/undo-shares.ts';
import { placeOf } from '../places/place.ts';
import { findRow } from '../rows.ts';

export const CoinRounding = defineEntity({
  name: 'CoinRounding',
  properties: {
    repaymentId: p.uuid().primary(),
    entryId: p.uuid(),
    ...placeColumns(),
    /** What came into the hand: a whole number of coins. */
    cashSatang: satangColumn(),
    differenceSatang: satangColumn(),
  },
});
export type CoinRounding = InferEntity<typeof CoinRounding>;

export interface TakenPayment {
  readonly loan: Loan;
  readonly repaymentId: string;
  readonly amountSatang: bigint;
  readonly paidOn: string;
  readonly isPaidOff: boolean;
}

/** Whether the by-law of the centre has cash taken in coins of 25 satang on the day. */
export async function takesCoins(
  em: EntityManager,
  ask: { centreId: string; on: string },
): Promise<boolean> {
  return (await readPoliciesOn(em, ask))['coins-of-25-satang'] === 1;
}

/**
 * Posts what the coins differ from the payment just booked; nothing where they do not. A payment for
 * which no coin would change hands is refused, unless it ends the loan; so is one of several
 * funds where the one that rounds has not the satang that the coins are less.
 */
export async function roundCoins(
  em: EntityManager,
  paid: TakenPayment,
  act: Act,
): Promise<{ refused: 'less-than-a-coin' } | undefined> {
  const { loan, repaymentId, amountSatang, paidOn, isPaidOff } = paid;
  if (!(await takesCoins(em, { centreId: loan.centreId, on: paidOn }))) return undefined;
  const { payableSatang: cashSatang, differenceSatang } = inCoins(satang(amountSatang));
  if (cashSatang === 0n && !isPaidOff) return { refused: 'less-than-a-coin' };
  if (differenceSatang === 0n) return undefined;
  const posted = await postEntry(em, {
    fundId: await fundOfCoins(em, { loan, repaymentId }),
    ...roundCoinsEntry({ differenceSatang }),
    postingKey: `round-coins/${repaymentId}`,
    businessOn: paidOn,
    recordedAt: act.at,
    caseId: loan.caseId,
    loanId: loan.id,
    bySeatId: act.seatId,
  });
  if ('refused' in posted) {
    if (isSplit(loan)) return { refused: 'less-than-a-coin' };
    throw new Error(`Coins of payment ${repaymentId} were refused: ${posted.refused}`);
  }
  const { entryId } = posted;
  const row = { repaymentId, entryId, cashSatang, differenceSatang, ...placeOf(loan) };
  await em.insert(CoinRounding, row);
  return undefined;
}

/** Undoes the rounding of a payment that is being undone; before the payment, as it was booked after. */
export async function undoRounding(
  em: EntityManager,
  { loan, repaymentId }: { loan: Loan; repaymentId: string },
  act: Act,
): Promise<{ refused: EntryRefusal } | undefined> {
  const rounded = await findRow(em, CoinRounding, { repaymentId });
  if (rounded === undefined) return undefined;
  const { entryId, differenceSatang } = rounded;
  const posted = await postEntry(em, {
    fundId: await fundOfCoins(em, { loan, repaymentId }),
    ...counterEntry(roundCoinsEntry({ differenceSatang: satang(differenceSatang) })),
    postingKey: `reverse-coins/${repaymentId}`,
    countersEntryId: entryId,
    businessOn: dayOf(act.at),
    recordedAt: act.at,
    caseId: loan.caseId,
    loanId: loan.id,
    bySeatId: act.seatId,
  });
  return 'refused' in posted ? posted : undefined;
}

/** Of several funds the one that got most of the payment, the earlier where two got the same. */
async function fundOfCoins(
  em: EntityManager,
  { loan, repaymentId }: { loan: Loan; repaymentId: string },
): Promise<string> {
  if (!isSplit(loan)) return loan.fundId;
  const shares = (await listShares(em, { loan, repaymentId })).map(({ fundId, ...split }) => {
    const principalSatang = satang(split.principalSatang);
    const interestSatang = satang(split.interestSatang);
    const defaultInterestSatang = satang(split.defaultInterestSatang);
    const amount = sumOfSplit({ principalSatang, interestSatang, defaultInterestSatang });
    return { fundId, amount };
  });
  const [most] = shares.toSorted((a, b) =>
    a.amount === b.amount ? 0 : a.amount > b.amount ? -1 : 1,
  );
  if (most === undefined) throw new Error(`Payment ${repaymentId} went to nobody`);
  return most.fundId;
}
