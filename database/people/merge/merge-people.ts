/** Two records of one person made one, in the caller's transaction: nothing is deleted, all is noted. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { fullNameSound } from '#domain/people/likeness/name-sound';
import {
  chosenValues,
  valuesOf,
  type MergeChoices,
  type PersonValues,
} from '#domain/people/merge/merge';
import type { Act } from '../../act.ts';
import { record } from '../../audit/record.ts';
import { placeOf } from '../../places/place.ts';
import { findLocked, findRow } from '../../rows.ts';
import { Person } from '../person.ts';
import { PersonRelation } from '../relations/person-relation.ts';
import { lockRegister } from '../writing/lock-register.ts';
import { moveMemberships } from './memberships.ts';
import { moveReferences, type MergePair } from './move-references.ts';
import { PersonMerge } from './person-merge.ts';

export interface MergePlan {
  readonly keptPersonId: string;
  readonly mergedPersonId: string;
  readonly choices: MergeChoices;
  /** The versions of the two records that were looked at when the choices were made. */
  readonly versions: { readonly kept: number; readonly merged: number };
}

/** In the order in which they are checked. */
export type MergeRefusal =
  | 'person-with-themselves'
  | 'no-such-person'
  | 'not-of-one-centre'
  | 'person-merged-already'
  | 'changed-meanwhile'
  | 'people-are-related';

/**
 * Merges the one record into the other under the locks of both. What names the merged record moves to
 * the kept one: memberships, debts, incomes, consents, support, seats, confirmations.
 */
export async function mergePeople(
  em: EntityManager,
  plan: MergePlan,
  act: Act,
): Promise<{ mergeId: string } | { refused: MergeRefusal }> {
  const { keptPersonId, mergedPersonId, versions } = plan;
  if (keptPersonId === mergedPersonId) return { refused: 'person-with-themselves' };
  const locked = await lockBoth(em, plan);
  if (locked === undefined) return { refused: 'no-such-person' };
  const { kept, merged } = locked;
  if (kept.centreId !== merged.centreId) return { refused: 'not-of-one-centre' };
  if (kept.mergedIntoId !== null || merged.mergedIntoId !== null) {
    return { refused: 'person-merged-already' };
  }
  if (kept.version !== versions.kept || merged.version !== versions.merged) {
    return { refused: 'changed-meanwhile' };
  }
  if (await areRelated(em, plan)) return { refused: 'people-are-related' };
  const pair = { mergeId: randomUUID(), keptPersonId, mergedPersonId };
  const values = chosenValues(valuesOf(kept), valuesOf(merged), plan.choices);
  await putMerge(em, { pair, kept, choices: plan.choices, values }, act);
  const moved = (await moveReferences(em, pair)) + (await moveMemberships(em, pair));
  await joinRecords(em, { kept, merged, values });
  await noteMerge(em, pair, { place: kept, act, action: 'people-merged', moved });
  return { mergeId: pair.mergeId };
}

/** Whoever stands in a relation to another is another, also when it has ended; not when it was a mistake. */
async function areRelated(
  em: EntityManager,
  { keptPersonId, mergedPersonId }: MergePlan,
): Promise<boolean> {
  const either = [keptPersonId, mergedPersonId];
  const count = await em.count(PersonRelation, {
    personId: { $in: either },
    otherPersonId: { $in: either },
    struckAt: null,
  });
  return count > 0;
}

/**
 * Both rows locked under the register of their centre, as a registration has it; the lesser id first,
 * so that two merges never wait in a ring.
 */
export async function lockBoth(
  em: EntityManager,
  { keptPersonId, mergedPersonId }: Pick<MergePair, 'keptPersonId' | 'mergedPersonId'>,
): Promise<{ kept: Person; merged: Person } | undefined> {
  const known = await findRow(em, Person, { id: keptPersonId });
  if (known === undefined) return undefined;
  await lockRegister(em, known.centreId);
  const rows = new Map<string, Person | undefined>();
  for (const id of [keptPersonId, mergedPersonId].toSorted()) {
    rows.set(id, await findLocked(em, Person, { id }));
  }
  const [kept, merged] = [rows.get(keptPersonId), rows.get(mergedPersonId)];
  return kept === undefined || merged === undefined ? undefined : { kept, merged };
}

/** Note in the trail: ids and counts, never a name. */
export async function noteMerge(
  em: EntityManager,
  pair: MergePair,
  what: {
    place: { centreId: string; areaCode: string };
    act: Act;
    action: 'people-merged' | 'people-parted';
    moved: number;
  },
): Promise<void> {
  await record(em, {
    action: what.action,
    at: what.act.at,
    actor: what.act,
    place: what.place,
    subject: { kind: 'person', id: pair.keptPersonId },
    detail: { mergeId: pair.mergeId, otherPersonId: pair.mergedPersonId, moved: what.moved },
  });
}

async function putMerge(
  em: EntityManager,
  it: { pair: MergePair; kept: Person; choices: MergeChoices; values: PersonValues },
  act: Act,
): Promise<void> {
  const { keptPersonId, mergedPersonId, mergeId } = it.pair;
  await em.insert(PersonMerge, {
    id: mergeId,
    keptPersonId,
    mergedPersonId,
    ...placeOf(it.kept),
    choices: it.choices,
    keptBefore: valuesOf(it.kept),
    keptAfter: it.values,
    mergedAt: act.at,
    mergedByUserId: act.userId,
    mergedBySeatId: act.seatId,
  });
}

/** The merged record gives up its number first: the kept one may take it. */
async function joinRecords(
  em: EntityManager,
  { kept, merged, values }: { kept: Person; merged: Person; values: PersonValues },
): Promise<void> {
  await em.nativeUpdate(
    Person,
    { id: merged.id },
    { mergedIntoId: kept.id, version: merged.version + 1 },
  );
  await em.nativeUpdate(
    Person,
    { id: kept.id },
    { ...values, nameSound: fullNameSound(values), version: kept.version + 1 },
  );
}
