/** Career support by one agency: offer, training, first sale, and income followed until it lasts. */

import { continueAsNew, setHandler } from '@temporalio/workflow';
import { addDays } from '#domain/dates/plain-date';
import type { PlainDate } from '#domain/dates/plain-date';
import type { SupportStatus } from '#domain/support/support-statuses';
import { now, today } from '../clock.ts';
import { rows } from '../ports.ts';
import { isNews, takeAnswer } from '../process/facts.ts';
import { tellCase } from '../process/neighbours.ts';
import { inTurn, runSoFar, startProcess } from '../process/process.ts';
import type { Process, RunSoFar } from '../process/process.ts';
import { runProcess, turnOverWhenLong } from '../process/run-process.ts';
import { showProcess, showStage } from '../process/search-attributes.ts';
import { sleepUntil } from '../process/waiting.ts';
import { awaitAnswerUntil, awaitTask, openTask } from '../task-wait/await-task.ts';
import { handOverOn } from '../task-wait/deadlines.ts';
import { acceptPlanChanges } from '../task-wait/plan-changes.ts';
import { supportFactSignal, supportProcessId } from './messages.ts';
import type { SupportInput } from './messages.ts';

/** An offer lapses so long after it was handed over to everybody who could answer. */
const LAPSE_DAYS = 60;
const FOLLOW_EVERY_DAYS = 90;

/** Plain data: it travels to the next run. */
interface SupportMemory {
  status: SupportStatus;
  reason: string | null;
  /** The day from which income is asked for again; null before the first sale. */
  followOn: PlainDate | null;
}

interface SupportProcess extends Process<SupportMemory> {
  readonly input: SupportInput;
}

export async function support(
  input: SupportInput,
  run: RunSoFar<SupportMemory> = {},
): Promise<SupportStatus> {
  const { supportId, caseId, centreId, areaCode } = input;
  const ref = { processId: supportProcessId(supportId), centreId, areaCode, caseId };
  const first: SupportMemory = { status: 'offered', reason: null, followOn: null };
  const it: SupportProcess = { ...startProcess(ref, run, first), input };
  setHandler(supportFactSignal, (fact) => {
    if (isNews(it, fact)) takeAnswer(it, fact);
  });
  acceptPlanChanges(it);
  showProcess('support', ref, it.state.status);
  const end = await runProcess(it, () => tellStory(it));
  if (end === 'turn-over') return continueAsNew<typeof support>(input, runSoFar(it));
  return it.state.status;
}

async function tellStory(it: SupportProcess): Promise<void> {
  if (it.state.status === 'offered') await moveSupport(it, await awaitAgency(it));
  if (it.state.status === 'accepted') await moveSupport(it, 'training');
  if (it.state.status === 'training') await moveSupport(it, await train(it));
  if (it.state.status === 'selling') await moveSupport(it, await sell(it));
  const { supportId, caseId } = it.input;
  await tellCase(caseId, { type: 'support-ended', supportId, status: it.state.status });
}

async function awaitAgency(it: SupportProcess): Promise<SupportStatus> {
  const { agency, supportId } = it.input;
  const task = await openTask(it, { kind: 'answer-offer', agency, subjectId: supportId });
  const answer = await awaitAnswerUntil(it, task, () => lapsesOn(it, task.taskKey));
  if (answer === undefined) return 'lapsed';
  it.state.reason = answer.reason;
  return answer.outcome;
}

/** The offer waits while its task is on hold, and longer when the date is moved. */
function lapsesOn(it: SupportProcess, taskKey: string): PlainDate | null {
  const task = it.memory.waiting[taskKey];
  if (task === undefined || task.heldUntilOn !== null) return null;
  return addDays(handOverOn(task), LAPSE_DAYS);
}

async function train(it: SupportProcess): Promise<SupportStatus> {
  const { agency, supportId } = it.input;
  const answer = await awaitTask(it, { kind: 'report-training', agency, subjectId: supportId });
  it.state.reason = answer.reason;
  return answer.outcome === 'trained' ? 'selling' : 'ended';
}

/** From the first sale on, income is asked for every 90 days until it lasts. */
async function sell(it: SupportProcess): Promise<SupportStatus> {
  const { agency, supportId: subjectId } = it.input;
  if (it.state.followOn === null) {
    const sale = await awaitTask(it, { kind: 'record-first-sale', agency, subjectId });
    it.state.reason = sale.reason;
    if (sale.outcome === 'ended') return 'ended';
    it.state.followOn = today();
  }
  for (;;) {
    await sleepUntil(it, it.state.followOn);
    it.state.followOn = addDays(it.state.followOn, FOLLOW_EVERY_DAYS);
    const wish = { kind: 'follow-income', agency, subjectId, dueOn: it.state.followOn } as const;
    const answer = await awaitTask(it, wish);
    it.state.reason = answer.reason;
    if (answer.outcome !== 'still-growing') return answer.outcome;
    turnOverWhenLong(it);
  }
}

async function moveSupport(it: SupportProcess, to: SupportStatus): Promise<void> {
  const { supportId } = it.input;
  const { reason } = it.state;
  await inTurn(it, () => rows.moveSupport({ supportId, to, reason, at: now() }));
  it.state.status = to;
  it.state.reason = null;
  showStage(to);
}
