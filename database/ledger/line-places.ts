/** The place of every line on cash, also where the caller named none. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { isPlaced, type AtPlaces } from '#domain/ledger/cash-places';
import type { EntryKind } from '#domain/ledger/entry';
import type { EntryLine } from '#domain/ledger/entry-lines';
import { satang } from '#domain/money/satang';
import type { StandingPlace } from './balances.ts';
import type { Posting } from './post-entry.ts';

export function lyingAt(places: readonly StandingPlace[]): AtPlaces {
  return new Map(places.map(({ id, balanceSatang }) => [id, satang(balanceSatang)]));
}

/**
 * Names the place of each line. What the caller named stands. A counter-entry undoes its entry where
 * that lay. Money that a holder of the fund's cash takes in from a household lies in that holder's
 * hand; everything else is undivided.
 */
export async function placeLines(
  em: EntityManager,
  posting: Posting,
  places: readonly StandingPlace[],
): Promise<EntryLine[]> {
  if (!posting.lines.some(isUnplaced)) return [...posting.lines];
  const { countersEntryId } = posting;
  if (countersEntryId !== undefined) {
    const known = await readPlacesOf(em, countersEntryId);
    return posting.lines.map((line) => withPlace(line, known.get(line.account)));
  }
  const place = findHand(posting, places) ?? places.find(({ kind }) => kind === 'undivided');
  if (place === undefined) throw new Error(`Fund ${posting.fundId} has no undivided cash`);
  return posting.lines.map((line) => withPlace(line, place.id));
}

function isUnplaced(line: EntryLine): boolean {
  return isPlaced(line) && line.placeId === undefined;
}

function withPlace(line: EntryLine, placeId: string | undefined): EntryLine {
  return isUnplaced(line) && placeId !== undefined ? { ...line, placeId } : line;
}

const TAKEN_IN: readonly EntryKind[] = ['repay', 'round-coins'];

/** The hand of whoever took a payment in; a payment of earlier days went another way. */
function findHand(posting: Posting, places: readonly StandingPlace[]): StandingPlace | undefined {
  const { kind, bySeatId, businessOn } = posting;
  if (!TAKEN_IN.includes(kind) || bySeatId === undefined) return undefined;
  return places.find((one) => one.holderSeatId === bySeatId && one.openedOn <= businessOn);
}

/** Where the lines of a posted entry lie, by account. */
async function readPlacesOf(em: EntityManager, entryId: string): Promise<Map<string, string>> {
  const rows = await em.execute<{ account: string; placeId: string }[]>(
    `select a.kind as account, l.cash_place_id as "placeId"
       from journal_line l join ledger_account a on a.id = l.account_id
      where l.entry_id = ? and l.cash_place_id is not null`,
    [entryId],
  );
  return new Map(rows.map(({ account, placeId }) => [account, placeId]));
}
