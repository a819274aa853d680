import { satang, type Satang, sumSatang, ZERO_SATANG } from '../money/satang.ts';

/**
 * The chart of accounts of one fund. `cash` is money not promised to anybody, `reserved` is cash
 * promised by a resolution and not yet paid out: together they are the money that lies at the fund's
 * cash places (decision 0016). `capital` is what the fund stated when it joined, as far as it is not
 * told apart into grants and the members' own money; `loans-from-before` is what came back of loans
 * that the fund made before the centre kept its books, and was capital all along (decision 0023).
 * `settlement` is what funds owe one another within one transaction: it ends at zero. `payer-claims` is
 * interest that third parties bear and have not paid yet (decision 0030).
 */
export const ACCOUNT_KINDS = [
  'cash',
  'reserved',
  'loans-receivable',
  'interest-income',
  'default-interest-income',
  'bank-interest-income',
  'bank-fees',
  'capital',
  'grants',
  'member-capital',
  'loans-from-before',
  'settlement',
  'rounding',
  'cash-over-and-short',
  'principal-written-off',
  'surplus-shared',
  'reserve-fund',
  'dividend-payable',
  'average-return-payable',
  'welfare-fund',
  'public-benefit-fund',
  'committee-payable',
  'payer-claims',
] as const;
export type AccountKind = (typeof ACCOUNT_KINDS)[number];

export type Side = 'debit' | 'credit';

/** The side on which an account grows; balances are given on it. */
export const NORMAL_SIDES: Readonly<Record<AccountKind, Side>> = {
  cash: 'debit',
  reserved: 'debit',
  'loans-receivable': 'debit',
  'interest-income': 'credit',
  'default-interest-income': 'credit',
  'bank-interest-income': 'credit',
  'bank-fees': 'debit',
  capital: 'credit',
  grants: 'credit',
  'member-capital': 'credit',
  'loans-from-before': 'credit',
  settlement: 'debit',
  rounding: 'credit',
  'cash-over-and-short': 'credit',
  'principal-written-off': 'debit',
  'surplus-shared': 'debit',
  'reserve-fund': 'credit',
  'dividend-payable': 'credit',
  'average-return-payable': 'credit',
  'welfare-fund': 'credit',
  'public-benefit-fund': 'credit',
  'committee-payable': 'credit',
  'payer-claims': 'debit',
};

/** What members, grants and the fund's own beginnings brought: the capital in total. */
export const CAPITAL_ACCOUNTS = ['capital', 'grants', 'member-capital'] as const;
export type CapitalAccount = (typeof CAPITAL_ACCOUNTS)[number];

/** Where a year's surplus goes by the by-law, in the order in which it is shared. */
export const SET_ASIDE_ACCOUNTS = [
  'reserve-fund',
  'dividend-payable',
  'average-return-payable',
  'welfare-fund',
  'public-benefit-fund',
  'committee-payable',
] as const;
export type SetAsideAccount = (typeof SET_ASIDE_ACCOUNTS)[number];

/** What each account holds, counted on its normal side. */
export type Balances = Readonly<Record<AccountKind, Satang>>;

export const EMPTY_BALANCES: Balances = Object.fromEntries(
  ACCOUNT_KINDS.map((kind) => [kind, ZERO_SATANG]),
) as Record<AccountKind, Satang>;

/** Debit balances less credit balances: zero in sound books. */
export function trialDifference(balances: Balances): Satang {
  return sumSatang(
    ACCOUNT_KINDS.map((kind) =>
      NORMAL_SIDES[kind] === 'debit' ? balances[kind] : satang(0n - balances[kind]),
    ),
  );
}

/**
 * The capital of a fund in total: stated, granted, paid in by members, and come back of loans from
 * before the centre. No earnings are in it.
 */
export function capitalOf(balances: Balances): Satang {
  const known = CAPITAL_ACCOUNTS.map((kind) => balances[kind]);
  return sumSatang([...known, balances['loans-from-before']]);
}
