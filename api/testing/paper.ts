/** Sheets of paper in a test: printed through the API, and how a form says that it came from one. */

import type { FoundSheet, PrintedSheets } from '#contracts/paper';
import type { SheetKind } from '#domain/paper/sheet-kinds';
import type { Person } from './http.ts';

/** Prints what is ordered; the codes in the order of the PDF. */
export async function printed(by: Person, centreId: string, order: object): Promise<PrintedSheets> {
  const told = await by.post('paperPrints', { centreId }, { body: order });
  if (told.status !== 201) throw new Error(`paperPrints: ${JSON.stringify(told.body)}`);
  return told.body as PrintedSheets;
}

export async function findByCode(by: Person, code: string): Promise<FoundSheet> {
  const told = await by.get('paperSheets', {}, `?code=${encodeURIComponent(code)}`);
  if (told.status !== 200) throw new Error(`paperSheets: ${JSON.stringify(told.body)}`);
  return told.body as FoundSheet;
}

/** One blank sheet, found by its code. */
export async function aPrintedSheet(
  by: Person,
  { centreId, kind }: { readonly centreId: string; readonly kind: SheetKind },
): Promise<FoundSheet> {
  const { sheetCodes } = await printed(by, centreId, { what: 'blank', kind, count: 1 });
  return findByCode(by, sheetCodes[0] ?? '');
}

/** What the desk says of a sheet in hand. */
export function paperOf(sheetCode: string, change: object = {}): object {
  return {
    sheetCode,
    paperOn: '2026-11-23',
    writerName: 'นายผู้เขียน ด้วยมือ',
    photoId: null,
    ...change,
  };
}
