import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';

type Look = 'person-compared' | 'person-listed';

/** Notes whose data were shown beside those of another, when records are compared. */
export function notePeopleSeen(
  em: EntityManager,
  personIds: readonly string[],
  by: Act,
): Promise<void> {
  return noteLook(em, { action: 'person-compared', personIds }, by);
}

/** Notes who was shown by name in a register or in a list to choose from. */
export function notePeopleListed(
  em: EntityManager,
  personIds: readonly string[],
  by: Act,
): Promise<void> {
  return noteLook(em, { action: 'person-listed', personIds }, by);
}

/**
 * Who saw whose data must be answerable later (Personal Data Protection Act s.39): once per reader,
 * person and hour, so that the trail stays readable.
 */
async function noteLook(
  em: EntityManager,
  { action, personIds }: { readonly action: Look; readonly personIds: readonly string[] },
  by: Act,
): Promise<void> {
  if (personIds.length === 0) return;
  await em.execute(
    `insert into audit_event (at, action, actor_user_id, actor_seat_id, centre_id, area_code,
                              subject_kind, subject_id)
     select ?::timestamptz, ?, ?, ?::uuid, q.centre_id, q.area_code, 'person', q.id
       from person q
      where q.id::text = any(string_to_array(?, ',')) and not exists (
        select 1 from audit_event e
         where e.subject_kind = 'person' and e.subject_id = q.id::text and e.actor_user_id = ?
           and e.action = ? and e.at > ?::timestamptz - interval '1 hour')`,
    [by.at, action, by.userId, by.seatId, personIds.join(','), by.userId, action, by.at],
  );
}
