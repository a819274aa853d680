import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { openVillage, type Village } from '../testing/village.ts';

jest.setTimeout(60_000);

let services: TestServices;
let village: Village;

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
});

afterAll(async () => {
  await village.house.close();
  await services.close();
});

const PASSWORD = 'bua-chai-2564';

function aSeat(change: object): object {
  return {
    username: 'somebody.new',
    displayName: 'ผู้มาใหม่',
    password: PASSWORD,
    role: 'chair',
    centreId: village.centreId,
    areaCode: '55',
    householdId: null,
    personId: null,
    fromOn: '2018-01-01',
    untilOn: null,
    ...change,
  };
}

const give = (change: object) => village.administrator.post('seats', {}, { body: aSeat(change) });

describe('giving a seat', () => {
  it('is refused to oneself: an administrator does not become an auditor', async () => {
    const { username } = village.administrator;
    const refused = await give({ username, role: 'auditor', centreId: null });
    expect(refused).toMatchObject({
      status: 400,
      body: { code: 'invalid-form', fields: [{ path: 'username', code: 'not-for-yourself' }] },
    });
    const { body } = await village.administrator.get('me');
    expect(body).toMatchObject({ seats: [{ role: 'administrator' }] });
  });

  it('is refused outside of one’s own area', async () => {
    const refused = await give({ role: 'auditor', centreId: null, areaCode: '50' });
    expect(refused).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
  });
});

describe('a term', () => {
  it.each([
    ['is over', { fromOn: '2018-01-01', untilOn: '2019-12-31' }],
    ['has not begun', { fromOn: '2099-01-01', untilOn: null }],
  ])('that %s opens nothing', async (name, term) => {
    const username = `chair.${name.replaceAll(' ', '-')}`;
    expect((await give({ username, ...term })).status).toBe(201);
    const person = await village.house.signIn({ username, password: PASSWORD });
    const { centreId } = village;
    expect((await person.get('me')).body).toMatchObject({ seats: [], permissions: [] });
    expect((await person.get('centre', { centreId })).status).toBe(404);
    expect((await person.get('cases')).body).toEqual({ rows: [], nextCursor: null });
  });
});
