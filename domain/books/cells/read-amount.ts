/**
 * Numbers in a sheet, exact to the last decimal. A spreadsheet keeps a typed 1234.56 as the nearest
 * binary number and may write it with seventeen digits; rule `same-number`: such a text counts as the
 * two decimals that are the very same binary number, and as nothing else. Nothing is rounded.
 */

import { parsePercent } from '../../interest/rate.ts';
import { parseBaht, type Satang } from '../../money/satang.ts';
import { parseTypedNumber } from '../../thai/typed-number.ts';
import type { Cell } from './cell.ts';

export type AmountRefusal =
  | 'not-an-amount'
  | 'too-many-decimals'
  | 'negative-money'
  | 'money-too-large';

/** Baht in satang: typed text with or without commas, Thai digits too, or a number of the sheet. */
export function readAmount(cell: Cell): { value: Satang } | { refused: AmountRefusal } {
  const text = cell.kind === 'number' ? plainDecimal(cell.text) : cell.text;
  const minus = /^\s*[-\u2212]/.exec(text);
  const read = parseBaht(minus === null ? text : text.slice(minus[0].length));
  if (!('refused' in read)) {
    return minus === null || read.satang === 0n
      ? { value: read.satang }
      : { refused: 'negative-money' };
  }
  switch (read.refused) {
    case 'too-many-decimals':
      return { refused: 'too-many-decimals' };
    case 'too-large':
      return { refused: 'money-too-large' };
    case 'negative':
      return { refused: 'negative-money' };
    case 'not-a-number':
      return { refused: 'not-an-amount' };
  }
}

/** Per cent in basis points: `6`, `6.5`, `6 %`, or a cell with the format of a percentage. */
export function readPercent(cell: Cell): { value: number } | { refused: 'not-a-percentage' } {
  const read = parsePercent(percentText(cell));
  return 'refused' in read ? { refused: 'not-a-percentage' } : { value: read.basisPoints };
}

/** A whole number from 0 to 9,999. */
export function readCount(cell: Cell): { value: number } | { refused: 'not-a-whole-number' } {
  const text = cell.kind === 'number' ? plainDecimal(cell.text) : cell.text;
  const read = parseTypedNumber(text.replace(/\.0{1,2}$/, ''), { decimals: 0, largest: 9_999n });
  return 'refused' in read ? { refused: 'not-a-whole-number' } : { value: Number(read.scaled) };
}

function percentText({ kind, text }: Cell): string {
  if (kind === 'number') return plainDecimal(text);
  if (kind === 'percent') return hundredfold(text);
  return text.replace(/\s*%\s*$/, '');
}

/** A share as the file holds it, `0.065`, in per cent: `6.50`; as written where it has more decimals. */
function hundredfold(text: string): string {
  const share = Number(text).toFixed(4);
  return Number(share) === Number(text) ? (Number(share) * 100).toFixed(2) : text;
}

/** The number of a sheet with two decimals where they are the same binary number, else as written. */
function plainDecimal(text: string): string {
  const value = Number(text);
  if (!Number.isFinite(value) || Math.abs(value) >= 1e13) return text;
  const short = value.toFixed(2);
  return Number(short) === value ? short : text;
}
