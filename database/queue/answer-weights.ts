/** The second of two people confirms weights after a look at who moves, or somebody takes them back. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { changedWeights, WEIGHT_OF } from '#domain/allocation/weight-policies';
import { dayOf, type Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { writePolicy } from '../centres/policies.ts';
import { Centre } from '../places/centre.ts';
import { placeOf } from '../places/place.ts';
import { findRow, getLocked } from '../rows.ts';
import { previewWeights, type WeightPreview } from './preview-weights.ts';
import { WeightChange, weightsIn } from './weight-change.ts';

export type WeightAnswer = { readonly changeId: string } & (
  | { readonly outcome: 'confirmed'; readonly seen: string }
  | { readonly outcome: 'withdrawn' }
);

/** In the order in which they are checked. Whoever proposed may take it back, not confirm it. */
export type AnswerWeightsRefusal =
  | 'no-such-weights'
  | 'weights-answered-already'
  | 'weights-by-another'
  | 'weights-day-has-passed'
  | 'queue-has-moved';

/**
 * Answers a proposal. Confirmed, each weight that differs becomes the centre's policy from its day on, all in
 * the caller's transaction; what was in force before stays, as every allocation that was worked out under it.
 */
export async function answerWeights(
  em: EntityManager,
  answer: WeightAnswer,
  act: Act,
): Promise<{ changeId: string } | { refused: AnswerWeightsRefusal }> {
  const { changeId } = answer;
  const known = await findRow(em, WeightChange, { id: changeId });
  if (known === undefined) return { refused: 'no-such-weights' };
  // The centre first, as whoever proposes or sets another policy locks it.
  await getLocked(em, Centre, { id: known.centreId });
  const change = await getLocked(em, WeightChange, { id: changeId });
  if (change.status !== 'proposed') return { refused: 'weights-answered-already' };
  if (answer.outcome === 'withdrawn') {
    await close(em, { change, status: 'withdrawn', confirmedMoves: null }, act);
    return { changeId };
  }
  if (change.proposedByUserId === act.userId) return { refused: 'weights-by-another' };
  if (change.effectiveFrom < dayOf(act.at)) return { refused: 'weights-day-has-passed' };
  const wanted = { ...change, weights: weightsIn(change) };
  const preview = await previewWeights(em, wanted, dayOf(act.at));
  if (preview.seen !== answer.seen) return { refused: 'queue-has-moved' };
  await close(em, { change, status: 'confirmed', confirmedMoves: preview.moves }, act);
  await writeWeights(em, { change, preview }, act);
  return { changeId };
}

async function writeWeights(
  em: EntityManager,
  { change, preview }: { change: WeightChange; preview: WeightPreview },
  act: Act,
): Promise<void> {
  const { id: weightChangeId, centreId, effectiveFrom, reason } = change;
  for (const key of changedWeights(preview.before, change)) {
    const plan = { centreId, key, value: change[WEIGHT_OF[key]], effectiveFrom, reason };
    const set = await writePolicy(em, { ...plan, weightChangeId }, act);
    if ('refused' in set) throw new Error(`A confirmed weight is refused: ${set.refused}`);
  }
}

async function close(
  em: EntityManager,
  end: Pick<WeightChange, 'status' | 'confirmedMoves'> & { readonly change: WeightChange },
  act: Act,
): Promise<void> {
  const { change, status, confirmedMoves } = end;
  const answered = {
    status,
    confirmedMoves,
    answeredByUserId: act.userId,
    answeredBySeatId: act.seatId,
    answeredAt: act.at,
  };
  await em.nativeUpdate(WeightChange, { id: change.id }, answered);
  await record(em, {
    action: status === 'confirmed' ? 'weights-confirmed' : 'weights-withdrawn',
    at: act.at,
    actor: act,
    place: placeOf(change),
    subject: { kind: 'policy', id: change.id },
    detail: { effectiveFrom: change.effectiveFrom },
  });
}
