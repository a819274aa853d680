/** The rows of all six sheets: as far as they could be read, and whole. */

import type { Sheets } from '../cells/cell.ts';
import type { Fault } from '../faults.ts';
import { SHEET_KEYS, SHEETS, type BookRow, type SheetKey } from '../layout/sheets.ts';
import { readSheet, type PartRow } from './read-sheet.ts';

export type PartBook = { readonly [Key in SheetKey]: readonly PartRow<Key>[] };

export type Book = { readonly [Key in SheetKey]: readonly BookRow<Key>[] };

export interface ReadBook {
  readonly book: PartBook;
  /** What is wrong at single cells and headings. */
  readonly faults: readonly Fault[];
  readonly examples: number;
}

export function readSheets(sheets: Sheets): ReadBook {
  const read = SHEET_KEYS.map((key) => [key, readSheet(key, sheets.get(SHEETS[key].th))] as const);
  const rows = Object.fromEntries(read.map(([key, sheet]) => [key, sheet.rows]));
  return {
    book: rows as PartBook,
    faults: read.flatMap(([, { faults }]) => faults),
    examples: read.reduce((sum, [, { examples }]) => sum + examples, 0),
  };
}

/** The book as whole rows; only where `readSheets` found no fault. */
export function wholeBook(book: PartBook): Book {
  return book as Book;
}

/** A loan is named by its fund and its number there. */
export function loanKey(fundCode: string, number: string): string {
  return `${fundCode}\u0000${number}`;
}
