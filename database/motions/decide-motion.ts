/** The votes on a motion become a resolution, and what follows from a yes takes effect at once. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { grantedMatter, refusedMatter } from '#domain/meetings/resolution-of';
import { dayOf, type Act } from '../act.ts';
import type { DecideRefusal, Decision } from '../meetings/decide-item.ts';
import { findDecisionRefusal } from '../meetings/interests/item-refusal.ts';
import type { AgendaItem, Meeting } from '../meetings/meeting-entities.ts';
import { countVotes, writeResolution, type Sitting } from '../meetings/resolve.ts';
import { settleItem } from '../meetings/settle-item.ts';
import { getRow } from '../rows.ts';
import { carryOut, type EffectRefusal } from './carry-out.ts';
import { MotionRow } from './motion-entity.ts';

/** What a motion itself is refused for when it is decided. */
export type MotionRefusal = EffectRefusal;

/** The caller has locked meeting and item and found the item open for votes. */
export async function decideMotion(
  em: EntityManager,
  locked: { item: AgendaItem; meeting: Meeting },
  act: Act,
): Promise<Decision | { refused: DecideRefusal }> {
  const { item } = locked;
  const refused = await findDecisionRefusal(em, locked, dayOf(act.at));
  if (refused !== undefined) return { refused };
  const count = await countVotes(em, locked);
  if (count.outcome.outcome === 'undecided') return { refused: count.outcome.because };
  const isCarried = count.outcome.outcome === 'carried';
  const sitting: Sitting = { ...locked, act, count };
  const resolved = isCarried
    ? grantedMatter(count.outcome, { kind: 'motion' })
    : refusedMatter(null);
  const { resolutionId } = await writeResolution(em, sitting, resolved);
  if (isCarried) {
    const motion = await getRow(em, MotionRow, { id: motionIdOf(item) });
    const carried = await carryOut(em, { motion, resolutionId, itemId: item.id }, act);
    if (carried !== undefined) return carried;
  }
  await settleItem(em, { item, outcome: isCarried ? 'approved' : 'refused' }, act);
  return { outcome: isCarried ? 'carried' : 'refused', resolutionId };
}

/** Of an item that is decided yes or no. */
function motionIdOf(item: Pick<AgendaItem, 'motionId'>): string {
  if (item.motionId === null) throw new Error('The item is about no motion');
  return item.motionId;
}
