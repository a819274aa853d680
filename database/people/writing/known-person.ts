/**
 * Who of the form is on file already: by the choice of the one who writes ("the same person") or by
 * the citizen id. One number is one person, so a second person with a known number is refused.
 */

import type { EntityManager } from '@mikro-orm/postgresql';
import { nameSound } from '#domain/people/likeness/name-sound';
import { findRow } from '../../rows.ts';
import { Person } from '../person.ts';

/** What is asked of a person of the form to find them on file; the id in plain digits. */
export interface PersonSought {
  readonly firstName: string;
  readonly citizenId: string | null;
  /** Chosen as the same person. */
  readonly knownPersonId: string | null;
  /** Judged to be other people. */
  readonly differsFromIds: readonly string[];
}

/** In the order in which they are checked. */
export type KnownRefusal = 'no-such-person' | 'citizen-id-differs' | 'citizen-id-is-known';

/** The person on file, null for one who is new to the centre, or why it cannot be told. */
export async function findKnownPerson(
  em: EntityManager,
  sought: PersonSought,
  centreId: string,
): Promise<{ person: Person | null } | { refused: KnownRefusal }> {
  const { citizenId, knownPersonId } = sought;
  const holder =
    citizenId === null
      ? undefined
      : await findRow(em, Person, { centreId, citizenId, mergedIntoId: null });
  if (knownPersonId === null) return byNumber(sought, holder);
  const chosen = await findStanding(em, { id: knownPersonId, centreId });
  if (chosen === undefined) return { refused: 'no-such-person' };
  if (holder !== undefined && holder.id !== chosen.id) return { refused: 'citizen-id-is-known' };
  const isOther = citizenId !== null && (chosen.citizenId ?? citizenId) !== citizenId;
  return isOther ? { refused: 'citizen-id-differs' } : { person: chosen };
}

/** A number alone finds its person again, unless the first name or the writer says it is another. */
function byNumber(
  sought: PersonSought,
  holder: Person | undefined,
): { person: Person | null } | { refused: KnownRefusal } {
  if (holder === undefined) return { person: null };
  const isAnother =
    sought.differsFromIds.includes(holder.id) ||
    nameSound(sought.firstName) !== nameSound(holder.firstName);
  return isAnother ? { refused: 'citizen-id-is-known' } : { person: holder };
}

/** The record, or the one that it was merged into since it was looked at. */
async function findStanding(
  em: EntityManager,
  where: { id: string; centreId: string },
): Promise<Person | undefined> {
  const found = await findRow(em, Person, where);
  if (found === undefined || found.mergedIntoId === null) return found;
  return findStanding(em, { id: found.mergedIntoId, centreId: where.centreId });
}
