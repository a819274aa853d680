/** What the system finds on file: for each item the seats that leave it, with every ground by name. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { FOUND_GROUNDS, type FoundInterest } from '#domain/meetings/interests';
import { kinMap, nearestKinship, type KinMap, type Kinship } from '#domain/meetings/kin';
import { readKinTies } from './kin-ties.ts';
import { PARTY_GROUNDS, readMatterFacts, type MatterFact } from './matter-facts.ts';
import type { RoomByLaw } from './room-rule.ts';

/** A seat of the committee as the search needs it. */
export interface SearchedSeat {
  readonly id: string;
  readonly userId: string;
  readonly fundId: string | null;
}

export interface InterestSearch {
  readonly itemIds: readonly string[];
  readonly seats: readonly SearchedSeat[];
  readonly byLaw: RoomByLaw;
  readonly on: string;
}

/** By item; the grounds of a seat in their order. Who is known to be no person on file is found by account and fund alone. */
export async function findInterests(
  em: EntityManager,
  search: InterestSearch,
): Promise<Map<string, FoundInterest[]>> {
  const { itemIds, seats, byLaw, on } = search;
  const facts = await readMatterFacts(em, { itemIds, on });
  const personOf = await readPeopleOfSeats(em, seats);
  const parties = partiesOf(facts);
  const members = [...new Set([...personOf.values()].flat())];
  const around = members.length === 0 ? [] : parties;
  const kin = kinMap(await readKinTies(em, { people: around, limits: byLaw.kin, on }));
  return new Map(
    itemIds.map((itemId) => {
      const own = facts.filter((fact) => fact.itemId === itemId);
      const found = seats.flatMap((seat) => {
        const people = personOf.get(seat.userId) ?? [];
        return groundsOf({ seat, people, facts: own, kin, byLaw });
      });
      return [itemId, found];
    }),
  );
}

interface OneSeat {
  readonly seat: SearchedSeat;
  /** Usually one; an account can hold seats under two records of a person. */
  readonly people: readonly string[];
  readonly facts: readonly MatterFact[];
  readonly kin: KinMap;
  readonly byLaw: RoomByLaw;
}

function groundsOf(one: OneSeat): FoundInterest[] {
  const { seat, people, facts, byLaw } = one;
  const named = facts.filter((fact) => {
    if (fact.fundId !== null) return byLaw.paidFundsLeave && fact.fundId === seat.fundId;
    if (fact.userId !== null) return fact.userId === seat.userId;
    return fact.personId !== null && people.includes(fact.personId);
  });
  const grounds = new Set(named.map(({ ground }) => ground));
  const direct = FOUND_GROUNDS.filter((ground) => (grounds as Set<string>).has(ground)).map(
    (ground) => ({ seatId: seat.id, ground, degree: null, path: null }),
  );
  const kinship = nearestToParties(one);
  if (kinship === null) return direct;
  const { degree, path } = kinship;
  return [...direct, { seatId: seat.id, ground: 'kin-in-item', degree, path }];
}

/** Somebody who is of the matter themselves leaves as that, and not as their own kin. */
function nearestToParties({ people, facts, kin, byLaw }: OneSeat): Kinship | null {
  const parties = partiesOf(facts);
  if (people.some((person) => parties.includes(person))) return null;
  const ways = people.flatMap((from) =>
    parties.map((to) => nearestKinship(kin, { from, to }, byLaw.kin)),
  );
  const [nearest] = ways
    .filter((kinship) => kinship !== null)
    .toSorted((a, b) => a.degree - b.degree || a.path.length - b.path.length);
  return nearest ?? null;
}

/** The people on file whose matter it is, each once. */
function partiesOf(facts: readonly MatterFact[]): string[] {
  const people = facts
    .filter(({ ground }) => PARTY_GROUNDS.includes(ground))
    .flatMap(({ personId }) => (personId === null ? [] : [personId]));
  return [...new Set(people)];
}

/** The people on file behind the accounts, by account. */
async function readPeopleOfSeats(
  em: EntityManager,
  seats: readonly SearchedSeat[],
): Promise<Map<string, string[]>> {
  if (seats.length === 0) return new Map();
  const rows = await em.execute<{ userId: string; personId: string }[]>(
    `select distinct user_id as "userId", person_id as "personId" from seat
      where person_id is not null and user_id in (${seats.map(() => '?').join(', ')})`,
    seats.map(({ userId }) => userId),
  );
  const groups = Map.groupBy(rows, ({ userId }) => userId);
  return new Map([...groups].map(([userId, of]) => [userId, of.map(({ personId }) => personId)]));
}
