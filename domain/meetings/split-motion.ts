/** A motion that several funds lend one loan together, each its own part (decision 0037). */

import { MOST_LENDERS } from '../loans/shares.ts';
import { sumSatang } from '../money/satang.ts';

export interface MotionPart {
  readonly fundId: string;
  readonly amountSatang: bigint;
}

/** Why the parts are no motion, in the order in which it is checked. */
export const SPLIT_PART_REFUSALS = [
  'split-needs-two-funds',
  'split-names-too-many',
  'split-names-fund-twice',
  'split-part-must-be-positive',
  'split-differs-from-amount',
] as const;
export type SplitPartRefusal = (typeof SPLIT_PART_REFUSALS)[number];

/** The parts are the whole amount of the proposal, to the satang. */
export function refusalOfParts(
  parts: readonly MotionPart[],
  amountSatang: bigint,
): SplitPartRefusal | undefined {
  if (parts.length < 2) return 'split-needs-two-funds';
  if (parts.length > MOST_LENDERS) return 'split-names-too-many';
  const funds = new Set(parts.map(({ fundId }) => fundId));
  if (funds.size < parts.length) return 'split-names-fund-twice';
  if (parts.some((part) => part.amountSatang <= 0n)) return 'split-part-must-be-positive';
  const sum = sumSatang(parts.map((part) => part.amountSatang));
  return sum === amountSatang ? undefined : 'split-differs-from-amount';
}

/**
 * Why funds that are able each for themselves cannot lend together: the household has one contract, with
 * one rate and one rule; and a debt to a fund of the centre is settled by one fund.
 */
export const SPLIT_REASONS = [
  'split-rates-differ',
  'split-default-interest-differs',
  'split-pays-a-fund',
] as const;
export type SplitReason = (typeof SPLIT_REASONS)[number];

export interface TogetherFacts {
  readonly lenders: readonly {
    readonly rateBasisPoints: number;
    readonly defaultInterestRule: string;
  }[];
  /** Whether one of the debts that the loan pays off is owed to a fund of the centre. */
  readonly paysAFund: boolean;
}

/** Every reason, in the order of `SPLIT_REASONS`. */
export function reasonsAgainstSplit({ lenders, paysAFund }: TogetherFacts): SplitReason[] {
  const differ = (values: readonly (number | string)[]) => new Set(values).size > 1;
  const reasons: SplitReason[] = [];
  if (differ(lenders.map((lender) => lender.rateBasisPoints))) reasons.push('split-rates-differ');
  if (differ(lenders.map((lender) => lender.defaultInterestRule))) {
    reasons.push('split-default-interest-differs');
  }
  if (paysAFund) reasons.push('split-pays-a-fund');
  return reasons;
}
