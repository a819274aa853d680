/**
 * Takes a checked book over: funds, households with their cases, members and the funds' own loans, in
 * the caller's transaction and through the doors that a centre without a file uses. Each case asks the
 * relay for its process by an outbox row of the same transaction, so nothing accepted is lost.
 */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  planHouseholds,
  totalsOf,
  type BookTotals,
  type PlannedHousehold,
} from '#domain/books/book-plan';
import { inSheetOrder } from '#domain/books/check-book';
import type { Fault } from '#domain/books/faults';
import type { Book } from '#domain/books/rows/book';
import { compareDates, plainDate } from '#domain/dates/plain-date';
import type { Act } from '../act.ts';
import { record } from '../audit/record.ts';
import type { CaseName } from '../cases/begin-case.ts';
import { contentHash, toPlainJson } from '../content-hash.ts';
import { Centre } from '../places/centre.ts';
import { findRow, getRow } from '../rows.ts';
import { BookImport } from './book-entities.ts';
import { takeFunds } from './take-funds.ts';
import { takeHousehold } from './take-household.ts';
import { takeMembers } from './take-members.ts';
import type { Taking } from './taking.ts';

/** Households without a contract come after those with one. */
const LAST_DAY = plainDate('9999-12-31');

export interface BookPlan {
  readonly centreId: string;
  readonly book: Book;
  /** Which funds count in the headline, by their codes in the file. */
  readonly headline: ReadonlyMap<string, boolean>;
}

export interface TakenBook {
  readonly totals: BookTotals;
  readonly cases: readonly CaseName[];
  /** Funds that are new to the centre. */
  readonly fundsJoined: number;
}

/** Everything of the book, or all that stands against it; then the caller rolls back. */
export async function takeBook(
  em: EntityManager,
  { centreId, book, headline }: BookPlan,
  act: Act,
): Promise<TakenBook | { faults: Fault[] }> {
  const centre = await getRow(em, Centre, { id: centreId });
  const funds = await takeFunds(em, { centreId, funds: book.funds, headline }, act);
  const faults: Fault[] = [...funds.faults];
  const cases: CaseName[] = [];
  const personIds = new Map<string, string>();
  const taking: Taking = { centre, book, act, fundIds: funds.fundIds };
  for (const planned of byContract(planHouseholds(book))) {
    await em.execute('savepoint household');
    const taken = await takeHousehold(em, planned, taking);
    if ('fault' in taken) {
      // The others are looked at too, so that one look tells everything.
      await em.execute('rollback to savepoint household');
      faults.push(taken.fault);
    } else {
      if (taken.begun !== null) cases.push(nameOf(taken.begun));
      for (const [code, id] of taken.personIds) personIds.set(code, id);
    }
    await em.execute('release savepoint household');
  }
  faults.push(...(await takeMembers(em, { taking, personIds })));
  if (faults.length > 0) return { faults: inSheetOrder(faults) };
  // What the database checks at the end, it checks now: a dry run never comes to a commit.
  await em.execute('set constraints all immediate');
  return { totals: totalsOf(book), cases, fundsJoined: funds.joined };
}

/** Money that came back from an early contract could be lent again in a later one. */
function byContract(households: readonly PlannedHousehold[]): PlannedHousehold[] {
  const lentOn = ({ contract }: PlannedHousehold) => contract?.loan.lentOn ?? LAST_DAY;
  return households.toSorted((a, b) => compareDates(lentOn(a), lentOn(b)));
}

function nameOf({ caseId, number, yearBe }: CaseName): CaseName {
  return { caseId, number, yearBe };
}

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
