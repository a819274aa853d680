/** One value of a register as its reader sees it. */

import type { RegisterCell } from '#contracts/registers';
import { toInstant } from '#database/columns';
import type { RegisterValues } from '#database/registers/read-register';
import { plainDate } from '#domain/dates/plain-date';
import { maskName } from '#domain/registers/mask-name';
import type { Both, RegisterColumn } from '#domain/registers/register';
import { maskedCitizenId } from '../people/person-view.ts';
import type { Reader } from './reader.ts';

type Value = string | number | null;

/** The cells of a row, or of a line under it, by the keys of its columns. */
export function cellsOf(
  values: RegisterValues,
  columns: readonly RegisterColumn[],
  reader: Pick<Reader, 'sees' | 'seesPeople'>,
): Record<string, RegisterCell> {
  const cells = columns.map((column) => {
    const value = reader.sees(column) ? (values[column.key] ?? null) : null;
    return [column.key, cellOf(column, value, reader.seesPeople)] as const;
  });
  return Object.fromEntries(cells);
}

function cellOf(column: RegisterColumn, value: Value, seesPeople: boolean): RegisterCell {
  if (value === null || value === '') return null;
  const text = String(value);
  switch (column.kind) {
    case 'text':
      return { text };
    case 'person':
      return seesPeople ? { text } : { masked: maskName(text) };
    case 'citizen-id': {
      const masked = maskedCitizenId(text);
      return masked === null ? null : { masked };
    }
    case 'date':
      return { on: plainDate(text) };
    case 'instant':
      return { at: toInstant(text) };
    case 'satang':
      return { amountSatang: text };
    case 'count':
      return { count: Number(value) };
    case 'percent':
      return { basisPoints: Number(value) };
    case 'code':
      return { words: wordsOf(column, text) };
    case 'codes':
      return { words: joined(text.split(',').map((code) => wordsOf(column, code))) };
  }
}

/** The words of a code; the code itself where the list of today does not know it any more. */
function wordsOf({ words = {} }: RegisterColumn, code: string): Both {
  return words[code] ?? { th: code, en: code };
}

function joined(words: readonly Both[]): Both {
  return {
    th: words.map(({ th }) => th).join(', '),
    en: words.map(({ en }) => en).join(', '),
  };
}
