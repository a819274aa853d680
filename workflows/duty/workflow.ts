/**
 * One dated piece of work that belongs to no household's path: it waits for its day, opens one task of
 * the given kind, and is over when that is answered or when a fact says that nobody needs it any more.
 */

import { continueAsNew, setHandler } from '@temporalio/workflow';
import { plainDate } from '#domain/dates/plain-date';
import type { PlainDate } from '#domain/dates/plain-date';
import type { DutyStatus } from '#domain/tasks/duty-statuses';
import { now, today } from '../clock.ts';
import { rows } from '../ports.ts';
import { isNews, takeAnswer } from '../process/facts.ts';
import { inTurn, runSoFar, startProcess } from '../process/process.ts';
import type { Process, RunSoFar } from '../process/process.ts';
import { runProcess, turnOverWhenLong } from '../process/run-process.ts';
import { showProcess, showStage } from '../process/search-attributes.ts';
import { waitUntil } from '../process/waiting.ts';
import { awaitAnswerUntil, openTask } from '../task-wait/await-task.ts';
import type { TaskWish } from '../task-wait/await-task.ts';
import { acceptPlanChanges } from '../task-wait/plan-changes.ts';
import { dutyFactSignal, dutyProcessId } from './messages.ts';
import type { DutyFact, DutyInput } from './messages.ts';

/** Plain data: it travels to the next run. */
interface DutyMemory {
  status: DutyStatus;
  opensOn: PlainDate;
  dueOn: PlainDate | null;
  isNeeded: boolean;
}

interface DutyProcess extends Process<DutyMemory> {
  readonly input: DutyInput;
}

export async function duty(input: DutyInput, run: RunSoFar<DutyMemory> = {}): Promise<DutyStatus> {
  const { dutyId, caseId, centreId, areaCode } = input;
  const ref = { processId: dutyProcessId(dutyId), centreId, areaCode, caseId };
  const first: DutyMemory = { status: 'waiting', ...daysOf(input), isNeeded: true };
  const it: DutyProcess = { ...startProcess(ref, run, first), input };
  setHandler(dutyFactSignal, (fact) => {
    if (isNews(it, fact)) take(it, fact);
  });
  acceptPlanChanges(it);
  showProcess('duty', ref, it.state.status);
  const end = await runProcess(it, () => tellStory(it));
  if (end === 'turn-over') return continueAsNew<typeof duty>(input, runSoFar(it));
  return it.state.status;
}

function take(it: DutyProcess, fact: DutyFact): void {
  if (fact.type === 'task-done') {
    takeAnswer(it, fact);
    return;
  }
  if (fact.type === 'duty-moved') Object.assign(it.state, daysOf(fact));
  else it.state.isNeeded = false;
  it.revision += 1;
}

async function tellStory(it: DutyProcess): Promise<void> {
  for (;;) {
    turnOverWhenLong(it);
    await waitForItsDay(it);
    if (!it.state.isNeeded) return end(it, 'ended');
    await stand(it, 'open');
    if (await isAnswered(it)) return end(it, 'done');
    if (!it.state.isNeeded) return end(it, 'ended');
    await stand(it, 'waiting');
  }
}

async function waitForItsDay(it: DutyProcess): Promise<void> {
  await waitUntil(
    it,
    () => !it.state.isNeeded,
    () => it.state.opensOn,
  );
}

/** Opens the task; false when it was withdrawn, because its day moved or nobody needs it. */
async function isAnswered(it: DutyProcess): Promise<boolean> {
  const task = await openTask(it, wishOf(it));
  const isOff = () => !it.state.isNeeded || it.state.opensOn > today();
  const answer = await awaitAnswerUntil(it, task, () => (isOff() ? today() : null));
  return answer !== undefined;
}

function wishOf({ input, state }: DutyProcess): TaskWish {
  const { kind, subjectId, subjectNumber, agency } = input;
  return {
    kind,
    cause: 'day-has-come',
    subjectId,
    ...(subjectNumber === null ? {} : { subjectNumber }),
    ...(agency === null ? {} : { agency }),
    ...(state.dueOn === null ? {} : { dueOn: state.dueOn }),
  };
}

/** Only between waiting and open: who answers or ends a duty closes its row in the same transaction. */
async function stand(it: DutyProcess, to: 'waiting' | 'open'): Promise<void> {
  const { dutyId } = it.input;
  await inTurn(it, () => rows.standDuty({ dutyId, to, at: now() }));
  it.state.status = to;
  showStage(to);
}

function end(it: DutyProcess, as: 'done' | 'ended'): void {
  it.state.status = as;
  showStage(as);
}

function daysOf({ opensOn, dueOn }: Pick<DutyInput, 'opensOn' | 'dueOn'>) {
  return { opensOn: plainDate(opensOn), dueOn: dueOn === null ? null : plainDate(dueOn) };
}
