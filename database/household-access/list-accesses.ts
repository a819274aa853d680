import type { EntityManager } from '@mikro-orm/postgresql';
import { accessState, type AccessState } from '#domain/household/access';
import { HouseholdMember } from '../people/household.ts';
import { Person } from '../people/person.ts';
import { listRows } from '../rows.ts';
import { HouseholdAccess } from './household-access.ts';

export interface AccessRow {
  readonly access: HouseholdAccess;
  readonly personName: string;
  readonly state: AccessState;
}

/** Every code that was given into a household, the newest first. `on`: today, ISO. */
export async function listAccesses(
  em: EntityManager,
  ask: { readonly householdId: string; readonly on: string },
): Promise<AccessRow[]> {
  const { householdId, on } = ask;
  const rows = await listRows(em, HouseholdAccess, {
    where: { householdId },
    orderBy: { givenAt: 'desc', id: 'asc' },
  });
  const names = await namesOf(
    em,
    rows.map(({ personId }) => personId),
  );
  return rows.map((access) => ({
    access,
    personName: names.get(access.personId) ?? '',
    state: accessState(
      {
        isClaimed: access.claimedAt !== null,
        isRevoked: access.revokedAt !== null,
        firstUseUntil: access.firstUseUntil,
        endsOn: access.endsOn,
      },
      on,
    ),
  }));
}

/** The people of a household by their ids, as they may be given a code. */
export async function listMembers(
  em: EntityManager,
  householdId: string,
): Promise<{ personId: string; name: string }[]> {
  const rows = await listRows(em, HouseholdMember, {
    where: { householdId },
    orderBy: { personId: 'asc' },
  });
  const names = await namesOf(
    em,
    rows.map(({ personId }) => personId),
  );
  return rows.map(({ personId }) => ({ personId, name: names.get(personId) ?? '' }));
}

async function namesOf(em: EntityManager, ids: readonly string[]): Promise<Map<string, string>> {
  const people = await listRows(em, Person, {
    where: { id: { $in: [...ids] } },
    orderBy: { id: 'asc' },
  });
  return new Map(people.map((person) => [person.id, `${person.firstName} ${person.lastName}`]));
}
