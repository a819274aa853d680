/** One cell as the value that its column asks for, or the first thing that is wrong with it. */

import { parseCitizenId } from '../../people/citizen-id.ts';
import { parsePhone } from '../../people/phone.ts';
import { cleanText } from '../../thai/clean-text.ts';
import { toArabicDigits } from '../../thai/digits.ts';
import type { Cell } from '../cells/cell.ts';
import { readAmount, readCount, readPercent } from '../cells/read-amount.ts';
import { readSheetDate } from '../cells/read-date.ts';
import { unguardText } from '../cells/safe-text.ts';
import type { CellFault } from '../faults.ts';
import { findChoice } from '../layout/choices.ts';
import type { Column, PlainKind } from '../layout/columns.ts';

type Read = { readonly value: unknown } | { readonly refused: CellFault };

const LONGEST_TEXT = 100;
const LONGEST_CODE = 40;

const READERS: Readonly<Record<PlainKind, (cell: Cell) => Read>> = {
  code: (cell) => readText(cell, LONGEST_CODE),
  text: (cell) => readText(cell, LONGEST_TEXT),
  amount: readAmount,
  percent: readPercent,
  count: readCount,
  date: ({ kind, text }) => (kind === 'number' ? { refused: 'not-a-date' } : readSheetDate(text)),
  'citizen-id': ({ text }) => {
    const read = parseCitizenId(text);
    return 'citizenId' in read ? { value: read.citizenId } : { refused: 'citizen-id-check-digit' };
  },
  phone: ({ text }) => {
    const read = parsePhone(text);
    return 'phone' in read ? { value: read.phone } : { refused: 'not-a-thai-phone' };
  },
  'house-code': ({ text }) => {
    const digits = toArabicDigits(text).replace(/[\s-]/g, '');
    return /^\d{11}$/.test(digits) ? { value: digits } : { refused: 'house-code-digits' };
  },
};

/** The value of a cell in its column; null when it is empty and may be. */
export function readValue(column: Column, cell: Cell | undefined): Read {
  if (cell === undefined || isBlank(cell)) {
    return column.isNeeded ? { refused: 'cell-is-empty' } : { value: null };
  }
  if (cell.kind === 'formula') return { refused: 'cell-is-formula' };
  if (cell.kind === 'error') return { refused: 'cell-is-error' };
  const { kind } = column;
  if (typeof kind === 'string') return READERS[kind](cell);
  const code = findChoice(kind.choice, cleanText(cell.text));
  return code === undefined ? { refused: 'not-in-the-list' } : { value: code };
}

/** Whether nothing is to be seen in the cell. A formula is never blank, whatever it shows. */
export function isBlank({ kind, text }: Cell): boolean {
  return kind !== 'formula' && cleanText(text).trim() === '';
}

/** A code may be a number of the sheet: 27 is the text `27`. */
function readText({ text }: Cell, longest: number): Read {
  const clean = unguardText(cleanText(text).trim());
  return clean.length > longest ? { refused: 'text-too-long' } : { value: clean };
}
