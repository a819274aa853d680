/** Comma-separated text (RFC 4180) as rows of cells; semicolons too, as spreadsheets of some tongues write. */

import type { Cell, SheetRow } from '../../books/cells/cell.ts';

/** Rows count from 1, headings first. Lines end as any system ends them; quotes may hold all of it. */
export function readCsv(text: string): SheetRow[] {
  const plain = text.replace(/^\uFEFF/, '');
  const firstLine = plain.slice(0, plain.search(/[\r\n]|$/));
  const separator = firstLine.includes(';') && !firstLine.includes(',') ? ';' : ',';
  return recordsOf(plain, separator).map((fields, index) => ({
    row: index + 1,
    cells: new Map(fields.map((field, column): [number, Cell] => [column, cellOf(field)])),
  }));
}

function recordsOf(text: string, separator: string): string[][] {
  const records: string[][] = [];
  let fields: string[] = [];
  let field = '';
  let isQuoted = false;
  const endRecord = () => {
    records.push([...fields, field]);
    [fields, field] = [[], ''];
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (isQuoted) {
      if (sign !== '"') field += sign;
      else if (text.charAt(at + 1) === '"') [field, at] = [`${field}"`, at + 1];
      else isQuoted = false;
    } else if (sign === '"' && field === '') isQuoted = true;
    else if (sign === separator) [fields, field] = [[...fields, field], ''];
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text.charAt(at + 1) === '\n') at += 1;
      endRecord();
    } else field += sign;
  }
  if (field !== '' || fields.length > 0) endRecord();
  return records;
}

/** A field that a spreadsheet would compute is a formula here too, and is refused. */
function cellOf(text: string): Cell {
  return { kind: text.trim().startsWith('=') ? 'formula' : 'text', text };
}
