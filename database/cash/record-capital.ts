/** Grants and the members' savings in total, as money that comes in or as what the capital is made of. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { capitalEntry, type CapitalEntryKind } from '#domain/ledger/fund-entries';
import { satang } from '#domain/money/satang';
import { dayOf, type Act } from '../act.ts';
import { Fund } from '../funds/fund.ts';
import type { EntryRefusal } from '../ledger/post-entry.ts';
import { postForFund } from '../ledger/post-for-fund.ts';
import { findRow } from '../rows.ts';
import { CashPlace } from './cash-place.ts';

export interface CapitalPlan {
  readonly fundId: string;
  readonly kind: CapitalEntryKind;
  readonly amountSatang: bigint;
  readonly bookedOn: string;
  /** Where the money came in; absent when none moves, or for the undivided cash. */
  readonly placeId?: string;
  /** Unique for ever; a command's own key. */
  readonly entryKey: string;
}

/** In the order in which they are checked. */
export type CapitalRefusal =
  | 'no-such-fund'
  | 'fund-without-money'
  | 'no-such-place'
  | 'booked-in-the-future'
  | 'before-it-joined'
  | EntryRefusal;

/** Posts the entry. What a member owns is not told apart here: members stand in one sum. */
export async function recordCapital(
  em: EntityManager,
  plan: CapitalPlan,
  act: Act,
): Promise<{ entryId: string } | { refused: CapitalRefusal }> {
  const { fundId, kind, placeId, bookedOn } = plan;
  const fund = await findRow(em, Fund, { id: fundId });
  if (fund === undefined) return { refused: 'no-such-fund' };
  if (!fund.hasMoney) return { refused: 'fund-without-money' };
  if (placeId !== undefined) {
    const place = await findRow(em, CashPlace, { id: placeId, fundId });
    if (place === undefined) return { refused: 'no-such-place' };
  }
  if (bookedOn > dayOf(act.at)) return { refused: 'booked-in-the-future' };
  if (bookedOn < fund.accededOn) return { refused: 'before-it-joined' };
  const amountSatang = satang(plan.amountSatang);
  return postForFund(
    em,
    {
      fund,
      entry: capitalEntry({ kind, amountSatang, ...(placeId !== undefined && { placeId }) }),
      postingKey: `capital/${plan.entryKey}`,
      businessOn: bookedOn,
      action: 'capital-recorded',
      detail: { kind, amountSatang: String(amountSatang), bookedOn },
    },
    act,
  );
}
