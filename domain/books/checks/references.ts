/** Rows that name each other across the sheets, and rows that stand there twice. */

import type { Fault, RowFault } from '../faults.ts';
import type { SheetKey } from '../layout/sheets.ts';
import { loanKey, type PartBook } from '../rows/book.ts';

/** Looks only at what could be read, so that one bad cell raises no second fault elsewhere. */
export function checkReferences(book: PartBook): Fault[] {
  return [...findTwins(book), ...findStrangers(book)];
}

function findTwins({ funds, households, people, members, loans, repayments }: PartBook): Fault[] {
  return [
    ...twins(
      'funds',
      'code',
      keysOf(funds, ({ code }) => [code]),
    ),
    ...twins(
      'funds',
      'name',
      keysOf(funds, ({ name }) => [name]),
    ),
    ...twins(
      'households',
      'code',
      keysOf(households, ({ code }) => [code]),
    ),
    ...twins(
      'households',
      'houseNumber',
      keysOf(households, ({ villageNumber, houseNumber }) => [villageNumber, houseNumber]),
    ),
    ...twins(
      'people',
      'code',
      keysOf(people, ({ code }) => [code]),
    ),
    ...twins(
      'members',
      'memberNumber',
      keysOf(members, ({ fundCode, memberNumber }) => [fundCode, memberNumber]),
    ),
    ...twins(
      'members',
      'personCode',
      keysOf(members, ({ fundCode, personCode }) => [fundCode, personCode]),
    ),
    ...twins(
      'loans',
      'number',
      keysOf(loans, ({ fundCode, number }) => [fundCode, number]),
    ),
    ...twins('repayments', null, keysOf(repayments, repaymentKey)),
  ];
}

/** A receipt is known by its number; without one, by loan, day and amount. */
function repaymentKey(row: PartBook['repayments'][number]): readonly unknown[] {
  const { fundCode, loanNumber, receiptNumber, paidOn, amount } = row;
  if (receiptNumber === undefined) return [undefined];
  if (receiptNumber !== null) return [fundCode, loanNumber, receiptNumber];
  return [fundCode, loanNumber, 'no-receipt', paidOn, amount];
}

interface Keyed {
  readonly row: number;
  readonly key: string;
}

/** The rows whose parts of the key could all be read. */
function keysOf<Row extends { readonly row: number }>(
  rows: readonly Row[],
  partsOf: (row: Row) => readonly unknown[],
): Keyed[] {
  return rows.flatMap((row) => {
    const parts = partsOf(row);
    return parts.includes(undefined)
      ? []
      : [{ row: row.row, key: parts.map(String).join('\u0000') }];
  });
}

function twins(sheet: SheetKey, column: string | null, rows: readonly Keyed[]): Fault[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ row, key }): Fault[] => {
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, row);
      return [];
    }
    return [{ sheet, row, column, code: 'row-twice', figures: { earlier: String(earlier) } }];
  });
}

function findStrangers(book: PartBook): Fault[] {
  const funds = new Set(book.funds.map(({ code }) => code));
  const households = new Set(book.households.map(({ code }) => code));
  const people = new Set(book.people.map(({ code }) => code));
  const loans = new Set(book.loans.map((loan) => keyOfLoan(loan.fundCode, loan.number)));
  return [
    ...unknown('people', 'householdCode', {
      code: 'unknown-household',
      rows: book.people.filter((row) => isUnknown(households, row.householdCode)),
    }),
    ...unknown('members', 'fundCode', {
      code: 'unknown-fund',
      rows: book.members.filter((row) => isUnknown(funds, row.fundCode)),
    }),
    ...unknown('members', 'personCode', {
      code: 'unknown-person',
      rows: book.members.filter((row) => isUnknown(people, row.personCode)),
    }),
    ...unknown('loans', 'fundCode', {
      code: 'unknown-fund',
      rows: book.loans.filter((row) => isUnknown(funds, row.fundCode)),
    }),
    ...unknown('loans', 'personCode', {
      code: 'unknown-person',
      rows: book.loans.filter((row) => isUnknown(people, row.personCode)),
    }),
    ...unknown('repayments', 'loanNumber', {
      code: 'unknown-loan',
      rows: book.repayments.filter((row) =>
        isUnknown(loans, keyOfLoan(row.fundCode, row.loanNumber)),
      ),
    }),
  ];
}

function keyOfLoan(fundCode: string | undefined, number: string | undefined): string | undefined {
  return fundCode === undefined || number === undefined ? undefined : loanKey(fundCode, number);
}

/** Where a row has no readable name, nobody is called a stranger: that row may be the one meant. */
function isUnknown(known: ReadonlySet<string | undefined>, named: string | undefined): boolean {
  return named !== undefined && !known.has(named) && !known.has(undefined);
}

function unknown(
  sheet: SheetKey,
  column: string,
  { code, rows }: { code: RowFault; rows: readonly { readonly row: number }[] },
): Fault[] {
  return rows.map(({ row }) => ({ sheet, row, column, code }));
}
