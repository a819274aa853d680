import { describe, expect, it } from '@jest/globals';
import type { ChildEnd } from './guarded-child.ts';
import { supervise } from './supervise.ts';

/** A stand-in whose lives the test ends by hand. */
function aProgram() {
  const lives: ((end: ChildEnd) => void)[] = [];
  async function start() {
    const { promise, resolve } = Promise.withResolvers<ChildEnd>();
    lives.push(resolve);
    return {
      ended: promise,
      stop: async () => {
        resolve({ code: 0, signal: null });
      },
    };
  }
  return { lives, start };
}

async function waitFor(isTrue: () => boolean): Promise<void> {
  const giveUpAt = Date.now() + 3000;
  while (!isTrue()) {
    if (Date.now() > giveUpAt) throw new Error('It did not happen within 3 s.');
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

const killed = { code: null, signal: 'SIGKILL' } as const;

describe('supervise', () => {
  it('starts a killed program again and says so', async () => {
    const { lives, start } = aProgram();
    const said: string[] = [];
    const report = (line: string) => void said.push(line);
    const program = await supervise({ name: 'api', start, report, giveUp: report, backOffMs: 1 });
    lives[0]?.(killed);
    await waitFor(() => lives.length === 2);
    expect(said).toEqual(['api ended (signal SIGKILL); starting it again in 0.001 s']);
    await program.stop();
    expect(lives).toHaveLength(2);
  });

  it('gives up after six quick deaths with the last reason', async () => {
    const { lives, start } = aProgram();
    const given: string[] = [];
    const giveUp = (why: string) => void given.push(why);
    await supervise({ name: 'worker', start, report: () => {}, giveUp, backOffMs: 1 });
    for (let life = 0; life < 6; life += 1) {
      await waitFor(() => lives.length === life + 1);
      lives[life]?.({ code: 1, signal: null });
    }
    await waitFor(() => given.length === 1);
    expect(given).toEqual(['worker ended 6 times in a row (exit code 1)']);
    expect(lives).toHaveLength(6);
  });

  it('forgets earlier deaths after a steady life', async () => {
    const { lives, start } = aProgram();
    const given: string[] = [];
    const giveUp = (why: string) => void given.push(why);
    const plan = { name: 'api', start, report: () => {}, giveUp, backOffMs: 1, steadyMs: 0 };
    const program = await supervise(plan);
    for (let life = 0; life < 9; life += 1) {
      await waitFor(() => lives.length === life + 1);
      lives[life]?.(killed);
    }
    await waitFor(() => lives.length === 10);
    expect(given).toEqual([]);
    await program.stop();
  });

  it('restarts on demand without counting it as a death', async () => {
    const { lives, start } = aProgram();
    const said: string[] = [];
    const report = (line: string) => void said.push(line);
    const program = await supervise({ name: 'api', start, report, giveUp: report });
    await program.restart();
    await waitFor(() => lives.length === 2);
    expect(said).toEqual([]);
    await program.stop();
  });

  it('throws when the very first start fails', async () => {
    const start = () => Promise.reject(new Error('no such file'));
    const plan = { name: 'api', start, report: () => {}, giveUp: () => {} };
    await expect(supervise(plan)).rejects.toThrow('no such file');
  });
});
