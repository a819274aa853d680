/** The inbox: four lists over the same rows, and how many each holds. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays, isPlainDate, plainDate } from '#domain/dates/plain-date';
import type { Actor } from '#domain/tasks/task-acts';
import type { TaskKind } from '#domain/tasks/task-kinds';
import { isInstantText, pageOf, readCursor } from '../cursor.ts';
import { allOf, anyOf, type SqlPart } from '../people/seat-scope.ts';
import { TASK_ROW_SQL, toTaskRow, type TaskListRow } from './task-row.ts';
import { activeSql, onHoldSql, taskScopeSql } from './task-scope.ts';

export type TaskTab = 'mine' | 'pool' | 'waiting' | 'done';

/** Overdue: before today. This week: today and the six days after it. */
export type DueBand = 'overdue' | 'this-week' | 'later';

export interface TaskAsk {
  readonly tab: TaskTab;
  readonly actor: Actor;
  /** Today in Bangkok. */
  readonly on: string;
  readonly filters?: {
    readonly kind?: TaskKind | undefined;
    readonly centreId?: string | undefined;
    readonly dueBand?: DueBand | undefined;
  };
  readonly cursor?: string | undefined;
  readonly limit: number;
}

export interface TaskCountsRow {
  readonly mine: number;
  readonly pool: number;
  readonly waiting: number;
  readonly done: number;
  /** Of mine and pool. */
  readonly overdue: number;
}

/** Open tasks by due date, done ones newest first. */
export async function listTasks(
  em: EntityManager,
  ask: TaskAsk,
): Promise<{ rows: TaskListRow[]; nextCursor: string | null }> {
  const isDone = ask.tab === 'done';
  const where = allOf([tabSql(ask.tab, ask), ...filterSql(ask), afterCursor(ask)]);
  const order = isDone ? 't.closed_at desc, t.id desc' : 't.due_on, t.id';
  const rows = await em.execute<(TaskListRow & { sortKey: string })[]>(
    `with listed as (${TASK_ROW_SQL} where ${where.sql} order by ${order} limit ?)
     select listed.*, ${
       isDone
         ? `to_char("closedAt" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
         : '"dueOn"::text'
     } as "sortKey" from listed`,
    [...where.params, ask.limit + 1],
  );
  const page = pageOf(rows, ask.limit, (row) => ({ key: row.sortKey, id: row.taskId }));
  return { rows: page.rows.map(withoutKey), nextCursor: page.nextCursor };
}

/** How many tasks each tab holds for the actor, without filters. */
export async function countTasks(
  em: EntityManager,
  ask: { actor: Actor; on: string },
): Promise<TaskCountsRow> {
  const [mine, pool, waiting] = [tabSql('mine', ask), tabSql('pool', ask), tabSql('waiting', ask)];
  const near = anyOf([
    { sql: 't.assignee_user_id = ?', params: [ask.actor.userId] },
    taskScopeSql(ask.actor, ask.on),
  ]);
  const rows = await em.execute<Record<keyof TaskCountsRow, string>[]>(
    `select count(*) filter (where ${mine.sql}) as mine,
            count(*) filter (where ${pool.sql}) as pool,
            count(*) filter (where ${waiting.sql}) as waiting,
            count(*) filter (where t.due_on < ? and (${mine.sql} or ${pool.sql})) as overdue,
            (select count(*) from task d where d.status = 'done' and d.done_by_user_id = ?) as done
       from task t where t.status = 'open' and ${near.sql}`,
    [
      ...mine.params,
      ...pool.params,
      ...waiting.params,
      ask.on,
      ...mine.params,
      ...pool.params,
      ask.actor.userId,
      ...near.params,
    ],
  );
  const counts = rows[0];
  return {
    mine: Number(counts?.mine ?? 0),
    pool: Number(counts?.pool ?? 0),
    waiting: Number(counts?.waiting ?? 0),
    done: Number(counts?.done ?? 0),
    overdue: Number(counts?.overdue ?? 0),
  };
}

function tabSql(tab: TaskTab, ask: { actor: Actor; on: string }): SqlPart {
  const mine = { sql: 't.assignee_user_id = ?', params: [ask.actor.userId] };
  const pool = allOf([
    { sql: 't.assignee_user_id is null', params: [] },
    taskScopeSql(ask.actor, ask.on),
  ]);
  switch (tab) {
    case 'mine':
      return allOf([activeSql(ask.on), mine]);
    case 'pool':
      return allOf([activeSql(ask.on), pool]);
    case 'waiting':
      return allOf([onHoldSql(ask.on), anyOf([mine, pool])]);
    case 'done':
      return { sql: `t.status = 'done' and t.done_by_user_id = ?`, params: [ask.actor.userId] };
  }
}

function filterSql({ filters, on }: TaskAsk): SqlPart[] {
  const parts: SqlPart[] = [];
  if (filters?.kind !== undefined) parts.push({ sql: 't.kind = ?', params: [filters.kind] });
  if (filters?.centreId !== undefined) {
    parts.push({ sql: 't.centre_id = ?', params: [filters.centreId] });
  }
  if (filters?.dueBand !== undefined) parts.push(bandSql(filters.dueBand, on));
  return parts;
}

function bandSql(band: DueBand, on: string): SqlPart {
  const inSixDays = addDays(plainDate(on), 6);
  switch (band) {
    case 'overdue':
      return { sql: 't.due_on < ?', params: [on] };
    case 'this-week':
      return { sql: 't.due_on between ? and ?', params: [on, inSixDays] };
    case 'later':
      return { sql: 't.due_on > ?', params: [inSixDays] };
  }
}

function afterCursor({ tab, cursor }: TaskAsk): SqlPart {
  const last = readCursor(cursor, tab === 'done' ? isInstantText : isPlainDate);
  if (last === null) return { sql: 'true', params: [] };
  const params = [last.key, last.id];
  return tab === 'done'
    ? { sql: '(t.closed_at, t.id) < (?::timestamptz, ?::uuid)', params }
    : { sql: '(t.due_on, t.id) > (?::date, ?::uuid)', params };
}

function withoutKey({ sortKey: _sortKey, ...row }: TaskListRow & { sortKey: string }): TaskListRow {
  return toTaskRow(row);
}
