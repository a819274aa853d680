/**
 * Takes a checked book over: funds, households with their cases, members and the funds' own loans, in
 * the caller's transaction and through the doors that a centre without a file uses. Each case asks the
 * relay for its process by an outbox row of the same transaction, so nothing accepted is lost.
 */

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
import type { CaseName } from '../cases/begin-case.ts';
import { lockRegister } from '../people/writing/lock-register.ts';
import { Centre } from '../places/centre.ts';
import { getRow } from '../rows.ts';
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
  await lockRegister(em, centreId);
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
