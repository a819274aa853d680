import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import type { Complaint } from './voice-entities.ts';

/**
 * Notes who read the words of a complaint, once a reader and hour (PDPA s.39). It names no case, for whom
 * it is about may read the case's trail.
 */
export async function noteComplaintRead(
  em: EntityManager,
  complaint: Complaint,
  by: Act,
): Promise<void> {
  await em.execute(
    `insert into audit_event (at, action, actor_user_id, actor_seat_id, centre_id, area_code,
                              subject_kind, subject_id)
     select ?::timestamptz, 'complaint-read', ?, ?::uuid, ?::uuid, ?, 'complaint', ?
      where not exists (
        select 1 from audit_event e
         where e.subject_kind = 'complaint' and e.subject_id = ? and e.actor_user_id = ?
           and e.action = 'complaint-read' and e.at > ?::timestamptz - interval '1 hour')`,
    [
      by.at,
      by.userId,
      by.seatId,
      complaint.centreId,
      complaint.areaCode,
      complaint.id,
      complaint.id,
      by.userId,
      by.at,
    ],
  );
}
