import type { EntityManager } from '@mikro-orm/postgresql';
import { readCaseHistory, type HistoryEvent } from '../../audit/history.ts';
import { TASK_ROW_SQL, toTaskRow, type TaskListRow } from '../../tasks/task-row.ts';

/** What happened, and at the end what is awaited. */
export type TimelineEntry =
  | { readonly type: 'event'; readonly event: HistoryEvent }
  | { readonly type: 'awaited'; readonly task: TaskListRow };

const CURSOR = /^[1-9]\d{0,15}$/;

/**
 * The life of a case, newest last. The first page is the newest one and ends with the open tasks by
 * due date; `nextCursor` leads to the older page before it.
 */
export async function readTimeline(
  em: EntityManager,
  ask: { caseId: string; cursor?: string | undefined; limit: number },
): Promise<{ rows: TimelineEntry[]; nextCursor: string | null }> {
  const { caseId, cursor, limit } = ask;
  const beforeId = cursor !== undefined && CURSOR.test(cursor) ? Number(cursor) : null;
  const page = await readCaseHistory(em, { caseId, beforeId, limit });
  const rows: TimelineEntry[] = page.events.map((event) => ({ type: 'event', event }));
  if (beforeId === null) {
    const open = await em.execute<TaskListRow[]>(
      `${TASK_ROW_SQL} where t.case_id = ? and t.status = 'open' order by t.due_on, t.id`,
      [caseId],
    );
    rows.push(...open.map((task) => ({ type: 'awaited' as const, task: toTaskRow(task) })));
  }
  return { rows, nextCursor: page.beforeId === null ? null : String(page.beforeId) };
}
