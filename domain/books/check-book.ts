/** A whole file of a centre's funds: read, checked, and told row by row what is wrong with it. */

import type { PlainDate } from '../dates/plain-date.ts';
import type { Sheets } from './cells/cell.ts';
import { checkLoans } from './checks/check-loans.ts';
import { checkRegisters } from './checks/check-registers.ts';
import { checkReferences } from './checks/references.ts';
import type { Alert, Fault, FaultCode } from './faults.ts';
import { SHEET_KEYS } from './layout/sheets.ts';
import { readSheets, wholeBook, type Book } from './rows/book.ts';

export type CheckedBook =
  | { readonly faults: readonly Fault[]; readonly examples: number }
  | { readonly book: Book; readonly alerts: readonly Alert[]; readonly examples: number };

/** Without its sheets a file cannot be looked into. */
const SHEET_FAULTS: readonly FaultCode[] = ['sheet-missing', 'heading-differs', 'too-many-rows'];

/**
 * Either all faults in the order of sheets and rows, or the book with what its reader must be told.
 * Sums and laws are looked at only when every cell could be read and every reference holds, so that
 * one slip is one fault. `today` in Bangkok.
 */
export function checkBook(sheets: Sheets, today: PlainDate): CheckedBook {
  const steps = checkInSteps(sheets, today);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** As `checkBook`, stopping now and then for a caller who has other things to do meanwhile. */
export function* checkInSteps(sheets: Sheets, today: PlainDate): Generator<undefined, CheckedBook> {
  const { book, faults, examples } = readSheets(sheets);
  if (faults.some(({ code }) => SHEET_FAULTS.includes(code))) return { faults, examples };
  const first = [...faults, ...checkReferences(book)];
  if (first.length > 0) return { faults: inSheetOrder(first), examples };
  const whole = wholeBook(book);
  if (SHEET_KEYS.every((key) => whole[key].length === 0)) {
    return { faults: [{ sheet: 'funds', row: 1, column: null, code: 'sheet-empty' }], examples };
  }
  const loans = yield* checkLoans(whole, today);
  const second = [...checkRegisters(whole, today), ...loans.faults];
  if (second.length > 0) return { faults: inSheetOrder(second), examples };
  return { book: whole, alerts: loans.alerts, examples };
}

export function inSheetOrder<Place extends Pick<Fault, 'sheet' | 'row'>>(
  places: readonly Place[],
): Place[] {
  const sheetOf = ({ sheet }: Place) => SHEET_KEYS.indexOf(sheet);
  return places.toSorted((a, b) => sheetOf(a) - sheetOf(b) || a.row - b.row);
}
