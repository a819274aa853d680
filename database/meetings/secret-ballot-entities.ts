/** A secret ballot: who voted, how often what was chosen, and a chair's open casting vote. */

import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { instant, placeColumns } from '../columns.ts';

/** One who has voted; what they chose is written nowhere. */
export const SecretBallotVoter = defineEntity({
  name: 'SecretBallotVoter',
  properties: {
    itemId: p.uuid().primary(),
    userId: p.text().primary(),
    seatId: p.uuid(),
    ...placeColumns(),
  },
});
export type SecretBallotVoter = InferEntity<typeof SecretBallotVoter>;

/** One counter a choice, from the opening on: nobody's vote makes a row. */
export const SecretBallotCount = defineEntity({
  name: 'SecretBallotCount',
  properties: {
    itemId: p.uuid().primary(),
    choiceKey: p.text().primary(),
    ...placeColumns(),
    votes: p.integer(),
  },
});
export type SecretBallotCount = InferEntity<typeof SecretBallotCount>;

/** What the chair says openly when a counted secret ballot is level and the by-law lets them. */
export const CastingVote = defineEntity({
  name: 'CastingVote',
  properties: {
    itemId: p.uuid().primary(),
    seatId: p.uuid(),
    userId: p.text(),
    ...placeColumns(),
    choiceKey: p.text(),
    castAt: instant(),
  },
});
export type CastingVote = InferEntity<typeof CastingVote>;
