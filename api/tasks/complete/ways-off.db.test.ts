/** Every way off the path asks for a reason, keeps it with the decision and tells it to the process. */

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Problem } from '#contracts/problem';
import { OutboxRow } from '#database/outbox/outbox-row';
import { listRows } from '#database/rows';
import type { TaskKind } from '#domain/tasks/task-kinds';
import { openTestServices, type TestServices } from '../../testing/open-test-services.ts';
import { openVillage, type Village } from '../../testing/village.ts';
import { anOpenCase, readFile } from '../../testing/walk.ts';

jest.setTimeout(60_000);

let services: TestServices;
let village: Village;

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
});

afterAll(async () => {
  await village.house.close();
  await services.close();
});

const WAYS_OFF: readonly (readonly [kind: TaskKind, outcome: string, reason: string])[] = [
  ['agree-next-step', 'withdraw', 'pays-by-itself'],
  ['follow-referral', 'ended', 'goes-on-in-court'],
  ['offer-support', 'not-wanted', 'no-time-now'],
  ['honour-household', 'declined', 'wishes-privacy'],
  ['decide-relapse', 'end', 'plan-not-bearable'],
];

/** The chair's or secretary's answer to a task of the case that its process has just opened. */
async function aTask(kind: TaskKind) {
  const caseId = await anOpenCase(village);
  const taskId = await village.opens(kind, { caseId });
  const person = await village.person(kind === 'honour-household' ? 'chair' : 'secretary');
  const answer = (form: object) =>
    person.post('completeTask', { taskId }, { body: { kind, ...form } });
  return { caseId, answer };
}

async function newsOf(caseId: string): Promise<unknown> {
  const processId = `case/${caseId}`;
  const em = services.database.fork();
  const rows = await listRows(em, OutboxRow, {
    where: { processId, type: 'fact' },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ payload }) => payload);
}

describe('a way off the path', () => {
  it.each(WAYS_OFF)(
    '%s/%s keeps its reason and tells it as a code',
    async (...[kind, out, why]) => {
      const { caseId, answer } = await aTask(kind);
      const note = 'คุยกับครัวเรือนแล้ว';
      const told = await answer({ outcome: out, reason: why, note });
      expect(told).toMatchObject({ status: 200, body: { outcome: out } });
      const { decisions } = await readFile(village, caseId);
      expect(decisions).toMatchObject([{ kind, outcome: out, reason: why, note }]);
      expect(await newsOf(caseId)).toMatchObject([{ kind, outcome: out, reason: why }]);
      expect(JSON.stringify(await newsOf(caseId))).not.toContain(note);
    },
  );

  it.each(WAYS_OFF)('%s/%s without a reason is refused at its field', async (...[kind, out]) => {
    const { caseId, answer } = await aTask(kind);
    for (const [form, path] of [
      [{}, 'reason'],
      [{ reason: 'reservation-expired' }, 'reason'],
      [{ reason: 'other' }, 'note'],
    ] as const) {
      const told = await answer({ outcome: out, note: null, ...form });
      expect(told.status).toBe(400);
      expect((told.body as Problem).fields?.map((field) => field.path)).toEqual([path]);
    }
    expect((await readFile(village, caseId)).decisions).toEqual([]);
    expect(await newsOf(caseId)).toEqual([]);
  });
});
