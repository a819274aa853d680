import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Problem } from '#contracts/problem';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import {
  comparedDebt as debt,
  newContract as contract,
  planQuestion as question,
} from '../testing/plan-questions.ts';
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

describe('what cannot be is refused by name', () => {
  const lent = { debtId: 'shop', lentOn: '2026-01-02', lentSatang: '1', payments: [] };
  const line = { kind: 'rice', every: 'year', amountSatang: '100' };

  it.each<[string, object, string, string]>([
    ['no debts and no case', { debts: null }, 'debts', 'line-missing'],
    ['an empty list of debts', { debts: [] }, 'debts', 'line-missing'],
    ['the same debt twice', { debts: [debt(), debt()] }, 'debts', 'debt-named-twice'],
    [
      'a first due date not after the payoff',
      { firstDueOn: '2026-11-23' },
      'firstDueOn',
      'first-due-before-payoff',
    ],
    [
      'a payoff before the balance',
      { debts: [debt({ owedOn: '2026-11-24' })] },
      'debts.0.owedOn',
      'payoff-before-balance',
    ],
    [
      'a debt of nothing',
      { debts: [debt({ principalSatang: '0' })] },
      'debts.0.principalSatang',
      'money-must-be-positive',
    ],
    [
      'a rate of 15.01 %',
      { newContract: contract({ rateBasisPoints: 1501 }) },
      'newContract.rateBasisPoints',
      'rate-is-above-lawful',
    ],
    [
      'กข.คจ. money as the lender',
      { newContract: contract({ lenderFundKind: 'poverty-fund' }) },
      'newContract.lenderFundKind',
      'poverty-fund-may-not-refinance',
    ],
    [
      'กข.คจ. money raised to 6 %',
      { debts: [debt({ isPovertyFund: true, rateBasisPoints: 600 })] },
      'debts.0.rateBasisPoints',
      'poverty-fund-bears-no-interest',
    ],
    [
      'no term at all',
      { newContract: contract({ term: { kind: 'months', months: 0 } }) },
      'newContract.term.months',
      'too-small',
    ],
    [
      'a month named twice',
      { incomes: [{ ...line, months: [11, 11] }] },
      'incomes.0.months',
      'month-named-twice',
    ],
    [
      'months for a monthly line',
      { incomes: [{ ...line, every: 'month', months: [11] }] },
      'incomes.0.months',
      'months-for-yearly-lines-only',
    ],
    [
      'a payment before the loan',
      { histories: [{ ...lent, payments: [{ paidOn: '2026-01-01', amountSatang: '1' }] }] },
      'histories.0.payments',
      'paid-before-lent',
    ],
    [
      'a loan after the day asked about',
      { histories: [{ ...lent, lentOn: '2026-12-01' }] },
      'histories.0.lentOn',
      'lent-after-payoff',
    ],
    [
      'the history of a debt that is not there',
      { histories: [{ ...lent, debtId: 'other' }] },
      'histories.0.debtId',
      'not-in-the-list',
    ],
    ['half a satang', { monthlyBudgetSatang: '0.5' }, 'monthlyBudgetSatang', 'not-valid'],
  ])('%s', async (...[, change, path, code]) => {
    const secretary = await village.person('secretary');
    const body = question(change);
    const told = await secretary.post('planComparisons', {}, { body, key: null });
    expect(told.status).toBe(400);
    const { fields = [] } = told.body as Problem;
    expect(fields).toContainEqual(expect.objectContaining({ path, code }));
  });
});
