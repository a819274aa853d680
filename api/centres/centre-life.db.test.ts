import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { CentreLife } from '#contracts/centre-life';
import { CentreView } from '#contracts/centres';
import { BODIES } from '../testing/bodies.ts';
import type { Person } from '../testing/http.ts';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { aCase } from '../testing/path-forms.ts';
import { openVillage, type Village } from '../testing/village.ts';

jest.setTimeout(60_000);

let services: TestServices;
let village: Village;
let officer: Person;

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
  officer = await village.person('tambon-officer');
});

afterAll(async () => {
  await village.house.close();
  await services.close();
});

const write = (path: 'centreFounding' | 'centreDistinctions' | 'centreMoves', change = {}) =>
  officer.post(path, { centreId: village.centreId }, { body: { ...BODIES[path]?.(), ...change } });

describe('the life of a centre over HTTP', () => {
  it('tells decision, fiscal year and founding apart, and what it was chosen as', async () => {
    expect(await write('centreFounding')).toMatchObject({ status: 200 });
    expect(await write('centreDistinctions')).toMatchObject({ status: 201 });
    expect(await write('centreDistinctions')).toMatchObject({
      status: 409,
      body: { code: 'chosen-already' },
    });
    const { centreId } = village;
    const read = await officer.get('centreLife', { centreId });
    expect(CentreLife.parse(read.body)).toMatchObject({
      foundedYearBe: 2561,
      decidedOn: '2017-09-01',
      targetFiscalYearBe: 2561,
      state: 'active',
      distinctions: [{ kind: 'model', yearBe: 2562 }],
      mayChange: true,
    });
    const centre = CentreView.parse((await officer.get('centre', { centreId })).body);
    expect(centre.modelYearBe).toBe(2562);
  });

  it('lets it rest: no household begins, and none is shut out of its end', async () => {
    const { centreId } = village;
    await officer.post('cases', {}, { body: aCase(centreId) });
    const closing = { to: 'closed', settlement: 'คืนเงินกองกลาง' };
    expect(await write('centreMoves', closing)).toMatchObject({
      status: 409,
      body: { code: 'cases-are-open' },
    });
    expect(await write('centreMoves', { to: 'dormant' })).toMatchObject({ status: 201 });
    const { household } = aCase(centreId) as { household: { houseNumber: string } };
    const another = { centreId, household: { ...household, houseNumber: '999' } };
    expect(await officer.post('cases', {}, { body: another })).toMatchObject({
      status: 409,
      body: { code: 'centre-not-active' },
    });
    expect(await write('centreMoves', { to: 'active' })).toMatchObject({ status: 201 });
  });
});
