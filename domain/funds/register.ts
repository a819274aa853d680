/**
 * What the register of a fund keeps beside its books: what it may do and why not, what it stated about its
 * capital and how precisely, and money that it lends on for somebody outside.
 */

/** How a capital was stated; a rounded word never becomes an exact figure. */
export const PRECISIONS = ['exactly', 'about', 'more-than'] as const;

export type Precision = (typeof PRECISIONS)[number];

/** Why a fund does not lend. */
export const NO_LENDING_REASONS = [
  'without-money',
  'own-rules',
  'for-welfare-only',
  'money-all-lent',
  'accounts-not-in-order',
  'other',
] as const;

export type NoLendingReason = (typeof NO_LENDING_REASONS)[number];

/** Who pays the interest on money from outside. */
export const INTEREST_BEARERS = ['borrower', 'fund', 'centre', 'source', 'state'] as const;

export type InterestBearer = (typeof INTEREST_BEARERS)[number];

export interface FundChange {
  readonly lends: boolean;
  readonly noLendingReason: NoLendingReason | null;
  readonly countsInHeadline: boolean;
  readonly isCore: boolean;
  readonly registryCode: string | null;
}

/** In the order in which they are checked. */
export type FundChangeRefusal =
  | 'left-already'
  | 'nothing-changed'
  | 'fund-without-money'
  | 'no-lending-reason-missing'
  | 'no-lending-reason-of-a-lender';

/** Why the register cannot be changed so, or undefined. */
export function refuseFundChange(
  fund: FundChange & { readonly status: 'member' | 'left'; readonly hasMoney: boolean },
  to: FundChange,
): FundChangeRefusal | undefined {
  if (fund.status === 'left') return 'left-already';
  if (CHANGEABLE.every((field) => fund[field] === to[field])) return 'nothing-changed';
  if (!fund.hasMoney && (to.lends || to.countsInHeadline)) return 'fund-without-money';
  if (!to.lends && to.noLendingReason === null) return 'no-lending-reason-missing';
  return to.lends && to.noLendingReason !== null ? 'no-lending-reason-of-a-lender' : undefined;
}

const CHANGEABLE = [
  'lends',
  'noLendingReason',
  'countsInHeadline',
  'isCore',
  'registryCode',
] as const satisfies readonly (keyof FundChange)[];
