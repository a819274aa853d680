/** What every step of taking a book over has at hand. */

import type { Book } from '#domain/books/rows/book';
import type { Act } from '../act.ts';
import type { Centre } from '../places/centre.ts';

export interface Taking {
  readonly centre: Centre;
  readonly book: Book;
  readonly act: Act;
  /** Ids of funds by their codes in the file. */
  readonly fundIds: ReadonlyMap<string, string>;
}

/** The row with the code. Throws when there is none: the book was checked before. */
export function rowOf<Row extends { readonly code: string }>(
  rows: readonly Row[],
  code: string,
): Row {
  const row = rows.find((each) => each.code === code);
  if (row === undefined) throw new Error('A checked book names a row that it does not have');
  return row;
}

/** The id for a code of the file. Throws when there is none. */
export function idOf(ids: ReadonlyMap<string, string>, code: string): string {
  const id = ids.get(code);
  if (id === undefined) throw new Error('A checked book names a row that was not taken over');
  return id;
}
