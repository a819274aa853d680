import { satang, type Satang, sumSatang, ZERO_SATANG } from '../money/satang.ts';

/** The books of one fund. `reserved` is cash promised by a resolution and not yet paid out. */
export const ACCOUNT_KINDS = [
  'cash',
  'reserved',
  'loans-receivable',
  'interest-income',
  'capital',
] as const;
export type AccountKind = (typeof ACCOUNT_KINDS)[number];

export type Side = 'debit' | 'credit';

/** The side on which an account grows; balances are given on it. */
export const NORMAL_SIDES: Readonly<Record<AccountKind, Side>> = {
  cash: 'debit',
  reserved: 'debit',
  'loans-receivable': 'debit',
  'interest-income': 'credit',
  capital: 'credit',
};

/** What each account holds, counted on its normal side. */
export type Balances = Readonly<Record<AccountKind, Satang>>;

export const EMPTY_BALANCES: Balances = {
  cash: ZERO_SATANG,
  reserved: ZERO_SATANG,
  'loans-receivable': ZERO_SATANG,
  'interest-income': ZERO_SATANG,
  capital: ZERO_SATANG,
};

/** Debit balances less credit balances: zero in sound books. */
export function trialDifference(balances: Balances): Satang {
  return sumSatang(
    ACCOUNT_KINDS.map((kind) =>
      NORMAL_SIDES[kind] === 'debit' ? balances[kind] : satang(0n - balances[kind]),
    ),
  );
}
