import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { FundRegisterView } from '#contracts/fund-register';
import { BODIES } from '../testing/bodies.ts';
import type { Person } from '../testing/http.ts';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { openVillage, type Village } from '../testing/village.ts';

jest.setTimeout(60_000);

type Path =
  | 'defaultInterestRules'
  | 'fundChanges'
  | 'capitalStatements'
  | 'membershipCounts'
  | 'signatories'
  | 'fundByLaws'
  | 'membershipStatements';

let services: TestServices;
let village: Village;
let secretary: Person;

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
  secretary = await village.person('secretary');
});

afterAll(async () => {
  await village.house.close();
  await services.close();
});

const write = (path: Path | 'outsideMoney', change: object = {}) =>
  secretary.post(path, { fundId: village.fundId }, { body: { ...BODIES[path]?.(), ...change } });

async function register(by: Person = secretary) {
  const { body } = await by.get('fund', { fundId: village.fundId });
  return FundRegisterView.parse(body);
}

describe('the register of a fund over HTTP', () => {
  it('keeps what was stated beside the books, with source and precision', async () => {
    expect(await write('capitalStatements')).toMatchObject({ status: 201 });
    expect(await write('capitalStatements')).toMatchObject({
      status: 409,
      body: { code: 'stated-already' },
    });
    expect(await write('membershipCounts')).toMatchObject({ status: 201 });
    const { bookCapitalSatang, statements, counts } = await register();
    expect(bookCapitalSatang).toBe('50000000');
    expect(statements).toMatchObject([{ amountSatang: '300000000', precision: 'about' }]);
    expect(counts).toMatchObject([{ memberships: 57 }]);
  });

  it('changes with a reason, and shows every change', async () => {
    const stop = { lends: false, noLendingReason: 'money-all-lent', registryCode: '55-01' };
    expect(await write('fundChanges', stop)).toMatchObject({ status: 201 });
    expect(await write('fundChanges', stop)).toMatchObject({
      status: 409,
      body: { code: 'nothing-changed' },
    });
    expect(await write('fundChanges', { ...stop, noLendingReason: null })).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'noLendingReason', code: 'no-lending-reason-missing' }] },
    });
    const { lends, changes } = await register();
    expect(lends).toBe(false);
    expect(changes).toMatchObject([{ number: 1, noLendingReason: 'money-all-lent' }]);
  });

  it('keeps the by-law on default interest by its day, once however often it is sent', async () => {
    const sent = await Promise.all([1, 2, 3].map(() => write('defaultInterestRules')));
    expect(sent.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect((await register()).defaultInterest).toMatchObject([
      { rule: 'statutory', effectiveFrom: '2099-01-01' },
    ]);
    expect(await write('defaultInterestRules', { rule: 'none' })).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'effectiveFrom', code: 'set-for-that-day-already' }] },
    });
    const early = { effectiveFrom: '2020-01-01' };
    expect(await write('defaultInterestRules', early)).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'effectiveFrom', code: 'date-in-the-past' }] },
    });
  });

  it('keeps by-laws on lending rule by rule, set by who keeps the books', async () => {
    expect(await write('fundByLaws')).toMatchObject({ status: 201 });
    expect((await register()).byLaws).toMatchObject([
      {
        setting: { rule: 'ceiling-per-person', value: { mostSatang: '3000000' } },
        effectiveFrom: '2020-01-01',
        source: 'ระเบียบกองทุน ข้อ 23',
      },
    ]);
    const falling = [
      { upToSatang: '200', needs: [] },
      { upToSatang: '100', needs: [] },
    ];
    const setting = { rule: 'approval', value: { steps: falling, ofCommittee: [] } };
    expect(await write('fundByLaws', { setting })).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'setting', code: 'steps-not-rising' }] },
    });
    expect(await write('membershipStatements')).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'personId', code: 'no-such-person' }] },
    });
    expect((await register()).maySetByLaws).toBe(true);
    expect((await register(village.administrator)).maySetByLaws).toBe(false);
  });

  it('names who signs and who lent from outside, and ends both once', async () => {
    const signatoryId = ((await write('signatories')).body as { id: string }).id;
    const outsideMoneyId = ((await write('outsideMoney')).body as { id: string }).id;
    const end = { body: BODIES.signatoryEnd?.() };
    expect(await secretary.post('signatoryEnd', { signatoryId }, end)).toMatchObject({
      status: 200,
    });
    expect(await secretary.post('signatoryEnd', { signatoryId }, end)).toMatchObject({
      status: 409,
      body: { code: 'ended-already' },
    });
    const repaid = { body: BODIES.outsideMoneyRepaid?.() };
    await secretary.post('outsideMoneyRepaid', { outsideMoneyId }, repaid);
    const { signatories, outsideMoney } = await register();
    expect(signatories).toMatchObject([{ position: 'ประธาน', untilOn: '2026-11-23' }]);
    expect(outsideMoney).toMatchObject([{ interestBorneBy: 'borrower', repaidOn: '2026-11-23' }]);
  });

  it('shows no names of signatories to who may not see the books, and nothing to agencies', async () => {
    expect(await register(village.administrator)).toMatchObject({
      signatories: null,
      seesBooks: false,
    });
    const officer = await village.person('nfe-officer');
    expect(await officer.get('fund', { fundId: village.fundId })).toMatchObject({ status: 404 });
  });
});
