/** The waiting order over HTTP: as a committee reads it, changes its rule in two, and a household sees it. */

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { OwnView } from '#contracts/own-view';
import type { CaseQueuePlace, WaitingQueue, WeightChanges } from '#contracts/queue';
import { comesIn } from '../testing/household-door.ts';
import type { Person } from '../testing/http.ts';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { openVillage, type Village } from '../testing/village.ts';
import { aProposedCase, readFile } from '../testing/walk.ts';
import { previewOf, someWeights } from '../testing/weights.ts';

jest.setTimeout(120_000);

let services: TestServices;
let village: Village;
/** Two marks of hardship more than the other, which saves a little more interest. */
let pressed: string;
let saves: string;
let household: Person;

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
  saves = await aProposedCase(village);
  pressed = await aProposedCase(village);
  const em = services.database.fork();
  await em.execute('update debt set has_defaulted = false where case_id = ?', [saves]);
  await em.execute('update debt set has_defaulted = true where case_id = ?', [pressed]);
  const richer = 'update debt set balance_satang = balance_satang + 10000 where case_id = ?';
  await em.execute(richer, [saves]);
  household = (await comesIn(village, { caseId: saves })).person;
});
afterAll(async () => {
  await village.house.close();
  await services.close();
});

const at = () => ({ centreId: village.centreId });

async function readQueue(): Promise<WaitingQueue> {
  const told = await (await village.person('member')).get('waitingQueue', at());
  expect(told.status).toBe(200);
  return told.body as WaitingQueue;
}

async function readChanges(): Promise<WeightChanges> {
  return (await (await village.person('chair')).get('weightChanges', at())).body as WeightChanges;
}

async function ownQueue(): Promise<OwnView['queue']> {
  return ((await household.get('ownView', { caseId: saves })).body as OwnView).queue;
}

describe('the waiting order', () => {
  it('shows places with figures and the rule in force, and no sum of what counts', async () => {
    const { rows, weights, lendableSatang, askedSatang, rateBasisPoints } = await readQueue();
    expect(rows.map(({ place, caseId }) => [place, caseId])).toEqual([
      [1, pressed],
      [2, saves],
    ]);
    expect(rows[0]?.harms).toContain('has-defaulted');
    expect(BigInt(rows[1]?.savedSatang ?? 0)).toBeGreaterThan(BigInt(rows[0]?.savedSatang ?? 0));
    expect(Object.keys(rows[0] ?? {})).not.toContain('counted');
    expect(JSON.stringify(rows)).not.toMatch(/points|score/);
    expect([weights.length, rateBasisPoints]).toEqual([4, 600]);
    expect([BigInt(lendableSatang) > 0n, askedSatang]).toEqual([true, '5490000']);
  });

  it('says of a case who is ahead and in which reason', async () => {
    const member = await village.person('member');
    const told = await member.get('caseQueuePlace', { caseId: saves });
    expect(told.body as CaseQueuePlace).toEqual({
      ...at(),
      place: 2,
      of: 2,
      ahead: [{ place: 1, caseId: pressed, reasons: ['more-hardship'] }],
    });
  });

  it('is read by the committee and those over it who see debts, and by nobody else', async () => {
    const status: Record<string, number> = {};
    for (const role of ['auditor', 'tambon-officer', 'administrator', 'nfe-officer'] as const) {
      status[role] = (await (await village.person(role)).get('waitingQueue', at())).status;
    }
    status['household'] = (await household.get('waitingQueue', at())).status;
    status['its own place'] = (await household.get('caseQueuePlace', { caseId: saves })).status;
    const auditor = await village.person('auditor');
    const seatId = await village.seatIdOf(auditor);
    const [noted] = await services.database.fork().execute<{ count: number }[]>(
      `select count(*)::int as count from audit_event
        where action = 'person-listed' and actor_seat_id = ?`,
      [seatId],
    );
    expect(noted).toEqual({ count: 2 });
    expect(status).toEqual({
      auditor: 200,
      'tambon-officer': 200,
      administrator: 404,
      'nfe-officer': 404,
      household: 404,
      'its own place': 404,
    });
  });
});

describe('what a household sees', () => {
  it('is its place, of how many and why, without anything of another household', async () => {
    expect(await ownQueue()).toEqual({
      place: 2,
      of: 2,
      ahead: [{ reason: 'more-hardship', households: 1 }],
      waitsSince: '2026-11-23',
      nextMonthOn: '2026-12-23',
      coming: null,
    });
    const view = JSON.stringify(await ownQueue());
    const { household: name, caseNumber } = await readFile(village, pressed);
    for (const other of [pressed, name, caseNumber]) expect(view).not.toContain(other);
  });
});

describe('the rule', () => {
  it('is not one person’s to set among the by-laws', async () => {
    const chair = await village.person('chair');
    const key = 'allocation-harm-baht';
    const body = { key, value: 1, effectiveFrom: '2026-12-01', reason: 'มติ' };
    const told = await chair.post('centrePolicies', at(), { body });
    expect(told).toMatchObject({ status: 409, body: { code: 'weights-need-two-people' } });
  });

  it('is looked at before anything is kept, by who may change it', async () => {
    const { before, moves } = await previewOf(village);
    expect(before).toMatchObject({ harmBaht: 2_000 });
    expect(moves).toMatchObject([
      { caseId: pressed, from: 1, to: 2 },
      { caseId: saves, from: 2, to: 1 },
    ]);
    expect((await readChanges()).rows).toEqual([]);
    const auditor = await village.person('auditor');
    const query =
      '?interestBasisPoints=1&harmBaht=1&waitingMonthBaht=1&householdBaht=1&effectiveFrom=2026-12-01';
    expect(await auditor.get('weightPreview', at(), query)).toMatchObject({ status: 403 });
  });

  it('is changed by two people, once, as they saw it; the household is told before its day', async () => {
    const { changeId, seen } = await someWeights(village, { effectiveFrom: '2026-11-24' });
    const answer = (person: Person, sent: object = { outcome: 'confirmed', seen }) =>
      person.post('answerWeightChange', { weightChangeId: changeId }, { body: sent });
    const [chair, secretary] = [await village.person('chair'), await village.person('secretary')];
    expect((await answer(secretary)).body).toMatchObject({ code: 'weights-by-another' });
    const other = { outcome: 'confirmed', seen: 'f'.repeat(64) };
    expect((await answer(chair, other)).body).toMatchObject({ code: 'queue-has-moved' });
    const { rows, preview, mayChange } = await readChanges();
    expect(rows).toMatchObject([{ changeId, status: 'proposed', isYours: false, moved: 2 }]);
    expect([preview?.seen, mayChange]).toEqual([seen, true]);
    const both = await Promise.all([answer(chair), answer(await village.person('tambon-officer'))]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect((await readChanges()).rows).toMatchObject([
      {
        changeId,
        status: 'confirmed',
        reason: 'มติที่ประชุมครั้งที่ 3/2569',
        proposedBy: expect.any(String),
        answeredBy: expect.any(String),
        moved: 2,
      },
    ]);
    expect((await readQueue()).rows.map(({ caseId }) => caseId)).toEqual([pressed, saves]);
    expect(await ownQueue()).toMatchObject({ place: 2, coming: { from: '2026-11-24', place: 1 } });
  });
});
