// `npm run races`: what people of a committee do at the same moment, 200 rounds of each race. `npm run
// races -- 42` repeats the run of seed 42, `npm run races -- 42 20` with 20 rounds, and a third word
// runs one part alone: `rows` (on Postgres) or `closing` (the whole house with its processes).

import { raceInAHouse } from './races/race-in-a-house.ts';
import { raceOnRows } from './races/race-on-rows.ts';
import type { RoundsOf } from './testing/race-rounds.ts';

const PARTS: Readonly<Record<string, (of: RoundsOf) => Promise<boolean>>> = {
  rows: raceOnRows,
  closing: raceInAHouse,
};
const FULL_SET = 200;

const [givenSeed, givenRounds, givenPart] = process.argv.slice(2);
const seed = givenSeed === undefined ? Date.now() % 1_000_000 : Number(givenSeed);
const rounds = givenRounds === undefined ? FULL_SET : Number(givenRounds);
const parts = Object.entries(PARTS).filter(
  ([name]) => givenPart === undefined || name === givenPart,
);

if (Number.isSafeInteger(seed) && Number.isSafeInteger(rounds) && rounds > 0 && parts.length > 0) {
  const startedAt = performance.now();
  const broken: string[] = [];
  for (const [name, run] of parts) {
    console.log(`── ${name}: ${rounds} รอบ · rounds, seed ${seed}`);
    if (!(await run({ seed, rounds }))) broken.push(name);
  }
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
  console.log(
    broken.length === 0
      ? `✓ ทุกรอบได้ผลเดียว ไม่มีเสียงใดหาย · One outcome each, no vote lost (seed ${seed}, ${rounds} rounds, ${seconds} s)`
      : `✗ ${broken.join(', ')}: ทำซ้ำด้วย · repeat with  npm run races -- ${seed} ${rounds}`,
  );
  process.exitCode = broken.length === 0 ? 0 : 1;
} else {
  const asked = process.argv.slice(2).join(' ');
  console.error(`Seed and rounds must be whole numbers, the part rows or closing, not "${asked}".`);
  process.exitCode = 2;
}
