import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WorkflowUpdateFailedError } from '@temporalio/client';
import type { WorkflowHandle } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { holdTaskUpdate, moveDueDateUpdate } from '#workflows/task-wait/messages';
import { later, until } from '../testing/people.ts';
import { openVillage } from '../testing/village.ts';
import type { Village } from '../testing/village.ts';

const SEAT = 'b2b2b2b2-0000-4000-8000-0000000000d2';
const WHY = { reason: 'household-away', bySeatId: SEAT } as const;

describe('waiting for people', () => {
  let village: Village;
  beforeAll(async () => {
    village = await openVillage();
  }, 60_000);
  afterAll(() => village.close());

  it('answers silence: reminds, escalates, hands over, and takes a late answer', async () => {
    const { answer, env, findTask, openCase, reaches, todayIn } = village;
    const { caseId, processId } = await openCase();
    const task = await findTask(processId, 'record-consent');
    const opened = await todayIn();
    await env.sleep('100 days');
    expect(task.history).toEqual([
      `${later(opened, 7)} reminded`,
      `${later(opened, 21)} escalated`,
      `${later(opened, 35)} handed-over`,
    ]);
    await answer(processId, 'record-consent', 'given');
    await reaches(caseId, 'consented');
  });

  it('wakes a held task by itself and shifts its deadlines by the days held', async () => {
    const { env, findTask, openCase, todayIn } = village;
    const { processId, handle } = await openCase();
    const task = await findTask(processId, 'record-consent');
    const opened = await todayIn();
    await env.sleep('2 days');
    const heldOn = await todayIn();
    const untilOn = later(heldOn, 30);
    const hold = { taskKey: task.taskKey, untilOn, ...WHY };
    await handle.executeUpdate(holdTaskUpdate, { args: [hold] });
    expect(task.heldUntilOn).toBe(untilOn);
    await env.sleep('90 days');
    const dueOn = later(opened, 14 + 30);
    expect(task.history).toEqual([
      `${heldOn} held until ${untilOn}`,
      `${untilOn} woken, due ${dueOn}`,
      `${later(opened, 7 + 30)} reminded`,
      `${later(opened, 21 + 30)} escalated`,
      `${later(opened, 35 + 30)} handed-over`,
    ]);
  });

  it('ends a hold now when a person asks', async () => {
    const { findTask, openCase, todayIn } = village;
    const { processId, handle } = await openCase();
    const task = await findTask(processId, 'record-consent');
    const { taskKey } = task;
    const untilOn = later(await todayIn(), 30);
    await handle.executeUpdate(holdTaskUpdate, { args: [{ taskKey, untilOn, ...WHY }] });
    await handle.executeUpdate(holdTaskUpdate, { args: [{ taskKey, untilOn: null, ...WHY }] });
    expect(task.heldUntilOn).toBeNull();
  });

  it('moves a due date, and every deadline with it', async () => {
    const { env, findTask, openCase, todayIn } = village;
    const { processId, handle } = await openCase();
    const task = await findTask(processId, 'record-consent');
    const opened = await todayIn();
    const dueOn = later(opened, 60);
    const move = { taskKey: task.taskKey, dueOn, ...WHY };
    await handle.executeUpdate(moveDueDateUpdate, { args: [move] });
    await env.sleep('70 days');
    expect(task.history).toEqual([
      `${opened} due ${dueOn}`,
      `${later(dueOn, -7)} reminded`,
      `${later(dueOn, 7)} escalated`,
    ]);
  });

  it('refuses a day that is not in the future, and a task that is not open', async () => {
    const { answer, findTask, openCase, todayIn } = village;
    const { processId, handle } = await openCase();
    const { taskKey } = await findTask(processId, 'record-consent');
    const today = await todayIn();
    const hold = (untilOn: string) => refusalOf(handle, { taskKey, untilOn, ...WHY });
    expect(await hold(today)).toBe('date-not-in-the-future');
    expect(await hold(later(today, -1))).toBe('date-not-in-the-future');
    expect(await hold('2026-02-31')).toBe('date-not-in-the-future');
    await answer(processId, 'record-consent', 'given');
    await findTask(processId, 'survey-household');
    expect(await hold(later(today, 3))).toBe('no-such-open-task');
  });

  it('refuses the thirteenth extension', async () => {
    const { findTask, openCase, todayIn } = village;
    const { processId, handle } = await openCase();
    const { taskKey } = await findTask(processId, 'record-consent');
    const today = await todayIn();
    const refusals: unknown[] = [];
    for (let extension = 1; extension <= 13; extension += 1) {
      const untilOn = later(today, 30 + extension);
      refusals.push(await refusalOf(handle, { taskKey, untilOn, ...WHY }));
    }
    expect(refusals).toEqual([...Array<string>(12).fill('accepted'), 'too-many-extensions']);
  });

  it('counts a hold once when the same request comes again', async () => {
    const { findTask, openCase, todayIn } = village;
    const { processId, handle } = await openCase();
    const task = await findTask(processId, 'record-consent');
    const { taskKey } = task;
    const untilOn = later(await todayIn(), 30);
    const request = { args: [{ taskKey, untilOn, ...WHY }] as const, updateId: 'one-request' };
    await handle.executeUpdate(holdTaskUpdate, { ...request, args: [...request.args] });
    await handle.executeUpdate(holdTaskUpdate, { ...request, args: [...request.args] });
    expect(task.history).toHaveLength(1);
  });

  it('drops news that it has seen', async () => {
    const { openCase, findTask, tell, reaches } = village;
    const { caseId, processId } = await openCase({ startAt: 'negotiating' });
    await village.walk(processId, [
      ['negotiate-creditors', 'agreed'],
      ['prepare-proposal', 'proposed'],
    ]);
    await findTask(processId, 'put-on-agenda');
    const postponed = { type: 'resolution', outcome: 'postponed', reason: null, loanId: null };
    await tell(processId, postponed, 1_000_000);
    await until('asked again', () => village.paper.tasks.get(`${processId}#put-on-agenda#2`));
    await tell(processId, postponed, 1_000_000);
    await tell(processId, postponed, 999_999);
    await tell(processId, { ...postponed, outcome: 'refused' }, 1_000_001);
    await reaches(caseId, 'refused');
    expect(village.paper.tasks.has(`${processId}#put-on-agenda#3`)).toBe(false);
  });

  it('keeps an answer that comes before anybody waits for it', async () => {
    const { openCase, reaches, tell } = village;
    const { caseId, processId } = await openCase({ startAt: 'consented' });
    // The key of the task is known beforehand, so the news can overtake the opening of the task.
    const kind = 'survey-household';
    const taskKey = `${processId}#${kind}#1`;
    await tell(processId, { type: 'task-done', taskKey, kind, outcome: 'surveyed', reason: null });
    await reaches(caseId, 'surveyed');
    expect(village.pathOf(caseId)).toEqual(['surveyed']);
  });

  it('leaves aside an outcome that the table of tasks does not know', async () => {
    const { answer, openCase, reaches, tell } = village;
    const { caseId, processId } = await openCase();
    const { taskKey } = await village.findTask(processId, 'record-consent');
    const done = { type: 'task-done', taskKey, kind: 'record-consent', reason: null };
    await tell(processId, { ...done, outcome: 'perhaps' });
    await answer(processId, 'record-consent', 'given');
    await reaches(caseId, 'consented');
    expect(village.pathOf(caseId)).toEqual(['consented']);
  });

  async function refusalOf(
    handle: WorkflowHandle,
    hold: { taskKey: string; untilOn: string; reason: 'household-away'; bySeatId: string },
  ): Promise<unknown> {
    try {
      await handle.executeUpdate(holdTaskUpdate, { args: [hold] });
      return 'accepted';
    } catch (error) {
      if (!(error instanceof WorkflowUpdateFailedError)) throw error;
      return error.cause instanceof ApplicationFailure ? error.cause.type : error.cause;
    }
  }
});
