import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { DecisionView } from '#contracts/decisions';
import { RegisterPage } from '#contracts/registers';
import { ROLES, type Role } from '#domain/people/roles';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { openVillage, type Village } from '../testing/village.ts';
import { anOpenMeeting, aProposedCase, aReservedLoan } from '../testing/walk.ts';

jest.setTimeout(60_000);

let services: TestServices;
let village: Village;
let at: { meetingId: string; itemId: string };
let home: { householdId: string; personId: string };

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
  await aReservedLoan(village, await aProposedCase(village));
  const [item] = await services.database
    .fork()
    .execute<{ itemId: string; meetingId: string }[]>(
      'select item_id as "itemId", meeting_id as "meetingId" from resolution',
    );
  if (item === undefined) throw new Error('nothing was resolved');
  at = item;
  const [household] = await services.database
    .fork()
    .execute<(typeof home)[]>(
      'select id as "householdId", head_person_id as "personId" from household',
    );
  if (household === undefined) throw new Error('no household');
  home = household;
});

afterAll(async () => {
  await village.house.close();
  await services.close();
});

const READERS: readonly Role[] = [
  'chair',
  'secretary',
  'treasurer',
  'member',
  'tambon-officer',
  'district-officer',
  'province-officer',
  'auditor',
];

async function read(role: Role, params = at) {
  const person = await village.person(role, role === 'household' ? home : {});
  return person.get('decision', params);
}

describe('a decision, over HTTP', () => {
  it('shows what the members saw, the rules of that day, and all of it worked out anew', async () => {
    const told = await read('member');
    expect(told.status).toBe(200);
    const view = DecisionView.parse(told.body);
    expect(view.item.options.filter(({ isAble }) => isAble).length).toBeGreaterThan(0);
    expect(view.rules).toContainEqual({ key: 'quorum-basis-points', value: 5000 });
    const { kept, recomputed } = view.hashes;
    expect(recomputed).toBe(kept);
    expect(view.hashes).toMatchObject({ onMinutes: null, isSealed: false });
    expect(view.replay.isEqual).toBe(true);
    expect(view.replay.compared).toBeGreaterThan(100);
    const parts = view.replay.parts.map(({ part }) => part);
    expect(parts).toEqual(
      expect.arrayContaining(['evidence', 'rules', 'funds', 'room', 'votes', 'schedule', 'money']),
    );
  });

  it.each(ROLES)('is read by committee, officers and auditor alone: %s', async (role) => {
    const { status } = await read(role);
    expect(status).toBe(READERS.includes(role) ? 200 : 404);
  });

  it('names what differs once a row was changed past the guards', async () => {
    const em = services.database.fork();
    const change = (sql: string) => em.execute(sql, [at.itemId]);
    await em.execute('alter table vote disable trigger user');
    await change(`update vote set choice = 'refuse', fund_id = null where item_id = ?`);
    const view = DecisionView.parse((await read('auditor')).body);
    expect(view.replay.isEqual).toBe(false);
    const votes = view.replay.parts.find(({ part }) => part === 'votes');
    expect(votes?.differences).toContainEqual({
      what: { th: 'มติ · ผล', en: 'resolution · outcome' },
      stored: { th: 'เห็นชอบ', en: 'approved' },
      recomputed: { th: 'ไม่เห็นชอบ', en: 'refused' },
    });
    await em.execute(`update vote set choice = 'fund', fund_id = ? where item_id = ?`, [
      village.fundId,
      at.itemId,
    ]);
    await em.execute('alter table vote enable trigger user');
    expect(DecisionView.parse((await read('auditor')).body).replay.isEqual).toBe(true);
  });

  it('is reached from the register of resolutions by those who may read it', async () => {
    const register = { centreId: village.centreId, register: 'meetings' };
    const told = await (await village.person('auditor')).get('register', register);
    const { rows } = RegisterPage.parse(told.body);
    expect(rows.map(({ decision }) => decision)).toContainEqual(at);
  });

  it('is nothing before the vote is opened, and not under another meeting', async () => {
    const waiting = await anOpenMeeting(village, await aProposedCase(village));
    expect(await read('secretary', waiting)).toMatchObject({ status: 404 });
    const elsewhere = { meetingId: waiting.meetingId, itemId: at.itemId };
    expect(await read('secretary', elsewhere)).toMatchObject({ status: 404 });
  });
});
