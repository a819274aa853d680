/** Relations between people: noted with their first day, ended with their last or struck as a mistake, never deleted. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  endRelationRefusal,
  keptRelation,
  type EndRelationRefusal,
  type RelationRefusal,
  type SaidRelation,
  type StrikeReason,
} from '#domain/people/relations/relation';
import { dayOf, type Act } from '../../act.ts';
import { record } from '../../audit/record.ts';
import { placeOf } from '../../places/place.ts';
import { findLocked, listRows } from '../../rows.ts';
import { Person } from '../person.ts';
import { PersonRelation } from './person-relation.ts';

/** In the order in which they are checked. */
export type NoteRelationRefusal = 'no-such-person' | RelationRefusal;

/** Notes the relation under the locks of both people, so that the same one is not noted twice. */
export async function noteRelation(
  em: EntityManager,
  said: SaidRelation,
  act: Act,
): Promise<{ relationId: string } | { refused: NoteRelationRefusal }> {
  const pair = [said.personId, said.otherPersonId].toSorted();
  const people: (Person | undefined)[] = [];
  for (const id of pair) people.push(await findLocked(em, Person, { id, mergedIntoId: null }));
  const [one, other] = people;
  if (one === undefined || other?.centreId !== one.centreId) return { refused: 'no-such-person' };
  const known = await listRows(em, PersonRelation, {
    where: { personId: { $in: pair }, otherPersonId: { $in: pair }, untilOn: null, struckAt: null },
    orderBy: { id: 'asc' },
  });
  const kept = keptRelation(said, { known, on: dayOf(act.at) });
  if ('refused' in kept) return kept;
  const { relation } = kept;
  const id = randomUUID();
  const by = { bySeatId: act.seatId, notedAt: act.at, untilOn: null };
  const struck = { struckReason: null, struckBySeatId: null, struckAt: null };
  await em.insert(PersonRelation, { id, ...placeOf(one), ...relation, ...by, ...struck });
  await record(em, {
    action: 'relation-noted',
    at: act.at,
    actor: act,
    place: one,
    subject: { kind: 'person', id: relation.personId },
    detail: { relationId: id, otherPersonId: relation.otherPersonId, kind: relation.kind },
  });
  return { relationId: id };
}

/** Ends the relation with a day that still counts. */
export async function endRelation(
  em: EntityManager,
  end: { readonly relationId: string; readonly untilOn: string },
  act: Act,
): Promise<{ relationId: string } | { refused: 'no-such-relation' | EndRelationRefusal }> {
  const { relationId, untilOn } = end;
  const relation = await findLocked(em, PersonRelation, { id: relationId });
  if (relation === undefined) return { refused: 'no-such-relation' };
  const refused = endRelationRefusal(relation, { untilOn, on: dayOf(act.at) });
  if (refused !== null) return { refused };
  await em.nativeUpdate(PersonRelation, { id: relationId }, { untilOn });
  await record(em, {
    action: 'relation-ended',
    at: act.at,
    actor: act,
    place: relation,
    subject: { kind: 'person', id: relation.personId },
    detail: { relationId, untilOn },
  });
  return { relationId };
}

/** Strikes a relation that never was, with the reason; once, and whether it has ended or not. */
export async function strikeRelation(
  em: EntityManager,
  strike: { readonly relationId: string; readonly reason: StrikeReason },
  act: Act,
): Promise<{ relationId: string } | { refused: 'no-such-relation' | 'relation-is-struck' }> {
  const { relationId, reason } = strike;
  const relation = await findLocked(em, PersonRelation, { id: relationId });
  if (relation === undefined) return { refused: 'no-such-relation' };
  if (relation.struckAt !== null) return { refused: 'relation-is-struck' };
  const struck = { struckReason: reason, struckBySeatId: act.seatId, struckAt: act.at };
  await em.nativeUpdate(PersonRelation, { id: relationId }, struck);
  await record(em, {
    action: 'relation-struck',
    at: act.at,
    actor: act,
    place: relation,
    subject: { kind: 'person', id: relation.personId },
    detail: { relationId, reason },
  });
  return { relationId };
}
