/** What a year's sharing set aside is paid out: dividends, welfare, works for all. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { SetAsideAccount } from '#domain/ledger/accounts';
import { paySetAsideEntry } from '#domain/ledger/surplus';
import { satang } from '#domain/money/satang';
import { dayOf, type Act } from '../act.ts';
import { CashPlace } from '../cash/cash-place.ts';
import { Fund } from '../funds/fund.ts';
import type { EntryRefusal } from '../ledger/post-entry.ts';
import { postForFund } from '../ledger/post-for-fund.ts';
import { findRow } from '../rows.ts';

export interface SetAsidePayment {
  readonly fundId: string;
  readonly account: SetAsideAccount;
  readonly amountSatang: bigint;
  readonly paidOn: string;
  readonly placeId: string;
  /** Unique for ever; a command's own key. */
  readonly paymentKey: string;
}

/** In the order in which they are checked. */
export type SetAsideRefusal =
  | 'no-such-fund'
  | 'no-such-place'
  | 'bank-needs-two-signatures'
  | 'paid-in-the-future'
  | EntryRefusal;

/** Posts the payment out of a hand; what lies at a bank is withdrawn first, by two of three. */
export async function paySetAside(
  em: EntityManager,
  payment: SetAsidePayment,
  act: Act,
): Promise<{ entryId: string } | { refused: SetAsideRefusal }> {
  const { fundId, account, paidOn, placeId } = payment;
  const fund = await findRow(em, Fund, { id: fundId });
  if (fund === undefined) return { refused: 'no-such-fund' };
  const from = await findRow(em, CashPlace, { id: placeId, fundId });
  if (from === undefined) return { refused: 'no-such-place' };
  if (from.kind === 'bank') return { refused: 'bank-needs-two-signatures' };
  if (paidOn > dayOf(act.at)) return { refused: 'paid-in-the-future' };
  const amountSatang = satang(payment.amountSatang);
  return postForFund(
    em,
    {
      fund,
      entry: paySetAsideEntry({ account, amountSatang, placeId }),
      postingKey: `pay-share/${payment.paymentKey}`,
      businessOn: paidOn,
      action: 'set-aside-paid',
      detail: { account, amountSatang: String(amountSatang), paidOn },
    },
    act,
  );
}
