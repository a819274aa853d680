/** A creditor opens the case: asks for mediation, the household consents, and the case goes on. */

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { aCase, aSurvey, CONSENT } from '../testing/path-forms.ts';
import { openVillage, type Village } from '../testing/village.ts';
import { does, readFile } from '../testing/walk.ts';

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

const CREDITOR = {
  kind: 'creditor',
  askedOn: '2026-11-20',
  askedBy: 'นายสมมติ ร้านปุ๋ย',
  description: 'เจ้าของร้านปุ๋ยในตลาด บอกว่าค้างอยู่ราวสามหมื่นบาท ขอให้ไกล่เกลี่ย',
};

async function opened(source: object) {
  const secretary = await village.person('secretary');
  const body = { ...aCase(village.centreId), source };
  return secretary.post('cases', {}, { body });
}

function fieldOf({ body }: { body: unknown }): unknown {
  return (body as { fields: { path: string; code: string }[] }).fields.map(({ path, code }) => [
    path,
    code,
  ]);
}

describe('who asks for a case', () => {
  it.each([
    [{ ...CREDITOR, description: null }, 'source.description', 'creditor-without-description'],
    [{ ...CREDITOR, askedOn: '2026-11-24' }, 'source.askedOn', 'asked-in-the-future'],
    [{ kind: 'fund', askedOn: '2026-11-20' }, 'source.fundId', 'fund-missing'],
  ])('is refused by name: %j', async (source, path, code) => {
    const told = await opened(source);
    expect(told.status).toBe(400);
    expect(fieldOf(told)).toEqual([[path, code]]);
  });

  it('may be a fund of the centre, and only one of its own', async () => {
    const fund = { kind: 'fund', askedOn: '2026-11-20', fundId: village.fundId };
    const told = await opened(fund);
    expect(told.status).toBe(201);
    const { caseId } = told.body as { caseId: string };
    expect((await readFile(village, caseId)).source).toMatchObject({
      kind: 'fund',
      fundName: { en: 'Savings group' },
    });
    const elsewhere = { ...fund, fundId: village.centreId };
    expect(fieldOf(await opened(elsewhere))).toEqual([['source.fundId', 'no-such-fund']]);
  });
});

describe('a creditor who opens the case', () => {
  it('is on file for those who need it, and the case goes on once the household consents', async () => {
    const told = await opened(CREDITOR);
    expect(told.status).toBe(201);
    const { caseId } = told.body as { caseId: string };
    const file = await readFile(village, caseId);
    expect(file.source).toMatchObject(CREDITOR);
    expect(file.debts).toEqual([]);
    const { body } = await village.administrator.get('case', { caseId });
    expect(body).toMatchObject({ source: null, debts: null });

    const personId = file.members[0]?.personId ?? '';
    const consent = { ...CONSENT, givenByPersonId: personId };
    const step = async (kind: Parameters<typeof does>[1]['kind'], form: object) => {
      const done = await does(village, { kind, by: 'secretary', caseId }, form);
      expect(done.status).toBe(200);
    };
    await step('record-consent', consent);
    await village.moves(caseId, 'consented');
    const survey = aSurvey(personId, { creditorName: CREDITOR.askedBy });
    const surveyed = await does(
      village,
      { kind: 'survey-household', by: 'member', caseId },
      survey,
    );
    expect(surveyed.status).toBe(200);
    await village.moves(caseId, 'surveyed');
    await step('assess-household', { kind: 'assess-household', outcome: 'assessed', note: null });
    await village.moves(caseId, 'assessed');
    const now = await readFile(village, caseId);
    expect(now).toMatchObject({
      status: 'assessed',
      baseline: { number: 1 },
      debts: [{ creditorName: CREDITOR.askedBy }],
    });
  });

  it('keeps who asked as it was written', async () => {
    const em = services.database.fork();
    await expect(em.execute(`update case_source set kind = 'household'`)).rejects.toThrow(
      /append-only/,
    );
    const bare = `insert into case_source (case_id, centre_id, area_code, kind, asked_on,
        by_seat_id, recorded_at)
      select id, centre_id, area_code, 'creditor', '2026-11-20', gen_random_uuid(), now()
        from household_case
       where id not in (select case_id from case_source) limit 1`;
    const secretary = await village.person('secretary');
    await secretary.post('cases', {}, { body: aCase(village.centreId) });
    await expect(em.execute(bare)).rejects.toThrow(/creditor_is_described/);
  });
});
