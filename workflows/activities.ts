/**
 * The port: what a process may ask of the world. The worker implements it, so the arrow points one
 * way. Everything is idempotent: the same input twice has one effect. Ids, codes and dates only.
 * `at` is the process's own time (ISO instant); rows are dated by it, never by the machine's clock.
 */

import type { CaseStatus } from '#domain/case/case-statuses';
import type { MeetingStatus } from '#domain/meetings/meeting-statuses';
import type { Agency } from '#domain/people/roles';
import type { SupportStatus } from '#domain/support/support-statuses';
import type { Escalation, TaskCause, TaskKind } from '#domain/tasks/task-kinds';

/** Which process asks, for which case and place. */
export interface ProcessRef {
  readonly processId: string;
  readonly centreId: string;
  readonly areaCode: string;
  readonly caseId: string | null;
}

export interface OpenTask extends ProcessRef {
  /** Unique for ever: process id, kind, count. Opening the same key again changes nothing. */
  readonly taskKey: string;
  readonly kind: TaskKind;
  readonly cause: TaskCause;
  readonly dueOn: string;
  readonly at: string;
  readonly agency: Agency | null;
  /** What the task is about besides its case: a meeting, loan, support; and a running number in it. */
  readonly subjectId: string | null;
  readonly subjectNumber: number | null;
}

export interface TaskActivities {
  openTask(task: OpenTask): Promise<void>;
  /** Marks the step that answers silence; does nothing when the task is closed already. */
  escalateTask(step: {
    taskKey: string;
    to: Exclude<Escalation, 'none'>;
    at: string;
  }): Promise<void>;
  /** Sets the task on hold; on `untilOn` the process wakes it by itself (`wakeTask`). */
  holdTask(hold: {
    taskKey: string;
    untilOn: string;
    reason: string;
    bySeatId: string;
    at: string;
  }): Promise<void>;
  /** Ends the hold. The due date has moved by the days held; a seat only when a person ended it. */
  wakeTask(wake: {
    taskKey: string;
    dueOn: string;
    bySeatId: string | null;
    at: string;
  }): Promise<void>;
  moveTaskDueDate(move: {
    taskKey: string;
    dueOn: string;
    reason: string;
    bySeatId: string;
    at: string;
  }): Promise<void>;
  /** Withdraws one task unless it is done. Tells how the row stands after, so a repeat says the same. */
  withdrawTask(which: { taskKey: string; at: string }): Promise<'withdrawn' | 'done'>;
  /** Withdraws the process's tasks that are still open (all, or those of one kind). */
  withdrawTasks(which: { processId: string; kind: TaskKind | null; at: string }): Promise<void>;
}

export interface CaseActivities {
  /**
   * Moves the case once per `stepKey`; a repeat with the same step is the same success. A move to
   * `withdrawn`, `moved` or `deceased` while money is reserved or lent for the case fails for good with
   * the ApplicationFailure type `loan-is-open` (a resolution may be quicker than the process).
   */
  moveCase(move: {
    caseId: string;
    stepKey: string;
    to: CaseStatus;
    reason: string | null;
    bySeatId: string | null;
    at: string;
  }): Promise<void>;
  /** What the by-law of the case's centre says on the day. */
  readCasePolicy(ask: { caseId: string; on: string }): Promise<{ clearanceConfirmations: number }>;
}

export interface MeetingActivities {
  /** `bySeatId` names who closed the session; null when the process moves by itself. */
  moveMeeting(move: {
    meetingId: string;
    to: MeetingStatus;
    bySeatId: string | null;
    at: string;
  }): Promise<void>;
  /**
   * Puts every item that is not settled back to waiting and tells its case (outbox): for a meeting
   * that nobody opened, and for a session that nobody closed.
   */
  lapseMeeting(lapse: { meetingId: string; at: string }): Promise<void>;
}

export interface LoanActivities {
  readLoanPlan(ask: { loanId: string; on: string }): Promise<{
    reservedUntilOn: string;
    remindBeforeDays: number;
    graceDays: number;
  }>;
  /** Gives the reserved money back to the fund and ends the loan; nothing when already signed. */
  releaseReservation(release: {
    loanId: string;
    because: 'declined' | 'expired';
    at: string;
  }): Promise<'released' | 'already-signed'>;
  /** The oldest instalment that is not paid in full, or null when the loan is paid. */
  readNextInstalment(ask: { loanId: string }): Promise<{ number: number; dueOn: string } | null>;
  markArrears(mark: { loanId: string; isInArrears: boolean; at: string }): Promise<void>;
}

export interface SupportActivities {
  /** The agency that the support was offered to. */
  readSupport(ask: { supportId: string }): Promise<{ agency: Agency }>;
  moveSupport(move: {
    supportId: string;
    to: SupportStatus;
    reason: string | null;
    at: string;
  }): Promise<void>;
}

export interface AftercareActivities {
  /** Dates of the checks of this round by the centre's policy, counted from the day of clearance. */
  readCheckDates(ask: { caseId: string; round: number; on: string }): Promise<readonly string[]>;
}

export interface DutyActivities {
  /** Says whether the duty waits for its day or its task is open; nothing when it is over already. */
  standDuty(stand: { dutyId: string; to: 'waiting' | 'open'; at: string }): Promise<void>;
}

/** Everything short: runs as local activities beside the workflow. */
export interface ProcessActivities
  extends
    TaskActivities,
    CaseActivities,
    MeetingActivities,
    LoanActivities,
    SupportActivities,
    AftercareActivities,
    DutyActivities {}

export type DocumentKind =
  | 'honour-certificate'
  | 'loan-contract'
  | 'meeting-notice'
  | 'minutes'
  | 'receipt';

/** Slow work on a task queue of its own (`plodnee-documents`). */
export interface DocumentActivities {
  /** Writes the document once per kind and subject and gives its id; a repeat gives the same id. */
  writeDocument(document: {
    kind: DocumentKind;
    subjectId: string;
    at: string;
  }): Promise<{ documentId: string }>;
}

/** Work for the house itself, on the same queue as the documents. */
export interface OperationsActivities {
  /** Compares rows with processes and journal, and reports every difference. */
  reconcile(ask: { at: string }): Promise<{ differences: number }>;
}

export const PROCESS_TASK_QUEUE = 'plodnee';
export const DOCUMENT_TASK_QUEUE = 'plodnee-documents';
