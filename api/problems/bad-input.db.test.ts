import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Problem } from '#contracts/problem';
import type { Told } from '../testing/http.ts';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { aCase, aMember, aSurvey, CONSENT } from '../testing/path-forms.ts';
import { aFund, openVillage, type Village } from '../testing/village.ts';
import { anOpenCase, anOpenMeeting, aProposedCase, readFile } from '../testing/walk.ts';

jest.setTimeout(60_000);

let services: TestServices;
let village: Village;
let caseId: string;
let personId: string;
let consentTask: string;
let surveyTask: string;

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
  caseId = await anOpenCase(village);
  personId = (await readFile(village, caseId)).members[0]!.personId;
  consentTask = await village.opens('record-consent', { caseId });
  surveyTask = await village.opens('survey-household', { caseId });
});

afterAll(async () => {
  await village.house.close();
  await services.close();
});

/** How many rows every table holds; a refused command changes none of it. */
async function countRows(): Promise<unknown> {
  const em = services.database.fork();
  const tables = await em.execute<{ name: string }[]>(
    `select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  const counts = tables.map(({ name }) => `select '${name}' as name, count(*) from "${name}"`);
  return em.execute(`${counts.join(' union all ')} order by 1`);
}

async function expectRefused(send: () => Promise<Told>, refusal: { path: string; code: string }) {
  const before = await countRows();
  const told = await send();
  expect(told.status).toBe(400);
  const { fields = [] } = told.body as Problem;
  const field = fields.find(({ path }) => path === refusal.path);
  expect(field).toMatchObject({ code: refusal.code });
  expect(field?.sentence.th).toMatch(/[ก-๙]/);
  expect(field?.sentence.en).toMatch(/[a-z]/);
  expect(await countRows()).toEqual(before);
}

describe('what cannot be is refused at its field and changes nothing', () => {
  const debts = (change: object) => aSurvey(personId, change);

  it.each([
    [
      'negative money',
      () => debts({ instalmentSatang: '-1' }),
      'debts.0.instalmentSatang',
      'negative-money',
    ],
    [
      'a debt of nothing',
      () => debts({ balanceSatang: '0' }),
      'debts.0.balanceSatang',
      'money-must-be-positive',
    ],
    ['half a satang', () => debts({ balanceSatang: '0.5' }), 'debts.0.balanceSatang', 'not-valid'],
    ['an exponent', () => debts({ balanceSatang: '1e3' }), 'debts.0.balanceSatang', 'not-valid'],
    ['a plus sign', () => debts({ balanceSatang: '+5' }), 'debts.0.balanceSatang', 'not-valid'],
    [
      'negative nothing',
      () => debts({ balanceSatang: '-0' }),
      'debts.0.balanceSatang',
      'not-valid',
    ],
    [
      'too much',
      () => debts({ balanceSatang: '99999999999999' }),
      'debts.0.balanceSatang',
      'money-too-large',
    ],
    [
      'a number for money',
      () => debts({ balanceSatang: 5 }),
      'debts.0.balanceSatang',
      'wrong-type',
    ],
    [
      'a source off the list',
      () => debts({ source: 'lottery' }),
      'debts.0.source',
      'not-in-the-list',
    ],
    ['no debt at all', () => ({ ...aSurvey(personId), debts: [] }), 'debts', 'line-missing'],
    [
      'a person of another household',
      () => aSurvey('8b1a3a8e-9f6d-4a57-a0a0-1d9f6f0f5f55'),
      'debts',
      'not-a-member',
    ],
  ])('survey: %s', async (...[, form, path, code]) => {
    const secretary = await village.person('secretary');
    const send = () => secretary.post('completeTask', { taskId: surveyTask }, { body: form() });
    await expectRefused(send, { path, code });
  });

  it.each([
    ['31 February', { signedOn: '2026-02-31' }, 'signedOn', 'no-such-day'],
    ['tomorrow', { signedOn: '2026-11-24' }, 'signedOn', 'date-in-the-future'],
    [
      'a fingerprint without witnesses',
      { signatureKind: 'fingerprint' },
      'witnessNames',
      'fingerprint-needs-two-witnesses',
    ],
    ['no purpose to assess', { purposes: [] }, 'purposes', 'consent-needs-assessment'],
    ['no outcome', { outcome: undefined }, 'outcome', 'missing'],
  ])('consent: %s', async (...[, change, path, code]) => {
    const secretary = await village.person('secretary');
    const body = { ...CONSENT, givenByPersonId: personId, ...change };
    const send = () => secretary.post('completeTask', { taskId: consentTask }, { body });
    await expectRefused(send, { path, code });
  });

  it.each([
    [
      'a wrong check digit',
      { citizenId: '1234567890123' },
      '0.citizenId',
      'citizen-id-check-digit',
    ],
    ['no citizen id and no reason', { citizenId: null }, '0.citizenId', 'citizen-id-or-reason'],
    ['a telephone that is none', { phone: '12' }, '0.phone', 'not-a-thai-phone'],
    ['no head', { relation: 'child' }, '', 'exactly-one-head'],
    ['an empty name', { firstName: '  ' }, '0.firstName', 'empty'],
    ['a birthday to come', { birthOn: '2027-01-01' }, '', 'birth-in-the-future'],
  ])('household: %s', async (...[, change, path, code]) => {
    const secretary = await village.person('secretary');
    const body = aCase(village.centreId, [aMember(change)]);
    const at = ['household.members', path].filter((part) => part !== '').join('.');
    await expectRefused(() => secretary.post('cases', {}, { body }), { path: at, code });
  });

  it('a fund above the lawful rate', async () => {
    const chair = await village.person('chair');
    const body = aFund({ nameTh: 'กองทุนดอกแพง', rateBasisPoints: 1501 });
    const { centreId } = village;
    const send = () => chair.post('centreFunds', { centreId }, { body });
    await expectRefused(send, { path: 'rateBasisPoints', code: 'too-large' });
  });

  it('a form of another task', async () => {
    const secretary = await village.person('secretary');
    const body = { ...CONSENT, givenByPersonId: personId };
    const told = await secretary.post('completeTask', { taskId: surveyTask }, { body });
    expect(told).toMatchObject({ status: 422, body: { code: 'form-of-another-task' } });
  });
});

describe('unusual input', () => {
  it.each([
    ['a null sign', 'ก\u0000ข', 'กข'],
    ['a mark of direction and half a pair', '\u202eกข\ud800', 'กข'],
  ])('a remark keeps no %s', async (_, text, kept) => {
    const secretary = await village.person('secretary');
    const told = await secretary.post('commentOnTask', { taskId: surveyTask }, { body: { text } });
    expect(told.status).toBe(201);
    const { body } = await secretary.get('task', { taskId: surveyTask });
    expect((body as { comments: { text: string }[] }).comments.at(-1)?.text).toBe(kept);
  });

  it('a name that nobody can see is no name, and a search for one finds nothing', async () => {
    const secretary = await village.person('secretary');
    const body = aCase(village.centreId, [aMember({ firstName: '\u200b\u200b' })]);
    const path = 'household.members.0.firstName';
    await expectRefused(() => secretary.post('cases', {}, { body }), { path, code: 'empty' });
    const found = await secretary.get('cases', {}, `?search=${encodeURIComponent('ไม่มี\u0000')}`);
    expect(found).toMatchObject({ status: 200, body: { rows: [] } });
  });

  it('a Buddhist year among the data is out of range', async () => {
    const secretary = await village.person('secretary');
    const body = aCase(village.centreId, [aMember({ birthOn: '2533-02-11' })]);
    const path = 'household.members.0.birthOn';
    const code = 'year-out-of-range';
    await expectRefused(() => secretary.post('cases', {}, { body }), { path, code });
  });

  it('a body that says it is packed and is not cannot be read', async () => {
    const told = await fetch(`${village.house.url}/api/v1/cases`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      body: 'not packed',
    });
    expect(told.status).toBe(400);
    expect(await told.json()).toMatchObject({ code: 'body-unreadable' });
  });
});

describe('the committee room', () => {
  it('opens with nobody there for no one, and takes no vote for a fund that left', async () => {
    const proposed = await aProposedCase(village);
    const { centreId } = village;
    const chair = await village.person('chair');
    const made = await chair.post(
      'centreFunds',
      { centreId },
      { body: aFund({ nameTh: 'กองทุนที่ลาออก' }) },
    );
    const leftId = (made.body as { id: string }).id;
    const left = await chair.post(
      'fundLeaves',
      { fundId: leftId },
      { body: { leftOn: '2026-11-23' } },
    );
    expect(left).toMatchObject({ status: 200 });

    const at = await anOpenMeeting(village, proposed);
    const secretary = await village.person('secretary');
    await secretary.post('openVoting', at);
    const vote = { choice: { kind: 'fund', fundId: leftId }, onBehalfOfSeatId: null };
    const before = await countRows();
    const refused = await secretary.post('votes', at, { body: vote });
    expect(refused).toMatchObject({ status: 409, body: { code: 'fund-not-able-to-lend' } });
    const nothing = await secretary.post('decideItem', at, { body: { reason: null } });
    expect(nothing).toMatchObject({ status: 409, body: { code: 'no-votes' } });
    expect(await countRows()).toEqual(before);
  });

  it('is offered only cases that no other open agenda holds', async () => {
    const proposed = await aProposedCase(village);
    const secretary = await village.person('secretary');
    const offered = async () => {
      const listed = await secretary.get(
        'cases',
        {},
        '?status=proposed&isOffAgenda=true&limit=100',
      );
      return (listed.body as { rows: { caseId: string }[] }).rows.map(({ caseId }) => caseId);
    };
    expect(await offered()).toContain(proposed);
    const at = await anOpenMeeting(village, proposed);
    expect(await offered()).not.toContain(proposed);
    await secretary.post('postponeItem', at);
    expect(await offered()).toContain(proposed);
  });

  it('lets no fund leave while members vote on it', async () => {
    const proposed = await aProposedCase(village);
    const { centreId } = village;
    const chair = await village.person('chair');
    const fund = aFund({ nameTh: 'กองทุนที่จะลาออกระหว่างลงคะแนน' });
    const made = await chair.post('centreFunds', { centreId }, { body: fund });
    const fundId = (made.body as { id: string }).id;
    const at = await anOpenMeeting(village, proposed);
    const secretary = await village.person('secretary');
    await secretary.post('openVoting', at);
    const before = await countRows();
    const leave = () => chair.post('fundLeaves', { fundId }, { body: { leftOn: '2026-11-23' } });
    expect(await leave()).toMatchObject({ status: 409, body: { code: 'voting-is-open' } });
    expect(await countRows()).toEqual(before);
    await secretary.post('postponeItem', at);
    expect(await leave()).toMatchObject({ status: 200 });
  });

  it('takes no vote without quorum', async () => {
    const proposed = await aProposedCase(village);
    const at = await anOpenMeeting(village, proposed);
    const secretary = await village.person('secretary');
    await secretary.post('openVoting', at);
    for (const role of ['chair', 'treasurer', 'member'] as const) {
      const seatId = await village.seatIdOf(await village.person(role));
      const body = { seatId, isPresent: false };
      const { meetingId } = at;
      expect(await secretary.post('attendance', { meetingId }, { body })).toMatchObject({
        status: 200,
      });
    }
    const before = await countRows();
    const vote = { choice: { kind: 'refuse' }, onBehalfOfSeatId: null };
    const refused = await secretary.post('votes', at, { body: vote });
    expect(refused).toMatchObject({ status: 409, body: { code: 'without-quorum' } });
    expect(await countRows()).toEqual(before);
  });
});
