/**
 * The rows as a plain object: what the database would hold, kept in memory, so that a story can ask
 * what the process did to the world. It is as strict as the database about what may not happen.
 */

import { randomUUID } from 'node:crypto';
import { ApplicationFailure } from '@temporalio/common';
import { isFinal, mayMove } from '#domain/case/case-statuses';
import type { CaseStatus } from '#domain/case/case-statuses';
import { mayMeetingMove } from '#domain/meetings/meeting-statuses';
import type { MeetingStatus } from '#domain/meetings/meeting-statuses';
import { maySupportMove } from '#domain/support/support-statuses';
import type { SupportStatus } from '#domain/support/support-statuses';
import type { DutyStatus } from '#domain/tasks/duty-statuses';
import type { Escalation, TaskStatus } from '#domain/tasks/task-kinds';
import type {
  DocumentActivities,
  OpenTask,
  OperationsActivities,
  ProcessActivities,
} from '#workflows/activities';

export interface PaperTask extends OpenTask {
  status: TaskStatus;
  dueOn: string;
  escalation: Escalation;
  heldUntilOn: string | null;
  /** What happened to it: `2026-01-08 reminded`. */
  readonly history: string[];
}

export interface PaperLoan {
  reservedUntilOn: string;
  remindBeforeDays: number;
  graceDays: number;
  readonly dueDates: readonly string[];
  paidThrough: number;
  isSigned: boolean;
  release: 'declined' | 'expired' | null;
  readonly arrears: string[];
}

export type Paper = ReturnType<typeof createPaper>;

/** Empty rows and the activities that write them. */
export function createPaper() {
  const paper = {
    tasks: new Map<string, PaperTask>(),
    cases: new Map<string, CaseStatus>(),
    steps: new Set<string>(),
    /** Every move of a case, in order. */
    moves: [] as { caseId: string; to: CaseStatus; reason: string | null }[],
    loans: new Map<string, PaperLoan>(),
    meetings: new Map<string, MeetingStatus>(),
    lapsed: [] as string[],
    /** The day of the last change of a loan, meeting or support: the server's clock may run ahead. */
    changedOn: new Map<string, string>(),
    supports: new Map<string, SupportStatus>(),
    duties: new Map<string, DutyStatus>(),
    checkDates: [] as string[],
    documents: [] as string[],
    /** What happens while the paper of a subject is being written, by its id. */
    whileWriting: new Map<string, () => Promise<void>>(),
    /** Cases for which the rows know of an open loan. */
    lentTo: new Set<string>(),
    activities: {} as PaperActivities,
  };
  paper.activities = {
    ...taskActivities(paper.tasks),
    ...caseActivities(paper),
    ...loanActivities(paper),
    ...otherActivities(paper),
  };
  return paper;
}

type PaperActivities = ProcessActivities & DocumentActivities & OperationsActivities;

function taskActivities(tasks: Map<string, PaperTask>) {
  const findOpen = (taskKey: string) => {
    const task = tasks.get(taskKey);
    if (task === undefined) throw new Error(`No such task row: ${taskKey}`);
    return task.status === 'open' ? task : undefined;
  };
  return {
    async openTask(task) {
      if (tasks.has(task.taskKey)) return;
      const fresh = { status: 'open', escalation: 'none', heldUntilOn: null, history: [] } as const;
      tasks.set(task.taskKey, { ...task, ...fresh, history: [] });
    },
    async escalateTask({ taskKey, to, at }) {
      const task = findOpen(taskKey);
      if (task === undefined) return;
      task.escalation = to;
      task.history.push(`${dayOf(at)} ${to}`);
    },
    async holdTask({ taskKey, untilOn, at }) {
      const task = findOpen(taskKey);
      if (task === undefined) return;
      task.heldUntilOn = untilOn;
      task.history.push(`${dayOf(at)} held until ${untilOn}`);
    },
    async wakeTask({ taskKey, dueOn, at }) {
      const task = findOpen(taskKey);
      if (task === undefined) return;
      task.heldUntilOn = null;
      task.dueOn = dueOn;
      task.history.push(`${dayOf(at)} woken, due ${dueOn}`);
    },
    async moveTaskDueDate({ taskKey, dueOn, at }) {
      const task = findOpen(taskKey);
      if (task === undefined) return;
      task.dueOn = dueOn;
      task.history.push(`${dayOf(at)} due ${dueOn}`);
    },
    async withdrawTask({ taskKey }) {
      const task = findOpen(taskKey);
      if (task !== undefined) task.status = 'withdrawn';
      return tasks.get(taskKey)?.status === 'done' ? 'done' : 'withdrawn';
    },
    async withdrawTasks({ processId, kind }) {
      for (const task of tasks.values()) {
        const isMeant = task.processId === processId && (kind === null || task.kind === kind);
        if (isMeant && task.status === 'open') task.status = 'withdrawn';
      }
    },
  } satisfies Partial<ProcessActivities>;
}

function caseActivities(paper: Omit<Paper, 'activities'>) {
  return {
    async moveCase({ caseId, stepKey, to, reason }) {
      if (paper.steps.has(`${caseId} ${stepKey}`)) return;
      const from = paper.cases.get(caseId);
      if (from === undefined || !mayMove(from, to)) throw new Error(`No move ${from} → ${to}`);
      const isRequestedEnd = isFinal(to) && to !== 'closed' && to !== 'ended-unsettled';
      if (isRequestedEnd && paper.lentTo.has(caseId)) {
        throw ApplicationFailure.nonRetryable('Money is reserved for the case', 'loan-is-open');
      }
      paper.steps.add(`${caseId} ${stepKey}`);
      paper.cases.set(caseId, to);
      paper.moves.push({ caseId, to, reason });
    },
    async readCasePolicy() {
      return { clearanceConfirmations: 2 };
    },
  } satisfies Partial<ProcessActivities>;
}

function loanActivities({ loans, changedOn }: Omit<Paper, 'activities'>) {
  const getLoan = (loanId: string) => {
    const loan = loans.get(loanId);
    if (loan === undefined) throw new Error(`No such loan row: ${loanId}`);
    return loan;
  };
  return {
    async readLoanPlan({ loanId }) {
      const { reservedUntilOn, remindBeforeDays, graceDays } = getLoan(loanId);
      return { reservedUntilOn, remindBeforeDays, graceDays };
    },
    async releaseReservation({ loanId, because, at }) {
      const loan = getLoan(loanId);
      if (loan.isSigned) return 'already-signed';
      loan.release = because;
      changedOn.set(loanId, dayOf(at));
      return 'released';
    },
    async readNextInstalment({ loanId }) {
      const { dueDates, paidThrough } = getLoan(loanId);
      const dueOn = dueDates[paidThrough];
      return dueOn === undefined ? null : { number: paidThrough + 1, dueOn };
    },
    async markArrears({ loanId, isInArrears, at }) {
      getLoan(loanId).arrears.push(`${dayOf(at)} ${isInArrears ? 'in arrears' : 'caught up'}`);
    },
  } satisfies Partial<ProcessActivities>;
}

function otherActivities(paper: Omit<Paper, 'activities'>) {
  return {
    async moveMeeting({ meetingId, to }) {
      const from = paper.meetings.get(meetingId) ?? 'convened';
      if (from === to) return;
      if (!mayMeetingMove(from, to)) throw new Error(`No move of a meeting ${from} → ${to}`);
      paper.meetings.set(meetingId, to);
    },
    async lapseMeeting({ meetingId, at }) {
      paper.changedOn.set(meetingId, dayOf(at));
      paper.lapsed.push(meetingId);
    },
    async readSupport() {
      return { agency: 'nfe' };
    },
    async moveSupport({ supportId, to, at }) {
      const from = paper.supports.get(supportId) ?? 'offered';
      if (from === to) return;
      if (!maySupportMove(from, to)) throw new Error(`No move of a support ${from} → ${to}`);
      paper.supports.set(supportId, to);
      paper.changedOn.set(supportId, dayOf(at));
    },
    async standDuty({ dutyId, to, at }) {
      paper.duties.set(dutyId, to);
      paper.changedOn.set(dutyId, dayOf(at));
    },
    async readCheckDates() {
      return paper.checkDates;
    },
    async writeDocument({ kind, subjectId }) {
      await paper.whileWriting.get(subjectId)?.();
      paper.documents.push(`${kind} ${subjectId}`);
      return { documentId: randomUUID() };
    },
    async reconcile() {
      return { differences: 0 };
    },
  } satisfies Partial<PaperActivities>;
}

/** The day in Bangkok of an ISO instant. */
export function dayOf(instant: string): string {
  return new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10);
}
