import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WorkflowUpdateFailedError } from '@temporalio/client';
import { holdTaskUpdate } from '#workflows/task-wait/messages';
import { CENTRE, later, openTasks, until } from '../testing/people.ts';
import { openVillage } from '../testing/village.ts';
import type { Village } from '../testing/village.ts';

const KIND = 'ask-group-again';

describe('a duty', () => {
  let village: Village;
  beforeAll(async () => {
    village = await openVillage();
  }, 60_000);
  afterAll(() => village.close());

  it('waits for its day, opens its task, answers silence, and is done with the answer', async () => {
    const { answer, env, findTask, openDuty, paper, todayIn } = village;
    const opensOn = later(await todayIn(), 40);
    const { dutyId, handle, processId } = await openDuty({ opensOn });
    await env.sleep('39 days');
    expect(openTasks(paper, processId)).toEqual([]);
    await env.sleep('2 days');
    const task = await findTask(processId, KIND);
    expect(paper.duties.get(dutyId)).toBe('open');
    expect(task).toMatchObject({ cause: 'day-has-come', caseId: null, dueOn: later(opensOn, 14) });
    await env.sleep('40 days');
    expect(task.history).toEqual([
      `${later(opensOn, 7)} reminded`,
      `${later(opensOn, 21)} escalated`,
      `${later(opensOn, 35)} handed-over`,
    ]);
    await answer(processId, KIND, 'listens');
    expect(await handle.result()).toBe('done');
  });

  it('opens at once when its day has been, and keeps a due date of its own', async () => {
    const { findTask, openDuty, todayIn } = village;
    const today = await todayIn();
    const dueOn = later(today, 3);
    const { processId } = await openDuty({ opensOn: later(today, -5), dueOn, subjectNumber: 2 });
    expect(await findTask(processId, KIND)).toMatchObject({ dueOn, subjectNumber: 2 });
  });

  it('follows its day to an earlier and to a later one', async () => {
    const { env, findTask, openDuty, paper, tell, todayIn } = village;
    const today = await todayIn();
    const { dutyId, processId } = await openDuty({ opensOn: later(today, 300) });
    await tell(processId, { type: 'duty-moved', opensOn: today, dueOn: null });
    const first = await findTask(processId, KIND);
    const opensOn = later(today, 60);
    await tell(processId, { type: 'duty-moved', opensOn, dueOn: null });
    await until('waits again', () => paper.duties.get(dutyId) === 'waiting' || undefined);
    expect(first.status).toBe('withdrawn');
    await env.sleep('61 days');
    const second = await findTask(processId, KIND);
    expect(second).toMatchObject({ dueOn: later(opensOn, 14) });
    expect(second.taskKey).not.toBe(first.taskKey);
  });

  it('ends when nobody needs it, before its day or with its task open', async () => {
    const { findTask, openDuty, paper, tell, todayIn } = village;
    const waiting = await openDuty({ opensOn: later(await todayIn(), 300) });
    await tell(waiting.processId, { type: 'duty-ended' });
    expect(await waiting.handle.result()).toBe('ended');
    expect(paper.duties.has(waiting.dutyId)).toBe(false);
    const open = await openDuty();
    const task = await findTask(open.processId, KIND);
    await tell(open.processId, { type: 'duty-ended' });
    expect(await open.handle.result()).toBe('ended');
    expect(task.status).toBe('withdrawn');
  });

  it('that was answered a moment before it moved or ended is done', async () => {
    const { findTask, openDuty, tell } = village;
    const { handle, processId } = await openDuty();
    const task = await findTask(processId, KIND);
    task.status = 'done';
    await tell(processId, { type: 'duty-ended' });
    const { taskKey } = task;
    const done = { type: 'task-done', taskKey, kind: KIND, outcome: 'listens', reason: null };
    await tell(processId, done);
    expect(await handle.result()).toBe('done');
  });

  it('lets its task be held, and refuses that when no task is open', async () => {
    const { env, findTask, openDuty, todayIn } = village;
    const { handle, processId } = await openDuty();
    const { taskKey } = await findTask(processId, KIND);
    const untilOn = later(await todayIn(), 30);
    const hold = { taskKey, untilOn, reason: 'weather-or-harvest', bySeatId: CENTRE } as const;
    await handle.executeUpdate(holdTaskUpdate, { args: [hold] });
    await env.sleep('31 days');
    expect(await findTask(processId, KIND)).toMatchObject({ heldUntilOn: null });
    const waiting = await openDuty({ opensOn: later(await todayIn(), 300) });
    const another = { ...hold, untilOn: later(await todayIn(), 60) };
    const refused = waiting.handle.executeUpdate(holdTaskUpdate, { args: [another] });
    await expect(refused).rejects.toThrow(WorkflowUpdateFailedError);
  });

  it('goes on in a fresh run with the day it has by then', async () => {
    const { env, findTask, openDuty, tell, todayIn } = village;
    const today = await todayIn();
    const run = { turnOverAfterEvents: 12 };
    const { handle, processId } = await openDuty({}, run);
    for (const days of [20, 45]) {
      await findTask(processId, KIND);
      const opensOn = later(today, days);
      await tell(processId, { type: 'duty-moved', opensOn, dueOn: null });
      await env.sleep(`${days === 20 ? 21 : 25} days`);
    }
    expect(await findTask(processId, KIND)).toMatchObject({ dueOn: later(today, 45 + 14) });
    const { runId } = await env.client.workflow.getHandle(processId).describe();
    expect(runId).not.toBe(handle.firstExecutionRunId);
  });
});
