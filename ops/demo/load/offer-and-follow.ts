/** Career support beside a loan that runs: offered, perhaps accepted, perhaps trained. */

import { acceptOffer, offerSupport, reportTraining } from '../../client/path/career.ts';
import type { CaseWalk } from '../../client/path/step.ts';
import type { LaterRow } from '../data/household-row.ts';

export async function offerAndFollow(
  walk: CaseWalk,
  { agency, until }: Extract<LaterRow, { do: 'offer-support' }>,
): Promise<void> {
  await offerSupport(walk, agency);
  if (until === 'offered') return;
  await acceptOffer(walk, agency);
  if (until === 'trained') await reportTraining(walk, agency);
}
