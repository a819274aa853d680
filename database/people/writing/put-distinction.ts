/** That two records which look alike are two people, and how that is known. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { DistinctionReason } from '#domain/people/likeness/distinction';
import type { Act } from '../../act.ts';
import { record } from '../../audit/record.ts';
import type { RowPlace } from '../../places/place.ts';

export interface Distinction {
  readonly personId: string;
  readonly otherId: string;
  readonly reason: DistinctionReason;
}

/** Keeps the judgement; a later one about the same two takes its place. */
export async function putDistinction(
  em: EntityManager,
  { personId, otherId, reason }: Distinction,
  by: { readonly place: RowPlace; readonly bySeatId: string; readonly at: string },
): Promise<void> {
  if (personId === otherId) return;
  const { centreId, areaCode } = by.place;
  await em.execute(
    `insert into person_distinction
       (person_id, other_person_id, centre_id, area_code, reason, by_seat_id, decided_at)
     select least(p.id, q.id), greatest(p.id, q.id), ?, ?, ?, ?, ?
       from person p, person q
      where p.id = ? and q.id = ? and p.centre_id = ? and q.centre_id = p.centre_id
     on conflict (person_id, other_person_id) do update
       set reason = excluded.reason, by_seat_id = excluded.by_seat_id,
           decided_at = excluded.decided_at`,
    [centreId, areaCode, reason, by.bySeatId, by.at, personId, otherId, centreId],
  );
}

/** Somebody looked at two records and says that they are two people. */
export async function tellApart(
  em: EntityManager,
  distinction: Distinction,
  { place, act }: { place: RowPlace; act: Act },
): Promise<void> {
  const { centreId, areaCode } = place;
  const by = { place: { centreId, areaCode }, bySeatId: act.seatId, at: act.at };
  await putDistinction(em, distinction, by);
  await record(em, {
    action: 'people-told-apart',
    at: act.at,
    actor: act,
    place,
    subject: { kind: 'person', id: distinction.personId },
    detail: { otherPersonId: distinction.otherId, reason: distinction.reason },
  });
}
