/**
 * A cell as the file holds it, before anybody asked what it should be. A number is the decimal text of
 * the file, never a float; a date is `YYYY-MM-DD` in whatever era was typed.
 */

export const CELL_KINDS = [
  'text',
  'number',
  'percent',
  'date',
  'boolean',
  'formula',
  'error',
] as const;
export type CellKind = (typeof CELL_KINDS)[number];

export interface Cell {
  readonly kind: CellKind;
  readonly text: string;
}

/** One row of a sheet: its number in the file, headings being row 1, and its cells by column from 0. */
export interface SheetRow {
  readonly row: number;
  readonly cells: ReadonlyMap<number, Cell>;
}

/** The sheets of a file by their names. */
export type Sheets = ReadonlyMap<string, readonly SheetRow[]>;
