/**
 * The surplus of a year and how the fund's by-law shares it: reserve, dividend, average return to
 * borrowers, welfare, public benefit, committee. Shares are basis points that sum to the whole; the odd
 * satang go to the largest remainders. Income stays on its accounts, so every year can be read again.
 */

import { allocate } from '../money/allocate.ts';
import { satang, type Satang, sumSatang } from '../money/satang.ts';
import { SET_ASIDE_ACCOUNTS, type SetAsideAccount } from './accounts.ts';
import { cashAt, credit, debit, move } from './entry-lines.ts';
import type { Entry } from './entry.ts';

const WHOLE = 10_000;

/** Basis points for each purpose. */
export type SharingRule = Readonly<Record<SetAsideAccount, number>>;

export type Shares = Readonly<Record<SetAsideAccount, Satang>>;

/** Whether the rule shares the whole, no less and no more. */
export function sumsToTheWhole(rule: SharingRule): boolean {
  const parts = SET_ASIDE_ACCOUNTS.map((account) => rule[account]);
  const isSound = parts.every((part) => Number.isSafeInteger(part) && part >= 0);
  return isSound && parts.reduce((sum, part) => sum + part, 0) === WHOLE;
}

/** The shares of a surplus; they sum to it exactly. Throws where the rule does not sum to the whole. */
export function shareSurplus(surplusSatang: Satang, rule: SharingRule): Shares {
  if (!sumsToTheWhole(rule)) throw new RangeError(`Not the whole: ${JSON.stringify(rule)}`);
  const weights = SET_ASIDE_ACCOUNTS.map((account) => BigInt(rule[account]));
  const parts = allocate(surplusSatang, weights);
  return Object.fromEntries(
    SET_ASIDE_ACCOUNTS.map((account, index) => [account, parts[index]]),
  ) as Shares;
}

/** The accounts whose movement in a year is its surplus, or, when negative together, its loss. */
export const INCOME_ACCOUNTS = [
  'interest-income',
  'default-interest-income',
  'bank-interest-income',
  'bank-fees',
  'rounding',
  'cash-over-and-short',
  'principal-written-off',
] as const;

/** Sets the shares aside against the surplus. A purpose without a share has no line. */
export function shareSurplusEntry(shares: Shares): Entry {
  const all = sumSatang(SET_ASIDE_ACCOUNTS.map((account) => shares[account]));
  const lines = SET_ASIDE_ACCOUNTS.filter((account) => shares[account] > 0n);
  return {
    kind: 'share-surplus',
    lines: [debit('surplus-shared', all), ...lines.map((each) => credit(each, shares[each]))],
  };
}

/** What was set aside is paid out of the fund's cash: dividends, welfare, works for all. */
export function paySetAsideEntry(it: {
  readonly account: SetAsideAccount;
  readonly amountSatang: Satang;
  readonly placeId?: string;
}): Entry {
  const { account, amountSatang, placeId } = it;
  return { kind: 'pay-share', lines: move(amountSatang, { to: account, from: cashAt(placeId) }) };
}

/** Income less losses of a period; zero where nothing is left to share. */
export function surplusOf(income: Readonly<Record<string, bigint>>): Satang {
  const sum = sumSatang(INCOME_ACCOUNTS.map((account) => income[account] ?? 0n));
  return satang(sum > 0n ? sum : 0n);
}
