/** The one way into a journal. The rules of the domain refuse first, the database stands behind them. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { moveAtPlaces } from '#domain/ledger/cash-places';
import type { EntryKind } from '#domain/ledger/entry';
import type { EntryLine } from '#domain/ledger/entry-lines';
import { post, type PostingRefusal } from '#domain/ledger/posting';
import { contentHash } from '../content-hash.ts';
import { Fund } from '../funds/fund.ts';
import { placeOf } from '../places/place.ts';
import { findRow, getRow } from '../rows.ts';
import { lockBooks, type Books } from './balances.ts';
import { JournalEntry, JournalLine } from './ledger-entities.ts';
import { lyingAt, placeLines, readPlaces } from './line-places.ts';

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
  const books = await lockBooks(em, posting.fundId);
  const hash = contentHash(contentOf(posting));
  const earlier = await findRow(em, JournalEntry, { postingKey: posting.postingKey });
  if (earlier !== undefined) {
    return earlier.contentHash === hash
      ? { entryId: earlier.id }
      : { refused: 'posting-key-reused' };
  }
  if (await isClosedOn(em, posting)) return { refused: 'period-is-closed' };
  const judged = post(books.balances, posting);
  if ('refused' in judged) return judged;
  const places = await readPlaces(em, posting.fundId);
  const lines = await placeLines(em, posting, places);
  const placed = moveAtPlaces(lyingAt(places), lines);
  if ('refused' in placed) return placed;
  return { entryId: await write(em, { posting: { ...posting, lines }, books, hash }) };
}

/** As `postEntry`, where a refusal would be a mistake of the caller: then it throws. */
export async function mustPostEntry(em: EntityManager, posting: Posting): Promise<string> {
  const posted = await postEntry(em, posting);
  if ('entryId' in posted) return posted.entryId;
  throw new Error(`Entry ${posting.postingKey} was refused: ${posted.refused}`);
}

/** Whether the business day of the entry lies in a period that the fund has closed. */
async function isClosedOn(em: EntityManager, posting: Posting): Promise<boolean> {
  const rows = await em.execute(
    `select 1 from period_close
      where fund_id = ? and status = 'closed' and ? between first_on and last_on limit 1`,
    [posting.fundId, posting.businessOn],
  );
  return rows.length > 0;
}

/** What makes two postings the same: who wrote it down, and when, does not. */
function contentOf(posting: Posting): object {
  const { fundId, kind, lines, businessOn, caseId, loanId, countersEntryId } = posting;
  return { fundId, kind, lines, businessOn, caseId, loanId, countersEntryId };
}

async function write(
  em: EntityManager,
  { posting, books, hash }: { posting: Posting; books: Books; hash: string },
): Promise<string> {
  const place = placeOf(await getRow(em, Fund, { id: posting.fundId }));
  const id = randomUUID();
  await em.insert(JournalEntry, {
    id,
    ...place,
    fundId: posting.fundId,
    kind: posting.kind,
    postingKey: posting.postingKey,
    contentHash: hash,
    caseId: posting.caseId ?? null,
    loanId: posting.loanId ?? null,
    countersEntryId: posting.countersEntryId ?? null,
    businessOn: posting.businessOn,
    recordedAt: posting.recordedAt,
    bySeatId: posting.bySeatId ?? null,
  });
  const lines = posting.lines.map(({ account, placeId, debitSatang, creditSatang }, index) => ({
    entryId: id,
    position: index + 1,
    accountId: books.accountIds[account],
    cashPlaceId: placeId ?? null,
    ...place,
    debitSatang,
    creditSatang,
  }));
  await em.insertMany(JournalLine, lines);
  return id;
}
