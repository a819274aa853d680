import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import request from 'supertest';
import { createApp } from '../app.ts';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';

jest.setTimeout(60_000);

const ACCOUNT = { username: 'secretary.bua', displayName: 'เลขานุการ', password: 'bua-chai-2564' };

let services: TestServices;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  services = await openTestServices();
  app = createApp(services);
  await services.identity.ensureAccount(ACCOUNT);
});

afterAll(() => services.close());

function signIn(username: string, password: string) {
  return request(app).post('/api/auth/sign-in/username').send({ username, password });
}

function cookieOf(response: request.Response): string {
  return String(response.headers['set-cookie']).split(';')[0]!;
}

describe('signing in', () => {
  it('gives a cookie that scripts and other sites cannot use, and tells who is signed in', async () => {
    const signedIn = await signIn(ACCOUNT.username, ACCOUNT.password).expect(200);
    const cookie = String(signedIn.headers['set-cookie']);
    expect(cookie).toMatch(/^plodnee\.session_token=/);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    const me = await request(app).get('/api/v1/me').set('Cookie', cookieOf(signedIn)).expect(200);
    expect(me.body).toMatchObject({ displayName: 'เลขานุการ', seats: [], permissions: [] });
  });

  it('says the same of an unknown user and of a wrong password', async () => {
    const wrong = await signIn(ACCOUNT.username, 'not-the-password').expect(401);
    const unknown = await signIn('nobody.here', 'not-the-password').expect(401);
    const { requestId: _one, ...said } = wrong.body as Record<string, unknown>;
    const { requestId: _other, ...saidAgain } = unknown.body as Record<string, unknown>;
    expect(saidAgain).toEqual(said);
    expect(said).toMatchObject({ code: 'wrong-sign-in', sentence: { th: expect.any(String) } });
    expect(wrong.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  });

  it.each([
    ['{', 400, 'body-unreadable'],
    ['[]', 400, 'body-unreadable'],
    ['{"username":"secretary.bua"}', 400, 'body-unreadable'],
    ['{"username":"\\u0000\\u0000\\u0000","password":"12345678"}', 401, 'wrong-sign-in'],
    [`"${'a'.repeat(10_001)}"`, 413, 'body-too-large'],
    ['null', 400, 'body-unreadable'],
  ])('refuses the body %s in our own words', async (body, status, code) => {
    const post = request(app).post('/api/auth/sign-in/username');
    const refused = await post.set('Content-Type', 'application/json').send(body);
    expect(refused).toMatchObject({ status, body: { code } });
  });

  it('takes no form that another page could send', async () => {
    const post = request(app).post('/api/auth/sign-in/username');
    const refused = await post.set('Content-Type', 'text/plain').send(JSON.stringify(ACCOUNT));
    expect(refused).toMatchObject({ status: 415, body: { code: 'not-json' } });
  });

  it('answers without the token of the session', async () => {
    const signedIn = await signIn(ACCOUNT.username, ACCOUNT.password);
    expect(signedIn.body).toEqual({ isDone: true });
  });

  it('makes the same account only once', async () => {
    const [first, second] = [
      await services.identity.ensureAccount(ACCOUNT),
      await services.identity.ensureAccount(ACCOUNT),
    ];
    expect(second).toBe(first);
  });

  it('kills the session at sign-out, also where the old cookie is kept', async () => {
    const cookie = cookieOf(await signIn(ACCOUNT.username, ACCOUNT.password));
    await request(app)
      .post('/api/auth/sign-out')
      .set('Cookie', cookie)
      .set('Origin', 'http://127.0.0.1:4300')
      .send({})
      .expect(200);
    const refused = await request(app).get('/api/v1/me').set('Cookie', cookie).expect(401);
    expect(refused.body).toMatchObject({ code: 'not-signed-in' });
  });

  it.each(['/api/auth/sign-up/email', '/api/auth/is-username-available', '/api/auth/update-user'])(
    'keeps the door %s shut',
    async (path) => {
      const refused = await request(app).post(path).send({ username: 'secretary.bua' }).expect(404);
      expect(refused.body).toMatchObject({ code: 'not-found' });
    },
  );

  it('tells nobody the token of a session', async () => {
    const cookie = cookieOf(await signIn(ACCOUNT.username, ACCOUNT.password));
    const refused = await request(app).get('/api/auth/get-session').set('Cookie', cookie);
    expect(refused.status).toBe(404);
  });

  it('refuses a sign-in that another site sends', async () => {
    const said = jest.spyOn(console, 'error').mockImplementation(() => {});
    const cookie = cookieOf(await signIn(ACCOUNT.username, ACCOUNT.password));
    const refused = await signIn(ACCOUNT.username, ACCOUNT.password)
      .set('Cookie', cookie)
      .set('Origin', 'https://elsewhere.example');
    expect(refused).toMatchObject({ status: 403, body: { code: 'foreign-origin' } });
    said.mockRestore();
  });
});

describe('changing the password', () => {
  const MEMBER = { username: 'member.bua', displayName: 'กรรมการ', password: 'given-by-hand-1' };
  const NEW = 'four words in a row';

  function change(cookie: string, body: object) {
    const post = request(app).post('/api/auth/change-password').set('Cookie', cookie);
    return post.set('Origin', 'http://127.0.0.1:4300').send(body);
  }

  beforeAll(() => services.identity.ensureAccount(MEMBER));

  it.each([
    [{ currentPassword: 'not-it-at-all', newPassword: NEW }, 'currentPassword', 'wrong-password'],
    [{ currentPassword: MEMBER.password, newPassword: 'short' }, 'newPassword', 'too-short'],
    [
      { currentPassword: MEMBER.password, newPassword: MEMBER.password },
      'newPassword',
      'password-unchanged',
    ],
    [{ newPassword: NEW }, 'currentPassword', 'missing'],
  ])('refuses %j at its field and changes nothing', async (body, path, code) => {
    const cookie = cookieOf(await signIn(MEMBER.username, MEMBER.password).expect(200));
    const refused = await change(cookie, body).expect(400);
    expect(refused.body).toMatchObject({
      code: 'invalid-form',
      fields: [{ path, code, sentence: { th: expect.any(String), en: expect.any(String) } }],
    });
    await signIn(MEMBER.username, MEMBER.password).expect(200);
  });

  it('is for who is signed in, from our own pages and as JSON', async () => {
    const body = { currentPassword: MEMBER.password, newPassword: NEW };
    const refused = await change('plodnee.session_token=forged', body).expect(401);
    expect(refused.body).toMatchObject({ code: 'not-signed-in' });
    const cookie = cookieOf(await signIn(MEMBER.username, MEMBER.password));
    const said = jest.spyOn(console, 'error').mockImplementation(() => {});
    const foreign = await change(cookie, body).set('Origin', 'https://elsewhere.example');
    expect(foreign).toMatchObject({ status: 403, body: { code: 'foreign-origin' } });
    said.mockRestore();
    const form = await request(app)
      .post('/api/auth/change-password')
      .set('Cookie', cookie)
      .set('Content-Type', 'text/plain')
      .send(JSON.stringify(body));
    expect(form).toMatchObject({ status: 415, body: { code: 'not-json' } });
  });

  it('takes the new one, and every other session of the person is dead at once', async () => {
    const elsewhere = cookieOf(await signIn(MEMBER.username, MEMBER.password));
    const here = cookieOf(await signIn(MEMBER.username, MEMBER.password));
    const changed = await change(here, { currentPassword: MEMBER.password, newPassword: NEW });
    expect(changed).toMatchObject({ status: 200, body: { isDone: true } });
    await request(app).get('/api/v1/me').set('Cookie', elsewhere).expect(401);
    await request(app).get('/api/v1/me').set('Cookie', here).expect(401);
    await request(app).get('/api/v1/me').set('Cookie', cookieOf(changed)).expect(200);
    await signIn(MEMBER.username, MEMBER.password).expect(401);
    await signIn(MEMBER.username, NEW).expect(200);
  });
});

describe('the front door', () => {
  it('lives and is ready', async () => {
    await request(app).get('/healthz').expect(200);
    await request(app)
      .get('/readyz')
      .expect(200, { status: 'ready', parts: { postgres: true, temporal: true } });
  });

  it('tells browsers to run nothing but our own and to keep nothing', async () => {
    const { headers } = await request(app).get('/api/v1/me').expect(401);
    expect(headers['content-security-policy']).toMatch(
      /default-src 'self'.*frame-ancestors 'none'/,
    );
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'content-type': 'application/problem+json; charset=utf-8',
    });
  });

  it('answers 404 for an unknown path and 405 for a method the path does not take', async () => {
    await request(app).get('/api/v1/nothing').expect(404);
    await request(app).get('/api/v1/me/').expect(404);
    await request(app).get('/.git/config').expect(404);
    const refused = await request(app).delete('/api/v1/me').expect(405);
    expect(refused.headers['allow']).toBe('GET, HEAD');
  });

  it('refuses bodies it cannot read or that are too large', async () => {
    const send = (body: string) =>
      request(app).post('/api/v1/cases').set('Content-Type', 'application/json').send(body);
    expect((await send('{"a":').expect(400)).body).toMatchObject({ code: 'body-unreadable' });
    expect((await send(`"${'a'.repeat(1_100_000)}"`).expect(413)).body).toMatchObject({
      code: 'body-too-large',
    });
  });
});
