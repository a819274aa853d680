import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { PersonMatchesResult } from '#contracts/person-matches';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { aCase, aMember } from '../testing/path-forms.ts';
import { openNeighbour, openVillage, type Village } from '../testing/village.ts';

jest.setTimeout(120_000);

let services: TestServices;
let village: Village;
let citizenId: string;

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
  const member = aMember({ firstName: 'บัวคำ' });
  citizenId = (member as { citizenId: string }).citizenId;
  const secretary = await village.person('secretary');
  const opened = await secretary.post('cases', {}, { body: aCase(village.centreId, [member]) });
  expect(opened.status).toBe(201);
});
afterAll(async () => {
  await village.house.close();
  await services.close();
});

function question(change: object = {}, centreId = village.centreId): object {
  const person = { firstName: 'บัวขำ', lastName: 'สมมุติ', citizenId: null, phone: null };
  const people = [{ ...person, birthYearBe: null, ...change }];
  return { centreId, house: null, people };
}

describe('who of the form may be on file', () => {
  it('is shown to who may register there, numbers masked, and noted once in the trail', async () => {
    const secretary = await village.person('secretary');
    const told = await secretary.post('personMatches', {}, { body: question() });
    await secretary.post('personMatches', {}, { body: question() });
    const { people } = told.body as PersonMatchesResult;
    expect(told.status).toBe(200);
    expect(people[0]!.matches).toMatchObject([
      { name: 'บัวคำ สมมุติ', isOfCentre: true, reasons: ['name-sounds-alike'] },
    ]);
    expect(JSON.stringify(told.body)).not.toContain(citizenId);
    const { personId } = people[0]!.matches[0]!;
    const noted = await services.database
      .fork()
      .execute(`select 1 from audit_event where action = 'person-compared' and subject_id = ?`, [
        personId,
      ]);
    expect(noted).toHaveLength(1);
  });

  it('is not told beyond the reach: only that the number is known, and where to ask', async () => {
    const neighbour = await openNeighbour(village);
    const secretary = await neighbour.person('secretary', { name: 'neighbour.secretary' });
    const body = question({ citizenId }, neighbour.centreId);
    const told = await secretary.post('personMatches', {}, { body });
    const { people } = told.body as PersonMatchesResult;
    expect(people).toMatchObject([{ matches: [], elsewhere: [{ reasons: ['same-citizen-id'] }] }]);
    expect(JSON.stringify(told.body)).not.toMatch(/บัวคำ|สมมุติ/u);
  });

  it('is told to nobody else', async () => {
    const ask = async (role: 'treasurer' | 'nfe-officer') =>
      (await village.person(role)).post('personMatches', {}, { body: question() });
    expect(await ask('treasurer')).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    expect(await ask('nfe-officer')).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });

  it('names the households of the house', async () => {
    const secretary = await village.person('secretary');
    const { centreId } = village;
    const [{ houseNumber }] = (await services.database
      .fork()
      .execute('select house_number as "houseNumber" from household')) as [{ houseNumber: string }];
    const house = { houseNumber, villageNumber: 1, houseCode: null };
    const body = { centreId, house, people: [] };
    const told = await secretary.post('personMatches', {}, { body });
    expect(told.body).toMatchObject({
      people: [],
      households: [{ headName: 'บัวคำ สมมุติ', numberInHouse: 1 }],
    });
  });
});
