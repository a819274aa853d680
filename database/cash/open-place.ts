/** A new place for a fund's money: the hand of a seat, or an account at a bank with its signatories. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { SIGNATORIES } from '#domain/ledger/cash-places';
import { COMMITTEE_ROLES, isSeatedOn, type Role } from '#domain/people/roles';
import { dayOf, type Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { Fund } from '../funds/fund.ts';
import { lockBooks } from '../ledger/balances.ts';
import { SeatRow } from '../people/seat.ts';
import { placeOf } from '../places/place.ts';
import { findLocked, findRow, listRows } from '../rows.ts';
import { BankSignatory, CashPlace } from './cash-place.ts';
import { watchHands } from './watch-hands.ts';

export type NewPlace =
  | { readonly kind: 'on-hand'; readonly holderSeatId: string }
  | {
      readonly kind: 'bank';
      readonly bankName: string;
      readonly accountEnding: string;
      readonly signatorySeatIds: readonly string[];
    };

/** In the order in which they are checked. */
export type PlaceRefusal =
  | 'no-such-fund'
  | 'fund-without-money'
  | 'not-of-this-committee'
  | 'three-signatories-needed'
  | 'place-exists';

/** Opens the place today, empty. Who holds or signs sits on the committee of the fund's centre. */
export async function openPlace(
  em: EntityManager,
  { fundId, place }: { fundId: string; place: NewPlace },
  act: Act,
): Promise<{ placeId: string } | { refused: PlaceRefusal }> {
  const fund = await findLocked(em, Fund, { id: fundId });
  if (fund === undefined) return { refused: 'no-such-fund' };
  if (!fund.hasMoney) return { refused: 'fund-without-money' };
  const openedOn = dayOf(act.at);
  const seatIds = place.kind === 'bank' ? place.signatorySeatIds : [place.holderSeatId];
  const seats = await listCommitteeSeats(em, { fund, seatIds, on: openedOn });
  if (seats.length < new Set(seatIds).size) return { refused: 'not-of-this-committee' };
  if (place.kind === 'bank' && new Set(seats.map(({ userId }) => userId)).size !== SIGNATORIES) {
    return { refused: 'three-signatories-needed' };
  }
  const columns = columnsOf(place);
  if ((await findRow(em, CashPlace, { fundId, ...columns })) !== undefined) {
    return { refused: 'place-exists' };
  }
  const placeId = randomUUID();
  await em.insert(CashPlace, { id: placeId, fundId, ...placeOf(fund), ...columns, openedOn });
  if (place.kind === 'bank') {
    const rows = seats.map(({ id, userId }) => ({ placeId, seatId: id, userId, ...placeOf(fund) }));
    await em.insertMany(BankSignatory, rows);
  }
  await record(em, {
    action: 'cash-place-opened',
    at: act.at,
    actor: act,
    place: placeOf(fund),
    subject: { kind: 'fund', id: fundId },
    detail: { placeId, kind: place.kind },
  });
  if (place.kind === 'bank') {
    await lockBooks(em, fundId);
    await watchHands(em, fundId, act);
  }
  return { placeId };
}

function columnsOf(place: NewPlace) {
  const { kind } = place;
  return kind === 'on-hand'
    ? { kind, holderSeatId: place.holderSeatId, bankName: null, accountEnding: null }
    : {
        kind,
        holderSeatId: null,
        bankName: place.bankName,
        accountEnding: place.accountEnding,
      };
}

async function listCommitteeSeats(
  em: EntityManager,
  ask: { fund: Fund; seatIds: readonly string[]; on: string },
): Promise<SeatRow[]> {
  const { fund, seatIds, on } = ask;
  const seats = await listRows(em, SeatRow, {
    where: { id: { $in: [...seatIds] }, centreId: fund.centreId },
    orderBy: { id: 'asc' },
  });
  const committee: readonly Role[] = COMMITTEE_ROLES;
  return seats.filter((seat) => committee.includes(seat.role) && isSeatedOn(seat, on));
}
