import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { HouseholdAccount } from '#contracts/household-account';
import { aHelper, comesIn } from '../testing/household-door.ts';
import type { Person } from '../testing/http.ts';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { aMember } from '../testing/path-forms.ts';
import { openVillage, type Village } from '../testing/village.ts';
import { anOpenCase } from '../testing/walk.ts';

jest.setTimeout(60_000);

let services: TestServices;
let village: Village;
let caseId: string;
let owner: Person;
let other: Person;

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
  caseId = await anOpenCase(village, [aMember(), aMember({ relation: 'spouse' })]);
  owner = (await comesIn(village, { caseId })).person;
  other = (await comesIn(village, { caseId, member: 1 })).person;
});

afterAll(async () => {
  await village.house.close();
  await services.close();
});

const LINE = {
  direction: 'expense',
  category: 'food',
  amountSatang: '12050',
  happenedOn: '2026-11-22',
  note: 'ปลาและผัก',
};

const booksOf = async (person: Person, month = '2026-11') =>
  ((await person.get('householdAccount', { caseId }, `?month=${month}`)).body as HouseholdAccount)
    .books;

const write = (person: Person, change: object = {}) =>
  person.post('accountLines', { caseId }, { body: { ...LINE, ...change } });

const share = (audience: string, isShared: boolean) =>
  owner.post('accountSharings', { caseId }, { body: { audience, isShared } });

describe('the household account', () => {
  it('keeps dated lines and sums the month', async () => {
    expect((await write(owner)).status).toBe(201);
    const wage = { direction: 'income', category: 'day-labour', amountSatang: '35000' };
    expect((await write(owner, wage)).status).toBe(201);
    await write(owner, { happenedOn: '2026-10-31' });
    const [book] = await booksOf(owner);
    expect(book).toMatchObject({
      isOwn: true,
      incomeSatang: '35000',
      expenseSatang: '12050',
      leftSatang: '22950',
      expenses: [{ category: 'food', amountSatang: '12050' }],
    });
    expect(book?.lines).toHaveLength(2);
  });

  it.each([
    [{ happenedOn: '2026-11-24' }, 'happenedOn', 'date-in-the-future'],
    [{ amountSatang: '0' }, 'amountSatang', 'money-must-be-positive'],
    [{ category: 'rice' }, 'category', 'not-in-the-list'],
  ])('takes no line with %j', async (change, path, code) => {
    expect((await write(owner, change)).body).toMatchObject({ fields: [{ path, code }] });
  });

  it('is for its owner’s eyes alone: not the spouse’s, not the secretary’s', async () => {
    expect((await booksOf(other)).filter(({ isOwn }) => !isOwn)).toEqual([]);
    expect(await booksOf(await village.person('secretary'))).toEqual([]);
  });

  it('shows to whom the owner shares it with, until the owner ends it', async () => {
    expect((await share('household', true)).status).toBe(200);
    expect((await share('household', true)).body).toMatchObject({ code: 'already-so' });
    expect((await booksOf(other)).filter(({ isOwn }) => !isOwn)).toHaveLength(1);
    expect(await booksOf(await village.person('secretary'))).toEqual([]);
    await share('centre', true);
    expect(await booksOf(await village.person('secretary'))).toHaveLength(1);
    await share('household', false);
    await share('centre', false);
    expect((await booksOf(other)).filter(({ isOwn }) => !isOwn)).toEqual([]);
    expect(await booksOf(await village.person('secretary'))).toEqual([]);
  });

  it('is written by the member: a helper reads the case, not the book’s pen', async () => {
    const helper = (await comesIn(village, { caseId, helper: aHelper() })).person;
    expect((await write(helper)).body).toMatchObject({ code: 'for-the-member-alone' });
  });

  it('strikes a wrong line out once, by its owner', async () => {
    const { id: accountLineId } = (await write(owner, { amountSatang: '99900' })).body as {
      id: string;
    };
    expect((await other.post('strikeAccountLine', { accountLineId })).status).toBe(404);
    const struck = await Promise.all([
      owner.post('strikeAccountLine', { accountLineId }),
      owner.post('strikeAccountLine', { accountLineId }),
    ]);
    expect(struck.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    const [book] = await booksOf(owner);
    expect(book?.lines.map((line) => line.lineId)).not.toContain(accountLineId);
  });
});
