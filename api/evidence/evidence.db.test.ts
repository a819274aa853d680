import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { EvidenceView, SpendGuideView } from '#contracts/evidence';
import type { Person } from '../testing/http.ts';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { aSurvey, CONSENT } from '../testing/path-forms.ts';
import { openVillage, type Village } from '../testing/village.ts';
import { anOpenCase, does, readFile } from '../testing/walk.ts';

jest.setTimeout(60_000);

let services: TestServices;
let village: Village;
let surveyor: Person;
let secretary: Person;
let caseId: string;

/** The smallest whole PNG: one grey point, with a place written into it. */
const PNG = Buffer.concat([
  Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55', 'hex'),
  Buffer.from('00000007', 'hex'),
  Buffer.from('eXIf18.78 N'),
  Buffer.from('00000000', 'hex'),
  Buffer.from('0000000a49444154789c636000000002000148afa4710000000049454e44ae426082', 'hex'),
]);

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
  surveyor = await village.person('member');
  secretary = await village.person('secretary');
  caseId = await anOpenCase(village);
  const personId = (await readFile(village, caseId)).members[0]?.personId ?? '';
  const consent = { ...CONSENT, givenByPersonId: personId };
  await does(village, { kind: 'record-consent', by: 'secretary', caseId }, consent);
  await village.moves(caseId, 'consented');
  const survey = {
    ...aSurvey(personId, {
      source: 'community-finance',
      creditorFundId: village.fundId,
      statedPurpose: 'farming',
      actualUse: 'old-debt',
      borrowedOn: '2026-03-05',
      papersSeen: ['passbook'],
    }),
    yearlyIncomes: [{ personId: null, kind: 'rice', yearSatang: '3600000', months: [11] }],
    dependants: 2,
    savingsSatang: '10000',
  };
  const told = await does(village, { kind: 'survey-household', by: 'member', caseId }, survey);
  expect(told.status).toBe(200);
  await village.moves(caseId, 'surveyed');
});

afterAll(async () => {
  await village.house.close();
  await services.close();
});

const read = async (by: Person = secretary) =>
  EvidenceView.parse((await by.get('caseEvidence', { caseId })).body);

async function lineId(): Promise<string> {
  return (await read()).debts[0]?.lineId ?? '';
}

const codeOf = ({ body }: { body: unknown }) =>
  (body as { code: string; fields?: { code: string }[] }).fields?.[0]?.code ??
  (body as { code: string }).code;

describe('the evidence of a household', () => {
  it('shows what was said in the survey, and to whom what may be done', async () => {
    expect(await read()).toMatchObject({
      debts: [{ papers: ['passbook'], statedPurpose: 'farming', actualUse: 'old-debt' }],
      incomes: [{ every: 'month' }, { every: 'year', months: [11], monthSatang: '300000' }],
      isFrozen: false,
      mayAdd: true,
      mayCheck: true,
    });
    expect(await read(surveyor)).toMatchObject({ mayAdd: true, mayCheck: false });
  });

  it('keeps a photo without its place and serves it as a file to whoever may see debts', async () => {
    const line = { lineKind: 'debt', lineId: await lineId() };
    const body = { ...line, photo: PNG.toString('base64') };
    const kept = await surveyor.post('evidencePhotos', { caseId }, { body });
    expect(kept.status).toBe(201);
    const { id: photoId } = kept.body as { id: string };
    const photo = await secretary.get('photo', { photoId });
    expect(photo.status).toBe(200);
    expect(photo.headers.get('content-type')).toBe('image/png');
    expect(photo.headers.get('x-content-type-options')).toBe('nosniff');
    expect(photo.headers.get('content-disposition')).toMatch(/^attachment/);
    expect((await read()).debts[0]?.photos).toMatchObject([{ photoId, width: 1, height: 1 }]);
    const stored = await services.database
      .fork()
      .execute<{ place: boolean }[]>(
        `select position('18.78'::bytea in content) > 0 as place from photo`,
      );
    expect(stored).toEqual([{ place: false }]);
    const officer = await village.person('nfe-officer');
    expect(await officer.get('photo', { photoId })).toMatchObject({ status: 404 });
    const again = await Promise.all(
      Array.from({ length: 5 }, () => surveyor.post('evidencePhotos', { caseId }, { body })),
    );
    for (const told of again) expect(told.body).toEqual({ id: photoId });
  });

  it('refuses by name what is no photo, and a check of one’s own survey', async () => {
    const line = { lineKind: 'debt', lineId: await lineId() };
    const photo = Buffer.from('<svg onload="alert(1)"/>').toString('base64');
    const odd = await surveyor.post('evidencePhotos', { caseId }, { body: { ...line, photo } });
    expect([odd.status, codeOf(odd)]).toEqual([400, 'photo-not-an-image']);
    const differs = { ...line, outcome: 'differs', note: null };
    const silent = await secretary.post('evidenceChecks', { caseId }, { body: differs });
    expect([silent.status, codeOf(silent)]).toEqual([400, 'reason-missing']);
    const look = { ...line, outcome: 'agrees', note: null };
    const own = await surveyor.post('evidenceChecks', { caseId }, { body: look });
    expect([own.status, codeOf(own)]).toEqual([409, 'second-member-must-be-another']);
    const papers = { ...line, papers: ['told-only', 'slip'] };
    const both = await secretary.post('evidencePapers', { caseId }, { body: papers });
    expect([both.status, codeOf(both)]).toEqual([400, 'told-only-stands-alone']);
    expect(await secretary.post('evidenceChecks', { caseId }, { body: look })).toMatchObject({
      status: 201,
    });
    expect((await read()).debts[0]?.check).toMatchObject({ outcome: 'agrees' });
  });

  it('asks about figures far from what the centre set, and blocks nothing', async () => {
    const { centreId } = village;
    const body = {
      householdSize: 1,
      kind: 'food',
      monthSatang: '900000',
      source: 'มติกรรมการ 1/2569',
      effectiveFrom: '2026-01-01',
    };
    const guide = async () =>
      SpendGuideView.parse((await secretary.get('spendGuide', { centreId })).body).rows;
    expect(await guide()).toEqual([]);
    expect(await secretary.post('spendGuide', { centreId }, { body })).toMatchObject({
      status: 201,
    });
    expect(await guide()).toMatchObject([{ source: 'มติกรรมการ 1/2569', monthSatang: '900000' }]);
    expect(codeOf(await secretary.post('spendGuide', { centreId }, { body }))).toBe(
      'set-for-that-day-already',
    );
    expect((await read()).questions).toMatchObject([{ kind: 'food', is: 'below' }]);
  });

  it('is frozen with the assessment; a correction stands beside it, by whom and why', async () => {
    const form = { kind: 'assess-household', outcome: 'assessed', note: null };
    const told = await does(village, { kind: 'assess-household', by: 'secretary', caseId }, form);
    expect(told.status).toBe(200);
    const again = await does(village, { kind: 'assess-household', by: 'secretary', caseId }, form);
    expect([again.status, codeOf(again)]).toEqual([409, 'baseline-is-frozen']);
    const line = { lineKind: 'debt', lineId: await lineId() };
    const late = await surveyor.post(
      'evidencePapers',
      { caseId },
      { body: { ...line, papers: ['slip'] } },
    );
    expect([late.status, codeOf(late)]).toEqual([409, 'baseline-is-frozen']);
    const correction = {
      lineKind: 'debt',
      lineKey: line.lineId,
      field: 'balanceSatang',
      oldSatang: '3000000',
      newSatang: '2900000',
      reason: 'เห็นสมุดของกองทุน',
    };
    const kept = await secretary.post('baselineCorrections', { caseId }, { body: correction });
    expect(kept.status).toBe(201);
    const file = await readFile(village, caseId);
    expect(file.before?.debtSatang).toBe('3000000');
    expect(file.baseline).toMatchObject({
      number: 1,
      corrections: [{ oldSatang: '3000000', newSatang: '2900000', reason: correction.reason }],
      corrected: { debtSatang: '2900000' },
    });
    expect(file.baseline?.corrections[0]?.correctedBy).not.toBe('');
  });
});
