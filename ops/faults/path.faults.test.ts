import { describe, expect, it } from '@jest/globals';
import { runFaults } from './run-faults.ts';

/** Killing and starting a server some thirty times takes its time on a busy machine. */
const PATIENCE_MS = 900_000;

describe('the path under kill -9 of worker, API and Temporal', () => {
  it(
    'takes each step exactly once and goes on by itself to its end',
    async () => {
      const seed = Date.now() % 1_000_000;
      const lines: string[] = [];
      const broken = await runFaults({ seed, rounds: 1, report: (line) => lines.push(line) });
      expect({ broken, steps: broken.length === 0 ? [] : lines }).toEqual({
        broken: [],
        steps: [],
      });
      expect(lines.filter((line) => line.startsWith('✓')).length).toBeGreaterThanOrEqual(28);
    },
    PATIENCE_MS,
  );
});
