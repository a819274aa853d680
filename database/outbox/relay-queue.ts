/**
 * What the relay takes from the outbox and how it writes back. Delivery is about machines, not about
 * business days, so here Postgres' own clock decides what is due.
 */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { ProcessKind } from '#domain/tasks/task-kinds';

export interface WaitingMessage {
  /** The eventId by which a process knows what it has seen. */
  readonly id: number;
  readonly processId: string;
  readonly processKind: ProcessKind;
  readonly type: 'start' | 'restart' | 'fact';
  readonly payload: Readonly<Record<string, unknown>>;
  readonly attempts: number;
}

const LONGEST_PAUSE_SECONDS = 60;

/**
 * Up to `limit` messages that are due, at most one a process and always its oldest, so that a failed
 * message holds back those behind it. Each row stays locked until the caller's transaction ends, and
 * another relay passes over it.
 */
export async function takeWaiting(em: EntityManager, limit: number): Promise<WaitingMessage[]> {
  const rows = await em.execute<(Omit<WaitingMessage, 'id'> & { id: string })[]>(
    `select o.id, o.process_id as "processId", o.process_kind as "processKind", o.type, o.payload,
            o.attempts
       from outbox o
      where o.sent_at is null and o.next_attempt_at <= now()
        and not exists (select 1 from outbox earlier
              where earlier.process_id = o.process_id and earlier.sent_at is null
                and earlier.id < o.id)
      order by o.id limit ? for update of o skip locked`,
    [limit],
  );
  return rows.map((row) => ({ ...row, id: Number(row.id) }));
}

/** The message has reached its process. */
export async function markSent(em: EntityManager, id: number): Promise<void> {
  await em.execute(
    `update outbox set sent_at = now(), attempts = attempts + 1, last_failure = null where id = ?`,
    [id],
  );
}

/**
 * The message did not get through: it is tried again after 1, 2, 4 … at most 60 seconds, for ever,
 * because an accepted fact is never dropped. Kept are the failure's name and code, never its text.
 */
export async function markFailed(em: EntityManager, id: number, failure: unknown): Promise<void> {
  await em.execute(
    `update outbox set attempts = attempts + 1, last_failure = ?,
            next_attempt_at = now() + least(power(2, least(attempts, 10)), ?) * interval '1 second'
      where id = ?`,
    [nameFailure(failure), LONGEST_PAUSE_SECONDS, id],
  );
}

/** How much waits and since when: for readiness, reports and the reconciliation. */
export async function readBacklog(
  em: EntityManager,
): Promise<{ waiting: number; failing: number; oldestSeconds: number }> {
  const rows = await em.execute<{ waiting: string; failing: string; oldest: string | null }[]>(
    `select count(*) as waiting, count(*) filter (where attempts > 0) as failing,
            floor(extract(epoch from now() - min(created_at))) as oldest
       from outbox where sent_at is null`,
  );
  const row = rows[0];
  return {
    waiting: Number(row?.waiting ?? 0),
    failing: Number(row?.failing ?? 0),
    oldestSeconds: Number(row?.oldest ?? 0),
  };
}

function nameFailure(failure: unknown): string {
  if (!(failure instanceof Error)) return typeof failure;
  const code = 'code' in failure ? ` ${String(failure.code)}` : '';
  return `${failure.name}${code}`.slice(0, 100);
}
