import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { processIds } from '../outbox/process-ids.ts';
import { listRows } from '../rows.ts';
import { finishTask } from '../tasks/finish-task.ts';
import { actOf, aWorld, AT, type World } from '../testing/money-world.ts';
import { anOpenTask } from '../testing/tasks.ts';
import { standDuty } from './duty-steps.ts';
import { Duty } from './duty.ts';
import { endDutiesOfCentre, endDuty, moveDuty, openDuty, type DutyPlan } from './open-duty.ts';

const AREA = '55170401';

let world: World;
beforeAll(async () => {
  world = await aWorld(0);
});
afterAll(() => world.close());

const act = () => actOf(world, 'secretary');

const aPlan = (change: Partial<DutyPlan> = {}): DutyPlan => ({
  kind: 'ask-group-again',
  subjectId: randomUUID(),
  place: { centreId: world.centreId, areaCode: AREA },
  opensOn: '2021-06-01',
  ...change,
});

const open = (plan: DutyPlan) => world.run((em) => openDuty(em, plan, act()));
const dutyOf = async (id: string) => {
  const [duty] = await listRows(world.database.fork(), Duty, {
    where: { id },
    orderBy: { id: 'asc' },
  });
  return duty;
};

async function newsOf(dutyId: string): Promise<[string, Record<string, unknown>][]> {
  const rows = await world.database
    .fork()
    .execute<{ type: string; payload: Record<string, unknown> }[]>(
      'select type, payload from outbox where process_id = ? order by id',
      [processIds.ofDuty(dutyId)],
    );
  return rows.map(({ type, payload }) => [type, payload]);
}

async function anOpenDuty(plan = aPlan()) {
  const dutyId = await open(plan);
  const task = await world.run(async (em) => {
    await standDuty(em, { dutyId, to: 'open' });
    const { kind, subjectId, place } = plan;
    const processId = processIds.ofDuty(dutyId);
    return anOpenTask(em, place, { processId, kind, subjectId });
  });
  const answer = { outcome: 'listens', reason: null, actor: act(), at: AT };
  const finish = () => world.run((em) => finishTask(em, task, answer));
  return { dutyId, plan, finish };
}

describe('a duty', () => {
  it('begins with its row, and its process learns ids, codes and days only', async () => {
    const plan = aPlan({ subjectNumber: 2, dueOn: '2021-06-20' });
    const dutyId = await open(plan);
    expect(await dutyOf(dutyId)).toMatchObject({ status: 'waiting', opensOn: '2021-06-01' });
    const { kind, subjectId } = plan;
    const about = { dutyId, kind, subjectId, subjectNumber: 2, caseId: null, agency: null };
    const days = { opensOn: '2021-06-01', dueOn: '2021-06-20' };
    const place = { centreId: world.centreId, areaCode: AREA };
    expect(await newsOf(dutyId)).toEqual([['start', { ...about, ...days, ...place }]]);
  });

  it('is one for one thing: opened again it only moves, and the same day says nothing', async () => {
    const plan = aPlan();
    const dutyId = await open(plan);
    expect(await open(plan)).toBe(dutyId);
    expect(await open({ ...plan, opensOn: '2021-07-01' })).toBe(dutyId);
    const moved = { type: 'duty-moved', opensOn: '2021-07-01', dueOn: null };
    expect((await newsOf(dutyId)).slice(1)).toEqual([['fact', moved]]);
    expect(await open({ ...plan, subjectNumber: 1 })).not.toBe(dutyId);
  });

  it('is opened once when ten want it at the same moment', async () => {
    const plan = aPlan();
    const ids = await Promise.all(Array.from({ length: 10 }, () => open(plan)));
    expect(new Set(ids).size).toBe(1);
    expect(await newsOf(ids[0] ?? '')).toHaveLength(1);
  });

  it('moves and ends with what it is about, and says when there is none', async () => {
    const plan = aPlan();
    const dutyId = await open(plan);
    const days = { opensOn: '2021-08-01' };
    expect(await world.run((em) => moveDuty(em, { ...plan, days }, act()))).toBe(true);
    expect(await world.run((em) => endDuty(em, plan, { at: AT }))).toBe(true);
    expect(await world.run((em) => endDuty(em, plan, { at: AT }))).toBe(false);
    expect(await world.run((em) => moveDuty(em, { ...plan, days }, act()))).toBe(false);
    expect(await dutyOf(dutyId)).toMatchObject({ status: 'ended', closedAt: AT });
    expect((await newsOf(dutyId)).at(-1)).toEqual(['fact', { type: 'duty-ended' }]);
  });

  it('is done with its answer, which makes room for the next', async () => {
    const { dutyId, plan, finish } = await anOpenDuty();
    await finish();
    expect(await dutyOf(dutyId)).toMatchObject({ status: 'done', closedAt: AT });
    expect(await open(plan)).not.toBe(dutyId);
  });

  it('that ended a moment before the answer stays ended', async () => {
    const { dutyId, plan, finish } = await anOpenDuty();
    await world.run((em) => endDuty(em, plan, act()));
    await finish();
    expect(await dutyOf(dutyId)).toMatchObject({ status: 'ended' });
    await world.run((em) => standDuty(em, { dutyId, to: 'waiting' }));
    expect(await dutyOf(dutyId)).toMatchObject({ status: 'ended' });
  });

  it('that is over is changed by nobody, and none is deleted: the database refuses', async () => {
    const { dutyId, finish } = await anOpenDuty();
    await finish();
    for (const sql of [
      `update duty set status = 'open', closed_at = null where id = ?`,
      'delete from duty where id = ?',
    ]) {
      const change = world.run((em) => em.execute(sql, [dutyId]));
      await expect(change).rejects.toMatchObject({ code: '23514' });
    }
  });

  it('ends with its centre', async () => {
    const other = await aWorld(0);
    const place = { centreId: other.centreId, areaCode: AREA };
    const dutyId = await other.run((em) => openDuty(em, aPlan({ place }), { at: AT }));
    await other.run((em) => endDutiesOfCentre(em, other.centreId, { at: AT }));
    const rows = await other.database
      .fork()
      .execute('select status from duty where id = ?', [dutyId]);
    expect(rows).toEqual([{ status: 'ended' }]);
    await other.close();
  });
});
