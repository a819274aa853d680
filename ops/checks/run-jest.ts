import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Kinds of test (projects of jest.config.js), quickest first; true: one file at a time. */
export const TEST_KINDS = {
  domain: false,
  db: false,
  workflow: false,
  e2e: true,
  faults: true,
} as const;

export type TestKind = keyof typeof TEST_KINDS;
export type Tally = { passed: number; failed: number };

/** Runs the tests of one kind and shows their progress; a file that cannot run counts as failed. */
export async function runJest(kind: TestKind): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'plodnee-jest-'));
  const report = join(folder, 'report.json');
  try {
    const exitCode = await spawnJest(kind, report);
    const tally = readTally(report);
    // Jest may fail without a failed test: a broken set-up, an obsolete flag, a crash.
    return exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function spawnJest(kind: TestKind, report: string): Promise<number | null> {
  const workers = TEST_KINDS[kind] ? '1' : '100%';
  const args = ['--ci', '--json', `--outputFile=${report}`];
  const child = spawn(
    process.execPath,
    ['node_modules/jest/bin/jest.js', '--selectProjects', kind, `--maxWorkers=${workers}`, ...args],
    {
      cwd: root,
      // The report also goes to standard output; the progress goes to standard error.
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
      },
    },
  );
  return new Promise((resolve, reject) => {
    child.once('close', resolve).once('error', reject);
  });
}

function readTally(report: string): Tally {
  let text: string;
  try {
    text = readFileSync(report, 'utf8');
  } catch {
    return { passed: 0, failed: 1 };
  }
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(text) as {
    numPassedTests: number;
    numFailedTests: number;
    numRuntimeErrorTestSuites: number;
  };
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}
