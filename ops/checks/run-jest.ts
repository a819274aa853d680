import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Guards against hanging only: many times what a kind needs on two cores. */
const MINUTE_MS = 60_000;

/** Kinds of test (projects of jest.config.js), quickest first. */
export const TEST_KINDS = {
  domain: { isOneByOne: false, limitMs: 10 * MINUTE_MS },
  db: { isOneByOne: false, limitMs: 15 * MINUTE_MS },
  workflow: { isOneByOne: false, limitMs: 10 * MINUTE_MS },
  e2e: { isOneByOne: true, limitMs: 20 * MINUTE_MS },
  faults: { isOneByOne: true, limitMs: 20 * MINUTE_MS },
} as const;

export type TestKind = keyof typeof TEST_KINDS;
export type Tally = { passed: number; failed: number };

export interface Narrowed {
  /** Patterns of the files wanted; all of the kind where none is given. */
  readonly files?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly limitMs?: number;
}

/** Runs the tests of one kind and shows their progress; a file that cannot run counts as failed. */
export async function runJest(kind: TestKind, narrowed: Narrowed = {}): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'plodnee-jest-'));
  const report = join(folder, 'report.json');
  try {
    const exitCode = await spawnJest(kind, { report, ...narrowed });
    const tally = readTally(report);
    // Jest may fail without a failed test: a broken set-up, an obsolete flag, a crash.
    return exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function spawnJest(
  kind: TestKind,
  { report, files = [], env = {}, ...own }: Narrowed & { readonly report: string },
): Promise<number | null> {
  const { isOneByOne } = TEST_KINDS[kind];
  const limitMs = own.limitMs ?? TEST_KINDS[kind].limitMs;
  const workers = isOneByOne ? '1' : '100%';
  const args = ['--ci', '--json', `--outputFile=${report}`, ...files];
  const child = spawn(
    process.execPath,
    ['node_modules/jest/bin/jest.js', '--selectProjects', kind, `--maxWorkers=${workers}`, ...args],
    {
      cwd: root,
      // The report also goes to standard output; the progress goes to standard error.
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        ...env,
        NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
      },
    },
  );
  // A server that a broken test left running would keep Jest from ever ending.
  const limit = setTimeout(() => {
    console.error(`The ${kind} tests did not end within ${limitMs / MINUTE_MS} minutes: stopped.`);
    child.kill('SIGKILL');
  }, limitMs);
  return new Promise<number | null>((resolve, reject) => {
    child.once('close', resolve).once('error', reject);
  }).finally(() => clearTimeout(limit));
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
