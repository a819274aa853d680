/** The one way into a journal. The rules of the domain refuse first, the database stands behind them. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { moveAtPlaces } from '#domain/ledger/cash-places';
import type { EntryKind } from '#domain/ledger/entry';
import type { EntryLine } from '#domain/ledger/entry-lines';
import { post, type PostingRefusal } from '#domain/ledger/posting';
import { watchHands } from '../cash/watch-hands.ts';
import { contentHash } from '../content-hash.ts';
import { findRow } from '../rows.ts';
import { type Books, lockBooks, type LockedBooks, type StandingPlace } from './balances.ts';
import { JournalEntry } from './ledger-entities.ts';
import { lyingAt, placeLines } from './line-places.ts';

export interface Posting {
  readonly fundId: string;
  readonly kind: EntryKind;
  readonly lines: readonly EntryLine[];
  /** Unique for ever: the same key with the same content is the same success. */
  readonly postingKey: string;
  /** The day the money moved, in Bangkok; apart from the instant it was written down. */
  readonly businessOn: string;
  /** ISO instant. */
  readonly recordedAt: string;
  readonly caseId?: string;
  readonly loanId?: string;
  readonly countersEntryId?: string;
  readonly bySeatId?: string;
}

export type EntryRefusal = 'posting-key-reused' | 'period-is-closed' | PostingRefusal;

/**
 * Posts one entry to the books of a fund. Locks its accounts in a fixed order, so that of two
 * resolutions on the last baht one wins and the other is refused. Refuses, in this order, a key used
 * for other content, a day in a closed period, then what `#domain/ledger/posting` refuses.
 */
export async function postEntry(
  em: EntityManager,
  posting: Posting,
): Promise<{ entryId: string } | { refused: EntryRefusal }> {
  const books = await lockBooks(em, posting.fundId, posting.businessOn);
  const hash = contentHash(contentOf(posting));
  const judged = await judge(em, { posting, books });
  if ('lines' in judged) {
    const { lines, movesHands } = judged;
    const entryId = await writeUnderNewKey(em, { posting: { ...posting, lines }, books, hash });
    if (entryId !== undefined) {
      if (movesHands) await watchHands(em, posting.fundId, { at: posting.recordedAt });
      return { entryId };
    }
  }
  // Most keys are new, and the index on them says so at the writing: only here is one looked up.
  const earlier = await findRow(em, JournalEntry, { postingKey: posting.postingKey });
  if (earlier !== undefined) {
    return earlier.contentHash === hash
      ? { entryId: earlier.id }
      : { refused: 'posting-key-reused' };
  }
  if ('refused' in judged) return judged;
  throw new Error(`Key ${posting.postingKey} is neither new nor known`);
}

/** As `postEntry`, where a refusal would be a mistake of the caller: then it throws. */
export async function mustPostEntry(em: EntityManager, posting: Posting): Promise<string> {
  const posted = await postEntry(em, posting);
  if ('entryId' in posted) return posted.entryId;
  throw new Error(`Entry ${posting.postingKey} was refused: ${posted.refused}`);
}

/** The lines, each on money with its place, unless the period, an account or a place refuses them. */
async function judge(
  em: EntityManager,
  { posting, books }: { posting: Posting; books: LockedBooks },
): Promise<{ lines: readonly EntryLine[]; movesHands: boolean } | { refused: EntryRefusal }> {
  const { isClosed, places } = books;
  if (isClosed) return { refused: 'period-is-closed' };
  const posted = post(books.balances, posting);
  if ('refused' in posted) return posted;
  const lines = await placeLines(em, posting, places);
  const placed = moveAtPlaces(lyingAt(places), lines);
  return 'refused' in placed
    ? placed
    : { lines, movesHands: movesHands({ ...posting, lines }, places) };
}

/**
 * Whether cash comes into hands or leaves them at a fund that has a bank to bring it to. A move within
 * the fund sees to its deposit by itself (`move-cash.ts`).
 */
function movesHands({ kind, lines }: Posting, places: readonly StandingPlace[]): boolean {
  if (kind === 'move-cash' || !places.some((place) => place.kind === 'bank')) return false;
  return places
    .filter((place) => place.kind !== 'bank')
    .some(({ id }) => lines.some(({ placeId }) => placeId === id));
}

/** What makes two postings the same: who wrote it down, and when, does not. */
function contentOf(posting: Posting): object {
  const { fundId, kind, lines, businessOn, caseId, loanId, countersEntryId } = posting;
  return { fundId, kind, lines, businessOn, caseId, loanId, countersEntryId };
}

/** The new entry's id; undefined, with nothing written, when the key is known already. */
async function writeUnderNewKey(
  em: EntityManager,
  { posting, books, hash }: { posting: Posting; books: Books; hash: string },
): Promise<string | undefined> {
  const id = randomUUID();
  const { lines } = posting;
  const entry = {
    id,
    centre_id: books.place.centreId,
    area_code: books.place.areaCode,
    fund_id: posting.fundId,
    kind: posting.kind,
    posting_key: posting.postingKey,
    content_hash: hash,
    case_id: posting.caseId,
    loan_id: posting.loanId,
    counters_entry_id: posting.countersEntryId,
    business_on: posting.businessOn,
    recorded_at: posting.recordedAt,
    by_seat_id: posting.bySeatId,
  };
  const [row] = await em.execute<{ isNew: boolean }[]>(
    `select write_entry(json_populate_record(null::journal_entry, ?::json), ?::uuid[], ?::uuid[],
       ?::bigint[], ?::bigint[]) as "isNew"`,
    [
      JSON.stringify(entry),
      arrayText(lines.map(({ account }) => books.accountIds[account])),
      arrayText(lines.map(({ placeId }) => placeId ?? 'null')),
      arrayText(lines.map(({ debitSatang }) => String(debitSatang))),
      arrayText(lines.map(({ creditSatang }) => String(creditSatang))),
    ],
  );
  return row?.isNew === true ? id : undefined;
}

/** Ids, figures and nulls as Postgres reads an array. */
function arrayText(values: readonly string[]): string {
  return `{${values.join(',')}}`;
}
