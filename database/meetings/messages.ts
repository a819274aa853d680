/** Messages of meetings to one member: unread ones of meetings still to come, newest call only. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { ItemKind } from '#domain/meetings/meeting-statuses';
import { COMMITTEE_ROLES } from '#domain/people/roles';
import type { Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { MeetingMessage } from './call-entities.ts';
import type { Meeting } from './meeting-entities.ts';

export interface MessageRow {
  readonly meetingId: string;
  readonly round: number;
  readonly number: number;
  readonly yearBe: number;
  readonly centreNameTh: string;
  readonly centreNameEn: string;
  readonly plannedOn: string;
  readonly plannedTime: string;
  readonly place: string;
  readonly reason: string | null;
  readonly agenda: readonly {
    readonly position: number;
    readonly kind: ItemKind;
    /** Of a free item. */
    readonly title: string | null;
    /** Of the case, where the item is about one. */
    readonly number: number | null;
    readonly yearBe: number | null;
  }[];
}

/** Whose seat has ended hears no more; the soonest meeting first. */
export async function listUnreadMessages(
  em: EntityManager,
  { userId, on }: { userId: string; on: string },
): Promise<MessageRow[]> {
  const roles = COMMITTEE_ROLES.map(() => '?').join(', ');
  return em.execute<MessageRow[]>(
    `select g.meeting_id as "meetingId", g.round, m.number, m.year_be as "yearBe",
            c.name_th as "centreNameTh", c.name_en as "centreNameEn", k.planned_on as "plannedOn",
            k.planned_time as "plannedTime", k.place, k.reason,
            (select coalesce(json_agg(json_build_object('position', i.position, 'kind', i.kind,
                      'title', o.title, 'number', h.number, 'yearBe', h.year_be) order by i.position), '[]')
               from agenda_item i left join household_case h on h.id = i.case_id
                    left join motion o on o.id = i.motion_id
              where i.meeting_id = m.id) as agenda
       from meeting_message g
       join meeting_call k on k.meeting_id = g.meeting_id and k.round = g.round
       join meeting m on m.id = g.meeting_id and m.status = 'convened'
       join centre c on c.id = m.centre_id
      where g.user_id = ? and g.read_at is null
        and not exists (select 1 from meeting_call l
                         where l.meeting_id = g.meeting_id and l.round > g.round)
        and exists (select 1 from seat s where s.user_id = g.user_id and s.centre_id = m.centre_id
                     and s.role in (${roles}) and s.from_on <= ?
                     and (s.until_on is null or s.until_on >= ?))
      order by k.planned_on, g.meeting_id`,
    [userId, ...COMMITTEE_ROLES, on, on],
  );
}

/** Marks what the member has of a meeting as read; again is the same success. */
export async function readMessages(
  em: EntityManager,
  meeting: Pick<Meeting, 'id' | 'centreId' | 'areaCode'>,
  act: Act,
): Promise<void> {
  const unread = { meetingId: meeting.id, userId: act.userId, readAt: null };
  const read = await em.nativeUpdate(MeetingMessage, unread, { readAt: act.at });
  if (read === 0) return;
  await record(em, {
    action: 'meeting-message-read',
    at: act.at,
    actor: act,
    place: meeting,
    subject: { kind: 'meeting', id: meeting.id },
    detail: {},
  });
}
