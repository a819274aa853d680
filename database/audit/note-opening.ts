import type { EntityManager } from '@mikro-orm/postgresql';
import { SEAT_REACH, type Seat } from '#domain/people/roles';
import type { SubjectKind } from './actions.ts';

export interface Opening {
  readonly action:
    | 'case-file-opened'
    | 'task-viewed'
    | 'document-opened'
    | 'loan-viewed'
    | 'statement-viewed'
    | 'account-viewed';
  readonly subject: { readonly kind: SubjectKind; readonly id: string };
  readonly caseId: string;
  readonly by: { readonly userId: string; readonly seats: readonly Seat[] };
  /** ISO instant, from the injected clock. */
  readonly at: string;
}

/**
 * Notes that a person looked at a household's data: who saw what must be answerable later (Personal
 * Data Protection Act s.39). Once per person, thing and hour, so that the trail stays readable.
 */
export async function noteOpening(em: EntityManager, opening: Opening): Promise<void> {
  const { action, subject, caseId, by, at } = opening;
  await em.execute(
    `insert into audit_event (at, action, actor_user_id, actor_seat_id, centre_id, area_code,
                              case_id, subject_kind, subject_id)
     select ?::timestamptz, ?, ?, ?::uuid, c.centre_id, c.area_code, c.id, ?, ?
       from household_case c
      where c.id = ? and not exists (
        select 1 from audit_event e
         where e.subject_kind = ? and e.subject_id = ? and e.actor_user_id = ? and e.action = ?
           and e.at > ?::timestamptz - interval '1 hour')`,
    [
      at,
      action,
      by.userId,
      ownSeat(by.seats),
      subject.kind,
      subject.id,
      caseId,
      subject.kind,
      subject.id,
      by.userId,
      action,
      at,
    ],
  );
}

/** The nearest seat first: who sits at the centre looks as the centre. */
function ownSeat(seats: readonly Seat[]): string | null {
  const near = seats.find((seat) => SEAT_REACH[seat.role] === 'centre');
  return (near ?? seats[0])?.seatId ?? null;
}
