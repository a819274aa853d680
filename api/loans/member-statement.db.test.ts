import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { MemberStatement } from '#contracts/member-statement';
import type { Role } from '#domain/people/roles';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { openNeighbour, openVillage, type Village } from '../testing/village.ts';
import { aRepayingLoan, readFile } from '../testing/walk.ts';

jest.setTimeout(60_000);

let services: TestServices;
let village: Village;
let caseId: string;
let householdId: string;

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
  const loan = await aRepayingLoan(village);
  ({ caseId } = loan);
  ({ householdId } = await readFile(village, caseId));
  const treasurer = await village.person('treasurer');
  const body = { amountSatang: '98762', paidOn: '2026-11-23' };
  await treasurer.post('repayments', { loanId: loan.loanId }, { body });
});

afterAll(async () => {
  await village.house.close();
  await services.close();
});

async function ask(role: Role, query = '') {
  const person = await village.person(role, role === 'household' ? { householdId } : {});
  return person.get('memberStatement', { caseId }, query);
}

describe('the statement of a household over HTTP', () => {
  it.each(['treasurer', 'household', 'auditor', 'district-officer'] as const)(
    'is read by the %s: every payment, its sentence, opening and closing',
    async (role) => {
      const { status, body } = await ask(role);
      expect(status).toBe(200);
      const { contracts } = MemberStatement.parse(body);
      expect(contracts).toMatchObject([
        {
          openingSatang: '0',
          lentSatang: '2745000',
          paidSatang: '98762',
          principalSatang: '85037',
          interestSatang: '13725',
          closingSatang: '2659963',
          rows: [
            { kind: 'lent', balanceSatang: '2745000', sentence: null },
            {
              kind: 'paid',
              receiptNumber: '1/2569',
              balanceSatang: '2659963',
              sentence: {
                th: 'ชำระ 987.62 บาท ตัดเงินต้น 850.37 บาท ดอกเบี้ย 137.25 บาท คงเหลือเงินต้น 26,599.63 บาท',
              },
            },
          ],
        },
      ]);
    },
  );

  it('opens with what was owed before the period', async () => {
    const { body } = await ask('treasurer', '?fromOn=2027-01-01&toOn=2027-12-31');
    expect(MemberStatement.parse(body)).toMatchObject({
      fromOn: '2027-01-01',
      contracts: [{ openingSatang: '2659963', rows: [], closingSatang: '2659963' }],
    });
  });

  it('refuses a period that ends before it begins', async () => {
    const asked = await ask('treasurer', '?fromOn=2026-12-31&toOn=2026-01-01');
    expect(asked).toMatchObject({ status: 400, body: { code: 'invalid-query' } });
  });

  it('does not exist for an agency, an administrator or the centre next door', async () => {
    const neighbour = await openNeighbour(village);
    const stranger = await neighbour.person('treasurer');
    const strange = await stranger.get('memberStatement', { caseId });
    for (const asked of [await ask('nfe-officer'), await ask('administrator'), strange]) {
      expect(asked).toMatchObject({ status: 404, body: { code: 'not-found' } });
    }
  });
});
