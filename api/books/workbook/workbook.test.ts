/** Files as another program writes them (exceljs), as we write them, and as an attacker would. */

import { describe, expect, it } from '@jest/globals';
import Excel from 'exceljs';
import fc from 'fast-check';
import { checkBook } from '#domain/books/check-book';
import { SHEETS } from '#domain/books/layout/sheets';
import { A_BOOK, sheetsOf } from '#domain/books/testing/a-book';
import { plainDate } from '#domain/dates/plain-date';
import { satang } from '#domain/money/satang';
import { excelOf } from '../testing/excel-of.ts';
import { exportFile, templateFile, type ExportedRows } from './book-sheets.ts';
import { LARGEST_FILE_BYTES, readWorkbook } from './read/read-workbook.ts';
import { zipOf } from './write/zip.ts';

const TODAY = plainDate('2021-03-25');

function sheetsIn(file: Buffer) {
  const read = readWorkbook(file);
  if ('refused' in read) throw new Error(read.refused);
  return read.sheets;
}

/** The parts of a small workbook, to be spoilt. */
function parts(change: Readonly<Record<string, string>> = {}): Map<string, string> {
  const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return new Map(
    Object.entries({
      'xl/workbook.xml': `<workbook xmlns:r="${rels}"><sheets><sheet name="กองทุน" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
      'xl/worksheets/sheet1.xml':
        '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>ก &amp; ข</t></is></c></row></sheetData></worksheet>',
      ...change,
    }),
  );
}

describe('the template', () => {
  it('opens in another program with Thai headings, instructions second and lists to choose from', async () => {
    const workbook = new Excel.Workbook();
    await workbook.xlsx.load(templateFile() as never);
    const names = workbook.worksheets.map(({ name }) => name);
    expect(names).toEqual([
      'กองทุน',
      'คำแนะนำ',
      'ครัวเรือน',
      'คนในครัวเรือน',
      'สมาชิกกองทุน',
      'เงินกู้',
      'รับชำระ',
      'รายการให้เลือก',
    ]);
    const funds = workbook.getWorksheet('กองทุน')!;
    expect(funds.getCell('B1').text).toBe('ชื่อกองทุน *');
    expect(funds.getCell('C3').dataValidation).toMatchObject({
      type: 'list',
      formulae: ["'รายการให้เลือก'!$A$2:$A$13"],
    });
    expect(funds.getCell('I3').numFmt).toBe('@');
    expect(funds.getCell('G3').numFmt).toBe('#,##0.00');
  });

  it('is read back as headings and examples that are passed over', () => {
    expect(checkBook(sheetsIn(templateFile()), TODAY)).toEqual({
      faults: [{ sheet: 'funds', row: 1, column: null, code: 'sheet-empty' }],
      examples: 6,
    });
  });
});

describe('readWorkbook', () => {
  it('reads a book that another program has written as it was typed', async () => {
    const checked = checkBook(sheetsIn(await excelOf(A_BOOK)), TODAY);
    expect(checked).toEqual(checkBook(sheetsOf(A_BOOK), TODAY));
    expect('book' in checked).toBe(true);
  });

  it('knows numbers, true dates, percentages, formulas, rich text and errors', async () => {
    const workbook = new Excel.Workbook();
    const sheet = workbook.addWorksheet('กองทุน');
    sheet.getCell('A1').value = 1234.56;
    sheet.getCell('B1').value = new Date(Date.UTC(2021, 2, 25));
    sheet.getCell('C1').value = new Date(Date.UTC(2564, 2, 25));
    sheet.getCell('D1').value = 0.065;
    sheet.getCell('D1').numFmt = '0.00%';
    sheet.getCell('E1').value = { formula: 'A1*2', result: 2469.12 };
    sheet.getCell('F1').value = {
      richText: [{ text: 'บ้าน' }, { font: { bold: true }, text: 'บัวชัย' }],
    };
    sheet.getCell('G1').value = { error: '#REF!' };
    sheet.getCell('H1').value = 3;
    sheet.getCell('H1').numFmt = '#,##0.00 "บาท"';
    sheet.getCell('I1').value = new Date(Date.UTC(2021, 2, 25));
    sheet.getCell('I1').numFmt = '[$-1070000]d/m/yyyy;@';
    const file = Buffer.from(await workbook.xlsx.writeBuffer());
    const cells = [...sheetsIn(file).get('กองทุน')![0]!.cells.values()];
    expect(cells).toEqual([
      { kind: 'number', text: '1234.56' },
      { kind: 'date', text: '2021-03-25' },
      { kind: 'date', text: '2564-03-25' },
      { kind: 'percent', text: '0.065' },
      { kind: 'formula', text: 'A1*2' },
      { kind: 'text', text: 'บ้านบัวชัย' },
      { kind: 'error', text: '#REF!' },
      { kind: 'number', text: '3' },
      { kind: 'date', text: '2021-03-25' },
    ]);
  });

  it('gives entities and signs by number back, and no more', () => {
    const sheet =
      '<worksheet><sheetData><row><c t="inlineStr"><is><t>&lt;&#3585;&#xe01;&unknown;</t></is></c></row></sheetData></worksheet>';
    const sheets = sheetsIn(zipOf(parts({ 'xl/worksheets/sheet1.xml': sheet })));
    expect(sheets.get('กองทุน')).toEqual([
      { row: 1, cells: new Map([[0, { kind: 'text', text: '<กก&unknown;' }]]) },
    ]);
  });

  const bomb = 'ก'.repeat(8 * 1024 * 1024);
  const laughs = '<!DOCTYPE a [<!ENTITY b "ha">]><worksheet>&b;</worksheet>';
  const cases: [string, Buffer][] = [
    ['book-too-large', Buffer.alloc(LARGEST_FILE_BYTES + 1)],
    ['book-is-locked', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['book-not-xlsx', Buffer.from('ชื่อ,จำนวน\n')],
    ['book-not-xlsx', Buffer.alloc(0)],
    ['book-not-xlsx', zipOf(new Map([['readme.txt', 'x']]))],
    ['book-has-macros', zipOf(parts({ 'xl/vbaProject.bin': 'x' }))],
    ['book-has-links', zipOf(parts({ 'xl/externalLinks/externalLink1.xml': '<x/>' }))],
    ['book-unpacks-too-large', zipOf(parts({ 'xl/worksheets/sheet1.xml': bomb }))],
    ['book-unreadable', zipOf(parts({ 'xl/worksheets/sheet1.xml': laughs }))],
    ['book-unreadable', zipOf(parts({ 'xl/worksheets/sheet1.xml': '<worksheet><row' }))],
    ['book-unreadable', zipOf(parts()).subarray(0, 300)],
  ];
  it.each(cases)('refuses %s', (refused, file) => {
    expect(readWorkbook(file)).toEqual({ refused });
  });

  it('refuses or reads whatever was done to a file, and never falls', () => {
    const file = templateFile();
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(file.length - 1), fc.integer({ min: 0, max: 255 })), {
          minLength: 1,
          maxLength: 20,
        }),
        (changes) => {
          const spoilt = Buffer.from(file);
          for (const [at, byte] of changes) spoilt[at] = byte;
          const read = readWorkbook(spoilt);
          expect('sheets' in read || typeof read.refused === 'string').toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('exportFile', () => {
  it('writes text that no spreadsheet takes for a formula, and reads it back unharmed', async () => {
    const evil = '=HYPERLINK("http://evil")';
    const empty = { funds: [], households: [], people: [], members: [], loans: [], repayments: [] };
    const rows: ExportedRows = {
      ...empty,
      funds: [
        [
          { text: 'ก1' },
          { text: evil },
          null,
          null,
          null,
          null,
          { amount: satang(123_456_789n) },
          null,
          { date: TODAY },
        ],
      ],
    };
    const file = exportFile(rows);
    const workbook = new Excel.Workbook();
    await workbook.xlsx.load(file as never);
    const row = workbook.getWorksheet(SHEETS.funds.th)!.getRow(2);
    expect(row.getCell(2).type).toBe(Excel.ValueType.String);
    expect(row.getCell(2).value).toBe(`'${evil}`);
    expect(row.getCell(7).value).toBe(1_234_567.89);
    expect(row.getCell(9).value).toEqual(new Date('2021-03-25T00:00:00Z'));
    const [, read] = sheetsIn(file).get('กองทุน')!;
    expect(read!.cells.get(6)).toEqual({ kind: 'number', text: '1234567.89' });
    expect(read!.cells.get(8)).toEqual({ kind: 'date', text: '2021-03-25' });
  });
});
