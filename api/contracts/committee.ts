/** The committee over time: seats with their terms, whom they represent, and who stands in reserve. */

import { z } from 'zod';
import { ROLES } from '#domain/people/roles';
import { SEAT_END_REASONS } from '#domain/people/terms';
import { IsoDate, LongText, ShortText, Uuid } from './primitives.ts';

export const SeatEndForm = z.object({
  /** The last day in the seat, which still counts. */
  untilOn: IsoDate,
  reason: z.enum(SEAT_END_REASONS),
  /** What was handed over and to whom. */
  handoverNote: LongText.nullable(),
});
export type SeatEndForm = z.infer<typeof SeatEndForm>;

export const NewReserve = z.object({
  name: ShortText,
  /** The member fund that would be represented; null of a reserve of the whole committee. */
  fundId: Uuid.nullable(),
  fromOn: IsoDate,
});
export type NewReserve = z.infer<typeof NewReserve>;

export const ReserveEndForm = z.object({ untilOn: IsoDate });

export const CommitteeTerms = z.object({
  centreId: Uuid,
  seats: z.array(
    z.object({
      seatId: Uuid,
      name: z.string(),
      role: z.enum(ROLES),
      fundId: Uuid.nullable(),
      fromOn: z.string(),
      untilOn: z.string().nullable(),
      endedReason: z.enum(SEAT_END_REASONS).nullable(),
      handoverNote: z.string().nullable(),
    }),
  ),
  reserves: z.array(
    z.object({
      reserveId: Uuid,
      name: z.string(),
      fundId: Uuid.nullable(),
      fromOn: z.string(),
      untilOn: z.string().nullable(),
    }),
  ),
  mayEndSeats: z.boolean(),
  mayNameReserves: z.boolean(),
});
export type CommitteeTerms = z.infer<typeof CommitteeTerms>;
