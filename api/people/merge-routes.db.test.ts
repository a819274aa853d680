import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { AlikePeople, PeopleBeside } from '#contracts/person-merges';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { aMember } from '../testing/path-forms.ts';
import { KEEP_ALL, peopleOnFile } from '../testing/people.ts';
import { openNeighbour, openVillage, type Village } from '../testing/village.ts';

jest.setTimeout(120_000);

let services: TestServices;
let village: Village;
let kept: string;
let merged: string;

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
  const noId = { citizenId: null, noIdReason: 'card-lost', phone: null };
  [kept = ''] = await peopleOnFile(village, [aMember({ firstName: 'บัวคำ', ...noId })]);
  [merged = ''] = await peopleOnFile(village, [aMember({ firstName: 'บัวขำ' })]);
});
afterAll(async () => {
  await village.house.close();
  await services.close();
});

const body = (change: object = {}) => ({
  mergedPersonId: merged,
  choices: { ...KEEP_ALL, citizenId: 'merged', phone: 'merged' },
  versions: { kept: 1, merged: 1 },
  ...change,
});

async function register(): Promise<AlikePeople> {
  const secretary = await village.person('secretary');
  const { centreId } = village;
  return (await secretary.get('alikePeople', { centreId })).body as AlikePeople;
}

describe('two records of one person', () => {
  it('are found, looked at side by side, merged and parted again', async () => {
    const secretary = await village.person('secretary');
    expect((await register()).pairs).toMatchObject([
      { reasons: expect.arrayContaining(['name-sounds-alike']) },
    ]);

    const ids = { personId: kept, otherPersonId: merged };
    const told = await secretary.get('peopleBeside', ids);
    const beside = told.body as PeopleBeside;
    expect(beside.differing).toEqual(['firstName', 'citizenId', 'phone']);
    expect(beside.second.maskedCitizenId).toMatch(/^5-x{4}-/);
    expect(beside.first.memberships).toMatchObject([{ relation: 'head' }]);
    expect(beside.first.holdings).toMatchObject({ headships: 1, debts: 0 });

    const made = await secretary.post('personMerges', { personId: kept }, { body: body() });
    expect(made.status).toBe(201);
    const after = await register();
    expect(after.pairs).toEqual([]);
    expect(after.merges).toMatchObject([{ kept: { name: 'บัวคำ สมมุติ' }, undoneAt: null }]);

    const { mergeId } = made.body as { mergeId: string };
    expect(await secretary.post('undoPersonMerge', { mergeId })).toMatchObject({ status: 200 });
    const again = await secretary.post('undoPersonMerge', { mergeId });
    expect(again).toMatchObject({ status: 409, body: { code: 'merge-undone-already' } });
    expect((await register()).pairs).toHaveLength(1);
  });

  it('are not asked about again once somebody has said that they are two people', async () => {
    const secretary = await village.person('secretary');
    const noId = { citizenId: null, noIdReason: 'declined', phone: null };
    const [one = ''] = await peopleOnFile(village, [aMember({ firstName: 'สายใจ', ...noId })]);
    const [other = ''] = await peopleOnFile(village, [aMember({ firstName: 'สายใจ', ...noId })]);
    const before = (await register()).pairs.length;
    const told = { body: { otherPersonId: other, reason: 'different-parents' } };
    const apart = await secretary.post('personDistinctions', { personId: one }, told);
    expect(apart.status).toBe(201);
    expect((await register()).pairs).toHaveLength(before - 1);
  });

  it('are refused by name when they are one record, or were changed meanwhile', async () => {
    const secretary = await village.person('secretary');
    const merge = (change: object) =>
      secretary.post('personMerges', { personId: kept }, { body: body(change) });
    const self = await merge({ mergedPersonId: kept });
    expect(self).toMatchObject({ status: 409, body: { code: 'person-with-themselves' } });
    const stale = await merge({ versions: { kept: 1, merged: 9 } });
    expect(stale).toMatchObject({ status: 409, body: { code: 'changed-meanwhile' } });
  });

  it('of another centre are not told of', async () => {
    const neighbour = await openNeighbour(village);
    const [strangerId = ''] = await peopleOnFile(neighbour, [aMember({ firstName: 'บัวคำ' })]);
    const secretary = await village.person('secretary');
    const ids = { personId: kept, otherPersonId: strangerId };
    expect(await secretary.get('peopleBeside', ids)).toMatchObject({ status: 404 });
    const made = await secretary.post(
      'personMerges',
      { personId: kept },
      { body: body({ mergedPersonId: strangerId }) },
    );
    const fields = [expect.objectContaining({ code: 'no-such-person' })];
    expect(made).toMatchObject({ status: 400, body: { fields } });
  });
});
