/** The place of every line on cash, also where the caller named none. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { isPlaced, type AtPlaces } from '#domain/ledger/cash-places';
import type { EntryKind } from '#domain/ledger/entry';
import type { EntryLine } from '#domain/ledger/entry-lines';
import { satang } from '#domain/money/satang';
import { CashPlace } from '../cash/cash-place.ts';
import { getRow, listRows } from '../rows.ts';
import type { Posting } from './post-entry.ts';

/** What lies at each place of a fund. To decide on only under the lock of its books. */
export async function readAtPlaces(em: EntityManager, fundId: string): Promise<AtPlaces> {
  const places = await listRows(em, CashPlace, { where: { fundId }, orderBy: { id: 'asc' } });
  return new Map(places.map(({ id, balanceSatang }) => [id, satang(balanceSatang)]));
}

/**
 * Names the place of each line. What the caller named stands. A counter-entry undoes its entry where
 * that lay. Money that a holder of the fund's cash takes in from a household lies in that holder's
 * hand; everything else is undivided.
 */
export async function placeLines(em: EntityManager, posting: Posting): Promise<EntryLine[]> {
  if (!posting.lines.some(isUnplaced)) return [...posting.lines];
  const { countersEntryId } = posting;
  if (countersEntryId !== undefined) {
    const known = await readPlacesOf(em, countersEntryId);
    return posting.lines.map((line) => withPlace(line, known.get(line.account)));
  }
  const placeId = (await findHand(em, posting)) ?? (await undividedPlace(em, posting.fundId));
  return posting.lines.map((line) => withPlace(line, placeId));
}

function isUnplaced(line: EntryLine): boolean {
  return isPlaced(line) && line.placeId === undefined;
}

function withPlace(line: EntryLine, placeId: string | undefined): EntryLine {
  return isUnplaced(line) && placeId !== undefined ? { ...line, placeId } : line;
}

async function undividedPlace(em: EntityManager, fundId: string): Promise<string> {
  return (await getRow(em, CashPlace, { fundId, kind: 'undivided' })).id;
}

const TAKEN_IN: readonly EntryKind[] = ['repay', 'round-coins'];

/** The hand of whoever took a payment in; a payment of earlier days went another way. */
async function findHand(em: EntityManager, posting: Posting): Promise<string | undefined> {
  const { kind, fundId, bySeatId, businessOn } = posting;
  if (!TAKEN_IN.includes(kind) || bySeatId === undefined) return undefined;
  const [hand] = await listRows(em, CashPlace, {
    where: { fundId, holderSeatId: bySeatId, openedOn: { $lte: businessOn } },
    orderBy: { id: 'asc' },
  });
  return hand?.id;
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
