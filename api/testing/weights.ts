/** Weights of the waiting order as one person proposes them over HTTP, after a look at who moves. */

import type { z } from 'zod';
import type { NewWeights, WeightPreview } from '#contracts/queue';
import type { Village } from './village.ts';

type Weights = Omit<z.input<typeof NewWeights>, 'reason' | 'seen'>;

/** As delivered, but for hardship, which counts for nothing; from the day of the tests on. */
const WITHOUT_HARDSHIP: Weights = {
  interestBasisPoints: 10_000,
  harmBaht: 0,
  waitingMonthBaht: 100,
  householdBaht: 1_000,
  effectiveFrom: '2026-11-23',
};

/** What the preview shows to somebody who may change weights. */
export async function previewOf(
  village: Village,
  change: Partial<Weights> = {},
): Promise<WeightPreview> {
  const secretary = await village.person('secretary');
  const want = Object.entries({ ...WITHOUT_HARDSHIP, ...change });
  const query = want.map(([key, value]) => `${key}=${value}`).join('&');
  const { centreId } = village;
  const told = await secretary.get('weightPreview', { centreId }, `?${query}`);
  if (told.status !== 200) throw new Error(JSON.stringify(told.body));
  return told.body as WeightPreview;
}

/** Proposed by the secretary. */
export async function someWeights(
  village: Village,
  change: Partial<Weights> = {},
): Promise<{ changeId: string; seen: string }> {
  const secretary = await village.person('secretary');
  const { seen } = await previewOf(village, change);
  const body = { ...WITHOUT_HARDSHIP, ...change, reason: 'มติที่ประชุมครั้งที่ 3/2569', seen };
  const made = await secretary.post('weightChanges', { centreId: village.centreId }, { body });
  if (made.status !== 201) throw new Error(JSON.stringify(made.body));
  return { changeId: (made.body as { id: string }).id, seen };
}
