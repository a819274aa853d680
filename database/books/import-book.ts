/** A file with the books of funds, taken over once a centre and answered the same ever after. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Fault } from '#domain/books/faults';
import { dayOf, type Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { contentHash, toPlainJson } from '../content-hash.ts';
import { Centre } from '../places/centre.ts';
import { findRow, getRow } from '../rows.ts';
import { BookImport } from './book-entities.ts';
import { takeBook, type BookPlan, type TakenBook } from './take-book.ts';

export interface BookImportPlan extends BookPlan {
  /** SHA-256 of the file in hexadecimal digits. */
  readonly fileHash: string;
}

/** `TakenBook` and the id of the import as they were kept: JSON, money as decimal strings. */
export type KeptBook = { readonly kept: unknown };

/**
 * Takes the book over once a centre: the same file again gets the same answer, with other answers about
 * the headline it is refused. Two at the same moment: the second waits and finds the first.
 */
export async function importBook(
  em: EntityManager,
  plan: BookImportPlan,
  act: Act,
): Promise<KeptBook | { faults: Fault[] } | { refused: 'book-imported-otherwise' }> {
  const { centreId, fileHash } = plan;
  const headlineHash = contentHash(Object.fromEntries(plan.headline));
  const lockName = `book-import/${centreId}`;
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [lockName]);
  const earlier = await findRow(em, BookImport, { centreId, fileHash });
  if (earlier !== undefined) {
    const isSame = earlier.headlineHash === headlineHash;
    return isSame ? { kept: earlier.answer } : { refused: 'book-imported-otherwise' };
  }
  const taken = await takeBook(em, plan, act);
  if ('faults' in taken) return taken;
  const importId = randomUUID();
  const { areaCode } = await getRow(em, Centre, { id: centreId });
  const answer = toPlainJson({ importId, ...taken });
  await em.insert(BookImport, {
    id: importId,
    centreId,
    areaCode,
    fileHash,
    headlineHash,
    answer,
    bySeatId: act.seatId,
    importedAt: act.at,
  });
  await noteImport(em, { importId, taken, place: { centreId, areaCode } }, act);
  return { kept: answer };
}

/** The day in Bangkok on which the centre took the file in; null when it never did. */
export async function findImportDay(
  em: EntityManager,
  which: { readonly centreId: string; readonly fileHash: string },
): Promise<string | null> {
  const earlier = await findRow(em, BookImport, which);
  return earlier === undefined ? null : dayOf(earlier.importedAt);
}

async function noteImport(
  em: EntityManager,
  done: { importId: string; taken: TakenBook; place: { centreId: string; areaCode: string } },
  act: Act,
): Promise<void> {
  const { totals, cases, fundsJoined } = done.taken;
  await record(em, {
    action: 'books-imported',
    at: act.at,
    actor: act,
    place: done.place,
    subject: { kind: 'book-import', id: done.importId },
    detail: {
      fundsJoined,
      households: totals.households,
      people: totals.people,
      members: totals.members,
      loans: totals.loans,
      repayments: totals.repayments,
      cases: cases.length,
    },
  });
}
