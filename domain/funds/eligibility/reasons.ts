/** Why a fund is not able to lend, by stable name, with the figures and the record that say so. */

import type { FundLawId } from '../../law/fund-laws.ts';
import type { ByLawRule, LoanPurpose } from '../by-laws/by-law.ts';

/** In the order in which they are said. Frozen evidence of years ago keeps these codes. */
export const INABILITY_REASONS = [
  'left-the-centre',
  'fund-without-money',
  'does-not-lend',
  'may-not-refinance',
  'purpose-not-allowed',
  'membership-not-known',
  'not-a-member',
  'member-since-not-known',
  'member-too-short',
  'term-too-long',
  'above-ceiling-per-person',
  'above-ceiling-per-household',
  'above-ceiling-per-turn',
  'shares-not-known',
  'above-ceiling-by-shares',
  'above-every-approval',
  'breaks-reserve',
  'not-enough-cash',
] as const;

export type InabilityReason = (typeof INABILITY_REASONS)[number];

/** Reasons that time and repayments take away by themselves; the committee may come back to them. */
export const CASH_REASONS = [
  'breaks-reserve',
  'not-enough-cash',
] as const satisfies readonly InabilityReason[];

/** The figures that the sentence of a reason is made of; each reason has its own few. */
export interface ReasonFigures {
  readonly wishSatang?: bigint;
  readonly limitSatang?: bigint;
  readonly owedSatang?: bigint;
  readonly mostSatang?: bigint;
  readonly sharesSatang?: bigint;
  readonly cashSatang?: bigint;
  readonly keptSatang?: bigint;
  readonly hundredths?: number;
  readonly turn?: number;
  readonly months?: number;
  readonly neededMonths?: number;
  readonly since?: string;
  readonly purpose?: LoanPurpose;
}

/** Where the rule behind a reason stands. */
export type ReasonSource =
  | {
      readonly kind: 'by-law';
      readonly rule: ByLawRule;
      readonly byLawId: string;
      readonly effectiveFrom: string;
    }
  | { readonly kind: 'law'; readonly law: FundLawId; readonly effectiveFrom: string }
  | { readonly kind: 'register' }
  | { readonly kind: 'books' };

export interface Finding {
  readonly reason: InabilityReason;
  readonly figures: ReasonFigures;
  readonly source: ReasonSource;
}
