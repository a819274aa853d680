/** A household for each round: the one of the story with a house and people of its own. */

import type { HouseholdPlan } from '../client/path/household-plan.ts';
import { demoCitizenId } from '../demo/build/citizen-ids.ts';
import { STORY_HOUSEHOLD } from '../story/the-household.ts';

export function householdUnderFire(round: number): HouseholdPlan {
  const { household } = STORY_HOUSEHOLD;
  return {
    ...STORY_HOUSEHOLD,
    household: {
      ...household,
      houseNumber: `9${round}`,
      members: household.members.map((member, index) => ({
        ...member,
        citizenId: demoCitizenId(910_000 + round * 100 + index),
      })),
    },
  };
}
