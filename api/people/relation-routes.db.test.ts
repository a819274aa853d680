import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { PersonRelations } from '#contracts/person-relations';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { aMember } from '../testing/path-forms.ts';
import { peopleOnFile } from '../testing/people.ts';
import { openNeighbour, openVillage, type Village } from '../testing/village.ts';

jest.setTimeout(120_000);

let services: TestServices;
let village: Village;
let mother: string;
let son: string;

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
  [mother = '', son = ''] = await peopleOnFile(village, [
    aMember({ firstName: 'บัวคำ' }),
    aMember({ firstName: 'ปันแก้ว', relation: 'child' }),
  ]);
});
afterAll(async () => {
  await village.house.close();
  await services.close();
});

async function note(change: object) {
  const secretary = await village.person('secretary');
  const body = { otherPersonId: son, kind: 'parent', fromOn: null, ...change };
  return secretary.post('noteRelation', { personId: mother }, { body });
}

async function relationsOf(personId: string): Promise<PersonRelations> {
  const secretary = await village.person('secretary');
  return (await secretary.get('personRelations', { personId })).body as PersonRelations;
}

describe('a relation', () => {
  it('is noted, seen from both sides, and ends without vanishing', async () => {
    const noted = await note({ fromOn: '1990-01-01' });
    expect(noted.status).toBe(201);
    const { relationId } = noted.body as { relationId: string };
    expect((await relationsOf(mother)).relations).toMatchObject([{ seen: 'child', untilOn: null }]);
    expect(await relationsOf(son)).toMatchObject({
      relations: [{ seen: 'parent', other: { personId: mother }, fromOn: '1990-01-01' }],
      housemates: [{ personId: mother }],
    });
    const secretary = await village.person('secretary');
    const untilOn = '2026-11-20';
    await secretary.post('endRelation', { relationId }, { body: { untilOn } });
    expect((await relationsOf(mother)).relations).toMatchObject([{ relationId, untilOn }]);
  });

  it.each([
    ['to oneself', () => ({ otherPersonId: mother }), 'otherPersonId', 'relation-to-oneself'],
    [
      'that begins tomorrow',
      () => ({ fromOn: '2026-11-24' }),
      'fromOn',
      'relation-begins-in-the-future',
    ],
    ['of no such kind', () => ({ kind: 'friend' }), 'kind', 'not-in-the-list'],
    ['to nobody', () => ({ otherPersonId: village.centreId }), 'otherPersonId', 'no-such-person'],
  ] as const)('%s is refused by name', async (...[, change, path, code]) => {
    const told = await note(change());
    const fields = [expect.objectContaining({ path, code })];
    expect(told).toMatchObject({ status: 400, body: { code: 'invalid-form', fields } });
  });

  it('is not seen from another centre', async () => {
    const neighbour = await openNeighbour(village);
    const secretary = await neighbour.person('secretary', { name: 'neighbour.secretary' });
    const told = await secretary.get('personRelations', { personId: mother });
    expect(told).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });
});
