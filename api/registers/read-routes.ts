/** Registers on the screen: a page, and what happened to one row. */

import {
  RegisterHistory,
  RegisterPage,
  RegisterParams,
  RegisterQuery,
  RegisterRowParams,
} from '#contracts/registers';
import type { SubjectKind } from '#database/audit/actions';
import { readHistory } from '#database/audit/history';
import { notePeopleListed } from '#database/audit/note-people-seen';
import { noteRegisterOpened } from '#database/audit/note-register';
import {
  findRegisterRow,
  readRegisterLines,
  readRegisterPage,
} from '#database/registers/read-register';
import { ENTRY_PERMISSION } from '#domain/registers/entry-rights';
import { mayAt } from '../access/access.ts';
import { readRoute } from '../routing/route.ts';
import { historyRow } from '../tasks/task-view.ts';
import { cellsOf } from './cells.ts';
import { readerOf } from './reader.ts';

const readRegister = readRoute({
  path: 'register',
  summary: 'A page of one of the sixteen registers, cut to what the reader may see',
  params: RegisterParams,
  query: RegisterQuery,
  answer: RegisterPage,
  handle: async (asked) => {
    const { em, query, today, params } = asked;
    const reader = await readerOf(asked, { leaves: false });
    if ('refused' in reader) return reader;
    const { searched, roles, act, place, register, centre } = reader;
    const mayRead = mayAt(asked, 'see-meeting', place) && mayAt(asked, 'see-debts', place);
    const page = await readRegisterPage(em, { ...params, ...query, today, roles, searched });
    await noteRegisterOpened(em, { register: register.key, place }, act);
    if (reader.seesPeople) {
      const seen = new Set(page.rows.flatMap(({ personIds }) => personIds));
      await notePeopleListed(em, [...seen], act);
    }
    return {
      answer: {
        centreName: { th: centre.nameTh, en: centre.nameEn },
        rows: page.rows.map((row) => ({
          rowId: row.rowId,
          caseId: row.caseId,
          decision: mayRead ? decisionOf(row.subjects) : null,
          cells: cellsOf(row.values, register.columns, reader),
          strikes: mayAt(asked, 'keep-registers', place) ? row.strikes : null,
        })),
        nextCursor: page.nextCursor,
        total: page.total,
        mayWrite: register.entries.filter((kind) => mayAt(asked, ENTRY_PERMISSION[kind], place)),
      },
    };
  },
});

const readRowHistory = readRoute({
  path: 'registerRowHistory',
  summary: 'What happened to one row of a register, oldest first, and the lines under it',
  params: RegisterRowParams,
  answer: RegisterHistory,
  handle: async (asked) => {
    const { em, today, params } = asked;
    const reader = await readerOf(asked, { leaves: false });
    if ('refused' in reader) return reader;
    const { searched, roles, register } = reader;
    const ask = { ...params, today, roles, searched };
    const row = await findRegisterRow(em, ask, params.rowId);
    if (row === undefined) return { refused: 'not-found' };
    const histories = [];
    for (const subject of row.subjects) histories.push(await readHistory(em, subjectOf(subject)));
    const events = histories.flat().toSorted((one, other) => one.id - other.id);
    // Who did what and when; figures stay in the columns that the reader may see.
    const lines = await readRegisterLines(em, ask, [row.rowId]);
    return {
      answer: {
        rows: events.map((event) => ({ ...historyRow(event), detail: {} })),
        lines: lines.map((line) => cellsOf(line, register.lines?.columns ?? [], reader)),
      },
    };
  },
});

/** `kind:id`, as the query of the register writes it. */
function subjectOf(text: string): { kind: SubjectKind; id: string } {
  const at = text.indexOf(':');
  return { kind: text.slice(0, at) as SubjectKind, id: text.slice(at + 1) };
}

/** Of a row about an item that was resolved: its meeting and itself. */
function decisionOf(subjects: readonly string[]): { meetingId: string; itemId: string } | null {
  const known = new Map(subjects.map(subjectOf).map(({ kind, id }) => [kind, id]));
  const [meetingId, itemId] = [known.get('meeting'), known.get('agenda-item')];
  const isResolved = known.has('resolution') && meetingId !== undefined && itemId !== undefined;
  return isResolved ? { meetingId, itemId } : null;
}

export const REGISTER_READ_ROUTES = [readRegister, readRowHistory];
