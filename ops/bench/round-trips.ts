/** From a task saved, and its outbox row with it, through relay and process to the next task open. */

import type { Client } from 'pg';
import { spreadRow } from './figures.ts';
import type { Row } from './figures.ts';
import { waitForTasks } from './open-tasks.ts';
import { completeConsent, openNewCase } from './visitors.ts';
import type { Visitors } from './visitors.ts';

const ROUND_TRIPS = 40;
/** Beyond the cases of the measurement before. */
const FIRST_SERIAL = 10_000;

export async function measureRoundTrips(visitors: Visitors, rows: Client): Promise<Row> {
  const times: number[] = [];
  for (let trip = 0; trip < ROUND_TRIPS; trip += 1) {
    const { caseId, headPersonId } = await openNewCase(visitors, FIRST_SERIAL + trip);
    const caseIds = [caseId];
    const taskIds = await waitForTasks(rows, { caseIds, kind: 'record-consent' });
    const taskId = taskIds.get(caseId) as string;
    await completeConsent(visitors.secretary, { taskId, headPersonId });
    const savedAt = performance.now();
    await waitForTasks(rows, { caseIds, kind: 'survey-household' });
    times.push(performance.now() - savedAt);
  }
  return spreadRow('task saved until the next task is open', times);
}
