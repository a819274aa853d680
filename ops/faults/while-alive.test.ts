import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { startGuardedChild } from '../processes/guarded-child.ts';
import { makeTestFolder } from '../testing/start-services.ts';
import { whileAlive } from './while-alive.ts';

async function start(script: string) {
  const logPath = join(makeTestFolder('while-alive'), 'part.log');
  const args = ['-e', script];
  const child = await startGuardedChild({ command: process.execPath, args, logPath });
  return { ...child, name: 'api', logPath };
}

describe('whileAlive', () => {
  it('tells at once that a part died at its start, and what it said last', async () => {
    const part = await start(`console.error('PORT is missing'); process.exitCode = 3;`);
    const never = new Promise<never>(() => {});
    await expect(whileAlive(part, never)).rejects.toThrow(
      'api ended by itself (code 3); its log ends with:\nPORT is missing',
    );
  });

  it('gives the result of the work while the part lives', async () => {
    const part = await start('setInterval(() => {}, 1000)');
    try {
      expect(await whileAlive(part, Promise.resolve('ready'))).toBe('ready');
    } finally {
      await part.stop();
    }
  });
});
