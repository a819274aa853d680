/** What cannot be in the registers of a book: its funds, households, people and members. */

import type { PlainDate } from '../../dates/plain-date.ts';
import { LAWFUL_YEARLY_BASIS_POINTS } from '../../interest/lawful.ts';
import type { Fault, RowFault } from '../faults.ts';
import type { BookRow, ColumnKey, SheetKey } from '../layout/sheets.ts';
import type { Book } from '../rows/book.ts';

/** As a case takes them over. */
const MOST_PEOPLE = 30;

/** `today` in Bangkok. Looks at whole rows whose references hold. */
export function checkRegisters(book: Book, today: PlainDate): Fault[] {
  return [
    ...book.funds.flatMap((fund) => checkFund(fund, today)),
    ...book.households.flatMap((household) => checkHousehold(household, { book, today })),
    ...book.people.flatMap((person) => checkPerson(person, today)),
    ...findIdTwins(book.people),
    ...book.members.flatMap((member) =>
      notAhead('members', member, { joinedOn: member.joinedOn, today }),
    ),
  ];
}

function checkFund(fund: BookRow<'funds'>, today: PlainDate): Fault[] {
  const faults = notAhead('funds', fund, { accededOn: fund.accededOn, today });
  if (fund.rate > LAWFUL_YEARLY_BASIS_POINTS) {
    faults.push(faultAt('funds', fund, { column: 'rate', code: 'rate-above-lawful' }));
  }
  if (fund.hasMoney === 'no' && (fund.capital > 0n || fund.lends === 'yes')) {
    faults.push(faultAt('funds', fund, { column: 'hasMoney', code: 'fund-without-money' }));
  }
  return faults;
}

function checkHousehold(
  household: BookRow<'households'>,
  { book, today }: { book: Book; today: PlainDate },
): Fault[] {
  const faults = notAhead('households', household, { consentedOn: household.consentedOn, today });
  const { villageNumber, code } = household;
  if (villageNumber < 1 || villageNumber > 99) {
    const at = { column: 'villageNumber', code: 'village-number-out-of-range' } as const;
    faults.push(faultAt('households', household, at));
  }
  const refused = refusePeople(book.people.filter(({ householdCode }) => householdCode === code));
  if (refused !== null)
    faults.push(faultAt('households', household, { column: 'code', code: refused }));
  return faults;
}

function refusePeople(people: readonly BookRow<'people'>[]): RowFault | null {
  if (people.length === 0) return 'household-without-people';
  if (people.length > MOST_PEOPLE) return 'too-many-people';
  return people.filter(({ relation }) => relation === 'head').length === 1
    ? null
    : 'exactly-one-head';
}

function checkPerson(person: BookRow<'people'>, today: PlainDate): Fault[] {
  const faults = notAhead('people', person, { birthOn: person.birthOn, today });
  if (person.citizenId === null && person.noIdReason === null) {
    faults.push(faultAt('people', person, { column: 'citizenId', code: 'citizen-id-or-reason' }));
  }
  return faults;
}

function findIdTwins(people: Book['people']): Fault[] {
  const first = new Map<string, number>();
  return people.flatMap((person): Fault[] => {
    const { citizenId, row } = person;
    if (citizenId === null) return [];
    const earlier = first.get(citizenId);
    first.set(citizenId, earlier ?? row);
    if (earlier === undefined) return [];
    const fault = faultAt('people', person, { column: 'citizenId', code: 'citizen-id-twice' });
    return [{ ...fault, figures: { earlier: String(earlier) } }];
  });
}

/** A day that is not here yet. */
export function notAhead<Key extends SheetKey>(
  sheet: Key,
  row: { readonly row: number },
  {
    today,
    ...days
  }: { readonly today: PlainDate } & { readonly [column: string]: PlainDate | null },
): Fault[] {
  return Object.entries(days).flatMap(([column, day]): Fault[] =>
    day !== null && day > today
      ? [{ sheet, row: row.row, column, code: 'date-in-the-future' }]
      : [],
  );
}

export function faultAt<Key extends SheetKey>(
  sheet: Key,
  { row }: { readonly row: number },
  { column, code }: { column: ColumnKey<Key>; code: RowFault },
): Fault {
  return { sheet, row, column, code };
}
