/** One sheet of ours as XML. Texts are strings in the cell itself; nothing written is ever a formula. */

import { guardText } from '#domain/books/cells/safe-text';
import { epochDayOf, type PlainDate } from '#domain/dates/plain-date';
import { formatBaht, type Satang } from '#domain/money/satang';
import { STYLE, type Style } from './styles.ts';

export type WrittenCell =
  | { readonly text: string; readonly style?: Style }
  | { readonly amount: Satang }
  /** A plain number in decimal notation. */
  | { readonly number: string }
  | { readonly date: PlainDate }
  | null;

export interface WrittenSheet {
  readonly name: string;
  /** Widths in signs, left to right, and the style of cells that people will fill. */
  readonly columns: readonly { readonly width: number; readonly style: Style }[];
  readonly rows: readonly (readonly WrittenCell[])[];
  /** Columns that are chosen from a list: the cells of the list as `'sheet'!$A$2:$A$9`. */
  readonly choices?: readonly { readonly column: number; readonly list: string }[];
  /** How many rows below the headings offer the choice. */
  readonly openRows?: number;
}

const EXCEL_DAY_ZERO = -25_569;

export function sheetXml({ columns, rows, choices = [], openRows = 0 }: WrittenSheet): string {
  const cols = columns.map(({ width, style }, index) => {
    const at = index + 1;
    return `<col min="${at}" max="${at}" width="${width}" style="${STYLE[style]}" customWidth="1"/>`;
  });
  const lines = rows.map((cells, index) => rowXml(cells, index + 1));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="24"/><cols>${cols.join('')}</cols><sheetData>${lines.join('')}</sheetData>${choicesXml(choices, openRows)}<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`;
}

function rowXml(cells: readonly WrittenCell[], row: number): string {
  const written = cells.map((cell, column) => cellXml(cell, `${columnName(column)}${row}`));
  return `<row r="${row}">${written.join('')}</row>`;
}

function cellXml(cell: WrittenCell, at: string): string {
  if (cell === null) return '';
  if ('amount' in cell) {
    return `<c r="${at}" s="${STYLE.amount}"><v>${formatBaht(cell.amount).replaceAll(',', '')}</v></c>`;
  }
  if ('number' in cell) return `<c r="${at}" s="${STYLE.plain}"><v>${cell.number}</v></c>`;
  if ('date' in cell) {
    const serial = epochDayOf(cell.date) - EXCEL_DAY_ZERO;
    // Before March 1900 spreadsheets count a day that never was; such a day is written as text.
    return serial > 60
      ? `<c r="${at}" s="${STYLE.date}"><v>${serial}</v></c>`
      : textXml(cell.date, { at, style: 'text' });
  }
  return textXml(cell.text, { at, style: cell.style ?? 'text' });
}

function textXml(text: string, { at, style }: { at: string; style: Style }): string {
  const safe = escapeXml(guardText(text));
  return `<c r="${at}" s="${STYLE[style]}" t="inlineStr"><is><t xml:space="preserve">${safe}</t></is></c>`;
}

function choicesXml(choices: NonNullable<WrittenSheet['choices']>, openRows: number): string {
  if (choices.length === 0) return '';
  const each = choices.map(({ column, list }) => {
    const letters = columnName(column);
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${letters}2:${letters}${openRows + 1}"><formula1>${escapeXml(list)}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${choices.length}">${each.join('')}</dataValidations>`;
}

/** 0 is `A`. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** As XML 1.0 takes it: signs that it forbids are left out. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
