/** Weights of a small centre, changed as two people change them. */

import type { Weights } from '#domain/allocation/village';
import { dayOf } from '../act.ts';
import { answerWeights } from '../queue/answer-weights.ts';
import { previewWeights, type WantedWeights } from '../queue/preview-weights.ts';
import { proposeWeights } from '../queue/propose-weights.ts';
import { actOf, AT, kept, ON, type World } from './money-world.ts';

/** As delivered. */
export const DELIVERED: Weights = {
  interestBasisPoints: 10_000,
  harmBaht: 2_000,
  waitingMonthBaht: 100,
  householdBaht: 1_000,
};

/** Other weights than those delivered, from the world's day on unless another is named. */
export function wanted(
  world: World,
  change: Partial<Weights>,
  effectiveFrom: string = ON,
): WantedWeights {
  return { centreId: world.centreId, weights: { ...DELIVERED, ...change }, effectiveFrom };
}

/** What a person who looks at the preview would agree to. */
export async function seenOf(world: World, want: WantedWeights, at = AT): Promise<string> {
  return (await previewWeights(world.database.fork(), want, dayOf(at))).seen;
}

/** The secretary looks and proposes. */
export async function propose(world: World, want: WantedWeights, name = 'secretary') {
  const plan = { ...want, reason: 'มติที่ประชุม', seen: await seenOf(world, want) };
  return world.run((em) => proposeWeights(em, plan, actOf(world, name)));
}

/** The chair looks and confirms what was proposed. */
export async function confirm(
  world: World,
  { changeId, want, name = 'chair' }: { changeId: string; want: WantedWeights; name?: string },
) {
  const answer = { changeId, outcome: 'confirmed' as const, seen: await seenOf(world, want) };
  return world.run((em) => answerWeights(em, answer, actOf(world, name)));
}

/** Secretary and chair set the weights together. */
export async function setWeights(world: World, want: WantedWeights): Promise<void> {
  const { changeId } = kept(await propose(world, want));
  kept(await confirm(world, { changeId, want }));
}
