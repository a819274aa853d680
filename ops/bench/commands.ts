/** How long the commands take that a person waits for while working on the code. */

import { join } from 'node:path';
import { ROOT } from '../house.ts';
import { startGuardedChild } from '../processes/guarded-child.ts';
import { makeTestFolder } from '../testing/start-services.ts';
import { writeDuration } from './figures.ts';
import type { Row } from './figures.ts';

/** Runs `npm run <name>`; a failing command is said to have failed beside its time. */
export async function measureCommand(name: 'check' | 'story'): Promise<Row> {
  const startedAt = performance.now();
  const child = await startGuardedChild({
    command: process.execPath,
    args: [join(ROOT, 'ops', 'bootstrap.mjs'), name],
    cwd: ROOT,
    logPath: join(makeTestFolder('bench'), `${name}.log`),
  });
  const { code } = await child.ended;
  const value = writeDuration(performance.now() - startedAt);
  return { what: `npm run ${name}`, value, remark: code === 0 ? '' : `failed with code ${code}` };
}
