/** The desk of paper: printing sheets, finding them by their code, and what is out. */

import {
  CasePapers,
  CentrePaper,
  FoundSheet,
  PrintedSheets,
  PrintSheets,
  PutSheetPhoto,
  SheetQuery,
  SheetView,
  VoidSheet,
} from '#contracts/paper';
import { findCasePlace } from '#database/cases/queries/read-case-file';
import { findSheet } from '#database/paper/find-sheet';
import { putSheetPhoto, voidSheet } from '#database/paper/keep-sheet';
import { printSheets } from '#database/paper/print-sheets';
import { findSheetRow, findTaskOfSheet, listSheetsOfCase } from '#database/paper/read-sheets';
import { Centre } from '#database/places/centre';
import { placeOf } from '#database/places/place';
import { getRow } from '#database/rows';
import { SHEET_RULES } from '#domain/paper/sheet-kinds';
import { mayAt } from '../access/access.ts';
import { CaseParams } from '../cases/read-routes.ts';
import { actAtCentre, CentreParams } from '../centres/centre-access.ts';
import { refuseField } from '../problems/at-field.ts';
import { commandRoute, readRoute } from '../routing/route.ts';
import { centrePaperView } from './centre-paper-view.ts';
import { sheetsOf } from './order-of.ts';
import { refuseSecondEntry } from './refuse-paper.ts';
import { actOnSheet, SheetParams } from './sheet-access.ts';
import { sheetView } from './sheet-view.ts';

const readCentrePaper = readRoute({
  path: 'centrePaper',
  summary: 'What there is to print next, the newest prints, and the sheets that are out',
  params: CentreParams,
  answer: CentrePaper,
  handle: async (asked) => {
    const act = await actAtCentre(asked, 'see-debts');
    if ('refused' in act) return { refused: 'not-found' };
    return { answer: await centrePaperView(asked, asked.params.centreId) };
  },
});

const print = commandRoute({
  path: 'paperPrints',
  summary: 'Print sheets, blank or pre-filled, each with a code; the PDF is written a moment later',
  params: CentreParams,
  body: PrintSheets,
  answer: PrintedSheets,
  status: 201,
  handle: async (asked) => {
    const act = await actAtCentre(asked, 'print-sheets');
    if ('refused' in act) return act;
    const sheets = await sheetsOf(asked);
    if ('refused' in sheets) return sheets;
    const { id: centreId, areaCode } = await getRow(asked.em, Centre, {
      id: asked.params.centreId,
    });
    const place = { centreId, areaCode };
    const printed = await printSheets(asked.em, { place, sheets }, act);
    if ('refused' in printed) return printed;
    const { printId, sheetCodes } = printed;
    return { answer: { printId, sheetCodes: [...sheetCodes] }, place };
  },
});

const find = readRoute({
  path: 'paperSheets',
  summary: 'The sheet of a code, and the open task whose form it is',
  query: SheetQuery,
  answer: FoundSheet,
  handle: async (asked) => {
    const { em, query } = asked;
    const found = await findSheet(em, query.code);
    if ('refused' in found) return found;
    const { sheet } = found;
    const row = await findSheetRow(em, sheet.id);
    if (row === undefined || !mayAt(asked, 'see-debts', placeOf(sheet))) {
      return { refused: 'no-such-sheet' };
    }
    const { task } = SHEET_RULES[sheet.kind];
    const taskId = task === null ? null : await findTaskOfSheet(em, { task, ...row });
    return { answer: { ...sheetView(row), taskId } };
  },
});

const throwAway = commandRoute({
  path: 'voidPaperSheet',
  summary: 'Say that a printed sheet will not be entered, and why',
  params: SheetParams,
  body: VoidSheet,
  answer: SheetView,
  handle: async (asked) => {
    const allowed = await actOnSheet(asked, 'print-sheets');
    if ('refused' in allowed) return allowed;
    const { sheetId } = asked.params;
    const done = await voidSheet(asked.em, { sheetId, ...asked.body }, allowed.act);
    if ('refused' in done) {
      if (done.refused === 'sheet-entered-already') return refuseSecondEntry(done.enteredBy);
      return { refused: done.refused };
    }
    return answerSheet(asked.em, sheetId);
  },
});

const putPhoto = commandRoute({
  path: 'paperSheetPhoto',
  summary: 'Put the photo beside a sheet that was entered without one',
  params: SheetParams,
  body: PutSheetPhoto,
  answer: SheetView,
  handle: async (asked) => {
    const allowed = await actOnSheet(asked, 'keep-photos');
    if ('refused' in allowed) return allowed;
    const { sheetId } = asked.params;
    const put = await putSheetPhoto(asked.em, { sheetId, ...asked.body }, allowed.act);
    if ('refused' in put) {
      const { refused } = put;
      return refused === 'no-such-photo' ? refuseField('photoId', refused) : { refused };
    }
    return answerSheet(asked.em, sheetId);
  },
});

const readCasePapers = readRoute({
  path: 'casePapers',
  summary: 'The sheets that were entered for a case, with the date on the paper and of the entry',
  params: CaseParams,
  answer: CasePapers,
  handle: async (asked) => {
    const { em, params } = asked;
    const place = await findCasePlace(em, params.caseId);
    if (place === undefined || !mayAt(asked, 'see-debts', place)) return { refused: 'not-found' };
    const rows = await listSheetsOfCase(em, params.caseId);
    // A collection sheet names the neighbours too: its photo is for those who see all of the centre.
    const seesAll = mayAt(asked, 'see-debts', placeOf(place));
    const shown = rows
      .map(sheetView)
      .map((sheet) =>
        seesAll || sheet.caseId === params.caseId ? sheet : { ...sheet, photoId: null },
      );
    return { answer: { rows: shown } };
  },
});

export const PAPER_ROUTES = [readCentrePaper, print, find, throwAway, putPhoto, readCasePapers];

async function answerSheet(em: Parameters<typeof findSheetRow>[0], sheetId: string) {
  const row = await findSheetRow(em, sheetId);
  if (row === undefined) throw new Error('The sheet has vanished');
  return { answer: sheetView(row), place: placeOf(row) };
}
