/**
 * Why a household is left out of a proposed allocation, and what would change it. Every figure is exact:
 * with a satang less than what is said to be lacking the loan still does not fit, with it it does, and
 * everybody else keeps the loan that is proposed.
 */

import { satang, type Satang } from '../money/satang.ts';
import { modelOf, type Model, type Placement } from './model.ts';
import { chosenPairs, leftSatang } from './verify.ts';
import { pointsOf, roomOf, type Barred, type Village } from './village.ts';

export const LEFT_OUT_REASONS = [
  'no-fund-may-lend',
  'loan-would-not-help',
  'more-than-any-fund-has',
  'money-helps-others-more',
] as const;
/** What stands in the way, the first that holds. */
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** What a fund that may lend lacks to lend to the household beside everybody else. */
export interface Lacking {
  readonly fundId: string;
  readonly satang: Satang;
  /** What its room ends at: the reserve that is to stay, or the by-law's ceiling of the turn. */
  readonly endedBy: 'reserve' | 'ceiling';
}

export interface LeftOut<Reason = unknown> {
  readonly caseId: string;
  readonly reason: LeftOutReason;
  /** The fund that lacks least first; equal ones in the order of the village. */
  readonly lacking: readonly Lacking[];
  /** Whether those funds have enough left together, if the loan were shared among them. */
  readonly fitsShared: boolean;
  readonly barred: readonly Barred<Reason>[];
}

/** Every household that the answer leaves out, in the order of the village. */
export function explainLeftOut<Reason>(
  village: Village<Reason>,
  placement: Placement,
): LeftOut<Reason>[] {
  const model = modelOf(village);
  const left = leftSatang(model, chosenPairs(model, placement));
  return village.cases.flatMap((_, caseAt) =>
    placement[caseAt] === null ? [explainOne(village, { model, caseAt, left })] : [],
  );
}

interface Where {
  readonly model: Model;
  readonly caseAt: number;
  /** What each fund could still lend beside the answer. */
  readonly left: readonly Satang[];
}

function explainOne<Reason>(
  village: Village<Reason>,
  { model, caseAt, left }: Where,
): LeftOut<Reason> {
  const one = village.cases[caseAt];
  if (one === undefined) throw new Error(`No case at ${caseAt}`);
  const barred = village.barred.filter(({ caseId }) => caseId === one.caseId);
  const mayLend = village.funds
    .map((fund, fundAt) => ({ fund, leftSatang: left[fundAt] ?? satang(0) }))
    .filter(({ fund }) => barred.every(({ fundId }) => fundId !== fund.fundId));
  const helping = mayLend.filter(({ fund }) => pointsOf(one, fund, village.weights) > 0n);
  const lacking = helping.map(({ fund, leftSatang: rest }) => ({
    fundId: fund.fundId,
    satang: satang(one.amountSatang - rest),
    endedBy: roomOf(fund).endedBy,
  }));
  const together = helping.reduce((sum, { leftSatang: rest }) => sum + rest, 0n);
  const isAble = model.pairs.some((pair) => pair.caseAt === caseAt);
  return {
    caseId: one.caseId,
    reason: reasonOf({ mayLend: mayLend.length, helping: helping.length, isAble }),
    lacking: lacking.toSorted((a, b) => Number(a.satang - b.satang)),
    fitsShared: helping.length > 1 && together >= one.amountSatang,
    barred,
  };
}

function reasonOf(of: { mayLend: number; helping: number; isAble: boolean }): LeftOutReason {
  if (of.mayLend === 0) return 'no-fund-may-lend';
  if (of.helping === 0) return 'loan-would-not-help';
  return of.isAble ? 'money-helps-others-more' : 'more-than-any-fund-has';
}
