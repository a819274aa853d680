/** One sheet's XML as rows of cells. A cell with a formula is a formula, whatever it last showed. */

import type { Cell, SheetRow } from '#domain/books/cells/cell';
import { LARGEST_SHEET_ROWS } from '#domain/books/layout/sheets';
import { dateOfEpochDay } from '#domain/dates/plain-date';
import type { NumberMeaning } from './number-formats.ts';
import { scanXml } from './scan-xml.ts';

export interface SheetContext {
  readonly strings: readonly string[];
  readonly meanings: readonly NumberMeaning[];
  /** Days that the workbook counts from, as days from 1970-01-01. */
  readonly firstEpochDay: number;
}

/** 0 of a workbook's days: 1899-12-30, or 1904-01-01 for those made on old Macs. */
export const FIRST_EPOCH_DAY = { since1900: -25_569, since1904: -24_107 } as const;

const LAST_SERIAL = 2_958_465;

interface OpenCell {
  column: number;
  type: string;
  style: number;
  value: string;
  formula: string | null;
}

/** One row more than a sheet may have is kept, so that it is seen to have too many. */
export function readCells(sheet: Uint8Array, context: SheetContext): SheetRow[] {
  const rows: { row: number; cells: Map<number, Cell> }[] = [];
  let cell: OpenCell | null = null;
  let lastColumn = -1;
  let reading: 'value' | 'formula' | null = null;
  scanXml(sheet, {
    open: (name, read) => {
      if (name === 'row') {
        const row = Number(read('r') ?? (rows.at(-1)?.row ?? 0) + 1);
        lastColumn = -1;
        if (rows.length <= LARGEST_SHEET_ROWS + 1) rows.push({ row, cells: new Map() });
      } else if (name === 'c') {
        cell = openCell(read, lastColumn);
        lastColumn = cell.column;
      } else if (cell !== null && (name === 'v' || name === 't')) reading = 'value';
      else if (cell !== null && name === 'f') {
        reading = 'formula';
        cell.formula ??= '';
      }
    },
    close: (name) => {
      if (name === 'v' || name === 't' || name === 'f') reading = null;
      if (name !== 'c' || cell === null) return;
      const told = cellOf(cell, context);
      if (told !== null) rows.at(-1)?.cells.set(cell.column, told);
      cell = null;
    },
    text: (text) => {
      if (cell === null || reading === null) return;
      if (reading === 'value') cell.value += text;
      else cell.formula = (cell.formula ?? '') + text;
    },
  });
  return rows.filter(({ cells }) => cells.size > 0);
}

function openCell(read: (attribute: string) => string | undefined, last: number): OpenCell {
  const letters = /^[A-Z]{1,3}/.exec(read('r') ?? '')?.[0];
  return {
    column: letters === undefined ? last + 1 : columnOf(letters),
    type: read('t') ?? 'n',
    style: Number(read('s') ?? 0),
    value: '',
    formula: null,
  };
}

/** `A` is 0. */
function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function cellOf(cell: OpenCell, context: SheetContext): Cell | null {
  const { type, value, formula } = cell;
  if (formula !== null) return { kind: 'formula', text: formula };
  if (value === '') return null;
  switch (type) {
    case 's':
      return { kind: 'text', text: context.strings[Number(value)] ?? '' };
    case 'str':
    case 'inlineStr':
      return { kind: 'text', text: unescapeControls(value) };
    case 'b':
      return { kind: 'boolean', text: value };
    case 'e':
      return { kind: 'error', text: value };
    case 'd':
      return { kind: 'date', text: value.slice(0, 10) };
    default:
      return numberCell(value, context.meanings[cell.style] ?? 'number', context.firstEpochDay);
  }
}

function numberCell(text: string, meaning: NumberMeaning, firstEpochDay: number): Cell {
  const serial = Math.floor(Number(text));
  const isDay = serial > 60 && serial <= LAST_SERIAL;
  if (meaning !== 'date' || !isDay) {
    return { kind: meaning === 'percent' ? 'percent' : 'number', text };
  }
  return { kind: 'date', text: dateOfEpochDay(firstEpochDay + serial) };
}

/** Spreadsheets write a control sign as `_x000D_`. */
export function unescapeControls(text: string): string {
  return text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}
