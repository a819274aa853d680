import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import request from 'supertest';
import { createApp } from '../app.ts';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { openVillage, type Village } from '../testing/village.ts';

jest.setTimeout(60_000);

const FIRST = 'bua-chai-2564';
const ONCE = 'k7mt-2wqx-9ahp';
const OWN = 'my-own-password-2569';

let services: TestServices;
let village: Village;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
  app = createApp(services);
});

afterAll(async () => {
  await village.house.close();
  await services.close();
});

async function aMember(username: string, change: object = {}): Promise<string> {
  const seat = {
    username,
    displayName: 'สมาชิกขี้ลืม',
    password: FIRST,
    role: 'member',
    centreId: village.centreId,
    areaCode: '55',
    householdId: null,
    personId: null,
    fromOn: '2018-01-01',
    untilOn: null,
    ...change,
  };
  const { body } = await village.administrator.post('seats', {}, { body: seat });
  return (body as { id: string }).id;
}

const signIn = (username: string, password: string) =>
  request(app).post('/api/auth/sign-in/username').send({ username, password });

async function cookieOf(username: string, password: string): Promise<string> {
  const signedIn = await signIn(username, password).expect(200);
  return String(signedIn.headers['set-cookie']).split(';')[0]!;
}

const get = (path: string, cookie: string) => request(app).get(path).set('Cookie', cookie);

const replace = (seatId: string, password = ONCE) =>
  village.administrator.post('seatPassword', { seatId }, { body: { password } });

describe('a forgotten password', () => {
  it('is replaced: old sessions end, and the new one opens nothing until it is changed', async () => {
    const seatId = await aMember('forgetful');
    const before = await cookieOf('forgetful', FIRST);
    expect(await replace(seatId)).toMatchObject({ status: 200 });
    await get('/api/v1/me', before).expect(401);
    await signIn('forgetful', FIRST).expect(401);
    const once = await cookieOf('forgetful', ONCE);
    const me = await get('/api/v1/me', once).expect(200);
    expect(me.body).toMatchObject({ mustChangePassword: true });
    const tasks = await get('/api/v1/tasks', once).expect(403);
    expect(tasks.body).toMatchObject({ code: 'password-must-change' });
    const change = { currentPassword: ONCE, newPassword: OWN };
    const changed = await request(app)
      .post('/api/auth/change-password')
      .set('Cookie', once)
      .set('Origin', 'http://127.0.0.1:4300')
      .send(change);
    expect(changed.status).toBe(200);
    const own = await cookieOf('forgetful', OWN);
    const free = await get('/api/v1/me', own).expect(200);
    expect(free.body).toMatchObject({ mustChangePassword: false });
    await get('/api/v1/tasks', own).expect(200);
  });

  it('of a new account may be for once as well; a known account keeps its own', async () => {
    const once = { isOneTime: true, password: ONCE };
    await aMember('newcomer', once);
    const me = await get('/api/v1/me', await cookieOf('newcomer', ONCE));
    expect(me.body).toMatchObject({ mustChangePassword: true });
    await aMember('known');
    await aMember('known', { ...once, role: 'treasurer' });
    const known = await get('/api/v1/me', await cookieOf('known', FIRST));
    expect(known.body).toMatchObject({ mustChangePassword: false });
  });

  it('is given again when the first was lost, by ten at once too, and the trail knows', async () => {
    const seatId = await aMember('forgetful.twice');
    const told = await Promise.all(Array.from({ length: 10 }, () => replace(seatId)));
    expect(told.map(({ status }) => status)).toEqual(Array(10).fill(200));
    const em = services.database.fork();
    const rows = await em.execute<{ open: number; noted: number }[]>(
      `select (select count(*)::int from one_time_password
                where seat_id = ? and ended_at is null) as open,
              (select count(*)::int from audit_event
                where action = 'password-replaced' and subject_id = ?) as noted`,
      [seatId, seatId],
    );
    expect(rows).toEqual([{ open: 1, noted: 10 }]);
  });

  it('is not replaced by its owner, by who gives no seats, or for an account that reaches further', async () => {
    const { administrator } = village;
    const own = await village.seatIdOf(administrator);
    expect(await replace(own)).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    const seatId = await aMember('careful');
    const secretary = await village.person('secretary');
    const asked = await secretary.post('seatPassword', { seatId }, { body: { password: ONCE } });
    expect(asked).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    await services.database.fork().execute(
      `insert into seat (id, user_id, role, area_code, display_name, from_on, is_demo, created_at)
        select gen_random_uuid(), user_id, 'auditor', '56', display_name, '2018-01-01', false, now()
          from seat where id = ?`,
      [seatId],
    );
    expect(await replace(seatId)).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    expect(await replace(seatId, 'short')).toMatchObject({ status: 400 });
  });
});
