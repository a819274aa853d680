import type { EntityManager } from '@mikro-orm/postgresql';
import type { LeavingReason } from '#domain/people/household/leaving';
import type { SeatEndReason } from '#domain/people/terms';
import { dayOf, type Act } from '../act.ts';
import { listRows } from '../rows.ts';
import { endSeat } from './end-seat.ts';
import { SeatRow } from './seat.ts';

const SEAT_REASONS: Readonly<Record<LeavingReason, SeatEndReason>> = {
  'moved-away': 'moved-away',
  'own-household': 'other',
  separated: 'other',
  died: 'died',
  'noted-by-mistake': 'other',
};

interface Gone {
  readonly householdId: string;
  readonly personId: string;
  readonly leftOn: string;
  readonly reason: LeavingReason;
}

/**
 * What a person sees of the household by a seat there ends with their last day (Personal Data
 * Protection Act s.37: no access without a ground); today where they acted in it since.
 */
export async function endHouseholdSeats(
  em: EntityManager,
  { householdId, personId, leftOn, reason }: Gone,
  act: Act,
): Promise<void> {
  const seats = await listRows(em, SeatRow, {
    where: {
      householdId,
      personId,
      endedReason: null,
      $or: [{ untilOn: null }, { untilOn: { $gt: leftOn } }],
    },
    orderBy: { id: 'asc' },
  });
  const end = { reason: SEAT_REASONS[reason], handoverNote: null };
  for (const { id: seatId, fromOn } of seats) {
    const by = { actor: act, at: act.at };
    const ended = await endSeat(em, { ...end, seatId, untilOn: later(leftOn, fromOn) }, by);
    if (!('refused' in ended)) continue;
    const today = later(dayOf(act.at), fromOn);
    const again = await endSeat(em, { ...end, seatId, untilOn: today }, by);
    if ('refused' in again) throw new Error(`A seat of somebody gone stays: ${again.refused}`);
  }
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
