/** Orders sheets of paper: each gets its number, and the press makes one PDF of them. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { writeSheetCode } from '#domain/paper/sheet-code';
import type { SheetKind } from '#domain/paper/sheet-kinds';
import { buddhistYearOf, dayOf, type Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { orderDocument } from '../documents/document-order.ts';
import { nextNumber } from '../numbers/next.ts';
import type { RowPlace } from '../places/place.ts';
import { PaperPrint } from './paper-entities.ts';

/** One sheet to print; with nothing but its kind it is blank. */
export interface OrderedSheet {
  readonly kind: SheetKind;
  readonly caseId?: string;
  readonly meetingId?: string;
  readonly itemId?: string;
  readonly fundId?: string;
  /** The collection day of the fund. */
  readonly collectOn?: string;
}

/** More at once would be a book. */
const MOST_SHEETS = 200;

export type PrintRefusal = 'nothing-to-print' | 'too-many-sheets';

export interface Printed {
  readonly printId: string;
  /** In the order of the PDF. */
  readonly sheetCodes: readonly string[];
}

/** Gives every sheet its code; refuses an empty order and one for more than `MOST_SHEETS`. */
export async function printSheets(
  em: EntityManager,
  order: { readonly place: RowPlace; readonly sheets: readonly OrderedSheet[] },
  act: Act,
): Promise<Printed | { refused: PrintRefusal }> {
  const { place, sheets } = order;
  if (sheets.length === 0) return { refused: 'nothing-to-print' };
  if (sheets.length > MOST_SHEETS) return { refused: 'too-many-sheets' };
  const printId = randomUUID();
  const yearBe = buddhistYearOf(dayOf(act.at));
  await em.insert(PaperPrint, {
    id: printId,
    centreId: place.centreId,
    areaCode: place.areaCode,
    caseId: onlyCaseOf(sheets),
    number: await nextNumber(em, { series: 'paper-print', yearBe, place }),
    yearBe,
    sheetCount: sheets.length,
    printedAt: act.at,
    printedByUserId: act.userId,
    printedBySeatId: act.seatId,
  });
  await orderDocument(em, { kind: 'paper-sheets', subjectId: printId, at: act.at, place });
  const sheetCodes: string[] = [];
  for (const [index, sheet] of sheets.entries()) {
    sheetCodes.push(await writeSheet(em, { sheet, printId, position: index + 1, place }, act));
  }
  await notePrint(em, { printId, ...order }, act);
  return { printId, sheetCodes };
}

/** The case that all sheets are about, if they are. */
function onlyCaseOf(sheets: readonly OrderedSheet[]): string | null {
  const [first] = sheets;
  const isOne = sheets.every(({ caseId }) => caseId === first?.caseId);
  return isOne ? (first?.caseId ?? null) : null;
}

async function writeSheet(
  em: EntityManager,
  of: { sheet: OrderedSheet; printId: string; position: number; place: RowPlace },
  act: Act,
): Promise<string> {
  const { sheet, place } = of;
  const { kind, ...about } = sheet;
  const rows = await em.execute<{ number: string }[]>(
    `insert into paper_sheet (id, print_id, position, centre_id, area_code, kind, is_prefilled, case_id,
         meeting_id, item_id, fund_id, collect_on, printed_at, printed_by_user_id, printed_by_seat_id)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning number`,
    [
      randomUUID(),
      of.printId,
      of.position,
      place.centreId,
      place.areaCode,
      kind,
      Object.keys(about).length > 0,
      sheet.caseId ?? null,
      sheet.meetingId ?? null,
      sheet.itemId ?? null,
      sheet.fundId ?? null,
      sheet.collectOn ?? null,
      act.at,
      act.userId,
      act.seatId,
    ],
  );
  return writeSheetCode(Number(rows[0]?.number));
}

async function notePrint(
  em: EntityManager,
  of: { printId: string; place: RowPlace; sheets: readonly OrderedSheet[] },
  act: Act,
): Promise<void> {
  await record(em, {
    action: 'sheets-printed',
    at: act.at,
    actor: act,
    place: of.place,
    subject: { kind: 'paper-print', id: of.printId },
    caseId: onlyCaseOf(of.sheets),
    detail: { sheets: of.sheets.length },
  });
}
