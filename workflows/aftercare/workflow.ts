/** The watch over a household that has cleared its debt: checks at dated points, for one round. */

import { continueAsNew, setHandler } from '@temporalio/workflow';
import { plainDate } from '#domain/dates/plain-date';
import type { PlainDate } from '#domain/dates/plain-date';
import { today } from '../clock.ts';
import { rows } from '../ports.ts';
import { isNews, takeAnswer } from '../process/facts.ts';
import { tellCase } from '../process/neighbours.ts';
import { inTurn, runSoFar, startProcess } from '../process/process.ts';
import type { Process, RunSoFar } from '../process/process.ts';
import { runProcess, turnOverWhenLong } from '../process/run-process.ts';
import { showProcess } from '../process/search-attributes.ts';
import { sleepUntil } from '../process/waiting.ts';
import { awaitTask } from '../task-wait/await-task.ts';
import { acceptPlanChanges } from '../task-wait/plan-changes.ts';
import { aftercareFactSignal, aftercareProcessId } from './messages.ts';
import type { AftercareInput, AftercareResult } from './messages.ts';

/** Plain data: it travels to the next run. */
interface AftercareMemory {
  /** Days of the checks still to come; null until they are read. */
  checkDates: PlainDate[] | null;
  checks: number;
  result: AftercareResult;
}

type AftercareProcess = Process<AftercareMemory>;

export async function aftercare(
  input: AftercareInput,
  run: RunSoFar<AftercareMemory> = {},
): Promise<AftercareResult> {
  const { caseId, centreId, areaCode, round } = input;
  const ref = { processId: aftercareProcessId(caseId, round), centreId, areaCode, caseId };
  const first: AftercareMemory = { checkDates: null, checks: 0, result: 'watched' };
  const it: AftercareProcess = startProcess(ref, run, first);
  setHandler(aftercareFactSignal, (fact) => {
    if (isNews(it, fact)) takeAnswer(it, fact);
  });
  acceptPlanChanges(it);
  showProcess('aftercare', ref, 'watching');
  const end = await runProcess(it, () => tellStory(it, input));
  if (end === 'turn-over') return continueAsNew<typeof aftercare>(input, runSoFar(it));
  return it.state.result;
}

async function tellStory(it: AftercareProcess, { caseId, round }: AftercareInput): Promise<void> {
  it.state.checkDates ??= await readCheckDates(it, { caseId, round });
  while (it.state.result === 'watched') {
    const date = it.state.checkDates.shift();
    if (date === undefined) break;
    await sleepUntil(it, date);
    await check(it);
    turnOverWhenLong(it);
  }
  const { result } = it.state;
  await tellCase(caseId, { type: 'aftercare-ended', round, result });
}

/** Early signs are kept in the record of the visit; only a relapse ends the watch. */
async function check(it: AftercareProcess): Promise<void> {
  it.state.checks += 1;
  const subjectNumber = it.state.checks;
  const answer = await awaitTask(it, {
    kind: 'aftercare-check',
    cause: 'check-due',
    subjectNumber,
  });
  if (answer.outcome === 'relapsed') it.state.result = 'relapsed';
}

/** Checks of days gone by (a case brought from paper while watched) were done on paper. */
async function readCheckDates(
  it: AftercareProcess,
  which: { caseId: string; round: number },
): Promise<PlainDate[]> {
  const on = today();
  const dates = await inTurn(it, () => rows.readCheckDates({ ...which, on }));
  return dates.map((date) => plainDate(date)).filter((date) => date >= on);
}
