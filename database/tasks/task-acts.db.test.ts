import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { NamedSeat } from '../people/find-seats.ts';
import type { RowPlace } from '../places/place.ts';
import { actingIn, aCentre, aSeat, SOME_DAY, SOME_INSTANT } from '../testing/places.ts';
import { anOpenTask } from '../testing/tasks.ts';
import { startTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { inTransaction } from '../transaction.ts';
import { finishTask } from './finish-task.ts';
import { readTask } from './read-task.ts';
import { assignTask, claimTask, commentOnTask, lockTaskFor, releaseTask } from './task-acts.ts';
import {
  escalateTask,
  holdTask,
  moveTaskDueDate,
  openTask,
  wakeTask,
  withdrawTask,
  withdrawTasks,
} from './task-steps.ts';
import type { Task } from './task.ts';

let test: TestDatabase;
let place: RowPlace;
let secretary: NamedSeat;
let member: NamedSeat;
let treasurer: NamedSeat;

beforeAll(async () => {
  test = await startTestDatabase();
  const em = test.database.fork();
  place = await aCentre(em);
  secretary = await aSeat(em, { role: 'secretary', place, displayName: 'Secretary Somjai' });
  member = await aSeat(em, { role: 'member', place, displayName: 'Member Boonmee' });
  treasurer = await aSeat(em, { role: 'treasurer', place });
});
afterAll(() => test.stop());

const call = (task: Task, seat: NamedSeat) => ({
  taskId: task.id,
  actor: { userId: seat.userId, seats: [seat] },
  on: SOME_DAY,
  at: SOME_INSTANT,
});

const within = <Result>(work: (em: EntityManager) => Promise<Result>) =>
  inTransaction(test.database, work);

const open = (change = {}) => anOpenTask(test.database.fork(), place, change);

async function finish(task: Task, seat: NamedSeat) {
  return inTransaction(test.database, async (em) => {
    const allowed = await lockTaskFor(em, 'complete', call(task, seat));
    if ('refused' in allowed) return allowed;
    const finished = { outcome: 'surveyed', reason: null, actor: actingIn(seat), at: SOME_INSTANT };
    await finishTask(em, allowed.task, finished);
    return { done: true };
  });
}

describe('claimTask', () => {
  it('lets one of twelve have the task and tells the others who was faster', async () => {
    const task = await open();
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        inTransaction(test.database, (em) =>
          claimTask(em, call(task, index % 2 ? member : secretary)),
        ),
      ),
    );
    const { row } = (await readTask(test.database.fork(), task.id))!;
    const refused = outcomes.filter((outcome) => 'refused' in outcome);
    expect(refused).toHaveLength(6);
    for (const outcome of refused) {
      expect(outcome).toEqual({
        refused: 'held-by-another',
        holder: { displayName: row.holderName, since: SOME_INSTANT },
      });
    }
  });

  it('refuses a seat whose role has no part in the task', async () => {
    const outcome = await within(async (em) => claimTask(em, call(await open(), treasurer)));
    expect(outcome).toMatchObject({ refused: 'not-for-your-seat' });
  });

  it('refuses a caller who saw an older version', async () => {
    const task = await open();
    await within((em) => claimTask(em, call(task, secretary)));
    const late = { ...call(task, secretary), version: task.version };
    const outcome = await within((em) => releaseTask(em, late));
    expect(outcome).toMatchObject({ refused: 'changed-meanwhile' });
  });
});

describe('assignTask', () => {
  it('hands the task to a seat that may do it, and refuses any other', async () => {
    const task = await open();
    const assign = (to: Parameters<typeof assignTask>[1]) => within((em) => assignTask(em, to));
    const toNobody = { ...call(task, secretary), toUserId: treasurer.userId };
    expect(await assign(toNobody)).toMatchObject({ refused: 'assignee-has-no-seat' });
    const given = await assign({ ...call(task, secretary), toUserId: member.userId });
    expect(given).toMatchObject({ task: { assigneeUserId: member.userId } });
    const byMember = { ...call(await open(), member), toUserId: member.userId };
    expect(await assign(byMember)).toMatchObject({ refused: 'not-for-your-seat' });
  });
});

describe('finishTask', () => {
  it('closes the task once under ten completions, and tells its process once', async () => {
    const task = await open();
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => finish(task, secretary)));
    expect(outcomes.filter((outcome) => 'done' in outcome)).toHaveLength(1);
    const late = outcomes.find((outcome) => 'refused' in outcome);
    expect(late).toEqual({
      refused: 'task-already-done',
      holder: { displayName: 'Secretary Somjai', since: SOME_INSTANT },
    });
    const told = await test.database
      .fork()
      .execute('select type, payload from outbox where process_id = ?', [task.processId]);
    const fact = {
      type: 'task-done',
      taskKey: task.taskKey,
      kind: 'survey-household',
      outcome: 'surveyed',
      reason: null,
    };
    expect(told).toEqual([{ type: 'fact', payload: fact }]);
  });

  it('is refused while another holds the task or it is on hold', async () => {
    const task = await open();
    await within((em) => claimTask(em, call(task, member)));
    expect(await finish(task, secretary)).toMatchObject({ refused: 'held-by-another' });
    const { taskKey } = task;
    const hold = { taskKey, reason: 'illness', bySeatId: secretary.seatId, at: SOME_INSTANT };
    await within((em) => holdTask(em, { ...hold, untilOn: '2021-05-01' }));
    expect(await finish(task, member)).toMatchObject({ refused: 'on-hold' });
    const wake = { taskKey, dueOn: '2021-05-15', bySeatId: null, at: SOME_INSTANT };
    await within((em) => wakeTask(em, wake));
    await within((em) => wakeTask(em, { ...wake, dueOn: '2021-06-15' }));
    expect((await readTask(test.database.fork(), task.id))!.row.dueOn).toBe('2021-05-15');
    expect(await finish(task, member)).toEqual({ done: true });
  });
});

describe('steps of the process', () => {
  it('opens a task once per key', async () => {
    const task = await open();
    await openTask(test.database.fork(), { ...task, at: '2021-06-01T00:00:00.000Z' });
    const { row, history } = (await readTask(test.database.fork(), task.id))!;
    expect(row.openedAt).toBe(SOME_INSTANT);
    expect(history.map((event) => event.action)).toEqual(['task-opened']);
  });

  it('takes a handed-over task from its holder and never steps back', async () => {
    const task = await open();
    const em = test.database.fork();
    await within((em) => claimTask(em, call(task, member)));
    for (const to of ['reminded', 'handed-over', 'escalated'] as const) {
      await within((em) => escalateTask(em, { taskKey: task.taskKey, to, at: SOME_INSTANT }));
    }
    const detail = (await readTask(em, task.id))!;
    expect(detail.task).toMatchObject({ escalation: 'handed-over', assigneeUserId: null });
    expect(detail.history.map((event) => event.action)).toEqual([
      'task-opened',
      'task-claimed',
      'task-reminded',
      'task-handed-over',
    ]);
  });

  it('moves a due date once for the same date and keeps where it was', async () => {
    const task = await open();
    const em = test.database.fork();
    const move = {
      taskKey: task.taskKey,
      dueOn: '2021-04-20',
      reason: 'household-away',
      bySeatId: secretary.seatId,
      at: SOME_INSTANT,
    };
    await within((em) => moveTaskDueDate(em, move));
    await within((em) => moveTaskDueDate(em, move));
    const { history, row } = (await readTask(em, task.id))!;
    expect(row.dueOn).toBe('2021-04-20');
    expect(history.filter((event) => event.action === 'task-due-date-moved')).toHaveLength(1);
    expect(history.at(-1)).toMatchObject({
      actorName: 'Secretary Somjai',
      detail: { from: '2021-04-08', dueOn: '2021-04-20' },
    });
  });

  it('withdraws what is open and leaves what is done', async () => {
    const processId = 'case/withdrawn';
    const done = await open({ processId, taskKey: 'w/1' });
    const kept = await open({ processId, taskKey: 'w/2', kind: 'assess-household' });
    await finish(done, secretary);
    const em = test.database.fork();
    await within((em) => withdrawTasks(em, { processId, kind: null, at: SOME_INSTANT }));
    expect((await readTask(em, kept.id))!.row.status).toBe('withdrawn');
    const at = SOME_INSTANT;
    expect(await within((em) => withdrawTask(em, { taskKey: 'w/1', at }))).toBe('done');
    expect(await within((em) => withdrawTask(em, { taskKey: 'w/2', at }))).toBe('withdrawn');
  });
});

describe('commentOnTask', () => {
  it('keeps the words with the task and out of the trail', async () => {
    const task = await open();
    const em = test.database.fork();
    await within((em) => commentOnTask(em, { ...call(task, member), text: 'บ้านปิด ไปใหม่วันศุกร์' }));
    const { comments, history } = (await readTask(em, task.id))!;
    expect(comments).toEqual([
      { at: SOME_INSTANT, name: 'Member Boonmee', text: 'บ้านปิด ไปใหม่วันศุกร์' },
    ]);
    expect(JSON.stringify(history)).not.toContain('บ้านปิด');
  });
});
