import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { HouseholdAccessList } from '#contracts/household-access';
import { REST_MINUTES } from '#domain/household/access';
import { aCodeFor, aHelper, atTheDoor, comesIn, PIN } from '../testing/household-door.ts';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { aMember } from '../testing/path-forms.ts';
import { openVillage, type Village } from '../testing/village.ts';
import { anOpenCase, readFile } from '../testing/walk.ts';

jest.setTimeout(60_000);

let services: TestServices;
let village: Village;
let caseId: string;
let householdId: string;

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
  caseId = await anOpenCase(village, [aMember(), aMember({ relation: 'spouse' })]);
  ({ householdId } = await readFile(village, caseId));
});

afterAll(async () => {
  await village.house.close();
  await services.close();
});

const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code;

async function end(accessId: string, reason = 'sheet-lost') {
  const secretary = await village.person('secretary');
  return secretary.post('householdAccessEnd', { accessId }, { body: { reason } });
}

describe('a printed code', () => {
  it('opens the own case after the first use, and by the PIN ever after', async () => {
    const { person, sheet } = await comesIn(village, { caseId });
    expect(sheet.code).toMatch(/^\d{4} \d{4} \d{4}$/);
    expect(sheet.address).not.toContain(sheet.code);
    expect((await person.get('case', { caseId })).status).toBe(200);
    expect((await person.get('me')).body).toMatchObject({ householdCaseId: caseId });
    const again = await atTheDoor(village, 'sign-in', { code: sheet.code, pin: PIN });
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual({ isDone: true });
    expect(again.headers.get('cache-control')).toBe('no-store');
  });

  it('is taken in Thai digits and with lines between', async () => {
    const { code } = await aCodeFor(village, { caseId });
    const thai = code
      .replaceAll(' ', '-')
      .replaceAll(/\d/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'.charAt(+digit));
    const pin = '๒๕๘๐๓๖';
    expect((await atTheDoor(village, 'first-use', { code: thai, pin })).status).toBe(200);
    expect((await atTheDoor(village, 'sign-in', { code, pin: PIN })).status).toBe(200);
  });

  it('is used once: whoever finds the sheet later sets no PIN', async () => {
    const { sheet } = await comesIn(village, { caseId });
    const found = await atTheDoor(village, 'first-use', { code: sheet.code, pin: '802357' });
    expect([found.status, await codeOf(found)]).toEqual([401, 'wrong-household-code']);
    expect((await atTheDoor(village, 'sign-in', { code: sheet.code, pin: PIN })).status).toBe(200);
  });

  it('is used once by two at the same moment', async () => {
    const { code } = await aCodeFor(village, { caseId });
    const typed = ['258036', '741953'].map((pin) => ({ code, pin }));
    const told = await Promise.all(typed.map((one) => atTheDoor(village, 'first-use', one)));
    expect(told.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 401]);
  });

  it('says the same of an unknown code, a wrong PIN, a sheet unused and a code taken back', async () => {
    const { sheet } = await comesIn(village, { caseId });
    const unused = await aCodeFor(village, { caseId });
    const ended = await comesIn(village, { caseId });
    await end(ended.sheet.accessId);
    const tries = [
      { code: '0000 1111 2222', pin: PIN },
      { code: 'no code at all', pin: PIN },
      { code: sheet.code, pin: '802357' },
      { code: unused.code, pin: PIN },
      { code: ended.sheet.code, pin: PIN },
    ];
    const said = [];
    for (const typed of tries) {
      const response = await atTheDoor(village, 'sign-in', typed);
      const { requestId: _, ...body } = (await response.json()) as Record<string, unknown>;
      said.push([response.status, body]);
    }
    for (const one of said) expect(one).toEqual(said[0]);
    expect(said[0]).toMatchObject([401, { code: 'wrong-household-code' }]);
  });

  it('takes no PIN that everybody would guess', async () => {
    const { code } = await aCodeFor(village, { caseId });
    const refused = await atTheDoor(village, 'first-use', { code, pin: '111111' });
    expect(await refused.json()).toMatchObject({
      code: 'invalid-form',
      fields: [{ path: 'pin', code: 'pin-too-easy' }],
    });
  });

  it('is kept in no row: neither in the access nor in the answer of the command', async () => {
    const { code } = await aCodeFor(village, { caseId });
    const digits = code.replaceAll(' ', '');
    const em = services.database.fork();
    const rows = await em.execute<{ found: string }[]>(
      `select to_jsonb(a)::text as found from household_access a
        union all select to_jsonb(c)::text from command c
        union all select to_jsonb(e)::text from audit_event e
        union all select to_jsonb(u)::text from auth."user" u`,
    );
    expect(rows.filter(({ found }) => found.includes(digits) || found.includes(code))).toEqual([]);
  });

  it('opens no other door, nor does its user name', async () => {
    const { sheet } = await comesIn(village, { caseId });
    const response = await fetch(`${village.house.url}/api/auth/sign-in/username`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: sheet.code.replaceAll(' ', ''), password: PIN }),
    });
    expect(response.status).toBe(401);
  });
});

describe('wrong PINs', () => {
  it.each(['of a code in use', 'of a code that does not exist'])(
    '%s: after five the code rests for a while, and not for good',
    async (which) => {
      const exists = which === 'of a code in use';
      const code = exists ? (await comesIn(village, { caseId })).sheet.code : '9999 0000 1111';
      const guess = (pin: string) => atTheDoor(village, 'sign-in', { code, pin });
      const told = [];
      for (const pin of ['000001', '000002', '000003', '000004', '000005', PIN]) {
        told.push((await guess(pin)).status);
      }
      expect(told).toEqual([401, 401, 401, 401, 401, 429]);
      services.setNow(
        new Date(services.clock.now().getTime() + REST_MINUTES * 60_000).toISOString(),
      );
      expect((await guess(PIN)).status).toBe(exists ? 200 : 401);
    },
  );

  it('sent all at once are all counted', async () => {
    const { sheet } = await comesIn(village, { caseId });
    const guesses = Array.from({ length: 12 }, (_, at) => String(300_001 + at));
    const told = await Promise.all(
      guesses.map((pin) => atTheDoor(village, 'sign-in', { code: sheet.code, pin })),
    );
    const statuses = told.map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(7);
  });
});

describe('taking a code back', () => {
  it('ends every session at once, and nothing opens it again', async () => {
    const { person, sheet } = await comesIn(village, { caseId });
    expect((await end(sheet.accessId)).status).toBe(200);
    expect((await person.get('case', { caseId })).status).toBe(401);
    const again = await atTheDoor(village, 'sign-in', { code: sheet.code, pin: PIN });
    expect(again.status).toBe(401);
    expect(await end(sheet.accessId)).toMatchObject({ body: { code: 'access-ended-already' } });
  });

  it('wins over sign-ins of the same moment: no session outlives it', async () => {
    const { sheet } = await comesIn(village, { caseId });
    const [ended, ...letIn] = await Promise.all([
      end(sheet.accessId),
      ...Array.from({ length: 4 }, () =>
        atTheDoor(village, 'sign-in', { code: sheet.code, pin: PIN }),
      ),
    ]);
    expect(ended.status).toBe(200);
    for (const response of letIn.filter(({ status }) => status === 200)) {
      const person = village.house.personOf('late', response);
      expect((await person.get('me')).status).toBe(401);
    }
  });

  it('for a new sheet stops the old one in the same moment', async () => {
    const { person, sheet } = await comesIn(village, { caseId });
    const secretary = await village.person('secretary');
    const { members } = await readFile(village, caseId);
    const body = {
      personId: members[0]?.personId,
      helper: null,
      replacesAccessId: sheet.accessId,
    };
    const given = await secretary.post('householdAccesses', { householdId }, { body });
    expect(given.status).toBe(201);
    expect((await person.get('me')).status).toBe(401);
    const { id: accessId } = given.body as { id: string };
    const fresh = (await secretary.get('householdAccessSheet', { accessId })).body;
    expect(fresh).not.toMatchObject({ code: sheet.code });
  });
});

describe('a sheet', () => {
  it('is printed again until it was used, never after', async () => {
    const secretary = await village.person('secretary');
    const first = await aCodeFor(village, { caseId });
    const { accessId } = first;
    const second = await secretary.get('householdAccessSheet', { accessId });
    expect(second.body).toEqual(first);
    await atTheDoor(village, 'first-use', { code: first.code, pin: PIN });
    expect((await secretary.get('householdAccessSheet', { accessId })).status).toBe(404);
  });

  it('is for who gives codes, and for nobody else', async () => {
    const { accessId } = await aCodeFor(village, { caseId });
    for (const role of ['treasurer', 'member', 'auditor', 'administrator'] as const) {
      const someone = await village.person(role);
      expect((await someone.get('householdAccessSheet', { accessId })).status).toBe(404);
    }
  });
});

describe('a helper', () => {
  it('is named by consent and for a term, and sees the same case', async () => {
    const { person, sheet } = await comesIn(village, { caseId, helper: aHelper() });
    expect(sheet).toMatchObject({ kind: 'helper', endsOn: '2027-05-31' });
    expect((await person.get('case', { caseId })).status).toBe(200);
    const list = (await person.get('householdAccesses', { householdId })).body;
    const { rows } = list as HouseholdAccessList;
    expect(rows.find(({ accessId }) => accessId === sheet.accessId)).toMatchObject({
      helperName: 'หลานสมมติ ใจดี',
      state: 'in-use',
    });
  });

  it.each([
    [{ untilOn: '2028-12-31' }, 'helper.untilOn', 'help-term-too-long'],
    [{ untilOn: '2026-11-22' }, 'helper.untilOn', 'term-ends-before-it-begins'],
    [{ consentSignedOn: '2026-11-24' }, 'helper.consentSignedOn', 'date-in-the-future'],
    [{ signatureKind: 'fingerprint' }, 'helper.witnessNames', 'two-witnesses-needed'],
  ])('is not named with %j', async (change, path, code) => {
    const secretary = await village.person('secretary');
    const { members } = await readFile(village, caseId);
    const body = { personId: members[0]?.personId, helper: aHelper(change) };
    const refused = await secretary.post('householdAccesses', { householdId }, { body });
    expect(refused.body).toMatchObject({ code: 'invalid-form', fields: [{ path, code }] });
  });

  it('is let go by the member who named them, not by the other member', async () => {
    const { sheet } = await comesIn(village, { caseId, helper: aHelper() });
    const { accessId } = sheet;
    const { person: other } = await comesIn(village, { caseId, member: 1 });
    const { person: namer } = await comesIn(village, { caseId });
    const body = { reason: 'trust-ended' };
    const refused = await other.post('householdAccessEnd', { accessId }, { body });
    expect(refused.status).toBe(403);
    expect((await namer.post('householdAccessEnd', { accessId }, { body })).status).toBe(200);
  });
});
