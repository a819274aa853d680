import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SUPPORT, supportProcessId } from '#workflows/support/messages';
import type { SupportInput } from '#workflows/support/messages';
import { holdTaskUpdate } from '#workflows/task-wait/messages';
import { AREA, CENTRE, later, openTasks } from '../testing/people.ts';
import type { Step } from '../testing/people.ts';
import { openVillage } from '../testing/village.ts';
import type { Village } from '../testing/village.ts';

const ENDS: readonly (readonly [string, readonly Step[]])[] = [
  ['refused', [['answer-offer', 'refused', { reason: 'no-trainer' }]]],
  [
    'ended',
    [
      ['answer-offer', 'accepted'],
      ['report-training', 'ended'],
    ],
  ],
  [
    'ended',
    [
      ['answer-offer', 'accepted'],
      ['report-training', 'trained'],
      ['record-first-sale', 'ended'],
    ],
  ],
  [
    'ended',
    [
      ['answer-offer', 'accepted'],
      ['report-training', 'trained'],
      ['record-first-sale', 'sold'],
      ['follow-income', 'ended'],
    ],
  ],
];

describe('support by an agency', () => {
  let village: Village;
  beforeAll(async () => {
    village = await openVillage();
  }, 60_000);
  afterAll(() => village.close());

  it('reminds the agency after 3 days, escalates after 7, hands over after 14, lapses 60 days on', async () => {
    const { findTask, handle, paper, processId, supportId } = await offer();
    const task = await findTask(processId, 'answer-offer');
    const opened = await village.todayIn();
    expect(task).toMatchObject({ agency: 'agriculture', dueOn: later(opened, 7) });
    expect(await handle.result()).toBe('lapsed');
    expect(task.history).toEqual([
      `${later(opened, 3)} reminded`,
      `${later(opened, 7)} escalated`,
      `${later(opened, 14)} handed-over`,
    ]);
    expect(paper.changedOn.get(supportId)).toBe(later(opened, 14 + 60));
  });

  it('does not lapse while its task is on hold', async () => {
    const { answer, env, findTask, handle, paper, processId, supportId } = await offer();
    const { taskKey } = await findTask(processId, 'answer-offer');
    const untilOn = later(await village.todayIn(), 200);
    const hold = { taskKey, untilOn, reason: 'weather-or-harvest', bySeatId: CENTRE } as const;
    await handle.executeUpdate(holdTaskUpdate, { args: [hold] });
    await env.sleep('260 days');
    await answer(processId, 'answer-offer', 'accepted');
    await findTask(processId, 'report-training');
    expect(paper.supports.get(supportId)).toBe('training');
  });

  it.each(ENDS)('ends as %s after %j', async (status, steps) => {
    const { handle, paper, processId, supportId, walk } = await offer();
    await walk(processId, steps);
    expect(await handle.result()).toBe(status);
    expect(paper.supports.get(supportId)).toBe(status);
    expect(openTasks(paper, processId)).toEqual([]);
  });

  it('asks for income every 90 days, across fresh runs, until a market lasts', async () => {
    const { answer, env, handle, processId, walk } = await offer({ turnOverAfterEvents: 20 });
    await walk(processId, [
      ['answer-offer', 'accepted'],
      ['report-training', 'trained'],
      ['record-first-sale', 'sold'],
    ]);
    const sold = await village.todayIn();
    for (const round of [1, 2, 3, 4]) {
      const task = await answer(processId, 'follow-income', 'still-growing');
      expect(task.dueOn).toBe(later(sold, 90 * round));
      await env.sleep('90 days');
    }
    await answer(processId, 'follow-income', 'lasting-market');
    expect(await handle.result()).toBe('lasting-market');
  });

  async function offer(run: object = {}) {
    const supportId = randomUUID();
    const processId = supportProcessId(supportId);
    const place = { centreId: CENTRE, areaCode: AREA };
    const input: SupportInput = {
      supportId,
      caseId: randomUUID(),
      ...place,
      agency: 'agriculture',
    };
    const handle = await village.start(SUPPORT, processId, [input, run]);
    return { ...village, handle, processId, supportId };
  }
});
