/** What a plan is made of and what it answers. Amounts are satang. */

import type { PlainDate } from '../dates/plain-date.ts';
import type { OldDebt } from '../debts/old-debt.ts';
import type { Satang } from '../money/satang.ts';

export const PLAN_KINDS = [
  'debts-kept',
  'avalanche',
  'snowball',
  'one-contract-all',
  'one-contract-some',
] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

/** Fifty years: a plan that takes longer is no plan. */
export const LONGEST_PLAN_MONTHS = 600;

/** The name under which the new contract stands among the debts. */
export const NEW_CONTRACT_ID = 'new-contract';

/** One debt in one month of a plan. */
export interface PlanLine {
  readonly debtId: string;
  /** That the month added. */
  readonly interestSatang: Satang;
  readonly paymentSatang: Satang;
  /** The part of the payment that met principal. */
  readonly principalSatang: Satang;
  /** Principal and unpaid interest once the payment is made. */
  readonly owedSatang: Satang;
}

export interface PlanMonth {
  readonly number: number;
  readonly dueOn: PlainDate;
  /** Debts that were open when the month began. */
  readonly lines: readonly PlanLine[];
  readonly interestSatang: Satang;
  readonly paymentSatang: Satang;
  readonly owedSatang: Satang;
}

/** In the order they are checked. */
export const NEVER_REASONS = [
  'no-instalment-agreed',
  'payment-not-above-interest',
  'longer-than-600-months',
] as const;
export type NeverReason = (typeof NEVER_REASONS)[number];

export interface NeverDebt {
  readonly debtId: string;
  readonly reason: NeverReason;
}

/** Why a plan cannot be made at all, in the order they are checked. */
export const CANNOT_REASONS = [
  'nothing-to-take-in',
  'every-debt-is-cheaper',
  'income-missing',
  'no-term-short-enough',
  'budget-below-instalments',
] as const;
export type CannotReason = (typeof CANNOT_REASONS)[number];

/** The months of a plan and how it ends: all free, or some debts never. */
export interface PlanRun {
  readonly months: readonly PlanMonth[];
  /** Empty when every debt ends. */
  readonly never: readonly NeverDebt[];
}

/** Why a debt stays outside the new contract. */
export const LEFT_OUT_REASONS = ['poverty-fund', 'cheaper-than-new-contract'] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

export interface NewContract {
  readonly principalSatang: Satang;
  readonly rateBasisPoints: number;
  readonly termMonths: number;
  readonly instalmentSatang: Satang;
  readonly interestSatang: Satang;
  readonly takenInIds: readonly string[];
  readonly leftOut: readonly { readonly debtId: string; readonly reason: LeftOutReason }[];
}

/** Terms asked for: a term, or the shortest one that keeps within a limit. */
export type TermWish =
  | { readonly kind: 'months'; readonly months: number }
  /** All payments of a month together stay within the budget. */
  | { readonly kind: 'within-budget'; readonly budgetSatang: Satang }
  /** All payments of a month together stay within a share of the average month's income. */
  | { readonly kind: 'share-of-income'; readonly basisPoints: number }
  /** At least this much remains of the average month after necessities and payments. */
  | { readonly kind: 'remainder'; readonly remainderSatang: Satang };

export interface ContractWish {
  /** A year, on the declining balance in equal months. */
  readonly rateBasisPoints: number;
  readonly term: TermWish;
  readonly longestTermMonths: number;
}

/** The same survey for every plan. */
export interface PlanFrame {
  readonly debts: readonly OldDebt[];
  /** The day for which the payoff figures hold. */
  readonly on: PlainDate;
  /** The due day of the first month; the month's interest is that of one whole month. */
  readonly firstDueOn: PlainDate;
}
