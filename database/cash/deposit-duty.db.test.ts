import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setPolicy } from '../centres/policies.ts';
import { standDuty } from '../duties/duty-steps.ts';
import { Duty } from '../duties/duty.ts';
import { checkBooks } from '../ledger/check-books.ts';
import { processIds } from '../outbox/process-ids.ts';
import { findRow, getRow, listRows } from '../rows.ts';
import { Task } from '../tasks/task.ts';
import { aBankedFund, moveMoney, openBank, undividedOf } from '../testing/fund-cash.ts';
import { actOf, aFund, aWorld, kept, ON, type World } from '../testing/money-world.ts';
import { anOpenTask } from '../testing/tasks.ts';
import { recordCapital } from './record-capital.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld(0);
});
beforeEach(async () => {
  await world.run((em) => em.execute('delete from policy'));
});
afterEach(async () => {
  expect(await checkBooks(world.database.fork())).toEqual([]);
});
afterAll(() => world.close());

type Key = 'cash-on-hand-limit-baht' | 'cash-on-hand-days';

async function set(key: Key, value: number, effectiveFrom = '2021-01-01') {
  const { centreId } = world;
  const plan = { centreId, key, value, effectiveFrom, reason: 'มติที่ประชุม' };
  kept(await world.run((em) => setPolicy(em, plan, actOf(world, 'chair'))));
}

async function receive(fundId: string, amountSatang: bigint, bookedOn = ON) {
  const plan = { fundId, kind: 'receive-grant' as const, amountSatang, bookedOn };
  const act = actOf(world, 'treasurer');
  kept(await world.run((em) => recordCapital(em, { ...plan, entryKey: randomUUID() }, act)));
}

async function alive(fundId: string) {
  const rows = await listRows(world.database.fork(), Duty, {
    where: { kind: 'deposit-cash', subjectId: fundId, status: { $in: ['waiting', 'open'] } },
    orderBy: { id: 'asc' },
  });
  expect(rows.length).toBeLessThan(2);
  return rows[0];
}

/** What the process of a duty does when its day has come. */
async function aTaskOf(fundId: string): Promise<string> {
  const { id } = (await alive(fundId))!;
  const processId = processIds.ofDuty(id);
  const place = { centreId: world.centreId, areaCode: '55170401' };
  const task = await world.run(async (em) => {
    await standDuty(em, { dutyId: id, to: 'open' });
    return anOpenTask(em, place, { processId, kind: 'deposit-cash', subjectId: fundId });
  });
  return task.id;
}

const taskOf = (id: string) => getRow(world.database.fork(), Task, { id });

describe('cash in hands above the limit of the by-law', () => {
  it('asks for a deposit from the payment on that passes it, once', async () => {
    await set('cash-on-hand-limit-baht', 500);
    const { fundId } = await aBankedFund(world);
    await receive(fundId, 50_000n);
    expect(await alive(fundId)).toBeUndefined();
    await receive(fundId, 1n);
    const duty = await alive(fundId);
    expect(duty).toMatchObject({ opensOn: ON, status: 'waiting' });
    await Promise.all([receive(fundId, 700n), receive(fundId, 800n), receive(fundId, 900n)]);
    expect((await alive(fundId))?.id).toBe(duty?.id);
  });

  it('is done by moving it to the bank, all that is above; a part leaves the task open', async () => {
    await set('cash-on-hand-limit-baht', 500);
    const { fundId, undivided: from, bank: to } = await aBankedFund(world);
    await receive(fundId, 90_000n);
    const taskId = await aTaskOf(fundId);
    kept(await moveMoney(world, { fundId, from, to, amountSatang: 10_000n }));
    expect((await taskOf(taskId)).status).toBe('open');
    kept(await moveMoney(world, { fundId, from, to, amountSatang: 30_000n }));
    const treasurer = actOf(world, 'treasurer');
    expect(await taskOf(taskId)).toMatchObject({
      status: 'done',
      outcome: 'deposited',
      doneByUserId: treasurer.userId,
    });
    expect(await alive(fundId)).toBeUndefined();
    const done = { subjectId: fundId, status: 'done' as const };
    expect(await findRow(world.database.fork(), Duty, done)).toBeDefined();
  });

  it('moved by two at the same moment finishes the task once', async () => {
    await set('cash-on-hand-limit-baht', 500);
    const { fundId, undivided: from, bank: to } = await aBankedFund(world);
    await receive(fundId, 90_000n);
    const taskId = await aTaskOf(fundId);
    const both = [1, 2].map(() => moveMoney(world, { fundId, from, to, amountSatang: 45_000n }));
    for (const moved of await Promise.all(both)) kept(moved);
    expect(await taskOf(taskId)).toMatchObject({ status: 'done' });
  });

  it('is not missed when the limit or the bank comes at the same moment as the cash', async () => {
    for (let round = 0; round < 5; round += 1) {
      await world.run((em) => em.execute('delete from policy'));
      const { fundId } = await aBankedFund(world);
      await Promise.all([receive(fundId, 90_000n), set('cash-on-hand-limit-baht', 500)]);
      expect(await alive(fundId)).toBeDefined();
      const other = await aFund(world, { capitalSatang: 0n });
      await Promise.all([receive(other, 90_000n), openBank(world, other)]);
      expect(await alive(other)).toBeDefined();
    }
  });

  it('asks nobody where the fund has no bank, and from the day on which it has one', async () => {
    await set('cash-on-hand-limit-baht', 500);
    const fundId = await aFund(world);
    await receive(fundId, 1n);
    expect(await alive(fundId)).toBeUndefined();
    kept(await openBank(world, fundId));
    expect(await alive(fundId)).toMatchObject({ opensOn: ON });
  });

  it('counts from the day of the by-law, also one to come, and ends with it', async () => {
    const { fundId } = await aBankedFund(world);
    await receive(fundId, 90_000n);
    expect(await alive(fundId)).toBeUndefined();
    await set('cash-on-hand-limit-baht', 500, '2021-05-01');
    expect(await alive(fundId)).toMatchObject({ opensOn: '2021-05-01' });
    await set('cash-on-hand-limit-baht', 5_000, '2021-04-30');
    await set('cash-on-hand-limit-baht', 0, '2021-05-02');
    expect(await alive(fundId)).toMatchObject({ opensOn: '2021-05-01' });
    await world.run((em) => em.execute("delete from policy where effective_from = '2021-05-01'"));
    await set('cash-on-hand-limit-baht', 6_000, '2021-05-01');
    expect(await alive(fundId)).toBeUndefined();
  });
});

describe('cash that lies in hands for days', () => {
  it('is asked for by the day of the oldest; what goes out is the oldest', async () => {
    await set('cash-on-hand-days', 30);
    const { fundId, undivided: from, bank: to } = await aBankedFund(world);
    expect(await alive(fundId)).toBeUndefined();
    await receive(fundId, 1_000n, '2021-03-10');
    await receive(fundId, 2_000n, '2021-03-20');
    expect(await alive(fundId)).toMatchObject({ opensOn: '2021-04-09' });
    kept(await moveMoney(world, { fundId, from, to, amountSatang: 1_000n }));
    expect(await alive(fundId)).toMatchObject({ opensOn: '2021-04-19' });
    const hand = await undividedOf(world, fundId);
    kept(await moveMoney(world, { fundId, from: hand, to, amountSatang: 2_000n }));
    expect(await alive(fundId)).toBeUndefined();
  });
});
