/** A village to tell stories in: the real processes on skipped time, rows on paper, people who act. */

import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { bundleWorkflowCode, DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { DOCUMENT_TASK_QUEUE, PROCESS_TASK_QUEUE } from '#workflows/activities';
import { SEARCH_ATTRIBUTES } from '../../ops/embedded/temporal-namespace.ts';
import { timeSkippingEnvironment } from '../../ops/testing/start-services.ts';
import { dutiesOf } from './duties.ts';
import { beginningsOf, peopleOf } from './people.ts';
import { createPaper } from './rows-on-paper.ts';
import type { Paper } from './rows-on-paper.ts';

/** `INDEXED_VALUE_TYPE_KEYWORD` of the server's own protocol. */
const KEYWORD = 2;

export type Village = Awaited<ReturnType<typeof openVillage>>;

/** Starts the time-skipping server and both workers; one village for a test file. */
export async function openVillage() {
  installQuietRuntime();
  const env = await timeSkippingEnvironment();
  await registerSearchAttributes(env);
  const paper = createPaper();
  const stopWorkers = await startWorkers(env, paper);
  const close = async () => {
    await stopWorkers();
    await env.teardown();
  };
  const begin = beginningsOf(env, paper);
  return { env, paper, close, ...peopleOf(env, paper), ...begin, ...dutiesOf(begin) };
}

let isRuntimeInstalled = false;

/** Workers say in tests only what went wrong. Once a process. */
export function installQuietRuntime(): void {
  if (isRuntimeInstalled) return;
  isRuntimeInstalled = true;
  Runtime.install({ logger: new DefaultLogger('ERROR') });
}

/** The time-skipping server knows no attributes of ours and refuses them unless they are named. */
async function registerSearchAttributes(env: TestWorkflowEnvironment): Promise<void> {
  const names = SEARCH_ATTRIBUTES.map((name) => [name, KEYWORD] as const);
  await env.connection.operatorService.addSearchAttributes({
    namespace: 'default',
    searchAttributes: Object.fromEntries(names),
  });
}

async function startWorkers(env: TestWorkflowEnvironment, paper: Paper) {
  const workflowsPath = new URL('../index.ts', import.meta.url).pathname;
  const workflowBundle = await bundleWorkflowCode({
    workflowsPath,
    logger: new DefaultLogger('ERROR'),
  });
  const connection = env.nativeConnection;
  const { activities } = paper;
  const workers = [
    await Worker.create({
      connection,
      activities,
      workflowBundle,
      taskQueue: PROCESS_TASK_QUEUE,
    }),
    await Worker.create({ connection, activities, taskQueue: DOCUMENT_TASK_QUEUE }),
  ];
  const runs = workers.map((worker) => worker.run());
  return async () => {
    for (const worker of workers) worker.shutdown();
    await Promise.all(runs);
  };
}
