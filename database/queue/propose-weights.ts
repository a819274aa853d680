/** The first of two people proposes what is to count for how much in the waiting order. Nothing moves yet. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { changedWeights } from '#domain/allocation/weight-policies';
import { dayOf, type Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { Centre } from '../places/centre.ts';
import { Policy } from '../places/policy.ts';
import { findLocked, findRow } from '../rows.ts';
import { previewWeights, type WantedWeights } from './preview-weights.ts';
import { WeightChange } from './weight-change.ts';

export interface WeightProposal extends WantedWeights {
  readonly reason: string;
  /** What the preview said that this person has seen. */
  readonly seen: string;
}

/** In the order in which they are checked. */
export type ProposeWeightsRefusal =
  | 'no-such-centre'
  | 'reason-missing'
  | 'weights-day-has-passed'
  | 'weights-proposed-already'
  | 'weights-change-nothing'
  | 'weights-set-for-that-day'
  | 'queue-has-moved';

/** Proposes weights, after a look at who moves; of a centre one proposal is open at a time. */
export async function proposeWeights(
  em: EntityManager,
  plan: WeightProposal,
  act: Act,
): Promise<{ changeId: string } | { refused: ProposeWeightsRefusal }> {
  const { centreId, weights, effectiveFrom } = plan;
  const centre = await findLocked(em, Centre, { id: centreId });
  if (centre === undefined) return { refused: 'no-such-centre' };
  const reason = plan.reason.trim();
  if (reason === '') return { refused: 'reason-missing' };
  if (effectiveFrom < dayOf(act.at)) return { refused: 'weights-day-has-passed' };
  const open = await findRow(em, WeightChange, { centreId, status: 'proposed' });
  if (open !== undefined) return { refused: 'weights-proposed-already' };
  const preview = await previewWeights(em, plan, dayOf(act.at));
  const keys = changedWeights(preview.before, weights);
  if (keys.length === 0) return { refused: 'weights-change-nothing' };
  const set = await findRow(em, Policy, { centreId, key: { $in: keys }, effectiveFrom });
  if (set !== undefined) return { refused: 'weights-set-for-that-day' };
  if (preview.seen !== plan.seen) return { refused: 'queue-has-moved' };

  const changeId = randomUUID();
  const place = { centreId, areaCode: centre.areaCode };
  await em.insert(WeightChange, {
    id: changeId,
    ...place,
    ...weights,
    effectiveFrom,
    reason,
    status: 'proposed',
    proposedByUserId: act.userId,
    proposedBySeatId: act.seatId,
    proposedAt: act.at,
    proposedMoves: preview.moves,
  });
  await record(em, {
    action: 'weights-proposed',
    at: act.at,
    actor: act,
    place,
    subject: { kind: 'policy', id: changeId },
    detail: { ...weights, effectiveFrom },
  });
  return { changeId };
}
