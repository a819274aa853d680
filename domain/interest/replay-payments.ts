/**
 * The payments of a contract of our own funds taken again in the order of their days, from the contract
 * on: what stands after a payment was undone, or came in with an earlier day than others. Each is taken
 * by the very function that took it at the counter, so the order of entry means nothing.
 */

import type { PlainDate } from '../dates/plain-date.ts';
import { type LateStanding, nothingLate } from '../loans/living/late-standing.ts';
import { type Satang, satang, sumSatang } from '../money/satang.ts';
import type { Rate } from './rate.ts';
import {
  allocatePayment,
  type ExtraUse,
  type LivingRow,
  type PaymentOutcome,
  type RepaymentRefusal,
} from './repayment.ts';

export type TakenPayment = {
  readonly id: string;
  readonly amountSatang: Satang;
  readonly paidOn: PlainDate;
  /** What the household wishes for money beyond the instalment, whether there is any or not. */
  readonly extraWish: ExtraUse | null;
};

/** What of a payment is principal, due or early, what is interest, and what default interest. */
export type Split = {
  readonly principalSatang: Satang;
  readonly interestSatang: Satang;
  readonly defaultInterestSatang: Satang;
};

/** What one payment did. */
export type Taken = Split & {
  readonly id: string;
  /** Of the principal, what was paid before it was due. */
  readonly extraSatang: Satang;
  /** What became of that; null where there was none, or the loan ended. */
  readonly extraUse: ExtraUse | null;
};

export type Replayed = {
  readonly rows: readonly LivingRow[];
  /** In the order of the payments. */
  readonly taken: readonly Taken[];
  /** The day on which each settled instalment was settled, by its number. */
  readonly settledOn: ReadonlyMap<number, PlainDate>;
  /** The day on which nothing was owed any more; null while something is. */
  readonly paidOffOn: PlainDate | null;
  /** Default interest after the last payment. */
  readonly late: LateStanding;
};

/** The first payment that cannot be taken any more on its day, and what would pay off then. */
export type ReplayRefused = {
  readonly refused: RepaymentRefusal;
  readonly id: string;
  readonly payoffSatang: Satang;
};

export type Replay = {
  /** The instalments before the first payment. */
  readonly rows: readonly LivingRow[];
  readonly rate: Rate;
  /** By their days; those of one day in the order of their receipts. */
  readonly payments: readonly TakenPayment[];
  /** Default interest before the first payment; none is charged where it is left out. */
  readonly late?: LateStanding;
};

/** Takes all payments, or says which cannot be. */
export function replayPayments(replay: Replay): Replayed | ReplayRefused {
  const { rate, payments } = replay;
  let { rows, late = nothingLate('none', rows) } = replay;
  let paidOffOn: PlainDate | null = null;
  const settledOn = new Map<number, PlainDate>();
  const taken: Taken[] = [];
  for (const { id, amountSatang, paidOn, extraWish } of payments) {
    const outcome = allocatePayment({
      rows,
      rate,
      amountSatang,
      paidOn,
      extraUse: extraWish,
      late,
    });
    if ('refused' in outcome) return { ...outcome, id };
    ({ rows, late } = outcome);
    if (outcome.isPaidOff) paidOffOn = paidOn;
    for (const row of rows) {
      if (isSettled(row) && !settledOn.has(row.number)) settledOn.set(row.number, paidOn);
    }
    taken.push({ id, ...takenOf(outcome, extraWish) });
  }
  return { rows, taken, settledOn, paidOffOn, late };
}

type Allocated = Extract<PaymentOutcome, { parts: unknown }>;

/** What an allocated payment did: something was chosen only where something was beyond the instalment. */
export function takenOf(outcome: Allocated, wish: ExtraUse | null): Omit<Taken, 'id'> {
  const { parts, isPaidOff, defaultInterestSatang } = outcome;
  const extraSatang = sumSatang(parts.map((part) => part.extraPrincipalSatang));
  const dueSatang = sumSatang(parts.map((part) => part.principalSatang));
  return {
    principalSatang: satang(dueSatang + extraSatang),
    interestSatang: sumSatang(parts.map((part) => part.interestSatang)),
    defaultInterestSatang,
    extraSatang,
    extraUse: extraSatang > 0n && !isPaidOff ? (wish ?? 'shorten') : null,
  };
}

/** Whether nothing of the instalment is owed. */
export function isSettled(row: LivingRow): boolean {
  return (
    row.paidPrincipalSatang === row.principalSatang && row.paidInterestSatang === row.interestSatang
  );
}
