/** How often a race is run, and from which seed: few rounds in `npm test`, as many as asked in the full set. */

import { setTimeout as pause } from 'node:timers/promises';
import { createSeeded, type Seeded } from '../faults/seeded.ts';

/** Where the moments of a race come from. */
export type Race = Seeded;

export interface RoundsOf {
  readonly rounds: number;
  readonly seed: number;
}

export interface RacePlan extends RoundsOf {
  readonly patienceMs: number;
}

const LONGEST_ROUND_MS = 10_000;
const START_MS = 60_000;
const FURTHEST_APART_MS = 6;

/** `PLODNEE_RACE_ROUNDS` and `PLODNEE_RACE_SEED` ask for more rounds and for a run that can be had again. */
export function raceRounds(quick: number): RacePlan {
  const rounds = wholeNumber('PLODNEE_RACE_ROUNDS') ?? quick;
  const seed = wholeNumber('PLODNEE_RACE_SEED') ?? Date.now() % 1_000_000;
  return { rounds, seed, patienceMs: START_MS + rounds * LONGEST_ROUND_MS };
}

/** Runs every round; what fails names the seed and the round with which it can be had again. */
export async function inRounds(
  { rounds, seed }: RoundsOf,
  run: (race: Race, round: number) => Promise<void>,
): Promise<void> {
  const seeded = createSeeded(seed);
  for (let round = 0; round < rounds; round += 1) {
    await run(seeded, round).catch((error: unknown) => {
      throw new Error(`seed ${seed}, round ${round + 1} of ${rounds}`, { cause: error });
    });
  }
}

/** Runs all of them at once, each begun a few milliseconds apart as the seed has it; answers in their order. */
export function atOnce<Told>(race: Race, acts: readonly (() => Promise<Told>)[]): Promise<Told[]> {
  return Promise.all(
    acts.map(async (act) => {
      await pause(race.below(FURTHEST_APART_MS));
      return act();
    }),
  );
}

function wholeNumber(name: string): number | undefined {
  const given = process.env[name];
  if (given === undefined || given === '') return undefined;
  const value = Number(given);
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`${name} is no whole number`);
  return value;
}
