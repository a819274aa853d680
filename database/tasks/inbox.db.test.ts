import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AGENCIES, ROLES } from '#domain/people/roles';
import { findTaskSeat, type Actor } from '#domain/tasks/task-acts';
import { ESCALATIONS, TASK_KINDS, taskRule } from '#domain/tasks/task-kinds';
import type { NamedSeat } from '../people/find-seats.ts';
import { aCentre, aSeat, SOME_DAY, SOME_INSTANT } from '../testing/places.ts';
import { anOpenTask } from '../testing/tasks.ts';
import { startTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { countTasks, listTasks, type TaskTab } from './list-tasks.ts';
import { taskFacts } from './task-holder.ts';
import { Task } from './task.ts';

let test: TestDatabase;
let seats: NamedSeat[];
let tasks: Task[];

/** Every kind at two centres in every escalation, some held, some assigned, some for one agency. */
beforeAll(async () => {
  test = await startTestDatabase();
  const em = test.database.fork();
  const places = [await aCentre(em, 1), await aCentre(em, 2)];
  seats = [];
  for (const place of places) {
    for (const role of ROLES) seats.push(await aSeat(em, { role, place }));
  }
  seats.push(await aSeat(em, { role: 'chair', place: places[0]!, untilOn: '2020-12-31' }));
  let count = 0;
  for (const kind of TASK_KINDS) {
    for (const escalation of ESCALATIONS) {
      count += 1;
      const place = places[count % 2]!;
      const isSupport = taskRule(kind).process === 'support';
      const agency = isSupport ? AGENCIES[count % 2]! : null;
      const dueOn = `2021-04-${String(1 + (count % 28)).padStart(2, '0')}`;
      const task = await anOpenTask(em, place, { kind, agency, dueOn, taskKey: `t/${count}` });
      const change = {
        escalation,
        holdUntilOn: count % 5 === 0 ? '2021-06-01' : count % 7 === 0 ? SOME_DAY : null,
        assigneeUserId: count % 4 === 0 ? seats[count % seats.length]!.userId : null,
      };
      await em.nativeUpdate(Task, { id: task.id }, change);
    }
  }
  tasks = await em.find(Task, {}, { disableIdentityMap: true });
});
afterAll(() => test.stop());

const actors = (): Actor[] => [
  ...seats.map((seat) => ({ userId: seat.userId, seats: [seat] })),
  { userId: 'two-seats', seats: [seats[1]!, seats[7]!] },
  { userId: 'no-seat', seats: [] },
];

/** The rule of the domain, task by task. */
function expected(tab: TaskTab, actor: Actor): string[] {
  const found = tasks.filter((task) => {
    const facts = taskFacts(task, SOME_DAY);
    const isMine = facts.assigneeUserId === actor.userId;
    const isPool =
      facts.assigneeUserId === null && findTaskSeat(facts, actor, SOME_DAY) !== undefined;
    if (tab === 'waiting') return facts.isOnHold && (isMine || isPool);
    return !facts.isOnHold && (tab === 'mine' ? isMine : isPool);
  });
  return found.map((task) => task.id).toSorted();
}

async function listed(tab: TaskTab, actor: Actor): Promise<string[]> {
  const { rows } = await listTasks(test.database.fork(), { tab, actor, on: SOME_DAY, limit: 500 });
  return rows.map((row) => row.taskId).toSorted();
}

describe('listTasks', () => {
  it('shows each seat exactly the tasks that the rule of the domain gives it', async () => {
    let shown = 0;
    for (const actor of actors()) {
      for (const tab of ['mine', 'pool', 'waiting'] as const) {
        const ids = await listed(tab, actor);
        expect(ids).toEqual(expected(tab, actor));
        shown += ids.length;
      }
    }
    expect(shown).toBeGreaterThan(200);
  });

  it('shows nothing to a seat whose term is over', async () => {
    const former = seats.at(-1)!;
    expect(await listed('pool', { userId: former.userId, seats: [former] })).toEqual([]);
  });

  it('gives the same rows in the same order page by page', async () => {
    const actor = { userId: 'pager', seats: [seats[1]!] };
    const ask = { tab: 'pool', actor, on: SOME_DAY } as const;
    const em = test.database.fork();
    const whole = await listTasks(em, { ...ask, limit: 500 });
    const paged: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listTasks(em, { ...ask, limit: 3, cursor });
      paged.push(...page.rows.map((row) => row.taskId));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(paged).toEqual(whole.rows.map((row) => row.taskId));
    const days = whole.rows.map((row) => row.dueOn);
    expect(days).toEqual(days.toSorted());
  });

  it('splits by due band without losing a row', async () => {
    const actor = { userId: 'bands', seats: seats.slice(0, 12) };
    const on = '2021-04-10';
    const em = test.database.fork();
    const size = async (dueBand?: 'overdue' | 'this-week' | 'later') => {
      const page = await listTasks(em, {
        tab: 'pool',
        actor,
        on,
        limit: 500,
        filters: { dueBand },
      });
      return page.rows.length;
    };
    const parts = [await size('overdue'), await size('this-week'), await size('later')];
    expect(parts.every((part) => part > 0)).toBe(true);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(await size());
  });

  it('pages through what one has done, newest first', async () => {
    const em = test.database.fork();
    const userId = 'busy';
    for (const [index, { id }] of tasks.slice(0, 5).entries()) {
      const done = {
        status: 'done' as const,
        outcome: 'x',
        doneByUserId: userId,
        closedAt: new Date(Date.parse(SOME_INSTANT) + index * 1000).toISOString(),
      };
      await em.nativeUpdate(Task, { id }, done);
    }
    const ask = { tab: 'done', actor: { userId, seats: [] }, on: SOME_DAY, limit: 2 } as const;
    const first = await listTasks(em, ask);
    const second = await listTasks(em, { ...ask, cursor: first.nextCursor ?? undefined });
    const ids = [...first.rows, ...second.rows].map((row) => row.taskId);
    expect(ids).toEqual(
      tasks
        .slice(1, 5)
        .map((task) => task.id)
        .toReversed(),
    );
    expect((await countTasks(em, ask)).done).toBe(5);
    await em.nativeUpdate(
      Task,
      { doneByUserId: userId },
      { status: 'open', closedAt: null, doneByUserId: null, outcome: null },
    );
  });
});

describe('countTasks', () => {
  it('counts what the lists show', async () => {
    for (const actor of actors()) {
      const counts = await countTasks(test.database.fork(), { actor, on: SOME_DAY });
      expect(counts).toMatchObject({
        mine: expected('mine', actor).length,
        pool: expected('pool', actor).length,
        waiting: expected('waiting', actor).length,
      });
    }
  });
});
