/** The manager's board: cases per stage with waiting time and overdue, per centre, down to the case. */

import { Board, BoardQuery } from '#contracts/centres';
import { readBoard } from '#database/cases/queries/read-board';
import { caseNumber } from '../cases/case-row-view.ts';
import { readRoute } from '../routing/route.ts';

const readTheBoard = readRoute({
  path: 'board',
  summary: 'Cases per stage with waiting time and overdue tasks, per centre in reach',
  query: BoardQuery,
  answer: Board,
  handle: async ({ em, caller, today, query }) => {
    const centres = await readBoard(em, { seats: caller.seats, on: today, ...query });
    return {
      answer: {
        centres: centres.map((centre) => ({
          centreId: centre.centreId,
          name: { th: centre.nameTh, en: centre.nameEn },
          openCases: centre.openCases,
          overdueTasks: centre.overdueTasks,
          stages: centre.stages.map(({ cases, count, ...stage }) => ({
            ...stage,
            cases: count,
            waiting: cases.map((row) => ({ ...row, caseNumber: caseNumber(row) })),
          })),
        })),
      },
    };
  },
});

export const BOARD_ROUTES = [readTheBoard];
