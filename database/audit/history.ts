/** The trail as people read it: each event with the seat that acted. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Role } from '#domain/people/roles';
import { toInstant } from '../columns.ts';
import type { AuditAction, AuditDetail, SubjectKind } from './actions.ts';

export interface HistoryEvent {
  readonly id: number;
  readonly at: string;
  readonly action: AuditAction;
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  readonly actorName: string | null;
  readonly actorRole: Role | null;
  readonly detail: AuditDetail;
}

type RawEvent = Omit<HistoryEvent, 'id'> & { readonly id: string };

const EVENT_SQL = `
  select e.id, e.at, e.action, e.subject_kind as "subjectKind", e.subject_id as "subjectId",
         s.display_name as "actorName", s.role as "actorRole", e.detail
    from audit_event e left join seat s on s.id = e.actor_seat_id`;

/** What happened to one thing, oldest first. */
export async function readHistory(
  em: EntityManager,
  subject: { kind: SubjectKind; id: string },
): Promise<HistoryEvent[]> {
  const rows = await em.execute<RawEvent[]>(
    `${EVENT_SQL} where e.subject_kind = ? and e.subject_id = ? order by e.id limit 500`,
    [subject.kind, subject.id],
  );
  return rows.map(toEvent);
}

/**
 * What happened in one case and its loans, meetings and support, a page at a time with the newest
 * last; `beforeId` is the first id of the page after this one. Null reads the newest page.
 */
export async function readCaseHistory(
  em: EntityManager,
  ask: { caseId: string; beforeId: number | null; limit: number },
): Promise<{ events: HistoryEvent[]; beforeId: number | null }> {
  const rows = await em.execute<RawEvent[]>(
    `${EVENT_SQL} where e.case_id = ? and (?::bigint is null or e.id < ?::bigint)
      order by e.id desc limit ?`,
    [ask.caseId, ask.beforeId, ask.beforeId, ask.limit + 1],
  );
  const events = rows.slice(0, ask.limit).map(toEvent).toReversed();
  const isMore = rows.length > ask.limit;
  return { events, beforeId: isMore ? (events[0]?.id ?? null) : null };
}

function toEvent(row: RawEvent): HistoryEvent {
  return { ...row, id: Number(row.id), at: toInstant(row.at) };
}
