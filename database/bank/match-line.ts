/** A person says which entry a line of the bank is, or takes that back. Nothing is posted by it. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { CashPlace } from '../cash/cash-place.ts';
import type { EntryRefusal } from '../ledger/post-entry.ts';
import { findLocked, findRow, getLocked } from '../rows.ts';
import { BankLine } from './bank-line.ts';
import { undoBookedLine } from './book-line.ts';
import { noteLine } from './note-line.ts';

/** In the order in which they are checked. */
export type MatchRefusal =
  | 'no-such-line'
  | 'line-matched-already'
  | 'entry-not-at-this-bank'
  | 'amounts-differ'
  | 'entry-matched-already';

/** Matches a line with an entry that moved the same amount at the account. Same again = same success. */
export async function matchLine(
  em: EntityManager,
  { lineId, entryId }: { lineId: string; entryId: string },
  act: Act,
): Promise<{ lineId: string } | { refused: MatchRefusal }> {
  const line = await findLocked(em, BankLine, { id: lineId });
  if (line === undefined) return { refused: 'no-such-line' };
  if (line.entryId === entryId) return { lineId };
  if (line.entryId !== null) return { refused: 'line-matched-already' };
  const { placeId } = line;
  await getLocked(em, CashPlace, { id: placeId });
  const moved = await readMovement(em, { placeId, entryId });
  if (moved === undefined) return { refused: 'entry-not-at-this-bank' };
  if (moved !== line.amountSatang) return { refused: 'amounts-differ' };
  const other = await findRow(em, BankLine, { placeId, entryId });
  if (other !== undefined) return { refused: 'entry-matched-already' };
  const matched = { entryId, matchedBySeatId: act.seatId, matchedAt: act.at };
  await em.nativeUpdate(BankLine, { id: lineId }, matched);
  await noteLine(em, line, { action: 'bank-line-matched', act });
  return { lineId };
}

/** In the order in which they are checked. */
export type UnmatchRefusal = 'no-such-line' | 'line-not-matched' | EntryRefusal;

/** Takes the match back; an entry that was booked from the line is undone with it. */
export async function unmatchLine(
  em: EntityManager,
  { lineId }: { lineId: string },
  act: Act,
): Promise<{ lineId: string } | { refused: UnmatchRefusal }> {
  const line = await findLocked(em, BankLine, { id: lineId });
  if (line === undefined) return { refused: 'no-such-line' };
  if (line.entryId === null) return { refused: 'line-not-matched' };
  const refused = await undoBookedLine(em, line, act);
  if (refused !== undefined) return refused;
  const open = { entryId: null, matchedBySeatId: null, matchedAt: null };
  await em.nativeUpdate(BankLine, { id: lineId }, open);
  await noteLine(em, line, { action: 'bank-line-unmatched', act });
  return { lineId };
}

async function readMovement(
  em: EntityManager,
  { placeId, entryId }: { placeId: string; entryId: string },
): Promise<bigint | undefined> {
  const [row] = await em.execute<{ amount: string | null }[]>(
    `select sum(debit_satang - credit_satang)::text as amount from journal_line
      where entry_id = ? and cash_place_id = ?`,
    [entryId, placeId],
  );
  const amount = row?.amount ?? null;
  return amount === null ? undefined : BigInt(amount);
}
