/** A register as a spreadsheet, by the writer of decision 0017: no cell of it can be a formula. */

import type { RegisterCell } from '#contracts/registers';
import { formatThaiDate } from '#domain/dates/buddhist-era';
import { plainDate } from '#domain/dates/plain-date';
import type { PlainDate } from '#domain/dates/plain-date';
import { satangFromJson } from '#domain/money/satang';
import type { ColumnKind, RegisterColumn } from '#domain/registers/register';
import type { WrittenCell, WrittenSheet } from '../books/workbook/write/sheet-xml.ts';
import type { Style } from '../books/workbook/write/styles.ts';
import { writeWorkbook } from '../books/workbook/write/write-workbook.ts';
import { cellText } from './cell-text.ts';
import type { TakenRegister } from './taken-out.ts';

export function registerWorkbook(taken: TakenRegister, today: PlainDate): Buffer {
  const { reader, rows, lines } = taken;
  const { number, columns, lines: under } = reader.register;
  const sheets = [tableSheet(`R${number}`, columns, rows)];
  if (under !== undefined) sheets.push(tableSheet(under.title.th, under.columns, lines));
  return writeWorkbook([...sheets, aboutSheet(taken, today)]);
}

/** Headings in the first row, so that the sheet filters and sorts as it is. */
function tableSheet(
  name: string,
  columns: readonly RegisterColumn[],
  rows: TakenRegister['rows'],
): WrittenSheet {
  const headings = columns.map(({ title }): WrittenCell => ({ text: title.th, style: 'heading' }));
  return {
    name,
    columns: columns.map(({ kind }) => LOOKS[kind]),
    rows: [headings, ...rows.map((row) => columns.map(({ key }) => written(row[key] ?? null)))],
  };
}

function aboutSheet({ reader, rows }: TakenRegister, today: PlainDate): WrittenSheet {
  const { register, centre } = reader;
  const lines = [
    ['ทะเบียน', `R${register.number} ${register.title.th}`],
    ['ศูนย์ฯ', centre.nameTh],
    ['ข้อมูล ณ วันที่', formatThaiDate(today)],
    ['จำนวนรายการ', String(rows.length)],
  ] as const;
  return {
    name: 'ที่มา',
    columns: [
      { width: 22, style: 'text' },
      { width: 60, style: 'text' },
    ],
    rows: lines.map(([label, text]) => [{ text: label, style: 'heading' }, { text }]),
  };
}

function written(cell: RegisterCell): WrittenCell {
  if (cell === null) return null;
  if ('on' in cell) return { date: plainDate(cell.on) };
  if ('amountSatang' in cell) return { amount: satangFromJson(cell.amountSatang) };
  if ('count' in cell) return { number: String(cell.count) };
  if ('basisPoints' in cell) return { number: String(cell.basisPoints / 100) };
  return { text: cellText(cell) };
}

const LOOKS: Readonly<Record<ColumnKind, { width: number; style: Style }>> = {
  text: { width: 30, style: 'text' },
  person: { width: 28, style: 'text' },
  'citizen-id': { width: 24, style: 'text' },
  code: { width: 26, style: 'text' },
  codes: { width: 40, style: 'text' },
  date: { width: 14, style: 'date' },
  instant: { width: 24, style: 'text' },
  satang: { width: 18, style: 'amount' },
  count: { width: 12, style: 'plain' },
  percent: { width: 14, style: 'plain' },
};
