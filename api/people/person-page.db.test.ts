import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { PersonRelations } from '#contracts/person-relations';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { aMember } from '../testing/path-forms.ts';
import { peopleOnFile } from '../testing/people.ts';
import { openVillage, type Village } from '../testing/village.ts';

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

async function pageOf(personId: string): Promise<PersonRelations> {
  const secretary = await village.person('secretary');
  return (await secretary.get('personRelations', { personId })).body as PersonRelations;
}

describe('the page of a person', () => {
  it('tells what is on file with the number masked, and takes a correction', async () => {
    const { record } = await pageOf(mother);
    expect(record.maskedCitizenId).toMatch(/x/iu);
    const secretary = await village.person('secretary');
    const { maskedCitizenId: _, noIdReason: __, ...names } = record;
    const body = { ...names, firstName: 'บัวขำ', identity: { kind: 'as-it-is' } };
    const told = await secretary.post('correctPerson', { personId: mother }, { body });
    expect(told.status).toBe(200);
    expect(await pageOf(mother)).toMatchObject({
      record: { firstName: 'บัวขำ', maskedCitizenId: record.maskedCitizenId },
      earlier: [{ name: expect.stringContaining('บัวคำ') }],
    });
    const again = await secretary.post('correctPerson', { personId: mother }, { body });
    expect(again).toMatchObject({ status: 409, body: { code: 'changed-meanwhile' } });
  });

  it('lets a head leave only when somebody takes over, and shows who left', async () => {
    const [home] = (await pageOf(mother)).memberships;
    expect(home).toMatchObject({ relation: 'head', others: [{ personId: son }] });
    const householdId = home?.householdId ?? '';
    const secretary = await village.person('secretary');
    const leave = (change: object) => {
      const body = { leftOn: '2026-11-20', reason: 'moved-away', successorId: null, ...change };
      return secretary.post('leaveHousehold', { personId: mother, householdId }, { body });
    };
    const fields = [expect.objectContaining({ path: 'successorId', code: 'head-needs-successor' })];
    expect(await leave({})).toMatchObject({ status: 400, body: { fields } });
    expect((await leave({ successorId: son })).status).toBe(201);
    expect((await pageOf(mother)).memberships).toMatchObject([{ leftOn: '2026-11-20' }]);
    expect((await pageOf(son)).memberships).toMatchObject([{ relation: 'head', others: [] }]);
    expect(await leave({})).toMatchObject({ status: 404 });
  });
});
