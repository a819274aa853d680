/**
 * Rows, processes and journal must tell the same. One comparison, used by the nightly schedule and by
 * `npm run reconcile`. It reads only and mends nothing: a person decides what to do.
 */

import { setTimeout as pause } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Client } from '@temporalio/client';
import { checkBooks } from '#database/ledger/check-books';
import type { Database } from '#database/orm';
import { findCasesWithoutTask } from './cases-without-task.ts';
import type { Difference } from './difference.ts';
import { isSame } from './difference.ts';
import { findDutiesWithoutTask } from './duties-without-task.ts';
import {
  listAwaitingNews,
  listExpected,
  listLateNews,
  listMayWait,
  listTaskProcesses,
} from './expected-processes.ts';
import { listRunning, lookUp } from './running-processes.ts';
import { findTasksWithoutSeat } from './tasks-without-seat.ts';

export interface CompareNeeds {
  readonly database: Database;
  readonly client: Client;
  /** ISO instant; decides which seats are in term. */
  readonly at: string;
  /** How long a difference must stand: work under way settles by itself meanwhile. */
  readonly settleMs?: number;
  /** False for the time-skipping server, which keeps no index: left-over processes go unseen. */
  readonly hasIndex?: boolean;
}

const SETTLE_MS = 3_000;

/** Every difference that stands; an empty list means that all three agree. */
export async function compareAll(needs: CompareNeeds): Promise<Difference[]> {
  const first = await compareOnce(needs);
  if (first.length === 0) return first;
  await pause(needs.settleMs ?? SETTLE_MS);
  const second = await compareOnce(needs);
  return second.filter((difference) => first.some((earlier) => isSame(earlier, difference)));
}

async function compareOnce(needs: CompareNeeds): Promise<Difference[]> {
  const { database, at } = needs;
  const em = database.fork();
  return [
    ...(await compareProcesses(em, needs)),
    ...(await findTasksWithoutSeat(em, at)),
    ...(await listLateNews(em)).map(({ id, processId, attempts }): Difference => ({
      kind: 'message-not-delivered',
      id: `outbox ${id}`,
      detail: `${processId} after ${attempts} tries`,
    })),
    ...(await checkBooks(em)).map(({ rule, id }): Difference => ({
      kind: 'books-unsound',
      id,
      detail: rule,
    })),
  ];
}

async function compareProcesses(
  em: EntityManager,
  { client, at, hasIndex = true }: CompareNeeds,
): Promise<Difference[]> {
  // The processes first: what begins in between has its row and is looked up by its id.
  const running = hasIndex ? await listRunning(client) : [];
  const expected = await listExpected(em);
  const taskProcesses = await listTaskProcesses(em);
  const awaiting = await listAwaitingNews(em);
  const expectedIds = new Set(expected.map(({ processId }) => processId));
  const mayWait = await listMayWait(em);
  const leftOver = running.filter((id) => !expectedIds.has(id) && !mayWait.has(id));
  const taskIds = taskProcesses.map(({ processId }) => processId);
  const seen = await lookUp(client, [...expectedIds, ...taskIds, ...leftOver]);
  const isRunning = (processId: string): boolean => seen.get(processId)?.isRunning ?? false;

  const differences: Difference[] = [];
  for (const { processId, stage } of expected) {
    const shown = seen.get(processId);
    if (!isRunning(processId)) {
      differences.push({ kind: 'process-missing', id: processId, detail: stage ?? 'open' });
    } else if (stage !== null && shown?.stage !== stage) {
      const detail = `row ${stage}, process ${shown?.stage ?? 'silent'}`;
      differences.push({ kind: 'stage-differs', id: processId, detail });
    }
  }
  for (const id of leftOver.filter(isRunning)) {
    differences.push({ kind: 'process-left-over', id, detail: 'its row is closed or missing' });
  }
  for (const { processId, openTasks } of taskProcesses) {
    if (isRunning(processId)) continue;
    const detail = `${openTasks} open tasks`;
    differences.push({ kind: 'task-without-process', id: processId, detail });
  }
  differences.push(...(await findCasesWithoutTask(em)), ...(await findDutiesWithoutTask(em, at)));
  return differences.filter(({ id }) => !awaiting.has(id));
}
