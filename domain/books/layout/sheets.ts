/**
 * The sheets of a book of funds, column by column: one table for the template, the reading, the faults
 * and the export. A row whose first cell begins with `EXAMPLE_MARK` only shows how it is done.
 */

import type { Columns, RowOf } from './columns.ts';
import { LOANS, REPAYMENTS } from './money-columns.ts';
import { FUNDS, HOUSEHOLDS, MEMBERS, PEOPLE } from './registers.ts';

export const EXAMPLE_MARK = 'ตัวอย่าง';

/** The most rows that any sheet may have below its headings. */
export const LARGEST_SHEET_ROWS = 5_000;

/** A file holds the registers of its centre while it is taken over; a larger village sends several. */
const FEWER_ROWS: Readonly<Partial<Record<SheetKey, number>>> = { households: 300, funds: 200 };

export const SHEETS = {
  funds: { th: 'กองทุน', en: 'Funds', columns: FUNDS },
  households: { th: 'ครัวเรือน', en: 'Households', columns: HOUSEHOLDS },
  people: { th: 'คนในครัวเรือน', en: 'People', columns: PEOPLE },
  members: { th: 'สมาชิกกองทุน', en: 'Fund members', columns: MEMBERS },
  loans: { th: 'เงินกู้', en: 'Loans', columns: LOANS },
  repayments: { th: 'รับชำระ', en: 'Repayments', columns: REPAYMENTS },
} as const;

export type SheetKey = keyof typeof SHEETS;

export const SHEET_KEYS = Object.keys(SHEETS) as [SheetKey, ...SheetKey[]];

/** Rows count as in the file: the headings are row 1. */
export type BookRow<Key extends SheetKey> = RowOf<(typeof SHEETS)[Key]['columns']> & {
  readonly row: number;
};

export type ColumnKey<Key extends SheetKey> = keyof (typeof SHEETS)[Key]['columns'] & string;

/** How many rows a sheet may have below its headings. */
export function mostRowsOf(sheet: SheetKey): number {
  return FEWER_ROWS[sheet] ?? LARGEST_SHEET_ROWS;
}

/** All columns of a sheet in their order. */
export function columnsOf(sheet: SheetKey): readonly (readonly [string, Columns[string]])[] {
  return Object.entries<Columns[string]>(SHEETS[sheet].columns);
}
