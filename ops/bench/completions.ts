/** Tasks completed in a second by eight people at once, and how soon the processes have caught up. */

import type { Client } from 'pg';
import { writeDuration } from './figures.ts';
import type { Row } from './figures.ts';
import { waitForTasks } from './open-tasks.ts';
import { completeConsent, openNewCase } from './visitors.ts';
import type { NewCase, Visitors } from './visitors.ts';

const CASES = 200;

export interface Completions {
  readonly perSecond: number;
  readonly rows: readonly Row[];
}

export async function measureCompletions(visitors: Visitors, rows: Client): Promise<Completions> {
  const { clients } = visitors;
  const cases: NewCase[] = [];
  await sideBySide(clients.length, CASES, async (at) => {
    cases.push(await openNewCase(visitors, at));
  });
  const caseIds = cases.map(({ caseId }) => caseId);
  const taskIds = await waitForTasks(rows, { caseIds, kind: 'record-consent' });
  const startedAt = performance.now();
  await sideBySide(clients.length, CASES, async (at, lane) => {
    const { caseId, headPersonId } = cases[at] as NewCase;
    const taskId = taskIds.get(caseId) as string;
    await completeConsent(clients[lane] as (typeof clients)[number], { taskId, headPersonId });
  });
  const tookMs = performance.now() - startedAt;
  await waitForTasks(rows, { caseIds, kind: 'survey-household' });
  const caughtUpMs = performance.now() - startedAt - tookMs;
  const perSecond = CASES / (tookMs / 1000);
  const remark = `${CASES} tasks; every next task open ${writeDuration(caughtUpMs)} after the last`;
  const what = `tasks completed, ${clients.length} clients`;
  return { perSecond, rows: [{ what, value: `${perSecond.toFixed(1)} /s`, remark }] };
}

/** Does the work of `count` places in as many lanes at once. */
async function sideBySide(
  lanes: number,
  count: number,
  work: (at: number, lane: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const walkLane = async (lane: number): Promise<void> => {
    while (next < count) {
      const at = next;
      next += 1;
      await work(at, lane);
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, lane) => walkLane(lane)));
}
