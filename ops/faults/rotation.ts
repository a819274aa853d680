/**
 * Which part is killed at which moment of a step. Nothing is left to chance: in three rounds each step
 * meets each victim and each moment once, in nine each victim at each moment; a seed turns the start.
 */

import { VICTIMS } from './fault-house.ts';
import type { Victim } from './fault-house.ts';

/** Before the request, while it is under way, just after its answer. */
export const MOMENTS = ['before', 'in-flight', 'after'] as const;
export type Moment = (typeof MOMENTS)[number];

export interface Blow {
  readonly victim: Victim;
  readonly moment: Moment;
}

/** `step` counts from 0 within its round; `start` is 0 to 8. */
export function blowAt({
  step,
  round,
  start,
}: {
  readonly step: number;
  readonly round: number;
  readonly start: number;
}): Blow {
  const turn = Math.floor(step / 3) + round + Math.floor(round / 3) + Math.floor(start / 3);
  return {
    victim: VICTIMS[(step + round + start) % 3] ?? 'api',
    moment: MOMENTS[turn % 3] ?? 'before',
  };
}
