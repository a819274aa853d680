/**
 * What the bank itself moved is booked from the line of its statement and matched with it at once: a
 * fee, or interest on the deposit. A fee takes money out of the account without two signatures, so
 * whoever entered the statement does not book one from it: two people stand behind every satang that
 * leaves a bank.
 */

import type { EntityManager } from '@mikro-orm/postgresql';
import { bankEntry, fitsLine, type BankEntryKind } from '#domain/ledger/bank-entries';
import { counterEntry } from '#domain/ledger/entry';
import { satang } from '#domain/money/satang';
import { dayOf, type Act } from '../act.ts';
import { CashPlace } from '../cash/cash-place.ts';
import { JournalEntry } from '../ledger/ledger-entities.ts';
import { postEntry, type EntryRefusal } from '../ledger/post-entry.ts';
import { SeatRow } from '../people/seat.ts';
import { findLocked, findRow, getLocked, getRow } from '../rows.ts';
import { BankLine } from './bank-line.ts';
import { noteLine } from './note-line.ts';

export interface BookingPlan {
  readonly lineId: string;
  readonly kind: BankEntryKind;
  /** Unique for ever; a command's own key. */
  readonly entryKey: string;
}

/** In the order in which they are checked. */
export type BookLineRefusal =
  | 'no-such-line'
  | 'line-matched-already'
  | 'line-goes-the-other-way'
  | 'before-the-account'
  | 'fee-booked-by-another'
  | EntryRefusal;

/** Posts the entry on the bank's own day and matches the line with it. */
export async function bookLine(
  em: EntityManager,
  { lineId, kind, entryKey }: BookingPlan,
  act: Act,
): Promise<{ entryId: string } | { refused: BookLineRefusal }> {
  const line = await findLocked(em, BankLine, { id: lineId });
  if (line === undefined) return { refused: 'no-such-line' };
  if (line.entryId !== null) return { refused: 'line-matched-already' };
  if (!fitsLine(kind, line)) return { refused: 'line-goes-the-other-way' };
  const place = await getLocked(em, CashPlace, { id: line.placeId });
  if (line.bookedOn < place.openedOn) return { refused: 'before-the-account' };
  const { userId: enteredBy } = await getRow(em, SeatRow, { id: line.enteredBySeatId });
  if (kind === 'bank-fee' && enteredBy === act.userId) return { refused: 'fee-booked-by-another' };
  const { fundId, placeId } = line;
  const posted = await postEntry(em, {
    fundId,
    ...bankEntry(kind, { amountSatang: satang(line.amountSatang), placeId }),
    postingKey: `bank-line/${entryKey}`,
    businessOn: line.bookedOn,
    recordedAt: act.at,
    bySeatId: act.seatId,
  });
  if ('refused' in posted) return posted;
  const { entryId } = posted;
  const matched = { entryId, matchedBySeatId: act.seatId, matchedAt: act.at };
  await em.nativeUpdate(BankLine, { id: lineId }, matched);
  await noteLine(em, line, { action: 'bank-line-booked', act });
  return { entryId };
}

/** Undoes an entry that was booked from its line; nothing where the entry came another way. */
export async function undoBookedLine(
  em: EntityManager,
  line: BankLine,
  act: Act,
): Promise<{ refused: EntryRefusal } | undefined> {
  const entry = await findRow(em, JournalEntry, { id: line.entryId ?? '' });
  if (entry?.kind !== 'bank-fee' && entry?.kind !== 'bank-interest') return undefined;
  const { fundId, placeId } = line;
  const posted = await postEntry(em, {
    fundId,
    ...counterEntry(bankEntry(entry.kind, { amountSatang: satang(line.amountSatang), placeId })),
    postingKey: `bank-line/undone/${entry.id}`,
    countersEntryId: entry.id,
    businessOn: dayOf(act.at),
    recordedAt: act.at,
    bySeatId: act.seatId,
  });
  return 'refused' in posted ? posted : undefined;
}
