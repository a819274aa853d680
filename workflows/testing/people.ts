/** What people and the relay do in a story: answer tasks, pay, bring news, open cases and loans. */

import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { WorkflowHandleWithFirstExecutionRunId } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import type { CaseStatus } from '#domain/case/case-statuses';
import type { TaskDone } from '#domain/tasks/task-done';
import type { TaskKind, TaskOutcome } from '#domain/tasks/task-kinds';
import { PROCESS_TASK_QUEUE } from '#workflows/activities';
import { caseProcessId, HOUSEHOLD_CASE } from '#workflows/household-case/messages';
import type { HouseholdCaseInput } from '#workflows/household-case/messages';
import { loanProcessId } from '#workflows/loan/messages';
import { dayOf } from './rows-on-paper.ts';
import type { Paper, PaperLoan, PaperTask } from './rows-on-paper.ts';

export const CENTRE = 'a1a1a1a1-0000-4000-8000-0000000000c1';
export const AREA = '55010101';

/** A task's kind, the outcome chosen, and what else the form brought. */
export type Step<Kind extends TaskKind = TaskKind> = readonly [
  kind: Kind,
  outcome: TaskOutcome<Kind>,
  more?: Partial<TaskDone>,
];

/** From consent to the agenda, everything said yes to. */
export const TO_THE_AGENDA: readonly Step[] = [
  ['record-consent', 'given'],
  ['survey-household', 'surveyed'],
  ['assess-household', 'assessed'],
  ['decide-enrolment', 'enrol'],
  ['negotiate-creditors', 'agreed'],
  ['prepare-proposal', 'proposed'],
  ['put-on-agenda', 'on-agenda'],
];

/** People who answer tasks, and the relay that brings the news to the processes. */
export function peopleOf(env: TestWorkflowEnvironment, paper: Paper) {
  let eventId = 0;

  /** The relay brings news to a process; `eventId` may be given to bring the same news again. */
  async function tell(processId: string, fact: object, repeatedEventId?: number): Promise<void> {
    eventId += 1;
    const news = { ...fact, eventId: repeatedEventId ?? eventId };
    await env.client.workflow.getHandle(processId).signal('fact', news);
  }

  /** Waits (without skipping time) for an open task of the process. */
  async function findTask(processId: string, kind: TaskKind): Promise<PaperTask> {
    return until(`${kind} of ${processId}`, () => openTasks(paper, processId, kind)[0]);
  }

  /** Somebody fills in the form of the process's open task: the row is done, then the news go out. */
  async function answer<Kind extends TaskKind>(
    processId: string,
    ...[kind, outcome, more]: Step<Kind>
  ): Promise<PaperTask> {
    const task = await findTask(processId, kind);
    task.status = 'done';
    const done = { type: 'task-done', taskKey: task.taskKey, kind, outcome, reason: null };
    await tell(processId, { ...done, ...more });
    return task;
  }

  /** Answers one task after another. */
  async function walk(processId: string, steps: readonly Step[]): Promise<void> {
    for (const step of steps) await answer(processId, ...step);
  }

  /** A household pays: the books and the tasks first, then the news. */
  async function pay(loanId: string, paidThrough: number): Promise<void> {
    const loan = paper.loans.get(loanId);
    if (loan === undefined) throw new Error(`No such loan: ${loanId}`);
    loan.paidThrough = paidThrough;
    for (const task of openTasks(paper, loanProcessId(loanId), 'collect-instalment')) {
      if ((task.subjectNumber ?? 0) <= paidThrough) task.status = 'done';
    }
    const isPaidOff = paidThrough === loan.dueDates.length;
    await tell(loanProcessId(loanId), {
      type: 'payment-posted',
      repaymentId: `repayment-${paidThrough}`,
      paidThrough,
      isPaidOff,
    });
  }

  /** Two people undo a payment: the books first, then the news. */
  async function undoPayment(loanId: string, paidThrough: number): Promise<void> {
    const loan = paper.loans.get(loanId);
    if (loan === undefined) throw new Error(`No such loan: ${loanId}`);
    const repaymentId = `repayment-${loan.paidThrough}`;
    loan.paidThrough = paidThrough;
    await tell(loanProcessId(loanId), { type: 'payment-reversed', repaymentId, paidThrough });
  }

  return { tell, findTask, answer, walk, pay, undoPayment };
}

/** Cases, loans and other processes that begin in a story, and where they stand. */
export function beginningsOf(env: TestWorkflowEnvironment, paper: Paper) {
  const { workflow } = env.client;

  /** Starts a process under its own id. */
  async function start(
    name: string,
    workflowId: string,
    args: object[],
  ): Promise<WorkflowHandleWithFirstExecutionRunId> {
    return workflow.start(name, { workflowId, taskQueue: PROCESS_TASK_QUEUE, args });
  }

  /** Opens a case in the rows and starts its process. */
  async function openCase(more: Partial<HouseholdCaseInput> = {}, run: object = {}) {
    const caseId = randomUUID();
    const place = { centreId: CENTRE, areaCode: AREA };
    const first = { startAt: 'identified', loanId: null } as const;
    const input: HouseholdCaseInput = { caseId, ...place, ...first, ...more };
    paper.cases.set(caseId, input.startAt);
    const processId = caseProcessId(caseId);
    const handle = await start(HOUSEHOLD_CASE, processId, [input, run]);
    return { caseId, processId, handle };
  }

  /** A loan in the rows: three instalments, a month apart, the first in two months. */
  async function lend(more: Partial<PaperLoan> = {}): Promise<string> {
    const loanId = randomUUID();
    const today = await todayIn();
    paper.loans.set(loanId, {
      reservedUntilOn: later(today, 30),
      remindBeforeDays: 7,
      graceDays: 7,
      dueDates: [later(today, 60), later(today, 90), later(today, 120)],
      paidThrough: 0,
      isSigned: false,
      release: null,
      arrears: [],
      ...more,
    });
    return loanId;
  }

  async function todayIn(): Promise<string> {
    return dayOf(new Date(await env.currentTimeMs()).toISOString());
  }

  /** Waits (without skipping time) until the rows show the case in the state. */
  async function reaches(caseId: string, status: CaseStatus): Promise<void> {
    await until(`case at ${status}`, () => paper.cases.get(caseId) === status || undefined);
  }

  /** The states that the case has come through since it was opened. */
  function pathOf(caseId: string): string[] {
    return paper.moves.filter((move) => move.caseId === caseId).map(({ to }) => to);
  }

  return { start, openCase, lend, todayIn, reaches, pathOf };
}

/** The open tasks of a process, of one kind or of all. */
export function openTasks(paper: Paper, processId: string, kind?: TaskKind): PaperTask[] {
  return [...paper.tasks.values()].filter(
    (task) =>
      task.status === 'open' &&
      task.processId === processId &&
      (kind === undefined || task.kind === kind),
  );
}

/** Looks again and again until there is something; says what was missing otherwise. */
export async function until<Found>(
  what: string,
  find: () => Found | undefined,
  withinMs = 10_000,
): Promise<Found> {
  const giveUpAt = performance.now() + withinMs;
  for (;;) {
    const found = find();
    if (found !== undefined) return found;
    if (performance.now() > giveUpAt) throw new Error(`Waited in vain for: ${what}`);
    await delay(5);
  }
}

/** The day so many days later. */
export function later(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
