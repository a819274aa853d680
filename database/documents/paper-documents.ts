/** What the sheets of one order state, as the books stand when they are written. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { dayOf } from '../act.ts';
import type { Evidence } from '../meetings/open-voting.ts';
import { gatherEvidence } from '../meetings/open-voting.ts';
import { readCollectionLines, type CollectionLine } from '../paper/collection-lines.ts';
import { PaperPrint, PaperSheet } from '../paper/paper-entities.ts';
import { getRow, listRows } from '../rows.ts';
import { getPrintedMeeting, type PrintedMeeting } from './meeting-documents.ts';
import {
  getPrintedCentre,
  getPrintedHousehold,
  type PrintedCentre,
  type PrintedHousehold,
} from './printed-place.ts';

export interface PrintedSheets {
  readonly centre: PrintedCentre;
  readonly print: PaperPrint;
  readonly sheets: readonly PrintedSheet[];
}

/** A blank sheet has nothing but its row. */
export interface PrintedSheet {
  readonly sheet: PaperSheet;
  readonly household?: PrintedSheetHousehold;
  readonly collection?: { readonly fundName: string; readonly lines: readonly CollectionLine[] };
  readonly meeting?: PrintedMeeting;
  /** The names of the funds that the committee may choose for the item. */
  readonly ableFundNames?: readonly string[];
}

export interface PrintedSheetHousehold extends PrintedHousehold {
  readonly caseNumber: string;
  readonly memberNames: readonly string[];
  /** Its contract with something due; null where nothing is. */
  readonly due: CollectionLine | null;
}

/** The sheets of an order in the order of its PDF. */
export async function getPrintedSheets(em: EntityManager, printId: string): Promise<PrintedSheets> {
  const print = await getRow(em, PaperPrint, { id: printId });
  const rows = await listRows(em, PaperSheet, {
    where: { printId },
    orderBy: { position: 'asc' },
  });
  const on = dayOf(print.printedAt);
  const sheets: PrintedSheet[] = [];
  for (const sheet of rows) sheets.push(await readSheet(em, sheet, on));
  return { centre: await getPrintedCentre(em, print.centreId), print, sheets };
}

async function readSheet(em: EntityManager, sheet: PaperSheet, on: string): Promise<PrintedSheet> {
  const { caseId, fundId, meetingId, itemId, collectOn, centreId } = sheet;
  if (!sheet.isPrefilled) return { sheet };
  if (caseId !== null)
    return { sheet, household: await readHousehold(em, { caseId, centreId, on }) };
  if (fundId !== null && collectOn !== null) {
    const lines = await readCollectionLines(em, {
      centreId,
      fundId,
      on: collectOn,
      today: on,
      onlyDue: true,
    });
    return { sheet, collection: { fundName: await getFundName(em, fundId), lines } };
  }
  if (meetingId === null) return { sheet };
  const meeting = await getPrintedMeeting(em, meetingId);
  if (itemId === null) return { sheet, meeting };
  return { sheet, meeting, ableFundNames: await readAbleFunds(em, { meeting, itemId, on }) };
}

async function readHousehold(
  em: EntityManager,
  of: { readonly caseId: string; readonly centreId: string; readonly on: string },
): Promise<PrintedSheetHousehold> {
  const { centreId, on } = of;
  const [about] = await em.execute<{ caseNumber: string; memberNames: string[] }[]>(
    `select c.number || '/' || c.year_be as "caseNumber",
            array(select q.first_name || ' ' || q.last_name from household_member m
                    join person q on q.id = m.person_id where m.household_id = c.household_id
                   order by q.first_name, q.last_name) as "memberNames"
       from household_case c where c.id = ?`,
    [of.caseId],
  );
  if (about === undefined) throw new Error(`No case ${of.caseId}`);
  const lines = await readCollectionLines(em, {
    centreId,
    fundId: null,
    on,
    today: on,
    onlyDue: true,
  });
  const due = lines.find(({ caseId }) => caseId === of.caseId) ?? null;
  return { ...(await getPrintedHousehold(em, of.caseId)), ...about, due };
}

async function getFundName(em: EntityManager, fundId: string): Promise<string> {
  const rows = await em.execute<{ name: string }[]>(
    'select name_th as name from fund where id = ?',
    [fundId],
  );
  return rows[0]?.name ?? '';
}

/** Frozen evidence where the vote is open, else how the books stand. */
async function readAbleFunds(
  em: EntityManager,
  of: { readonly meeting: PrintedMeeting; readonly itemId: string; readonly on: string },
): Promise<string[]> {
  const page = of.meeting.items.find(({ item }) => item.id === of.itemId);
  if (page?.proposal === undefined) return [];
  const frozen = page.item.evidence as Evidence | null;
  const { funds, split } = frozen ?? (await gatherEvidence(em, page.item, of.on));
  const alone = funds.filter(({ isAble }) => isAble).map(({ nameTh }) => nameTh);
  const together = split?.parts.map(({ nameTh }) => nameTh).join(' + ');
  return split?.isAble === true && together !== undefined ? [...alone, together] : alone;
}
