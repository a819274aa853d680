/** Sheets as an .xlsx file (ECMA-376): no macros, no formulas, no links, no names. */

import { escapeXml, sheetXml, type WrittenSheet } from './sheet-xml.ts';
import { STYLES_XML } from './styles.ts';
import { zipOf } from './zip.ts';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PART = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function writeWorkbook(sheets: readonly WrittenSheet[]): Buffer {
  const numbers = sheets.map((_, index) => index + 1);
  return zipOf(
    new Map([
      ['[Content_Types].xml', contentTypes(numbers)],
      ['_rels/.rels', relations([['rId1', 'officeDocument', 'xl/workbook.xml']])],
      ['xl/workbook.xml', workbookXml(sheets)],
      ['xl/_rels/workbook.xml.rels', workbookRelations(numbers)],
      ['xl/styles.xml', STYLES_XML],
      ...sheets.map((sheet, index): [string, string] => [
        `xl/worksheets/sheet${index + 1}.xml`,
        sheetXml(sheet),
      ]),
    ]),
  );
}

function contentTypes(numbers: readonly number[]): string {
  const sheets = numbers.map(
    (number) =>
      `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${PART}.worksheet+xml"/>`,
  );
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${PART}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${PART}.styles+xml"/>${sheets.join('')}</Types>`;
}

function workbookXml(sheets: readonly WrittenSheet[]): string {
  const listed = sheets.map(({ name }, index) => {
    const number = index + 1;
    return `<sheet name="${escapeXml(name)}" sheetId="${number}" r:id="rId${number}"/>`;
  });
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${listed.join('')}</sheets></workbook>`;
}

function workbookRelations(numbers: readonly number[]): string {
  return relations([
    ...numbers.map((number): Relation => [
      `rId${number}`,
      'worksheet',
      `worksheets/sheet${number}.xml`,
    ]),
    [`rId${numbers.length + 1}`, 'styles', 'styles.xml'],
  ]);
}

type Relation = readonly [id: string, type: string, target: string];

function relations(all: readonly Relation[]): string {
  const each = all.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}
