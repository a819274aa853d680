/**
 * The sheets of a book of funds as a file: the same six for the template and for an export, with the
 * instructions as the second sheet and the lists to choose from as the last.
 */

import { CHOICES, type ChoiceList } from '#domain/books/layout/choices';
import type { Column } from '#domain/books/layout/columns';
import {
  columnsOf,
  EXAMPLE_MARK,
  LARGEST_SHEET_ROWS,
  SHEET_KEYS,
  SHEETS,
  type SheetKey,
} from '#domain/books/layout/sheets';
import { columnName, type WrittenCell, type WrittenSheet } from './write/sheet-xml.ts';
import type { Style } from './write/styles.ts';
import { writeWorkbook } from './write/write-workbook.ts';

const INSTRUCTIONS = 'คำแนะนำ';
const LISTS = 'รายการให้เลือก';
const LIST_KEYS = Object.keys(CHOICES) as ChoiceList[];

const GENERAL_RULES = [
  'กรอกข้อมูลในแผ่นงานอื่นทั้งหกแผ่น แผ่นใดไม่มีข้อมูลให้เว้นว่างไว้ ห้ามลบแผ่นหรือแก้หัวตาราง ช่องที่มีดอกจัน (*) ต้องกรอก',
  `แถวที่ช่องแรกขึ้นต้นด้วย “${EXAMPLE_MARK}” เป็นตัวอย่าง ระบบจะข้ามไป จะลบทิ้งหรือปล่อยไว้ก็ได้`,
  'วันที่ใช้ พ.ศ. หรือ ค.ศ. ก็ได้ ปี 2400–2699 ถือเป็น พ.ศ. ปี 1857–2156 ถือเป็น ค.ศ. ปีสองหลักถือเป็น พ.ศ. 25xx ใช้เลขไทยได้',
  'จำนวนเงินเป็นบาท ทศนิยมไม่เกินสองตำแหน่ง จะใส่จุลภาคหรือไม่ก็ได้ ระบบไม่ปัดเศษ',
  'ห้ามใส่สูตร ถ้าคำนวณมาจากที่อื่นให้วางแบบ “ค่าเท่านั้น”',
  'รหัสกองทุน รหัสครัวเรือน และรหัสบุคคล ตั้งเองเพื่อให้แผ่นงานอ้างถึงกัน ระบบไม่เก็บรหัสเหล่านี้',
  'เงินต้น หักเงินต้นที่รับชำระทุกรายการ ต้องเท่ากับเงินต้นคงเหลือ',
  'ระบบจะตรวจไฟล์ก่อนโดยยังไม่บันทึก แล้วจึงถามว่ากองทุนใดนับรวมในยอดเงินทุนของศูนย์ฯ เมื่อยืนยันจึงบันทึกทั้งหมดในครั้งเดียว',
];

/** Rows of an export by sheet; a sheet without rows of its own is written with its headings only. */
export type ExportedRows = { readonly [Key in SheetKey]: readonly (readonly WrittenCell[])[] };

/** The empty book with one row in each sheet that shows how it is done. */
export function templateFile(): Buffer {
  return bookFile((key) => [columnsOf(key).map(([, column]) => exampleCell(column))]);
}

export function exportFile(rows: ExportedRows): Buffer {
  return bookFile((key) => rows[key]);
}

function exampleCell({ example }: Column): WrittenCell {
  return example === '' ? null : { text: example, style: 'example' };
}

function bookFile(rowsOf: (key: SheetKey) => readonly (readonly WrittenCell[])[]): Buffer {
  const [first, ...others] = SHEET_KEYS.map((key) => bookSheet(key, rowsOf(key)));
  if (first === undefined) throw new Error('A book without sheets');
  return writeWorkbook([first, instructionSheet(), ...others, listSheet()]);
}

function bookSheet(key: SheetKey, rows: readonly (readonly WrittenCell[])[]): WrittenSheet {
  const columns = columnsOf(key).map(([, column]) => column);
  const choices = columns.flatMap(({ kind }, column) =>
    typeof kind === 'string' ? [] : [{ column, list: listCells(kind.choice) }],
  );
  return {
    name: SHEETS[key].th,
    columns: columns.map((column) => ({ width: widthOf(column), style: styleOf(column) })),
    rows: [columns.map(headingCell), ...rows],
    choices,
    openRows: LARGEST_SHEET_ROWS,
  };
}

function headingCell({ th, isNeeded }: Column): WrittenCell {
  return { text: isNeeded ? `${th} *` : th, style: 'heading' };
}

/** Figures may be summed in the sheet; a typed date stays as it was typed. */
function styleOf({ kind }: Column): Style {
  if (kind === 'amount') return 'amount';
  return kind === 'percent' || kind === 'count' ? 'plain' : 'text';
}

/** Thai vowels and tone marks stand above and below: they take no width. */
function widthOf({ th, example }: Column): number {
  const signs = [th, example].map((text) => text.replaceAll(/\p{Mn}/gu, '').length);
  return Math.min(40, Math.max(12, ...signs) + 4);
}

function instructionSheet(): WrittenSheet {
  const rules = GENERAL_RULES.map((rule, index) => note(String(index + 1), '', rule));
  const columns = SHEET_KEYS.flatMap((key) =>
    columnsOf(key).map(([, column]) => note(SHEETS[key].th, column.th, hintOf(column))),
  );
  const heading = ['แผ่นงาน', 'ช่อง', 'วิธีกรอก'].map((text): WrittenCell => ({
    text,
    style: 'heading',
  }));
  return {
    name: INSTRUCTIONS,
    columns: [18, 34, 90].map((width) => ({ width, style: 'note' })),
    rows: [heading, ...rules, ...columns],
  };
}

function hintOf({ isNeeded, hint, example }: Column): string {
  const told = [isNeeded ? 'ต้องกรอก' : 'เว้นว่างได้', hint];
  if (example !== '') told.push(`เช่น ${example}`);
  return told.filter((part) => part !== '').join(' · ');
}

function note(...texts: readonly string[]): WrittenCell[] {
  return texts.map((text) => ({ text, style: 'note' }));
}

/** Every list is a column of its own, its name above it. */
function listSheet(): WrittenSheet {
  const words = LIST_KEYS.map((list) => Object.values<string>(CHOICES[list]));
  const longest = Math.max(...words.map((list) => list.length));
  const rows = Array.from({ length: longest }, (_, row) =>
    words.map((list): WrittenCell => {
      const text = list[row];
      return text === undefined ? null : { text };
    }),
  );
  const names = LIST_KEYS.map((list): WrittenCell => ({ text: listName(list), style: 'heading' }));
  return {
    name: LISTS,
    columns: LIST_KEYS.map(() => ({ width: 28, style: 'text' })),
    rows: [names, ...rows],
  };
}

/** The heading of the first column that uses the list. */
function listName(list: ChoiceList): string {
  const columns = SHEET_KEYS.flatMap((key) => columnsOf(key).map(([, column]) => column));
  const user = columns.find(({ kind }) => typeof kind !== 'string' && kind.choice === list);
  return user?.th ?? list;
}

function listCells(list: ChoiceList): string {
  const column = columnName(LIST_KEYS.indexOf(list));
  const last = Object.keys(CHOICES[list]).length + 1;
  return `'${LISTS}'!$${column}$2:$${column}$${last}`;
}
