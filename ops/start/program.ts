import { join } from 'node:path';
import { DATA, ROOT } from '../house.ts';
import { startGuardedChild } from '../processes/guarded-child.ts';
import { beginLog, readLogTail } from '../processes/log-tail.ts';
import { supervise } from '../processes/supervise.ts';
import type { Supervised } from '../processes/supervise.ts';
import type { Progress } from './progress.ts';
import type { Shutdown } from './shutdown.ts';

export type ProgramPlan = {
  name: 'api' | 'worker';
  env: NodeJS.ProcessEnv;
  graceMs: number;
  progress: Progress;
  shutdown: Shutdown;
  /** True while developing: a broken edit is tried again for ever. */
  isPatient: boolean;
};

/** Starts `worker/main.ts` or `api/main.ts` under this Node and keeps it alive. */
export async function startProgram(plan: ProgramPlan): Promise<Supervised> {
  const logPath = beginLog(join(DATA.logs, `${plan.name}.log`));
  const program = await supervise({
    name: plan.name,
    start: () =>
      startGuardedChild({
        command: process.execPath,
        args: ['--enable-source-maps', join(ROOT, plan.name, 'main.ts')],
        logPath,
        cwd: ROOT,
        env: { ...process.env, ...plan.env },
        graceMs: plan.graceMs,
      }),
    report: (line) => plan.progress.say(`${line}; its log: ${logPath}`),
    giveUp: (why) => {
      plan.shutdown.fail(`${why}; its log ${logPath} ends with:\n${readLogTail(logPath)}`);
    },
    ...(plan.isPatient ? { backOffMs: 2000, steadyMs: 0 } : {}),
  });
  plan.shutdown.own(program);
  return program;
}
