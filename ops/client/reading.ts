/** Reading what the path has come to, and waiting for what the processes do by themselves. */

import { setTimeout as pause } from 'node:timers/promises';
import type { z } from 'zod';
import { CaseFile } from '#contracts/cases';
import { CentreView } from '#contracts/centres';
import { LoanView } from '#contracts/loans';
import { MeetingView } from '#contracts/meetings';
import { Me } from '#contracts/people';
import { TaskPage } from '#contracts/tasks';
import type { InboxTab, TaskRow } from '#contracts/tasks';
import type { CaseStatus } from '#domain/case/case-statuses';
import type { TaskKind } from '#domain/tasks/task-kinds';
import type { ApiClient } from './api-client.ts';

export interface WantedTask {
  readonly kind: TaskKind;
  readonly caseId?: string;
  /** The meeting, loan or support that the task is about. */
  readonly subjectId?: string;
  readonly subjectNumber?: number;
}

const WAIT_MS = 90_000;
const LOOK_AGAIN_MS = 100;

export async function readMe(client: ApiClient): Promise<Me> {
  return client.read({ path: 'me', answer: Me });
}

export async function readCase(client: ApiClient, caseId: string): Promise<CaseFile> {
  return client.read({ path: 'case', params: { caseId }, answer: CaseFile });
}

export async function readLoan(client: ApiClient, loanId: string): Promise<LoanView> {
  return client.read({ path: 'loan', params: { loanId }, answer: LoanView });
}

export async function readMeeting(client: ApiClient, meetingId: string): Promise<MeetingView> {
  return client.read({ path: 'meeting', params: { meetingId }, answer: MeetingView });
}

export async function readCentre(client: ApiClient, centreId: string): Promise<CentreView> {
  return client.read({ path: 'centre', params: { centreId }, answer: CentreView });
}

/** The task in the person's own list or in the pool of the seat; undefined when it is not there. */
export async function findTask(
  client: ApiClient,
  wanted: WantedTask,
): Promise<TaskRow | undefined> {
  for (const tab of ['pool', 'mine'] as const) {
    const rows = await listTasks(client, { tab, kind: wanted.kind });
    const task = rows.find((row) => isWanted(row, wanted));
    if (task !== undefined) return task;
  }
  return undefined;
}

/** The task if this person has done it already. */
export async function findDoneTask(
  client: ApiClient,
  wanted: WantedTask,
): Promise<TaskRow | undefined> {
  const rows = await listTasks(client, { tab: 'done', kind: wanted.kind });
  return rows.find((row) => isWanted(row, wanted));
}

/** Waits until a process has opened the task. Throws after a minute and a half. */
export async function waitForTask(client: ApiClient, wanted: WantedTask): Promise<TaskRow> {
  const what = `${client.username}: task ${wanted.kind} of ${wanted.caseId ?? wanted.subjectId}`;
  return waitFor(what, () => findTask(client, wanted));
}

/** Waits until the case has come to one of the states. */
export async function waitForStatus(
  client: ApiClient,
  caseId: string,
  statuses: readonly CaseStatus[],
): Promise<CaseFile> {
  return waitFor(`case ${caseId} to be ${statuses.join(' or ')}`, async () => {
    const file = await readCase(client, caseId);
    return statuses.includes(file.status) ? file : undefined;
  });
}

/** Asks again until there is something. Throws after so many milliseconds, naming what was waited for. */
export async function waitFor<Value>(
  what: string,
  look: () => Promise<Value | undefined>,
  longestMs = WAIT_MS,
): Promise<Value> {
  const giveUpAt = Date.now() + longestMs;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > giveUpAt) throw new Error(`Waited in vain for ${what}`);
    await pause(LOOK_AGAIN_MS);
  }
}

async function listTasks(
  client: ApiClient,
  ask: { tab: InboxTab; kind: TaskKind },
): Promise<TaskRow[]> {
  const rows: TaskRow[] = [];
  let cursor: string | null = null;
  do {
    const query: Record<string, string> = { ...ask, limit: '100' };
    if (cursor !== null) query['cursor'] = cursor;
    const page: z.infer<typeof TaskPage> = await client.read({
      path: 'tasks',
      query,
      answer: TaskPage,
    });
    rows.push(...page.rows);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return rows;
}

function isWanted(row: TaskRow, wanted: WantedTask): boolean {
  return (
    row.kind === wanted.kind &&
    (wanted.caseId === undefined || row.caseId === wanted.caseId) &&
    (wanted.subjectId === undefined || row.subjectId === wanted.subjectId) &&
    (wanted.subjectNumber === undefined || row.subjectNumber === wanted.subjectNumber)
  );
}
