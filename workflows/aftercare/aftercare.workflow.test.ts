import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AFTERCARE, aftercareProcessId } from '#workflows/aftercare/messages';
import type { AftercareInput } from '#workflows/aftercare/messages';
import { AREA, CENTRE, later } from '../testing/people.ts';
import { openVillage } from '../testing/village.ts';
import type { Village } from '../testing/village.ts';

describe('aftercare', () => {
  let village: Village;
  beforeAll(async () => {
    village = await openVillage();
  }, 60_000);
  afterAll(() => village.close());

  it('checks at each date, keeps watching after early signs, and ends watched', async () => {
    const { answer, env, handle, processId, dates } = await watch();
    for (const outcome of ['well', 'early-signs', 'well'] as const) {
      await env.sleep('91 days');
      const task = await answer(processId, 'aftercare-check', outcome);
      expect(task.cause).toBe('check-due');
    }
    expect(await handle.result()).toBe('watched');
    expect(dates).toHaveLength(3);
  });

  it('ends relapsed at the first check that says so', async () => {
    const { answer, env, handle, processId } = await watch({ turnOverAfterEvents: 10 });
    await env.sleep('91 days');
    await answer(processId, 'aftercare-check', 'well');
    await env.sleep('91 days');
    await answer(processId, 'aftercare-check', 'relapsed');
    expect(await handle.result()).toBe('relapsed');
  });

  it('leaves out the checks of days gone by', async () => {
    village.paper.checkDates = ['2020-01-01', '2020-07-01'];
    const { handle } = await watch({}, village.paper.checkDates);
    expect(await handle.result()).toBe('watched');
  });

  async function watch(run: object = {}, given?: readonly string[]) {
    const today = await village.todayIn();
    const dates = given ?? [90, 180, 270].map((days) => later(today, days));
    village.paper.checkDates = [...dates];
    const caseId = randomUUID();
    const processId = aftercareProcessId(caseId, 1);
    const input: AftercareInput = { caseId, centreId: CENTRE, areaCode: AREA, round: 1 };
    const handle = await village.start(AFTERCARE, processId, [input, run]);
    return { ...village, dates, handle, processId };
  }
});
