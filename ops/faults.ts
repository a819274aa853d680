// `npm run faults`: kills worker, API and Temporal at each step of the path, and looks for exactly one
// effect. Three rounds give each step each victim and each moment; `npm run faults -- 42` repeats the
// run of seed 42, and `npm run faults -- 42 9` gives each step each victim at each moment.

import { missedBy } from './faults/attack-name.ts';
import { runFaults } from './faults/run-faults.ts';

const EVERY_VICTIM = 3;

const [givenSeed, givenRounds] = process.argv.slice(2);
const seed = givenSeed === undefined ? Date.now() % 1_000_000 : Number(givenSeed);
const rounds = givenRounds === undefined ? EVERY_VICTIM : Number(givenRounds);
const report = (line: string) => {
  console.log(line);
};

if (Number.isSafeInteger(seed) && Number.isSafeInteger(rounds) && rounds > 0) {
  const startedAt = performance.now();
  const { broken, attacked } = await runFaults({ seed, rounds, report });
  const missed = broken.length === 0 ? missedBy(attacked) : [];
  const faults = [...broken, ...missed.map((name) => `never put under fire: ${name}`)];
  for (const line of faults) console.log(`✗ ${line}`);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
  console.log(
    faults.length === 0
      ? `✓ ทุกขั้นตอนมีผลครั้งเดียว · Every step took effect once (seed ${seed}, ${seconds} s)`
      : `✗ seed ${seed}, ${seconds} s: ทำซ้ำด้วย · repeat with  npm run faults -- ${seed} ${rounds}`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
} else {
  console.error(
    `Seed and rounds must be whole numbers, not "${[givenSeed, givenRounds].join(' ')}".`,
  );
  process.exitCode = 2;
}
