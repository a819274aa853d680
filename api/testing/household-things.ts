/** Things of a household's own view, by their ids, for the tests of access. */

import { aCodeFor } from './household-door.ts';
import type { Village } from './village.ts';
import { readFile } from './walk.ts';

export interface HouseholdThings {
  readonly householdId: string;
  /** A code that was given and not used. */
  readonly accessId: string;
}

export async function householdThings(village: Village, caseId: string): Promise<HouseholdThings> {
  const { householdId } = await readFile(village, caseId);
  const { accessId } = await aCodeFor(village, { caseId });
  return { householdId, accessId };
}
