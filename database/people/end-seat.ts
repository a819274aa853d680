import type { EntityManager } from '@mikro-orm/postgresql';
import type { SeatEndReason } from '#domain/people/terms';
import { record, type ActingSeat } from '../audit/record.ts';
import { findLocked } from '../rows.ts';
import { SeatRow } from './seat.ts';
import { endTermNotice } from './term-notice.ts';

export interface SeatEnd {
  readonly seatId: string;
  /** The last day, which still counts. */
  readonly untilOn: string;
  readonly reason: SeatEndReason;
  /** What was handed over and to whom: books, keys, papers. */
  readonly handoverNote: string | null;
}

/** In the order in which they are checked. */
export type EndSeatRefusal =
  | 'no-such-seat'
  | 'seat-ended-already'
  | 'term-ends-before-it-begins'
  | 'after-the-end-of-term'
  | 'acted-after-that-day';

/** Ends a seat before its time. What was done in it stays right, so no day before its last act is taken. */
export async function endSeat(
  em: EntityManager,
  end: SeatEnd,
  by: { readonly actor: ActingSeat | null; readonly at: string },
): Promise<{ seatId: string } | { refused: EndSeatRefusal }> {
  const { seatId, untilOn, reason, handoverNote } = end;
  const seat = await findLocked(em, SeatRow, { id: seatId });
  if (seat === undefined) return { refused: 'no-such-seat' };
  if (seat.endedReason !== null) return { refused: 'seat-ended-already' };
  if (untilOn < seat.fromOn) return { refused: 'term-ends-before-it-begins' };
  if (seat.untilOn !== null && untilOn > seat.untilOn) return { refused: 'after-the-end-of-term' };
  if (await hasActedAfter(em, { seatId, on: untilOn })) return { refused: 'acted-after-that-day' };
  await em.nativeUpdate(SeatRow, { id: seatId }, { untilOn, endedReason: reason, handoverNote });
  await record(em, {
    action: 'seat-ended',
    at: by.at,
    actor: by.actor,
    place: seat,
    subject: { kind: 'seat', id: seatId },
    detail: { role: seat.role, fromOn: seat.fromOn, untilOn, reason },
  });
  await endTermNotice(em, seatId, { at: by.at, ...by.actor });
  return { seatId };
}

/** Whether the trail knows an act in the seat on a later day; looking at pages is none. */
async function hasActedAfter(
  em: EntityManager,
  { seatId, on }: { seatId: string; on: string },
): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    `select 1 from audit_event
      where actor_seat_id = ? and (at at time zone 'Asia/Bangkok')::date > ?
        and action not in ('case-file-opened', 'task-viewed', 'loan-viewed', 'document-opened',
                           'statement-viewed', 'account-viewed', 'person-compared')
      limit 1`,
    [seatId, on],
  );
  return rows.length > 0;
}
