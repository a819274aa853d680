import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { RateProof } from '#contracts/rate-proof';
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

async function ask(role: 'auditor' | 'district-officer' | 'member' | 'nfe-officer') {
  const person = await village.person(role);
  return person.get('rateProof', { centreId: village.centreId });
}

describe('the proof of one rate over HTTP', () => {
  it.each(['auditor', 'district-officer', 'member'] as const)(
    'is whole for the %s: contract, rate, interest planned, posted and recomputed',
    async (role) => {
      const { status, body } = await ask(role);
      expect(status).toBe(200);
      expect(RateProof.parse(body)).toMatchObject({
        provenOn: '2026-11-23',
        isProven: true,
        rateOnDayBasisPoints: 600,
        rates: [],
        stray: [],
        loans: [
          {
            contractNumber: '1/2569',
            rateBasisPoints: 600,
            differences: [],
            planned: { expectedSatang: '217864', foundSatang: '217864', differenceSatang: '0' },
            posted: { expectedSatang: '13725', foundSatang: '13725', differenceSatang: '0' },
          },
        ],
        totals: { postedSatang: '13725', recomputedSatang: '13725', differenceSatang: '0' },
      });
    },
  );

  it('does not exist for an agency, which sees no debts', async () => {
    expect(await ask('nfe-officer')).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });
});
