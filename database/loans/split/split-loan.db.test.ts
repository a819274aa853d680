/** What is carried of a loan of several funds, what is refused by name, and what the database itself refuses. */

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { readBook } from '../../books/read-book.ts';
import { CoinRounding } from '../../cash/coin-rounding.ts';
import { setPolicy } from '../../centres/policies.ts';
import { getPrintedContract, getPrintedReceipt } from '../../documents/loan-documents.ts';
import { readExpectedPayments } from '../../funds/cash-ahead.ts';
import { readBalances } from '../../ledger/balances.ts';
import { checkBooks } from '../../ledger/check-books.ts';
import { askChange } from '../../loan-changes/ask-change.ts';
import { agreePayer } from '../../payers/agree-payer.ts';
import { readRateProof } from '../../rate-proof/read-rate-proof.ts';
import { postRepayment } from '../../repayments/post-repayment.ts';
import { askReversal } from '../../reversals/ask-reversal.ts';
import { decideReversal } from '../../reversals/decide-reversal.ts';
import { getRow } from '../../rows.ts';
import { actOf, aWorld, kept, type World } from '../../testing/money-world.ts';
import { aRepayingSplit, aReservedSplit } from '../../testing/split-loan.ts';
import { findLoanPage } from '../loan-page.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld(0);
});
afterEach(async () => {
  const em = world.database.fork();
  expect(await checkBooks(em)).toEqual([]);
  const { isProven } = await readRateProof(em, { centreId: world.centreId, on: '2021-12-31' });
  expect(isProven).toBe(true);
});
afterAll(() => world.close());

/** 27,450.00 over 30 months at 6 %; the instalment is 987.62, of it 137.25 interest. */
const AMOUNTS = [1_000_000n, 1_700_000n, 45_000n];
const NOW = '2021-12-31T05:00:00.000Z';
const treasurer = () => actOf(world, 'treasurer', NOW);

function pay(
  loanId: string,
  paidOn: string,
  more: { amountSatang?: bigint; bankPlaceId?: string } = {},
) {
  const plan = { loanId, paidOn, amountSatang: 98_762n, ...more };
  return world.run((em) => postRepayment(em, plan, treasurer()));
}

function ask(loanId: string, repaymentId: string) {
  const plan = { loanId, repaymentId, reason: 'พิมพ์ผิด' };
  return world.run((em) => askReversal(em, plan, treasurer()));
}

function confirm(reversalId: string) {
  const decision = { reversalId, outcome: 'confirmed' } as const;
  return world.run((em) => decideReversal(em, decision, actOf(world, 'chair', NOW)));
}

describe('a loan of several funds', () => {
  it('shares each instalment, and says on page and papers what went to whom', async () => {
    const { loanId, fundIds } = await aRepayingSplit(world, AMOUNTS);
    const { repaymentId } = kept(await pay(loanId, '2021-05-05'));
    const em = world.database.fork();
    const page = (await findLoanPage(em, loanId))!;
    const shares = page.shares.map((one) => [one.principalSatang, one.interestSatang]);
    expect(shares).toEqual([
      [30_979n, 5_000n],
      [52_664n, 8_500n],
      [1_394n, 225n],
    ]);
    expect(page.shares.map(({ fundId }) => fundId)).toEqual(fundIds);
    expect(page.lenders.map(({ repaidSatang }) => repaidSatang)).toEqual([
      30_979n,
      52_664n,
      1_394n,
    ]);
    const balances = await readBalances(em, fundIds[0] ?? '');
    expect(balances).toMatchObject({
      cash: 9_035_979n,
      'loans-receivable': 969_021n,
      'interest-income': 5_000n,
    });
    const contract = await getPrintedContract(em, loanId);
    expect(contract.lenders.map(({ lentSatang }) => lentSatang)).toEqual(AMOUNTS);
    expect(contract.fundNameTh.split(' + ')).toHaveLength(3);
    const receipt = await getPrintedReceipt(em, repaymentId);
    expect(receipt.shares).toHaveLength(3);
    expect(receipt.balanceSatang).toBe(2_659_963n);
  });

  it('counts on each fund’s share of what is to come, and stands in the book of each', async () => {
    const { loanId, fundIds } = await aRepayingSplit(world, AMOUNTS);
    kept(await pay(loanId, '2021-05-05'));
    const em = world.database.fork();
    const ask = { centreId: world.centreId, on: '2021-05-06' };
    const expected = await readExpectedPayments(em, ask);
    const june = fundIds.map((id) =>
      expected.find(({ fundId, dueOn }) => fundId === id && dueOn === '2021-06-05'),
    );
    expect(june.map((one) => one?.amountSatang)).toEqual([35_979n, 61_164n, 1_619n]);
    const book = await readBook(em, { centreId: world.centreId, today: '2021-05-06' });
    const lines = fundIds.map((id) => book.loans.find(({ fundId }) => fundId === id));
    expect(lines.map((line) => [line?.principal, line?.balance])).toEqual([
      ['1000000', '969021'],
      ['1700000', '1647336'],
      ['45000', '43606'],
    ]);
    const paid = lines.map((line) => book.repayments.find((one) => one.loanId === line?.id));
    expect(paid.map((one) => one?.amount)).toEqual(['35979', '61164', '1619']);
  });

  it('undoes its newest payment in every book, and the one before it', async () => {
    const { loanId, fundIds } = await aRepayingSplit(world, AMOUNTS);
    const first = kept(await pay(loanId, '2021-05-05'));
    const before = await Promise.all(fundIds.map((id) => readBalances(world.database.fork(), id)));
    const second = kept(await pay(loanId, '2021-06-05', { amountSatang: 1n }));
    kept(await confirm(kept(await ask(loanId, second.repaymentId)).reversalId));
    const after = await Promise.all(fundIds.map((id) => readBalances(world.database.fork(), id)));
    expect(after).toEqual(before);
    kept(await confirm(kept(await ask(loanId, first.repaymentId)).reversalId));
  });

  it('takes a payment of one satang into the book of one fund', async () => {
    const { loanId } = await aRepayingSplit(world, AMOUNTS);
    const { entryIds } = kept(await pay(loanId, '2021-04-01', { amountSatang: 1n }));
    expect(entryIds).toHaveLength(1);
  });

  it('two payments at once are two receipts, and no satang is shared twice', async () => {
    const { loanId } = await aRepayingSplit(world, AMOUNTS);
    const both = await Promise.all([pay(loanId, '2021-05-05'), pay(loanId, '2021-05-05')]);
    expect(both.filter((one) => 'refused' in one)).toEqual([]);
  });

  it('rounds coins in the fund that got most of the payment, and back with it', async () => {
    const { loanId, fundIds } = await aRepayingSplit(world, AMOUNTS);
    const coins = {
      centreId: world.centreId,
      key: 'coins-of-25-satang',
      value: 1,
      effectiveFrom: '2021-05-01',
      reason: 'มติที่ประชุม',
    } as const;
    kept(await world.run((em) => setPolicy(em, coins, actOf(world, 'secretary'))));
    const { repaymentId } = kept(await pay(loanId, '2021-05-05'));
    const em = world.database.fork();
    expect(await getRow(em, CoinRounding, { repaymentId })).toMatchObject({ cashSatang: 98_750n });
    expect(await readBalances(em, fundIds[1] ?? '')).toMatchObject({ rounding: -12n });
    kept(await confirm(kept(await ask(loanId, repaymentId)).reversalId));
    expect(await readBalances(world.database.fork(), fundIds[1] ?? '')).toMatchObject({
      rounding: 0n,
    });
  });
});

describe('what is not carried for a loan of several funds', () => {
  it('is refused by name: a bank, a waiver of principal, added interest, a payer', async () => {
    const { loanId, fundIds } = await aRepayingSplit(world, AMOUNTS);
    kept(await pay(loanId, '2021-06-05'));
    expect(await pay(loanId, '2021-06-05', { bankPlaceId: fundIds[0] ?? '' })).toEqual({
      refused: 'split-loan-takes-cash',
    });
    const waiver = { loanId, kind: 'waive-principal', amountSatang: 5n, reason: 'x' } as const;
    expect(await world.run((em) => askChange(em, waiver, treasurer()))).toEqual({
      refused: 'split-loan-no-write-off',
    });
    const adding = { ...waiver, kind: 'add-interest' } as const;
    expect(await world.run((em) => askChange(em, adding, treasurer()))).toEqual({
      refused: 'split-loan-adds-no-interest',
    });
    const reserved = await aReservedSplit(world, [300n, 200n]);
    const payer = { payerName: 'มูลนิธิ', basisPoints: 100, agreedOn: '2021-03-25' };
    const agreeing = { loanId: reserved.loanId, ...payer };
    expect(await world.run((em) => agreePayer(em, agreeing, treasurer()))).toEqual({
      refused: 'split-loan-no-payer',
    });
  });

  it('what needs no posting is carried: arrears are asked to be spread', async () => {
    const { loanId } = await aRepayingSplit(world, AMOUNTS);
    kept(await pay(loanId, '2021-05-05'));
    const spread = { loanId, kind: 'spread-arrears', amountSatang: null, reason: 'x' } as const;
    const asked = kept(await world.run((em) => askChange(em, spread, treasurer())));
    expect(asked.changeId).toBeTruthy();
  });
});

describe('the database', () => {
  it('takes no receipt that does not go to its lenders to the satang, and changes no share', async () => {
    const { loanId } = await aRepayingSplit(world, AMOUNTS);
    const { repaymentId } = kept(await pay(loanId, '2021-05-05'));
    const write = (sql: string) => world.run((em) => em.execute(sql, [repaymentId]));
    await expect(
      write(`update repayment set principal_satang = principal_satang - 1,
        interest_satang = interest_satang + 1 where id = ?`),
    ).rejects.toThrow(/to the satang/);
    await expect(
      write('update repayment_share set principal_satang = 0 where repayment_id = ?'),
    ).rejects.toThrow(/append-only/);
    await expect(
      write(`update repayment set entry_id = (select entry_id from repayment_share limit 1)
        where id = ?`),
    ).rejects.toThrow(/to the satang/);
  });
});
