import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';

const PATIENCE_MS = 120_000;
const LOOK_AGAIN_MS = 2;

export interface WantedTasks {
  readonly caseIds: readonly string[];
  readonly kind: string;
}

/** Waits until a process has opened the task in each case; gives the task's id by case. */
export async function waitForTasks(
  rows: Client,
  { caseIds, kind }: WantedTasks,
): Promise<ReadonlyMap<string, string>> {
  const giveUpAt = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await rows.query<{ case_id: string; id: string }>({
      name: 'open-tasks',
      text: `select case_id, id from task
              where case_id = any($1) and kind = $2 and status = 'open'`,
      values: [caseIds, kind],
    });
    if (found.rows.length === caseIds.length) {
      return new Map(found.rows.map((row) => [row.case_id, row.id]));
    }
    if (Date.now() > giveUpAt) {
      throw new Error(`${found.rows.length} of ${caseIds.length} cases came to ${kind}`);
    }
    await pause(LOOK_AGAIN_MS);
  }
}
