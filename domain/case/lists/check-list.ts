/** A list from a file as rows, or everything that is wrong with it, row by row. */

import type { SheetRow } from '../../books/cells/cell.ts';
import type { CellFault, RowFault } from '../../books/faults.ts';
import { isBlank, readValue } from '../../books/rows/read-value.ts';
import { LIST_COLUMNS, MOST_LIST_ROWS, type ListColumn, type ListRow } from './list-columns.ts';

export interface ListFault {
  readonly row: number;
  /** Null where the whole row, or the file, is meant. */
  readonly column: ListColumn | null;
  readonly code: CellFault | RowFault;
  readonly figures?: Readonly<Record<string, string>>;
}

const COLUMNS = Object.entries(LIST_COLUMNS) as [ListColumn, (typeof LIST_COLUMNS)[ListColumn]][];

/** Blank rows are passed over. All rows or none: one fault, and nothing is taken. */
export function checkList(
  rows: readonly SheetRow[] | undefined,
): { readonly rows: readonly ListRow[] } | { readonly faults: readonly ListFault[] } {
  const refused = fileFaults(rows);
  if (rows === undefined || refused.length > 0) return { faults: refused };
  const told = rows.filter(({ row, cells }) => row > 1 && ![...cells.values()].every(isBlank));
  const faults: ListFault[] = [];
  const read = told.map((each) => readRow(each, faults));
  const found = [...faults, ...rowFaults(read)];
  if (read.length === 0) return { faults: [{ row: 1, column: null, code: 'sheet-empty' }] };
  if (found.length > 0) return { faults: found.toSorted((a, b) => a.row - b.row) };
  // Where no fault stands, every row is whole.
  return { rows: read as ListRow[] };
}

function fileFaults(rows: readonly SheetRow[] | undefined): ListFault[] {
  if (rows === undefined) return [{ row: 1, column: null, code: 'sheet-missing' }];
  const headings = rows.find(({ row }) => row === 1)?.cells;
  const faults = COLUMNS.flatMap(([column, { th }], index): ListFault[] => {
    const told = (headings?.get(index)?.text ?? '').replaceAll(/[\s*]/g, '').normalize('NFC');
    if (told === th.replaceAll(/\s/g, '')) return [];
    return [{ row: 1, column, code: 'heading-differs', figures: { heading: th } }];
  });
  if (rows.length <= MOST_LIST_ROWS + 1) return faults;
  const figures = { most: String(MOST_LIST_ROWS) };
  return [...faults, { row: 1, column: null, code: 'too-many-rows', figures }];
}

function readRow(
  { row, cells }: SheetRow,
  faults: ListFault[],
): Partial<ListRow> & { row: number } {
  const values: Record<string, unknown> = {};
  for (const [index, [column, told]] of COLUMNS.entries()) {
    const read = readValue(told, cells.get(index));
    if ('refused' in read) faults.push({ row, column, code: read.refused });
    else values[column] = read.value;
  }
  return { ...values, row };
}

/** Of rows beside each other: one number is one person, and a village has a number. */
function rowFaults(rows: readonly (Partial<ListRow> & { row: number })[]): ListFault[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ row, citizenId, villageNumber }): ListFault[] => {
    const faults: ListFault[] = [];
    if (villageNumber !== undefined && (villageNumber < 1 || villageNumber > 99)) {
      faults.push({ row, column: 'villageNumber', code: 'village-number-out-of-range' });
    }
    if (typeof citizenId !== 'string') return faults;
    const earlier = seen.get(citizenId);
    if (earlier === undefined) seen.set(citizenId, row);
    else faults.push(twice(row, earlier));
    return faults;
  });
}

function twice(row: number, earlier: number): ListFault {
  const figures = { earlier: String(earlier) };
  return { row, column: 'citizenId', code: 'citizen-id-twice', figures };
}
