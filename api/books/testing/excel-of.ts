import Excel from 'exceljs';
import { columnsOf, SHEET_KEYS, SHEETS } from '#domain/books/layout/sheets';
import type { TypedBook } from '#domain/books/testing/a-book';

/** The book as another program saves it: the typed texts under our headings. */
export async function excelOf(book: TypedBook): Promise<Buffer> {
  const workbook = new Excel.Workbook();
  for (const key of SHEET_KEYS) {
    const sheet = workbook.addWorksheet(SHEETS[key].th);
    const columns = columnsOf(key);
    sheet.addRow(columns.map(([, { th, isNeeded }]) => (isNeeded ? `${th} *` : th)));
    const rows: readonly Readonly<Record<string, unknown>>[] = book[key];
    for (const row of rows) sheet.addRow(columns.map(([column]) => row[column] ?? null));
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
