/**
 * An .xlsx file from outside as sheets of cells. Nothing in it is computed, followed or unfolded: no
 * macros, no links to other files, no formulas, and a budget of bytes for all that is unpacked
 * (decision 0017 tells why no library reads what strangers send).
 */

import type { SheetRow, Sheets } from '#domain/books/cells/cell';
import { SHEETS } from '#domain/books/layout/sheets';
import { FileRefused, type FileRefusal } from './file-refusals.ts';
import { readMeanings } from './number-formats.ts';
import { scanXml } from './scan-xml.ts';
import { FIRST_EPOCH_DAY, readCells, unescapeControls } from './sheet-cells.ts';
import { openZip, type Zip } from './unzip.ts';

/** The largest file that is taken: a village's books are a tenth of it. */
export const LARGEST_FILE_BYTES = 2 * 1024 * 1024;

const ZIP_BEGINS = Buffer.from('PK\u0003\u0004', 'latin1');
/** Old .xls files, and .xlsx files with a password, are compound files. */
const COMPOUND_BEGINS = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const MACROS = /vbaProject|^xl\/macrosheets\//i;
const LINKS = /^xl\/(externalLinks|connections|queryTables|embeddings|activeX|ctrlProps)\b/i;

const OF_A_BOOK: ReadonlySet<string> = new Set(Object.values(SHEETS).map(({ th }) => th));

/** The sheets that are wanted by name, those of a book of funds by default; others are not looked at. */
export function readWorkbook(
  file: Buffer,
  wanted = OF_A_BOOK,
): { sheets: Sheets } | { refused: FileRefusal } {
  try {
    return { sheets: readSheetsOf(file, wanted) };
  } catch (error) {
    if (error instanceof FileRefused) return { refused: error.refusal };
    throw error;
  }
}

function readSheetsOf(file: Buffer, wanted: ReadonlySet<string>): Sheets {
  if (file.length > LARGEST_FILE_BYTES) throw new FileRefused('book-too-large');
  if (file.subarray(0, 4).equals(COMPOUND_BEGINS)) throw new FileRefused('book-is-locked');
  if (!file.subarray(0, 4).equals(ZIP_BEGINS)) throw new FileRefused('book-not-xlsx');
  const zip = openZip(file);
  if (!zip.names.includes('xl/workbook.xml')) throw new FileRefused('book-not-xlsx');
  if (zip.names.some((name) => MACROS.test(name))) throw new FileRefused('book-has-macros');
  if (zip.names.some((name) => LINKS.test(name))) throw new FileRefused('book-has-links');
  const { targets, isSince1904 } = listSheets(zip);
  const context = {
    strings: readStrings(zip.find('xl/sharedStrings.xml')),
    meanings: readMeanings(zip.find('xl/styles.xml')),
    firstEpochDay: isSince1904 ? FIRST_EPOCH_DAY.since1904 : FIRST_EPOCH_DAY.since1900,
  };
  const sheets = new Map<string, readonly SheetRow[]>();
  for (const [name, target] of targets) {
    const sheet = wanted.has(name) ? zip.find(target) : undefined;
    if (sheet !== undefined) sheets.set(name, readCells(sheet, context));
  }
  return sheets;
}

/** The part of each sheet by the sheet's name. */
function listSheets(zip: Zip): { targets: Map<string, string>; isSince1904: boolean } {
  const parts = readRelations(zip.find('xl/_rels/workbook.xml.rels'));
  const workbook = zip.find('xl/workbook.xml');
  const targets = new Map<string, string>();
  let isSince1904 = false;
  if (workbook === undefined) throw new FileRefused('book-unreadable');
  scanXml(workbook, {
    open: (name, read) => {
      if (name === 'workbookPr') isSince1904 = ['1', 'true'].includes(read('date1904') ?? '');
      if (name !== 'sheet') return;
      const part = parts.get(read('r:id') ?? '');
      if (part !== undefined) targets.set((read('name') ?? '').normalize('NFC').trim(), part);
    },
    close: () => {},
    text: () => {},
  });
  return { targets, isSince1904 };
}

function readRelations(relations: Uint8Array | undefined): Map<string, string> {
  const parts = new Map<string, string>();
  if (relations === undefined) throw new FileRefused('book-unreadable');
  scanXml(relations, {
    open: (name, read) => {
      if (name !== 'Relationship') return;
      const target = read('Target') ?? '';
      const part = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
      parts.set(read('Id') ?? '', part);
    },
    close: () => {},
    text: () => {},
  });
  return parts;
}

/** Texts that cells name by number; the readings above Japanese signs (`rPh`) are not part of them. */
function readStrings(shared: Uint8Array | undefined): string[] {
  const strings: string[] = [];
  if (shared === undefined) return strings;
  let text = '';
  let isText = false;
  let isReading = false;
  scanXml(shared, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') isReading = true;
      if (name === 't') isText = !isReading;
    },
    close: (name) => {
      if (name === 'rPh') isReading = false;
      if (name === 't') isText = false;
      if (name === 'si') strings.push(unescapeControls(text));
    },
    text: (part) => {
      if (isText) text += part;
    },
  });
  return strings;
}
