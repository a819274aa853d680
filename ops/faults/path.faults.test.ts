import { describe, expect, it } from '@jest/globals';
import { missedBy } from './attack-name.ts';
import { runFaults } from './run-faults.ts';

/** Killing and starting a server some sixty times takes its time on a busy machine. */
const PATIENCE_MS = 900_000;

describe('the path under kill -9 of worker, API and Temporal', () => {
  it(
    'takes each step exactly once and goes on by itself to its end, and leaves no step out',
    async () => {
      const seed = Date.now() % 1_000_000;
      const lines: string[] = [];
      const report = (line: string) => lines.push(line);
      const { broken, attacked } = await runFaults({ seed, rounds: 1, report });
      expect({ broken, steps: broken.length === 0 ? [] : lines }).toEqual({
        broken: [],
        steps: [],
      });
      expect(missedBy(attacked)).toEqual([]);
    },
    PATIENCE_MS,
  );
});
