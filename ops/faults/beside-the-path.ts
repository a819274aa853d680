/** Steps that one day cannot reach: arrears and the watch, on households brought from paper. */

import { OpenedCase } from '#contracts/cases';
import { addDays, addMonths } from '#domain/dates/plain-date';
import type { PlainDate } from '#domain/dates/plain-date';
import { checkWell } from '../client/path/freedom.ts';
import { doTask } from '../client/path/step.ts';
import type { CaseWalk, Walk } from '../client/path/step.ts';
import { waitForStatus } from '../client/reading.ts';
import { paperCaseOf } from '../demo/build/paper-case.ts';
import type { PaperCase } from '../demo/build/paper-case.ts';
import type { HouseholdRow } from '../demo/data/household-row.ts';
import type { Village } from '../story/found-the-centre.ts';
import { householdUnderFire } from './household-under-fire.ts';

const ROW = {
  family: 'ไฟล้อมคำ',
  earns: 'rice',
  people: [['mr', 'ดำรงคำ', 'head', 1970]],
  debts: [['informal-10', 24_000, 2_400, 24_000]],
} as const satisfies Partial<HouseholdRow>;

/** `checkMonths`: the by-law's months from clearance to the first check. */
export type CheckedVillage = Village & { readonly checkMonths: number };

export async function walkBesideThePath(
  walk: Walk,
  village: CheckedVillage,
  round: number,
): Promise<void> {
  const late = { fund: 'savings', termMonths: 12, dueSoFar: 4, missed: 2, nextDueInDays: 10 };
  const inArrears = await takeOver(walk, village, {
    ...ROW,
    key: `bc-${60 + round}`,
    house: `8${round}`,
    stage: { at: 'repaying', loan: late },
  });
  await waitForStatus(walk.crew.secretary, inArrears.caseId, ['in-arrears']);
  await doTask(inArrears, {
    by: 'memberA',
    wanted: { kind: 'visit-arrears', caseId: inArrears.caseId },
    form: { kind: 'visit-arrears', outcome: 'visited', visitedOn: walk.today(), note: null },
  });

  const clearedOn = addMonths(walk.today(), -village.checkMonths);
  const watched = await takeOver(walk, village, {
    ...ROW,
    key: `bc-${70 + round}`,
    house: `7${round}`,
    stage: {
      at: 'closed',
      loan: { fund: 'savings', termMonths: 6, lentOn: addMonths(clearedOn, -8) },
    },
  });
  await checkWell(watched);
  await waitForStatus(walk.crew.secretary, watched.caseId, ['closed']);
}

async function takeOver(walk: Walk, village: CheckedVillage, row: HouseholdRow): Promise<CaseWalk> {
  const today = walk.today();
  const paper = paperCaseOf(row, { ...village, villageNumber: 4, today });
  const clearedOn = addMonths(today, -village.checkMonths);
  const opened = await walk.crew.secretary.command({
    path: 'caseImports',
    body: row.stage.at === 'closed' ? watchedSince(paper, clearedOn) : paper,
    answer: OpenedCase,
  });
  return { ...walk, caseId: opened.caseId, plan: householdUnderFire(0) };
}

/** The same paper, still under watch, so that the first check is due on the day of the walk. */
function watchedSince(paper: PaperCase, clearedOn: PlainDate): PaperCase {
  const honouredOn = addDays(clearedOn, 1);
  const days = { cleared: clearedOn, honoured: honouredOn, watched: honouredOn };
  const moves = paper.moves
    .filter(({ status }) => status !== 'closed')
    .map(({ status, on }) => ({ status, on: status in days ? days[status as 'cleared'] : on }));
  return {
    ...paper,
    startAt: 'watched',
    moves,
    honour: { ceremonyOn: honouredOn, mayBeNamed: true },
  };
}

/** Months between clearance and check that lead from a day back to the very same day. */
export function exactMonthsBefore(today: PlainDate): number {
  const months = [6, 12, 1, 2, 3].find(
    (count) => addMonths(addMonths(today, -count), count) === today,
  );
  if (months === undefined) throw new Error(`No number of months leads back to ${today}`);
  return months;
}
