import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * A word that is another one as soon as anything that the room shows has changed: the meeting, an item,
 * a vote, a voter, who is there. Cheap enough to be asked several times a second; it tells nothing of
 * what was chosen. Undefined when there is no such meeting.
 */
export async function readPulse(em: EntityManager, meetingId: string): Promise<string | undefined> {
  const [row] = await em.execute<{ pulse: string }[]>(
    `select md5(concat_ws('|', m.status, m.version, m.planned_on, m.planned_time, m.place,
         (select string_agg(concat_ws(':', i.id, i.status, i.version,
                   (select count(*) from vote v where v.item_id = i.id),
                   (select count(*) from secret_ballot_voter s where s.item_id = i.id),
                   (select count(*) from casting_vote c where c.item_id = i.id)),
                 ',' order by i.position)
            from agenda_item i where i.meeting_id = m.id),
         (select string_agg(concat_ws(':', a.seat_id, a.is_present, a.left_at), ',' order by a.seat_id)
            from attendance a where a.meeting_id = m.id),
         (select count(*) from minutes_signature g where g.meeting_id = m.id))) as pulse
       from meeting m where m.id = ?`,
    [meetingId],
  );
  return row?.pulse;
}
