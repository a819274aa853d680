import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { FundClosing, YearSurplus } from '#contracts/fund-closing';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { openVillage, type Village } from '../testing/village.ts';

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

async function post(
  role: 'chair' | 'treasurer',
  path: 'periodCloses' | 'sharingRules',
  body: object,
) {
  const person = await village.person(role);
  return person.post(path, { fundId: village.fundId }, { body });
}

async function closing(): Promise<FundClosing> {
  const member = await village.person('member');
  const { body } = await member.get('fundClosing', { fundId: village.fundId });
  return FundClosing.parse(body);
}

const RULE = {
  'reserve-fund': 2_000,
  'dividend-payable': 4_000,
  'average-return-payable': 1_500,
  'welfare-fund': 1_000,
  'public-benefit-fund': 500,
  'committee-payable': 1_000,
};

describe('closing over HTTP', () => {
  it('takes nothing dated in a closed month until two people open it again', async () => {
    const chair = await village.person('chair');
    const treasurer = await village.person('treasurer');
    const { fundId } = village;
    const october = { kind: 'month', yearBe: 2569, month: 10 };
    const made = await post('treasurer', 'periodCloses', october);
    const { id: closeId } = made.body as { id: string };
    const grant = { kind: 'receive-grant', amountSatang: '500', bookedOn: '2026-10-31' };
    const book = () => treasurer.post('capitalEntries', { fundId }, { body: grant });
    expect(await book()).toMatchObject({ status: 409, body: { code: 'period-is-closed' } });
    const reason = { reason: 'ใบเสร็จหาย' };
    await treasurer.post('periodReopenings', { closeId }, { body: reason });
    const open = { body: { outcome: 'reopened' } };
    expect(await treasurer.post('decideReopening', { closeId }, open)).toMatchObject({
      status: 409,
      body: { code: 'reopen-by-another' },
    });
    expect((await chair.post('decideReopening', { closeId }, open)).status).toBe(200);
    expect((await book()).status).toBe(201);
    expect((await closing()).closes).toMatchObject([{ status: 'reopened', kind: 'month' }]);
  });

  it('shows the surplus of a year by the by-law in force, before anything is posted', async () => {
    const set = { rule: RULE, effectiveFrom: '2026-01-01', reason: 'มติที่ประชุมใหญ่' };
    expect((await post('chair', 'sharingRules', set)).status).toBe(201);
    const short = { ...set, rule: { ...RULE, 'reserve-fund': 1_999 } };
    expect(await post('chair', 'sharingRules', short)).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'rule', code: 'shares-are-not-the-whole' }] },
    });
    const auditor = await village.person('auditor');
    const query = '?kind=fiscal-year&yearBe=2569';
    const { body } = await auditor.get('fundSurplus', { fundId: village.fundId }, query);
    expect(YearSurplus.parse(body)).toMatchObject({
      firstOn: '2025-10-01',
      lastOn: '2026-09-30',
      isClosed: false,
      surplusSatang: '0',
      shares: { 'reserve-fund': '0' },
    });
    expect((await closing()).rule).toEqual({ effectiveFrom: '2026-01-01', shares: RULE });
  });

  it('shares only a closed year', async () => {
    const treasurer = await village.person('treasurer');
    const body = { kind: 'calendar-year', yearBe: 2568, surplusSatang: '100' };
    const told = await treasurer.post('surplusSharings', { fundId: village.fundId }, { body });
    expect(told).toMatchObject({ status: 409, body: { code: 'year-not-closed' } });
  });
});
