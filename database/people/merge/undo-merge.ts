/** A merge undone: both records as they were, each with what was its own. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { fullNameSound } from '#domain/people/likeness/name-sound';
import { differingFields, valuesOf } from '#domain/people/merge/merge';
import type { Act } from '../../act.ts';
import { findLocked, findRow } from '../../rows.ts';
import { Person } from '../person.ts';
import { partMemberships } from './memberships.ts';
import { lockBoth, noteMerge } from './merge-people.ts';
import { moveBack } from './move-references.ts';
import { PersonMerge, PersonMergeMove } from './person-merge.ts';

/** In the order in which they are checked. */
export type UndoMergeRefusal =
  | 'no-such-merge'
  | 'merge-undone-already'
  | 'merged-again-since'
  | 'changed-since-merge';

/**
 * Undoes the merge when all that it moved still stands as it left it; what came to the person since
 * stays with the kept record. After a refusal the caller rolls back, for it may come half-way.
 */
export async function undoMerge(
  em: EntityManager,
  mergeId: string,
  act: Act,
): Promise<{ mergeId: string } | { refused: UndoMergeRefusal }> {
  const known = await findRow(em, PersonMerge, { id: mergeId });
  if (known === undefined) return { refused: 'no-such-merge' };
  // People before merges, as a merge locks them.
  const people = await lockBoth(em, known);
  const merge = await findLocked(em, PersonMerge, { id: mergeId });
  if (people === undefined || merge === undefined) throw new Error(`Half a merge: ${mergeId}`);
  if (merge.undoneAt !== null) return { refused: 'merge-undone-already' };
  const { kept, merged } = people;
  if (kept.mergedIntoId !== null) return { refused: 'merged-again-since' };
  const rewritten = differingFields(valuesOf(kept), merge.keptAfter);
  if (rewritten.length > 0) return { refused: 'changed-since-merge' };

  await partRecords(em, { kept, merged, merge });
  const pair = { mergeId, keptPersonId: kept.id, mergedPersonId: merged.id };
  const { changed } = await moveBack(em, pair);
  if (changed !== null || !(await partMemberships(em, pair))) {
    return { refused: 'changed-since-merge' };
  }
  await em.nativeUpdate(
    PersonMerge,
    { id: mergeId },
    { undoneAt: act.at, undoneByUserId: act.userId, undoneBySeatId: act.seatId },
  );
  const moved = await em.count(PersonMergeMove, { mergeId });
  await noteMerge(em, pair, { place: kept, act, action: 'people-parted', moved });
  return { mergeId };
}

/** The kept record gives the number back before the other stands for itself again. */
async function partRecords(
  em: EntityManager,
  it: { kept: Person; merged: Person; merge: PersonMerge },
): Promise<void> {
  const { kept, merged, merge } = it;
  const values = merge.keptBefore;
  await em.nativeUpdate(
    Person,
    { id: kept.id },
    { ...values, nameSound: fullNameSound(values), version: kept.version + 1 },
  );
  await em.nativeUpdate(
    Person,
    { id: merged.id },
    { mergedIntoId: null, version: merged.version + 1 },
  );
}
