import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { postRepayment } from '../repayments/post-repayment.ts';
import { aRepayingLoan } from '../testing/lent-loan.ts';
import { actOf, aWorld, kept, type World } from '../testing/money-world.ts';
import { readBalances } from './balances.ts';
import { readFundStatement } from './fund-statement.ts';

let world: World;
let fundId: string;
beforeAll(async () => {
  world = await aWorld(0);
  const loan = await aRepayingLoan(world);
  ({ fundId } = loan);
  for (const paidOn of ['2021-05-05', '2021-10-01', '2022-01-04']) {
    const act = actOf(world, 'treasurer', `${paidOn}T05:00:00.000Z`);
    const plan = { loanId: loan.loanId, amountSatang: 98_762n, paidOn };
    kept(await world.run((em) => postRepayment(em, plan, act)));
  }
});
afterAll(() => world.close());

const read = (fromOn: string, toOn: string) =>
  readFundStatement(world.database.fork(), { fundId, fromOn, toOn });

describe('the statement of a fund', () => {
  it('begins where the year before ended: state fiscal years and calendar years alike', async () => {
    for (const [first, second] of [
      [read('2020-10-01', '2021-09-30'), read('2021-10-01', '2022-09-30')],
      [read('2021-01-01', '2021-12-31'), read('2022-01-01', '2022-12-31')],
    ] as const) {
      const [before, after] = await Promise.all([first, second]);
      const ends = before.accounts.map(({ closingSatang }) => closingSatang);
      expect(after.accounts.map(({ openingSatang }) => openingSatang)).toEqual(ends);
    }
  });

  it('balances on every day, and at the end stands where the accounts stand', async () => {
    for (const toOn of ['2018-01-01', '2021-03-25', '2021-05-05', '2021-10-01', '2022-12-31']) {
      const { closingDebitSatang, closingCreditSatang } = await read('2018-01-01', toOn);
      expect(closingDebitSatang).toBe(closingCreditSatang);
      expect(closingDebitSatang).toBeGreaterThan(0n);
    }
    const { accounts } = await read('2018-01-01', '2022-12-31');
    const balances = Object.fromEntries(
      accounts.map(({ account, closingSatang }) => [account, closingSatang]),
    );
    expect(balances).toEqual(await readBalances(world.database.fork(), fundId));
  });

  it('lists each entry with what it did to the cash, principal and interest', async () => {
    const { entries, accounts } = await read('2021-10-01', '2022-09-30');
    expect(entries).toMatchObject([
      {
        kind: 'repay',
        businessOn: '2021-10-01',
        contractNumber: '1/2564',
        cashInSatang: 98_762n,
        cashOutSatang: 0n,
        principalSatang: 98_762n - entries[0]!.interestSatang,
      },
      { kind: 'repay', businessOn: '2022-01-04' },
    ]);
    const cash = accounts.find(({ account }) => account === 'cash');
    expect(entries.at(-1)?.cashSatang).toBe(cash?.closingSatang);
    const interest = accounts.find(({ account }) => account === 'interest-income');
    const earned = entries.reduce((sum, entry) => sum + entry.interestSatang, 0n);
    expect(interest!.closingSatang - interest!.openingSatang).toBe(earned);
  });

  it('shows the money that was promised and paid out', async () => {
    const { entries } = await read('2021-03-25', '2021-03-25');
    expect(entries.map(({ kind, cashOutSatang }) => [kind, cashOutSatang])).toEqual([
      ['reserve', 2_745_000n],
      ['disburse', 0n],
    ]);
  });
});
