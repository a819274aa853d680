/** Requests about contracts on their way to a meeting and back. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { ItemKind } from '#domain/meetings/meeting-statuses';
import { listRows } from '../rows.ts';
import { LoanChange } from './loan-change.ts';

/** In the order in which they are checked. */
export type TakeChangeRefusal = 'change-named-twice' | 'change-not-waiting';

/** Takes requests that wait in the centre, in the order given, and marks them as on an agenda. */
export async function takeToMeeting(
  em: EntityManager,
  { centreId, changeIds }: { centreId: string; changeIds: readonly string[] },
): Promise<LoanChange[] | { refused: TakeChangeRefusal }> {
  if (changeIds.length === 0) return [];
  if (new Set(changeIds).size < changeIds.length) return { refused: 'change-named-twice' };
  const marks = changeIds.map(() => '?').join(', ');
  await em.execute(`select 1 from loan_change where id in (${marks}) order by id for update`, [
    ...changeIds,
  ]);
  const where = { id: { $in: [...changeIds] }, centreId, status: 'asked' as const };
  const found = await listRows(em, LoanChange, { where, orderBy: { id: 'asc' } });
  if (found.length < changeIds.length) return { refused: 'change-not-waiting' };
  await em.nativeUpdate(LoanChange, { id: { $in: [...changeIds] } }, { status: 'on-agenda' });
  return changeIds.flatMap((id) => found.filter((change) => change.id === id));
}

/** A meeting has put it off: it waits for another. */
export async function putBack(em: EntityManager, changeId: string): Promise<void> {
  await em.nativeUpdate(LoanChange, { id: changeId, status: 'on-agenda' }, { status: 'asked' });
}

export function itemKindOf({ kind }: Pick<LoanChange, 'kind'>): ItemKind {
  return kind === 'spread-arrears' || kind === 'add-interest' ? 'restructuring' : 'waiver';
}
