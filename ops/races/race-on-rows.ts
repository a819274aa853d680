import { runJest } from '../checks/run-jest.ts';
import setUpRun from '../testing/jest-global-setup.ts';
import tearDownRun from '../testing/jest-global-teardown.ts';
import type { RoundsOf } from '../testing/race-rounds.ts';

const RACES = ['races\\.db\\.test', 'votes-in-one-second\\.db\\.test'];
const LONGEST_MS = 3_600_000;

/** The races that `npm test` runs a few times on Postgres, as often as asked. False when one is lost. */
export async function raceOnRows({ seed, rounds }: RoundsOf): Promise<boolean> {
  await setUpRun();
  try {
    const env = { PLODNEE_RACE_SEED: String(seed), PLODNEE_RACE_ROUNDS: String(rounds) };
    const { passed, failed } = await runJest('db', { files: RACES, env, limitMs: LONGEST_MS });
    return failed === 0 && passed > 0;
  } finally {
    await tearDownRun();
  }
}
