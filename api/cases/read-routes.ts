/** Reading cases: the list, one file, its timeline and what each fund could do for it. */

import { z } from 'zod';
import { CaseFile, CasePage, CaseQuery, Timeline } from '#contracts/cases';
import { FundOptions } from '#contracts/fund-evidence';
import { PageQuery, Uuid } from '#contracts/primitives';
import { noteOpening } from '#database/audit/note-opening';
import { listCases } from '#database/cases/queries/list-cases';
import { findCasePlace, readCaseFile } from '#database/cases/queries/read-case-file';
import { readTimeline } from '#database/cases/queries/read-timeline';
import { readPoliciesOn } from '#database/centres/policies';
import { fundOptions } from '#database/funds/fund-options';
import { mayAt } from '../access/access.ts';
import { fundOptionView } from '../centres/fund-option-view.ts';
import { hiddenFrom } from '../own-view/eyes.ts';
import { readRoute } from '../routing/route.ts';
import { historyRow } from '../tasks/task-view.ts';
import { findCaseFileView } from './case-file-view.ts';
import { caseRowView } from './case-row-view.ts';

export const CaseParams = z.object({ caseId: Uuid });

const readCases = readRoute({
  path: 'cases',
  summary: 'Cases in reach of the seats, the last opened first',
  query: CaseQuery,
  answer: CasePage,
  handle: async ({ em, caller, today, query }) => {
    const { cursor, limit, ...filters } = query;
    const page = await listCases(em, { seats: caller.seats, on: today, filters, cursor, limit });
    return { answer: { rows: page.rows.map(caseRowView), nextCursor: page.nextCursor } };
  },
});

const readOneCase = readRoute({
  path: 'case',
  summary: 'The file of one case, cut to what the reader may see',
  params: CaseParams,
  answer: CaseFile,
  handle: async (asked) => {
    const { em, caller, at } = asked;
    const { caseId } = asked.params;
    const file = await findCaseFileView(em, asked, caseId);
    if (file === undefined) return { refused: 'not-found' };
    const subject = { kind: 'case', id: caseId } as const;
    await noteOpening(em, { action: 'case-file-opened', subject, caseId, by: caller, at });
    return { answer: file };
  },
});

const readCaseTimeline = readRoute({
  path: 'caseTimeline',
  summary: 'What happened in a case, newest page first, each page in order of time',
  params: CaseParams,
  query: PageQuery,
  answer: Timeline,
  handle: async (asked) => {
    const { em, params, query } = asked;
    const place = await findCasePlace(em, params.caseId);
    if (place === undefined || !mayAt(asked, 'see-case', place)) return { refused: 'not-found' };
    const page = await readTimeline(em, { caseId: params.caseId, ...query });
    const events = page.rows.flatMap((row) =>
      row.type === 'event' ? [historyRow(row.event)] : [],
    );
    const hidden = await hiddenFrom(em, asked, { caseId: params.caseId, place });
    const seesMoney = mayAt(asked, 'see-debts', place) && hidden.debtIds.size === 0;
    const rows = seesMoney ? events : events.map(withoutMoney);
    return { answer: { rows, nextCursor: page.nextCursor } };
  },
});

const readFundOptions = readRoute({
  path: 'caseFundOptions',
  summary: 'What each member fund could do for the proposal, by the books of this moment',
  params: CaseParams,
  answer: FundOptions,
  handle: async (asked) => {
    const { em, today, params } = asked;
    const place = await findCasePlace(em, params.caseId);
    if (place === undefined || !mayAt(asked, 'see-ledger', place)) return { refused: 'not-found' };
    const file = await readCaseFile(em, { caseId: params.caseId, on: today });
    const proposal = file?.proposal ?? null;
    if (proposal === null) return { answer: { rows: [] } };
    const { amountSatang, termMonths, firstDueOn } = proposal;
    const { centreId } = place;
    const wish = { centreId, ...params, amountSatang, termMonths, firstDueOn, on: today };
    const policies = await readPoliciesOn(em, { centreId, on: today });
    const { funds } = await fundOptions(em, wish, policies);
    return { answer: { rows: funds.map((option) => fundOptionView(option, proposal)) } };
  },
});

export const CASE_READ_ROUTES = [readCases, readOneCase, readCaseTimeline, readFundOptions];

/** The trail without amounts and shares, for readers who see a case but no debts. */
function withoutMoney<Row extends { detail: Record<string, string> }>(row: Row): Row {
  const kept = Object.entries(row.detail).filter(
    ([key]) => !/Satang$|BasisPoints$|^band$/.test(key),
  );
  return { ...row, detail: Object.fromEntries(kept) };
}
