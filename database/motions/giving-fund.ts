/** Whether a fund can pay a grant, by its books as they stand; and what the register calls the money. */

import type { EntityManager } from '@mikro-orm/postgresql';
import {
  FUND_GRANT_REFUSALS,
  refuseGrant,
  type FundGrantRefusal,
  type GrantAccount,
} from '#domain/funds/grant';
import { GRANT_MONEY_WORDS } from '#domain/registers/words/committee';
import { CashPlace } from '../cash/cash-place.ts';
import { Fund } from '../funds/fund.ts';
import { readBalances } from '../ledger/balances.ts';
import { findRow, getRow } from '../rows.ts';
import type { MotionGrant } from './motion-grant.ts';

/** In the order in which they are checked. */
export type LookRefusal =
  | 'no-such-fund'
  | 'no-such-place'
  | 'bank-needs-two-signatures'
  | FundGrantRefusal;

export interface AskedOfFund {
  readonly centreId: string;
  readonly fundId: string;
  readonly account: GrantAccount;
  readonly placeId: string;
  readonly amountSatang: bigint;
}

/** Null where the fund can pay. A bank pays nothing by itself: two of three sign a withdrawal first. */
export async function lookAtGivingFund(
  em: EntityManager,
  { centreId, fundId, account, placeId, amountSatang }: AskedOfFund,
): Promise<{ refused: LookRefusal | null }> {
  const fund = await findRow(em, Fund, { id: fundId, centreId });
  if (fund === undefined) return { refused: 'no-such-fund' };
  const place = await findRow(em, CashPlace, { id: placeId, fundId });
  if (place === undefined) return { refused: 'no-such-place' };
  if (place.kind === 'bank') return { refused: 'bank-needs-two-signatures' };
  const { kind, reserveSatang } = fund;
  const balances = await readBalances(em, fundId);
  const isMember = fund.status === 'member';
  const giving = { kind, isMember, reserveSatang, balances, inHandSatang: place.balanceSatang };
  return { refused: refuseGrant(giving, { account, amountSatang }) ?? null };
}

/** What may have happened to a grant that was looked at when it was moved; the rest cannot change. */
export function asFundRefusal(refused: LookRefusal): FundGrantRefusal {
  const known = FUND_GRANT_REFUSALS.find((one) => one === refused);
  if (known === undefined) throw new Error(`A grant that was moved is refused: ${refused}`);
  return known;
}

/** What the register of grants calls whose money it was. */
export async function sourceText(
  em: EntityManager,
  { source, fundId, account }: MotionGrant,
): Promise<string> {
  if (fundId === null || account === null) return source ?? '';
  const { nameTh } = await getRow(em, Fund, { id: fundId });
  return `${GRANT_MONEY_WORDS[account].th}ของ${nameTh}`;
}
