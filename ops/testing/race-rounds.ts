/** How often a race is run, and from which seed: few rounds in `npm test`, as many as asked in the full set. */

import type { Seeded } from '../faults/seeded.ts';

/** Where the moments of a race come from. */
export type Race = Seeded;

const LONGEST_ROUND_MS = 4000;
const START_MS = 60_000;

/** `PLODNEE_RACE_ROUNDS` and `PLODNEE_RACE_SEED` ask for more rounds and for a run that can be had again. */
export function raceRounds(quick: number): { rounds: number; seed: number; patienceMs: number } {
  const rounds = wholeNumber('PLODNEE_RACE_ROUNDS') ?? quick;
  const seed = wholeNumber('PLODNEE_RACE_SEED') ?? Date.now() % 1_000_000;
  return { rounds, seed, patienceMs: START_MS + rounds * LONGEST_ROUND_MS };
}

function wholeNumber(name: string): number | undefined {
  const given = process.env[name];
  if (given === undefined || given === '') return undefined;
  const value = Number(given);
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`${name} is no whole number`);
  return value;
}
