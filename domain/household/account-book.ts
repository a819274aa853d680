/**
 * The household account (บัญชีครัวเรือน): dated lines of what came in and went out, in the categories of
 * the finance form, by which villages first saw where their money leaks. Amounts in satang.
 */

import { satang, type Satang } from '../money/satang.ts';

export const ACCOUNT_DIRECTIONS = ['income', 'expense'] as const;

export type AccountDirection = (typeof ACCOUNT_DIRECTIONS)[number];

/** With whom a member shares the own book: the others of the house, or the centre too. */
export const ACCOUNT_AUDIENCES = ['household', 'centre'] as const;

export type AccountAudience = (typeof ACCOUNT_AUDIENCES)[number];

export interface AccountLine {
  readonly direction: AccountDirection;
  readonly category: string;
  readonly amountSatang: bigint;
}

export interface AccountSums {
  readonly incomeSatang: Satang;
  readonly expenseSatang: Satang;
  /** What is left of the month; below zero where more went out than came in. */
  readonly leftSatang: Satang;
  /** What went out by category, the largest first. */
  readonly expenses: readonly { readonly category: string; readonly amountSatang: Satang }[];
}

/** The sums of the lines of one month. */
export function accountSums(lines: readonly AccountLine[]): AccountSums {
  const sumOf = (some: readonly AccountLine[]) =>
    satang(some.reduce((sum, line) => sum + line.amountSatang, 0n));
  const income = sumOf(lines.filter(({ direction }) => direction === 'income'));
  const spent = lines.filter(({ direction }) => direction === 'expense');
  const expense = sumOf(spent);
  const byCategory = [...Map.groupBy(spent, ({ category }) => category)];
  return {
    incomeSatang: income,
    expenseSatang: expense,
    leftSatang: satang(income - expense),
    expenses: byCategory
      .map(([category, own]) => ({ category, amountSatang: sumOf(own) }))
      .toSorted((a, b) => Number(b.amountSatang - a.amountSatang)),
  };
}
