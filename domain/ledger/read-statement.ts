/**
 * Lines of a bank statement as they are typed or pasted: day, paid in, paid out, text, with commas,
 * semicolons or tabs between them. Amounts with grouped thousands stand in quotes where commas part the
 * columns. A first row of headings and empty rows are left out.
 */

import type { PlainDate } from '../dates/plain-date.ts';
import { parseTypedDate, type TypedDateRefusal } from '../dates/typed-date.ts';
import { parseBaht, satang, type Satang } from '../money/satang.ts';

export interface StatementLine {
  readonly on: PlainDate;
  /** Above zero: paid in. */
  readonly amountSatang: Satang;
  readonly text: string;
}

export type StatementProblem =
  | TypedDateRefusal
  | 'amount-unreadable'
  | 'in-or-out-not-both'
  | 'columns-missing';

export type ReadStatement =
  | { readonly lines: readonly StatementLine[] }
  | { readonly problems: readonly { readonly row: number; readonly problem: StatementProblem }[] };

/** All lines, or every row that cannot be read with its number from 1; never a part of them. */
export function readStatement(text: string): ReadStatement {
  const rows = text.split(/\r?\n/).map((row, index) => ({ row: index + 1, cells: cellsOf(row) }));
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const read = filled
    .filter(({ cells }, index) => index > 0 || !isHeading(cells))
    .map(({ row, cells }) => ({ row, outcome: readRow(cells) }));
  const problems = read.flatMap(({ row, outcome }) =>
    typeof outcome === 'string' ? [{ row, problem: outcome }] : [],
  );
  if (problems.length > 0) return { problems };
  return { lines: read.flatMap(({ outcome }) => (typeof outcome === 'string' ? [] : [outcome])) };
}

function readRow(cells: readonly string[]): StatementLine | StatementProblem {
  const [day = '', paidIn = '', paidOut = '', ...rest] = cells;
  if (cells.length < 3) return 'columns-missing';
  const date = parseTypedDate(day);
  if ('refused' in date) return date.refused;
  const [into, outOf] = [amountOf(paidIn), amountOf(paidOut)];
  if (into === undefined || outOf === undefined) return 'amount-unreadable';
  if ((into === 0n) === (outOf === 0n)) return 'in-or-out-not-both';
  return { on: date.date, amountSatang: satang(into - outOf), text: rest.join(' ').trim() };
}

function amountOf(cell: string): bigint | undefined {
  if (cell === '' || cell === '-') return 0n;
  const parsed = parseBaht(cell);
  return 'satang' in parsed ? parsed.satang : undefined;
}

function isHeading(cells: readonly string[]): boolean {
  return cells.every((cell) => !/[0-9๐-๙]/.test(cell));
}

/** The cells of a row; in quotes a separator is text, and two quotes are one. */
function cellsOf(row: string): string[] {
  const separator = /\t/.test(row) ? '\t' : row.includes(';') ? ';' : ',';
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < row.length; at += 1) {
    const sign = row[at] ?? '';
    if (sign === '"' && isQuoted && row[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') isQuoted = !isQuoted;
    else if (sign === separator && !isQuoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell.trim()];
}
