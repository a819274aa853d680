/** Who keeps the by-laws of a fund: who keeps its books, and the member of the committee who represents it. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '#database/act';
import { Fund } from '#database/funds/fund';
import { SeatRow } from '#database/people/seat';
import { placeOf } from '#database/places/place';
import { findRow, listRows } from '#database/rows';
import { COMMITTEE_ROLES, isSeatedOn } from '#domain/people/roles';
import { actAt, mayAt, type Asking } from '../access/access.ts';
import type { Refused } from '../routing/route.ts';

type AskingFund = Asking & { readonly em: EntityManager };

export async function mayKeepByLaws(asked: AskingFund, fund: Fund): Promise<boolean> {
  if (mayAt(asked, 'keep-by-laws', placeOf(fund))) return true;
  return (await findRepresentative(asked, fund)) !== undefined;
}

/** Who acts on the by-laws of the fund, or why not. */
export async function actOnByLaws(
  asked: AskingFund & { readonly params: { readonly fundId: string } },
): Promise<Act | Refused> {
  const fund = await findRow(asked.em, Fund, { id: asked.params.fundId });
  const place = fund && placeOf(fund);
  const act = actAt(asked, 'keep-by-laws', { place, see: 'see-board' });
  if (!('refused' in act) || fund === undefined) return act;
  const seat = await findRepresentative(asked, fund);
  if (seat === undefined) return act;
  return { userId: asked.caller.userId, seatId: seat.id, at: asked.at };
}

async function findRepresentative(
  { em, caller, today }: AskingFund,
  { id: fundId, centreId }: Fund,
): Promise<SeatRow | undefined> {
  const seats = await listRows(em, SeatRow, {
    where: { userId: caller.userId, centreId, fundId, role: { $in: [...COMMITTEE_ROLES] } },
    orderBy: { id: 'asc' },
  });
  return seats.find((seat) => isSeatedOn(seat, today));
}
