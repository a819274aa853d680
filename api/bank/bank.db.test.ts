import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { BankAccount } from '#contracts/bank-lines';
import { aWaitingWithdrawal, type FundMoney } from '../testing/fund-money.ts';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { openVillage, type Village } from '../testing/village.ts';

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

async function account(): Promise<BankAccount> {
  const auditor = await village.person('auditor');
  const { body } = await auditor.get('bankAccount', { placeId: money.bankId });
  return BankAccount.parse(body);
}

it('proposes the entry of a pasted line, and lists what stands alone on both sides', async () => {
  const treasurer = await village.person('treasurer');
  const text = 'วันที่,ฝาก,ถอน,รายการ\n23/11/2569,"2,000.00",,ฝากเงินสด\n24/11/2569,,15,ค่าธรรมเนียม';
  const told = await treasurer.post('bankLines', { placeId: money.bankId }, { body: { text } });
  // The village's clock stands at the 23rd: a line of tomorrow takes the whole paste with it.
  expect(told).toMatchObject({
    status: 400,
    body: { fields: [{ path: 'text', code: 'line-in-the-future' }] },
  });
  const today = { body: { text: text.replace('24/11', '23/11') } };
  const { body } = await treasurer.post('bankLines', { placeId: money.bankId }, today);
  expect(body).toEqual({ added: 1, known: 1 });
  const { lines, entries } = await account();
  expect(lines.filter(({ proposal }) => proposal?.daysApart === 0)).toHaveLength(1);
  expect(lines.filter(({ proposal }) => proposal === null)).toHaveLength(1);
  expect(entries).toMatchObject([{ kind: 'move-cash', amountSatang: '200000', isMatched: false }]);
});

it('is matched by a person and taken back', async () => {
  const chair = await village.person('chair');
  const { lineId } = money;
  const before = (await account()).lines.find((line) => line.lineId === lineId);
  const entryId = before?.proposal?.entryId ?? '';
  const matched = await chair.post('matchBankLine', { lineId }, { body: { entryId } });
  expect(matched.status).toBe(200);
  expect((await account()).entries).toMatchObject([{ isMatched: true }]);
  expect((await chair.post('unmatchBankLine', { lineId }, { body: {} })).status).toBe(200);
  expect((await account()).entries).toMatchObject([{ isMatched: false }]);
});

it('is refused whole with the numbers of the rows that cannot be read', async () => {
  const treasurer = await village.person('treasurer');
  const text = '23/11/2569,5,,x\n31/11/2569,5,,x\n23/11/2569,5,5,x';
  const told = await treasurer.post('bankLines', { placeId: money.bankId }, { body: { text } });
  expect(told).toMatchObject({
    status: 400,
    body: { fields: [{ path: 'text', sentence: { th: expect.stringContaining('แถวที่ 2') } }] },
  });
  expect((await account()).lines.some((line) => line.amountSatang === '500')).toBe(false);
});
