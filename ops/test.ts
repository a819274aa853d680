// `npm test`: the checks, then every kind of test, quick ones first. `npm test -- db workflow` runs
// only the kinds named. The last line is the sum: a check counts as one test.

import { runChecks } from './checks/run-checks.ts';
import { runJest, TEST_KINDS } from './checks/run-jest.ts';
import type { Tally, TestKind } from './checks/run-jest.ts';
import setUpRun from './testing/jest-global-setup.ts';
import tearDownRun from './testing/jest-global-teardown.ts';

const kinds = Object.keys(TEST_KINDS) as TestKind[];
const named = process.argv.slice(2);
const unknown = named.filter((name) => name !== 'check' && !kinds.some((kind) => kind === name));

async function tallyChecks(): Promise<Tally> {
  const results = await runChecks();
  const passed = results.filter(({ hasPassed }) => hasPassed).length;
  return { passed, failed: results.length - passed };
}

async function runStep(name: string, step: () => Promise<Tally>): Promise<Tally> {
  const startedAt = performance.now();
  console.log(`\n── ${name}`);
  const tally = await step();
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`── ${name}: ${tally.passed} passed, ${tally.failed} failed in ${seconds} s`);
  return tally;
}

async function runAll(): Promise<Tally> {
  const isWanted = (name: string): boolean => named.length === 0 || named.includes(name);
  const tallies: Tally[] = [];
  if (isWanted('check')) tallies.push(await runStep('check', tallyChecks));
  // Every kind after the first finds the servers that the first one needed already running.
  if (kinds.some((kind) => kind !== 'domain' && isWanted(kind))) await setUpRun();
  for (const kind of kinds.filter(isWanted)) {
    tallies.push(await runStep(kind, () => runJest(kind)));
  }
  return tallies.reduce((sum, tally) => ({
    passed: sum.passed + tally.passed,
    failed: sum.failed + tally.failed,
  }));
}

if (unknown.length > 0) {
  console.error(
    `No such kind of test: ${unknown.join(', ')}. There are: check, ${kinds.join(', ')}.`,
  );
  process.exitCode = 2;
} else {
  try {
    const { passed, failed } = await runAll();
    process.exitCode = failed === 0 ? 0 : 1;
    console.log(`\n${passed} passed, ${failed} failed`);
  } finally {
    await tearDownRun();
  }
}
