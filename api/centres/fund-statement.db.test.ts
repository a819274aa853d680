import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { FundStatement } from '#contracts/fund-statement';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { openVillage, type Village } from '../testing/village.ts';
import { aRepayingLoan } from '../testing/walk.ts';

jest.setTimeout(60_000);

let services: TestServices;
let village: Village;

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
  const { loanId } = await aRepayingLoan(village);
  const treasurer = await village.person('treasurer');
  const body = { amountSatang: '98762', paidOn: '2026-11-23' };
  await treasurer.post('repayments', { loanId }, { body });
});

afterAll(async () => {
  await village.house.close();
  await services.close();
});

async function ask(role: 'auditor' | 'member' | 'nfe-officer', query = '') {
  const person = await village.person(role);
  return person.get('fundStatement', { fundId: village.fundId }, query);
}

describe('the statement of a fund over HTTP', () => {
  it('shows auditors the calendar year of today, balanced, entry by entry', async () => {
    const { status, body } = await ask('auditor');
    expect(status).toBe(200);
    const statement = FundStatement.parse(body);
    expect(statement).toMatchObject({ fromOn: '2026-01-01', toOn: '2026-12-31' });
    expect(statement.closingDebitSatang).toBe(statement.closingCreditSatang);
    expect(statement.entries.at(-1)).toMatchObject({
      kind: 'repay',
      contractNumber: '1/2569',
      cashInSatang: '98762',
      principalSatang: '85037',
      interestSatang: '13725',
    });
  });

  it('shows any period, and refuses one that ends before it begins', async () => {
    const { body } = await ask('member', '?fromOn=2026-10-01&toOn=2026-10-31');
    expect(FundStatement.parse(body).entries).toEqual([]);
    expect(await ask('member', '?fromOn=2026-10-02&toOn=2026-10-01')).toMatchObject({
      status: 400,
      body: { code: 'invalid-query' },
    });
  });

  it('does not exist for an agency', async () => {
    expect(await ask('nfe-officer')).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });
});
