import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { later, openTasks } from '../testing/people.ts';
import { openVillage, type Village } from '../testing/village.ts';

const KIND = 'renew-offer';

describe('an offer with a last day', () => {
  let village: Village;
  beforeAll(async () => {
    village = await openVillage();
  }, 60_000);
  afterAll(() => village.close());

  it('is over the day after, whoever sleeps: then the secretary is asked to renew it', async () => {
    const { answer, env, findTask, openDuty, paper, todayIn } = village;
    const lastDay = later(await todayIn(), 30);
    const opensOn = later(lastDay, 1);
    const { dutyId, handle, processId } = await openDuty({ kind: KIND, opensOn });
    await env.sleep('30 days');
    expect(await todayIn()).toBe(lastDay);
    expect(openTasks(paper, processId)).toEqual([]);
    await env.sleep('1 day');
    const task = await findTask(processId, KIND);
    expect(task).toMatchObject({ dueOn: later(opensOn, 7) });
    expect(paper.duties.get(dutyId)).toBe('open');
    expect(paper.changedOn.get(dutyId)).toBe(opensOn);
    await answer(processId, KIND, 'renewed');
    expect(await handle.result()).toBe('done');
  });

  it('that is answered in time ends the waiting, and no task opens', async () => {
    const { openDuty, paper, tell, todayIn } = village;
    const { dutyId, handle, processId } = await openDuty({
      kind: KIND,
      opensOn: later(await todayIn(), 31),
    });
    await tell(processId, { type: 'duty-ended' });
    expect(await handle.result()).toBe('ended');
    expect(paper.duties.has(dutyId)).toBe(false);
    expect(openTasks(paper, processId)).toEqual([]);
  });
});
