import type { Balances } from '../ledger/accounts.ts';
import type { FundKind } from './fund-kinds.ts';

/**
 * A grant to an occupation group (decision 0049): money that is given and not lent. Of a fund it comes out of
 * what a year's sharing set aside for it, never out of members' capital or what is lent.
 */

/** What of the set-aside money may be given away. */
export const GRANT_ACCOUNTS = ['welfare-fund', 'public-benefit-fund'] as const;
export type GrantAccount = (typeof GRANT_ACCOUNTS)[number];

/** Where the money of a grant comes from: paid out by a fund in the meeting, or somebody else's. */
export type GrantMoney =
  | {
      readonly from: 'fund';
      readonly fundId: string;
      readonly account: GrantAccount;
      /** The hand that pays it out. */
      readonly placeId: string;
    }
  | { readonly from: 'outside'; readonly source: string };

/** Why a fund pays no such grant, in the order in which it is checked. */
export const FUND_GRANT_REFUSALS = [
  'grant-from-poverty-fund',
  'grant-fund-has-left',
  'grant-above-set-aside',
  'grant-breaks-reserve',
  'grant-not-in-hand',
] as const;
export type FundGrantRefusal = (typeof FUND_GRANT_REFUSALS)[number];

export interface GivingFund {
  readonly kind: FundKind;
  readonly isMember: boolean;
  /** Cash that the fund always keeps, in satang. */
  readonly reserveSatang: bigint;
  readonly balances: Pick<Balances, 'cash' | GrantAccount>;
  /** What lies in the hand that would pay, in satang. */
  readonly inHandSatang: bigint;
}

/** กข.คจ. money is lent without interest to target households and never given away (Interior Ministry regulation 2553). */
export function refuseGrant(
  fund: GivingFund,
  { account, amountSatang }: { readonly account: GrantAccount; readonly amountSatang: bigint },
): FundGrantRefusal | undefined {
  const { kind, isMember, balances, reserveSatang, inHandSatang } = fund;
  if (kind === 'poverty-fund') return 'grant-from-poverty-fund';
  if (!isMember) return 'grant-fund-has-left';
  if (balances[account] < amountSatang) return 'grant-above-set-aside';
  if (balances.cash - amountSatang < reserveSatang) return 'grant-breaks-reserve';
  return inHandSatang < amountSatang ? 'grant-not-in-hand' : undefined;
}
