/**
 * What an agenda asks of the funds of a centre: households that wait for a loan, funds with money to
 * lend, and which of them may not lend to whom. Everything that an allocation is worked out from stands
 * here, so that it can be frozen, read again years later and worked out anew.
 */

import { divideHalfUp } from '../money/rounding.ts';
import { satang, type Satang } from '../money/satang.ts';

/** What presses a household beside the interest it pays; each is one mark, however bad. */
export const HARMS = [
  'in-danger',
  'above-lawful-rate',
  'has-defaulted',
  'cannot-live-on-it',
  'instalments-crush',
] as const;
export type Harm = (typeof HARMS)[number];

/** A household on the agenda, with the loan it is proposed to have. */
export interface WaitingCase {
  readonly caseId: string;
  /** Loans are whole: a part of it would leave a creditor unpaid. */
  readonly amountSatang: Satang;
  /** Interest of one year on the debts that the loan pays off, at their rates of today. */
  readonly interestNowSatang: Satang;
  readonly harms: readonly Harm[];
  /** Whole months since the household's plan was first ready for a meeting. */
  readonly monthsWaited: number;
}

export interface LendingFund {
  readonly fundId: string;
  /** A year, on the declining balance. */
  readonly rateBasisPoints: number;
  readonly cashSatang: Satang;
  /** Cash that the fund's own by-law keeps back. */
  readonly reserveSatang: Satang;
  /** The most that its by-law lets it lend at this turn, all loans together; null without such a rule. */
  readonly ceilingSatang: Satang | null;
}

/** A fund that may not lend to a household, whatever money it has, with every reason. */
export interface Barred<Reason = unknown> {
  readonly caseId: string;
  readonly fundId: string;
  readonly reasons: readonly Reason[];
}

/**
 * What things count for, in baht of interest a year, the one measure that everybody in a village knows:
 * the centre's own dated policy.
 */
export interface Weights {
  /** How much of each baht saved counts: 10,000 is all of it. */
  readonly interestBasisPoints: number;
  readonly harmBaht: number;
  readonly waitingMonthBaht: number;
  readonly householdBaht: number;
}

export interface Village<Reason = unknown> {
  readonly weights: Weights;
  /** In the order of their case numbers, the oldest first: the order of the tie rule. */
  readonly cases: readonly WaitingCase[];
  /** The fund with the most to lend first, equal ones by name: also the order of the tie rule. */
  readonly funds: readonly LendingFund[];
  readonly barred: readonly Barred<Reason>[];
}

/** What a loan of the fund would take off a household's interest of one year; negative when it adds. */
export function savedSatang(
  { amountSatang, interestNowSatang }: Pick<WaitingCase, 'amountSatang' | 'interestNowSatang'>,
  { rateBasisPoints }: Pick<LendingFund, 'rateBasisPoints'>,
): Satang {
  const then = divideHalfUp(amountSatang * BigInt(rateBasisPoints), 10_000n);
  return satang(interestNowSatang - then);
}

/** What each reason of the centre's rule counts for, in points: one for each baht of interest a year. */
export interface Counted {
  /** Less interest a year, rounded half up to a baht; below nothing where the loan adds some. */
  readonly interest: bigint;
  readonly harm: bigint;
  readonly waiting: bigint;
  readonly household: bigint;
}

/** Reason by reason, what a loan at the fund's rate counts for under the weights. */
export function countedFor(
  one: WaitingCase,
  fund: Pick<LendingFund, 'rateBasisPoints'>,
  weights: Weights,
): Counted {
  const counted = savedSatang(one, fund) * BigInt(weights.interestBasisPoints);
  return {
    interest: divideHalfUp(counted, 1_000_000n),
    harm: BigInt(weights.harmBaht) * BigInt(one.harms.length),
    waiting: BigInt(weights.waitingMonthBaht) * BigInt(one.monthsWaited),
    household: BigInt(weights.householdBaht),
  };
}

/** What the loan counts for under the weights, all reasons together. */
export function pointsOf(one: WaitingCase, fund: LendingFund, weights: Weights): bigint {
  const { interest, harm, waiting, household } = countedFor(one, fund, weights);
  return interest + harm + waiting + household;
}

/** What a fund can lend at all at this turn, and which of its rules ends it. Never below zero. */
export function roomOf(fund: LendingFund): {
  readonly satang: Satang;
  readonly endedBy: 'reserve' | 'ceiling';
} {
  const overReserve = fund.cashSatang - fund.reserveSatang;
  const { ceilingSatang } = fund;
  if (ceilingSatang !== null && ceilingSatang < overReserve) {
    return { satang: satang(ceilingSatang < 0n ? 0n : ceilingSatang), endedBy: 'ceiling' };
  }
  return { satang: satang(overReserve < 0n ? 0n : overReserve), endedBy: 'reserve' };
}
