/** How people stand to each other, with their days. */

import { z } from 'zod';
import { RELATION_KINDS, RELATIONS_SEEN, STRIKE_REASONS } from '#domain/people/relations/relation';
import { ROLES } from '#domain/people/roles';
import { Membership, PersonRecord } from './person-records.ts';
import { Instant, IsoDate, Uuid } from './primitives.ts';

const SEAT_HOLDER = z.enum(['this-person', 'another', 'nobody-yet']);

const NamedPerson = z.object({ personId: Uuid, name: z.string() });

export const RelationRow = z.object({
  relationId: Uuid,
  /** What the other is to the person. */
  seen: z.enum(RELATIONS_SEEN),
  other: NamedPerson,
  fromOn: z.string().nullable(),
  untilOn: z.string().nullable(),
  /** Why it was struck as a mistake; it counts no more. */
  struckReason: z.enum(STRIKE_REASONS).nullable(),
});
export type RelationRow = z.infer<typeof RelationRow>;

export const PersonRelations = z.object({
  centreId: Uuid,
  person: NamedPerson,
  record: PersonRecord,
  memberships: z.array(Membership),
  relations: z.array(RelationRow),
  /** What the record said before, the last first; a number masked. */
  earlier: z.array(
    z.object({
      untilAt: Instant,
      name: z.string(),
      birthYearBe: z.number().int().nullable(),
      maskedCitizenId: z.string().nullable(),
      phone: z.string().nullable(),
    }),
  ),
  /** Seats of the committee in term, and whether this person holds them. */
  seats: z.array(
    z.object({ seatId: Uuid, name: z.string(), role: z.enum(ROLES), holder: SEAT_HOLDER }),
  ),
  /** The other people of the person's households. */
  housemates: z.array(NamedPerson),
});
export type PersonRelations = z.infer<typeof PersonRelations>;

/** The person of the address is the `kind` of the other. */
export const NoteRelation = z.object({
  otherPersonId: Uuid,
  kind: z.enum(RELATION_KINDS),
  fromOn: IsoDate.nullable(),
});
export type NoteRelation = z.infer<typeof NoteRelation>;

export const EndRelation = z.object({ untilOn: IsoDate });

export const StrikeRelation = z.object({ reason: z.enum(STRIKE_REASONS) });

export const NotedRelation = z.object({ relationId: Uuid });

/** Whether the person of the address holds the seat; false takes a mistake back. */
export const NameSeatHolder = z.object({ seatId: Uuid, isTheirs: z.boolean() });
export type NameSeatHolder = z.infer<typeof NameSeatHolder>;
