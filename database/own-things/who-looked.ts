import type { EntityManager } from '@mikro-orm/postgresql';
import type { Role } from '#domain/people/roles';

export type LookedAt = 'case' | 'task' | 'loan' | 'statement' | 'document' | 'person' | 'account';

/** A role, a day in Bangkok, what was looked at, how often; never the name of who looked. */
export interface Look {
  readonly on: string;
  readonly role: Role;
  readonly at: LookedAt;
}

/**
 * Who looked at what of a household (Personal Data Protection Act s.39), the newest first; the
 * household's own reading aside.
 */
export async function listLooks(em: EntityManager, householdId: string): Promise<Look[]> {
  return em.execute<Look[]>(
    `select distinct (e.at at time zone 'Asia/Bangkok')::date::text as "on", s.role,
            case e.action when 'case-file-opened' then 'case' when 'task-viewed' then 'task'
              when 'loan-viewed' then 'loan' when 'statement-viewed' then 'statement'
              when 'document-opened' then 'document' when 'account-viewed' then 'account'
              else 'person' end as at
       from audit_event e join seat s on s.id = e.actor_seat_id
      where s.role <> 'household'
        and e.action in ('case-file-opened', 'task-viewed', 'loan-viewed', 'statement-viewed',
                         'document-opened', 'person-compared', 'account-viewed')
        and (e.case_id in (select id from household_case where household_id = ?)
             or (e.subject_kind = 'person' and e.subject_id in
                 (select person_id::text from household_member where household_id = ?)))
      order by 1 desc, 2, 3 limit 200`,
    [householdId, householdId],
  );
}
