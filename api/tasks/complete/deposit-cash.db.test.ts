import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { FundCash } from '#contracts/fund-cash';
import { aWaitingWithdrawal, type FundMoney } from '../../testing/fund-money.ts';
import { openTestServices, type TestServices } from '../../testing/open-test-services.ts';
import { openVillage, type Village } from '../../testing/village.ts';

jest.setTimeout(60_000);

let services: TestServices;
let village: Village;
let money: FundMoney;

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
  money = await aWaitingWithdrawal(village);
});

afterAll(async () => {
  await village.house.close();
  await services.close();
});

async function cash(): Promise<FundCash> {
  const treasurer = await village.person('treasurer');
  return FundCash.parse((await treasurer.get('fundCash', { fundId: village.fundId })).body);
}

async function deposit(change: object = {}) {
  const treasurer = await village.person('treasurer');
  const taskId = await village.opens('deposit-cash', { subjectId: village.fundId });
  const { placeId: fromPlaceId, bankId: toPlaceId } = money;
  const move = { fromPlaceId, toPlaceId, amountSatang: '150000', movedOn: '2026-11-23' };
  const form = { kind: 'deposit-cash', outcome: 'deposited', ...move, ...change };
  return treasurer.post('completeTask', { taskId }, { body: form });
}

describe('the task to bring cash to the bank', () => {
  it('moves the money as the page of the fund does', async () => {
    const before = await cash();
    expect((await deposit()).status).toBe(200);
    const after = await cash();
    const bank = ({ places }: FundCash) => {
      return BigInt(places.find(({ placeId }) => placeId === money.bankId)?.balanceSatang ?? '0');
    };
    expect(bank(after) - bank(before)).toBe(150_000n);
    expect(after.totalSatang).toBe(before.totalSatang);
  });

  it('takes cash to a bank of the fund only, and not out of one', async () => {
    const { placeId, bankId } = money;
    const refusals = [
      [{ toPlaceId: placeId, fromPlaceId: bankId }, 'not-a-bank'],
      [{ fromPlaceId: bankId, toPlaceId: bankId }, 'invalid-form'],
      [{ amountSatang: '99999999999' }, 'not-enough-at-place'],
    ] as const;
    for (const [change, code] of refusals) {
      expect((await deposit(change)).body).toMatchObject({ code });
    }
  });
});
