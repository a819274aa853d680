/** The inbox: rows, counts, one task with what may be done to it now. */

import { z } from 'zod';
import { AGENCIES, ROLES } from '#domain/people/roles';
import { TASK_ACTS } from '#domain/tasks/task-acts';
import { PLAN_CHANGE_REASONS } from '#domain/tasks/task-done';
import { ESCALATIONS, TASK_CAUSES, TASK_KINDS, TASK_STATUSES } from '#domain/tasks/task-kinds';
import {
  BothTongues,
  Instant,
  IsoDate,
  LongText,
  PageQuery,
  ShortText,
  Uuid,
  pageOf,
} from './primitives.ts';
import { SupportView } from './support.ts';

export const INBOX_TABS = ['mine', 'pool', 'waiting', 'done'] as const;
export type InboxTab = (typeof INBOX_TABS)[number];

export const DUE_BANDS = ['overdue', 'this-week', 'later'] as const;

export const TaskQuery = PageQuery.extend({
  tab: z.enum(INBOX_TABS).default('mine'),
  kind: z.enum(TASK_KINDS).optional(),
  centreId: Uuid.optional(),
  dueBand: z.enum(DUE_BANDS).optional(),
});

export const TaskRow = z.object({
  taskId: Uuid,
  kind: z.enum(TASK_KINDS),
  cause: z.enum(TASK_CAUSES),
  status: z.enum(TASK_STATUSES),
  escalation: z.enum(ESCALATIONS),
  dueOn: z.string(),
  holdUntilOn: z.string().nullable(),
  openedAt: Instant,
  closedAt: Instant.nullable(),
  outcome: z.string().nullable(),
  /** Whom the task is about, in words the reader's role may see: a household, a meeting, a person. */
  about: z.string(),
  centreId: Uuid,
  centreName: BothTongues,
  caseId: Uuid.nullable(),
  subjectId: Uuid.nullable(),
  subjectNumber: z.number().int().nullable(),
  agency: z.enum(AGENCIES).nullable(),
  holderName: z.string().nullable(),
  isMine: z.boolean(),
});
export type TaskRow = z.infer<typeof TaskRow>;

export const TaskPage = pageOf(TaskRow);

export const TaskCounts = z.object({
  mine: z.number().int(),
  pool: z.number().int(),
  waiting: z.number().int(),
  done: z.number().int(),
  overdue: z.number().int(),
});
export type TaskCounts = z.infer<typeof TaskCounts>;

export const HistoryRow = z.object({
  at: Instant,
  action: z.string(),
  actorName: z.string().nullable(),
  actorRole: z.enum(ROLES).nullable(),
  detail: z.record(z.string(), z.string()),
});
export type HistoryRow = z.infer<typeof HistoryRow>;

export const TaskView = TaskRow.extend({
  version: z.number().int(),
  /** What this reader may do now; the screen draws these buttons and no others. */
  acts: z.array(z.enum(TASK_ACTS)),
  /** The seats that may do it, so that nobody wonders why it landed here. */
  roles: z.array(z.enum(ROLES)),
  history: z.array(HistoryRow),
  comments: z.array(z.object({ at: Instant, name: z.string(), text: z.string() })),
  /** Who could take it over: name and open tasks of each, for those who may assign. */
  candidates: z.array(
    z.object({ userId: z.string(), name: z.string(), openTasks: z.number().int() }),
  ),
  /** For tasks about career support: all that its agency may know. Null for every other task. */
  support: SupportView.nullable(),
});
export type TaskView = z.infer<typeof TaskView>;

/**
 * What the task came to; numbers only where the form made a receipt or a certificate. The outcome is
 * null while the task stays open: a part payment, or receipts that are still to come.
 */
export const CompletedTask = z.object({
  taskId: Uuid,
  caseId: Uuid.nullable(),
  outcome: z.string().nullable(),
  receiptNumber: z.string().nullable(),
  certificateNumber: z.string().nullable(),
});
export type CompletedTask = z.infer<typeof CompletedTask>;

export const AssignTask = z.object({ userId: ShortText });
export const CommentOnTask = z.object({ text: LongText.min(1) });
export const HoldTask = z.object({
  untilOn: IsoDate.nullable(),
  reason: z.enum(PLAN_CHANGE_REASONS),
});
export const MoveDueDate = z.object({ dueOn: IsoDate, reason: z.enum(PLAN_CHANGE_REASONS) });
