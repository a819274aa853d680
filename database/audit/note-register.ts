import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { placeOf, type RowPlace } from '../places/place.ts';
import { record } from './record.ts';

/** One register of one centre. */
interface OpenedRegister {
  readonly register: string;
  readonly place: RowPlace;
}

/**
 * Notes that a register was opened (Personal Data Protection Act s.39): once per reader, register and hour,
 * so that the trail stays readable.
 */
export async function noteRegisterOpened(
  em: EntityManager,
  { register, place }: OpenedRegister,
  by: Act,
): Promise<void> {
  const subjectId = `${place.centreId}/${register}`;
  await em.execute(
    `insert into audit_event (at, action, actor_user_id, actor_seat_id, centre_id, area_code,
                              subject_kind, subject_id)
     select ?::timestamptz, 'register-opened', ?, ?::uuid, ?::uuid, ?, 'register', ?
      where not exists (
        select 1 from audit_event e
         where e.subject_kind = 'register' and e.subject_id = ? and e.actor_user_id = ?
           and e.action = 'register-opened' and e.at > ?::timestamptz - interval '1 hour')`,
    [
      by.at,
      by.userId,
      by.seatId,
      place.centreId,
      place.areaCode,
      subjectId,
      subjectId,
      by.userId,
      by.at,
    ],
  );
}

/** Notes that a register left as a file, each time, before it leaves. */
export function noteRegisterExported(
  em: EntityManager,
  taken: OpenedRegister & {
    readonly form: 'print' | 'excel';
    readonly rows: number;
    readonly withPeople: boolean;
  },
  by: Act,
): Promise<void> {
  const { register, place, form, rows, withPeople } = taken;
  return record(em, {
    action: 'register-exported',
    at: by.at,
    actor: by,
    place: placeOf(place),
    subject: { kind: 'register', id: `${place.centreId}/${register}` },
    detail: { register, form, rows, withPeople },
  });
}
