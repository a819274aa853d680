/** Households from lists of others: the template, a look, the import, and the rows that wait. */

import { CandidatesView, CheckedList, CheckList, ImportList } from '#contracts/candidates';
import { Made } from '#contracts/centres';
import { notePeopleSeen } from '#database/audit/note-people-seen';
import { importList } from '#database/cases/lists/import-list';
import { CandidateList } from '#database/cases/lists/list-entities';
import { readLists, readWaiting } from '#database/cases/lists/read-lists';
import { Fund } from '#database/funds/fund';
import { findAlike } from '#database/people/alike/find-alike';
import { findRow, listRows } from '#database/rows';
import { LIST_COLUMNS } from '#domain/case/lists/list-columns';
import { fill } from '../books/book-view.ts';
import { FAULT_SENTENCES } from '../books/sentences/fault-sentences.ts';
import { actAtCentre, CentreParams } from '../centres/centre-access.ts';
import { refuseForm } from '../problems/at-field.ts';
import { calculationRoute, commandRoute, fileRoute, readRoute } from '../routing/route.ts';
import { traitsOfCandidate, waitingView } from './candidate-view.ts';
import { lookAtList } from './look-at-list.ts';

const MOST_FAULTS = 200;
const MOST_WAITING = 100;

const template = fileRoute({
  path: 'candidateTemplate',
  summary: 'The headings of a list of households, as text that spreadsheets open',
  file: 'text/csv; charset=utf-8',
  handle: async () => {
    const headings = Object.values(LIST_COLUMNS).map(({ th }) => th);
    const content = Buffer.from(`\uFEFF${headings.join(',')}\r\n`);
    return { file: { fileName: 'รายชื่อครัวเรือน.csv', content, disposition: 'attachment' } };
  },
});

const check = calculationRoute({
  path: 'candidateChecks',
  summary: 'What a list would bring, or its faults row by row; changes nothing',
  params: CentreParams,
  body: CheckList,
  answer: CheckedList,
  handle: async (asked) => {
    const act = await actAtCentre(asked, 'import-books');
    if ('refused' in act) return act;
    const looked = lookAtList(asked.body);
    if ('refused' in looked) return looked;
    const { fileHash } = looked;
    const { centreId } = asked.params;
    const known = await findRow(asked.em, CandidateList, { centreId, fileHash });
    const faults = 'faults' in looked ? looked.faults : [];
    return {
      answer: {
        fileHash,
        isKnown: known !== undefined,
        rowCount: 'rows' in looked ? looked.rows.length : 0,
        faultCount: faults.length,
        faults: faults.slice(0, MOST_FAULTS).map(({ row, column, code, figures }) => ({
          row,
          column: column === null ? null : headingOf(column),
          code,
          sentence: fill(FAULT_SENTENCES[code], figures),
        })),
      },
    };
  },
});

function headingOf(column: keyof typeof LIST_COLUMNS) {
  const { th, en } = LIST_COLUMNS[column];
  return { th, en };
}

const takeOver = commandRoute({
  path: 'candidateLists',
  summary: 'Take a checked list over: all rows or none, each file once a centre',
  params: CentreParams,
  body: ImportList,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const act = await actAtCentre(asked, 'import-books');
    if ('refused' in act) return act;
    const { body, params, em } = asked;
    const looked = lookAtList(body);
    if ('refused' in looked) return looked;
    if (looked.fileHash !== body.fileHash) return { refused: 'list-changed-since-check' };
    if ('faults' in looked) return { refused: 'list-has-faults' };
    const { kind, fundId, listedOn, fileHash } = body;
    const plan = { ...params, kind, fundId, listedOn, fileHash, rows: looked.rows };
    const kept = await importList(em, plan, act);
    if (!('refused' in kept)) return { answer: kept };
    return refuseForm({ 'fund-missing': 'fundId', 'no-such-fund': 'fundId' }, kept.refused);
  },
});

const readAll = readRoute({
  path: 'candidateLists',
  summary: 'The lists of a centre and the rows that wait, with who on file may be the same person',
  params: CentreParams,
  answer: CandidatesView,
  handle: async (asked) => {
    const act = await actAtCentre(asked, 'open-case');
    if ('refused' in act) return act;
    const { em, caller, today, params } = asked;
    const { centreId } = params;
    const funds = await listRows(em, Fund, { where: { centreId }, orderBy: { id: 'asc' } });
    const nameOf = new Map(funds.map(({ id, nameTh: th, nameEn: en }) => [id, { th, en }]));
    const lists = await readLists(em, centreId);
    const waiting = await readWaiting(em, { centreId, limit: MOST_WAITING });
    const asking = { seats: caller.seats, on: today };
    const alike = await findAlike(em, waiting.map(traitsOfCandidate), asking);
    const seen = alike.flatMap(({ within }) => within.map(({ person }) => person.personId));
    await notePeopleSeen(em, [...new Set(seen)], act);
    return {
      answer: {
        lists: lists.map(({ id, kind, fundId, listedOn, rowCount, opened }) => ({
          listId: id,
          kind,
          fundName: fundId === null ? null : (nameOf.get(fundId) ?? null),
          listedOn,
          rowCount,
          opened,
        })),
        waiting: waiting.map((row, index) => waitingView(row, alike[index]?.within ?? [])),
      },
    };
  },
});

export const CANDIDATE_ROUTES = [template, check, readAll, takeOver];
