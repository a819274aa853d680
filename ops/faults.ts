// `npm run faults`: kills worker, API and Temporal at each step of the path, every step with every
// victim, and looks for exactly one effect. `npm run faults -- 42` repeats the run of seed 42.

import { runFaults } from './faults/run-faults.ts';

const EVERY_VICTIM = 3;

const given = process.argv[2];
const seed = given === undefined ? Date.now() % 1_000_000 : Number(given);
const report = (line: string) => {
  console.log(line);
};

if (Number.isSafeInteger(seed)) {
  const startedAt = performance.now();
  const broken = await runFaults({ seed, rounds: EVERY_VICTIM, report });
  for (const line of broken) console.log(`✗ ${line}`);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
  console.log(
    broken.length === 0
      ? `✓ ทุกขั้นตอนมีผลครั้งเดียว · Every step took effect once (seed ${seed}, ${seconds} s)`
      : `✗ seed ${seed}, ${seconds} s: ทำซ้ำด้วย · repeat with  npm run faults -- ${seed}`,
  );
  process.exitCode = broken.length === 0 ? 0 : 1;
} else {
  console.error(`The seed must be a whole number, not "${given}".`);
  process.exitCode = 2;
}
