/** One sheet of the file as rows of values, each with what is wrong at its cells. */

import type { Cell, SheetRow } from '../cells/cell.ts';
import type { Fault } from '../faults.ts';
import {
  columnsOf,
  EXAMPLE_MARK,
  mostRowsOf,
  type BookRow,
  type ColumnKey,
  type SheetKey,
} from '../layout/sheets.ts';
import { isBlank, readValue } from './read-value.ts';

/** A row with the values that could be read. */
export type PartRow<Key extends SheetKey> = { readonly row: number } & {
  readonly [Column in ColumnKey<Key>]?: BookRow<Key>[Column];
};

export interface ReadSheet<Key extends SheetKey> {
  /** Where no fault stands, every row is whole. */
  readonly rows: readonly PartRow<Key>[];
  readonly faults: readonly Fault[];
  /** Rows that only show how it is done. */
  readonly examples: number;
}

/** Reads the rows below the headings; blank rows are passed over, examples are counted only. */
export function readSheet<Key extends SheetKey>(
  sheet: Key,
  rows: readonly SheetRow[] | undefined,
): ReadSheet<Key> {
  const refused = refuseSheet(sheet, rows);
  if (rows === undefined || refused.length > 0) return { rows: [], faults: refused, examples: 0 };
  const faults: Fault[] = [];
  const read: PartRow<Key>[] = [];
  let examples = 0;
  for (const each of rows.filter(({ row, cells }) => row > 1 && !isEmpty(cells))) {
    if (isExample(each)) examples += 1;
    else read.push(readRow(sheet, each, faults));
  }
  return { rows: read, faults, examples };
}

function refuseSheet(sheet: SheetKey, rows: readonly SheetRow[] | undefined): Fault[] {
  if (rows === undefined) return [{ sheet, row: 1, column: null, code: 'sheet-missing' }];
  const headings = rows.find(({ row }) => row === 1)?.cells;
  const faults = columnsOf(sheet).flatMap(([column, { th }], index): Fault[] => {
    const told = plainHeading(headings?.get(index)?.text ?? '');
    if (told === plainHeading(th)) return [];
    return [{ sheet, row: 1, column, code: 'heading-differs', figures: { heading: th } }];
  });
  const most = mostRowsOf(sheet);
  if (rows.length <= most + 1) return faults;
  const figures = { most: String(most) };
  return [...faults, { sheet, row: 1, column: null, code: 'too-many-rows', figures }];
}

/** A heading without spaces and without the star of a column that must be filled. */
function plainHeading(text: string): string {
  return text.replaceAll(/[\s*]/g, '').normalize('NFC');
}

function isEmpty(cells: SheetRow['cells']): boolean {
  return [...cells.values()].every(isBlank);
}

function isExample({ cells }: SheetRow): boolean {
  return cells.get(0)?.text.trim().startsWith(EXAMPLE_MARK) === true;
}

/** The one place where the types of the columns are forgotten: `readValue` keeps to their kinds. */
function readRow<Key extends SheetKey>(
  sheet: Key,
  { row, cells }: SheetRow,
  faults: Fault[],
): PartRow<Key> {
  const columns = columnsOf(sheet);
  const values: Record<string, unknown> = { row };
  for (const [index, [column, told]] of columns.entries()) {
    const read = readValue(told, cells.get(index));
    if ('refused' in read) faults.push({ sheet, row, column, code: read.refused });
    else values[column] = read.value;
  }
  if (hasFormulaBeyond(cells, columns.length)) {
    faults.push({ sheet, row, column: null, code: 'cell-is-formula' });
  }
  return values as PartRow<Key>;
}

function hasFormulaBeyond(cells: ReadonlyMap<number, Cell>, width: number): boolean {
  return [...cells].some(([index, { kind }]) => index >= width && kind === 'formula');
}
