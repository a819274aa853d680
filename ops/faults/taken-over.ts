/** Households brought from paper, so that a run meets on one day what takes a household years. */

import { OpenedCase } from '#contracts/cases';
import { addDays, addMonths } from '#domain/dates/plain-date';
import type { PlainDate } from '#domain/dates/plain-date';
import type { CaseWalk, Walk } from '../client/path/step.ts';
import { paperCaseOf, planOf } from '../demo/build/paper-case.ts';
import type { PaperCase } from '../demo/build/paper-case.ts';
import type { HouseholdRow, StageRow } from '../demo/data/household-row.ts';
import type { Village } from '../story/found-the-centre.ts';

/** `checkMonths`: the by-law's months from clearance to the first check. */
export type CheckedVillage = Village & { readonly checkMonths: number };

export interface Turn {
  readonly walk: Walk;
  readonly village: CheckedVillage;
  readonly round: number;
}

const VILLAGE_NUMBER = 4;

/** `house`: 1 to 9, another one for each household of a round. */
export async function takeOver(
  { walk, village, round }: Turn,
  { house, stage }: { house: number; stage: StageRow },
): Promise<CaseWalk> {
  const today = walk.today();
  const place = { ...village, villageNumber: VILLAGE_NUMBER, today };
  const row = rowOf(`${house}${round}`, stage);
  const paper = paperCaseOf(row, place);
  const clearedOn = addMonths(today, -village.checkMonths);
  const client = walk.crew.secretary;
  const body = stage.at === 'closed' ? watchedSince(paper, clearedOn) : paper;
  const command = { path: 'caseImports', body, answer: OpenedCase } as const;
  const opened = await walk.act({ name: 'import-case', by: 'secretary', client, command });
  return { ...walk, caseId: OpenedCase.parse(opened).caseId, plan: planOf(row, place) };
}

/** The stage of a household that was cleared so long ago that its first check is due today. */
export function clearedForCheck({ walk, village }: Turn): StageRow {
  const lentOn = addMonths(addMonths(walk.today(), -village.checkMonths), -8);
  return { at: 'closed', loan: { fund: 'savings', termMonths: 6, lentOn } };
}

function rowOf(number: string, stage: StageRow): HouseholdRow {
  return {
    key: `bc-1${number}`,
    house: `1${number}`,
    family: 'ไฟล้อมคำ',
    earns: 'rice',
    people: [['mr', 'ดำรงคำ', 'head', 1970]],
    debts: [['informal-10', 24_000, 2_400, 24_000]],
    stage,
  };
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
