/** Payments of three funds that reach the books late, and payments undone before others (decision 0048). */

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { readBalances } from '../../ledger/balances.ts';
import { checkBooks } from '../../ledger/check-books.ts';
import { readRateProof } from '../../rate-proof/read-rate-proof.ts';
import { findPayoff } from '../../repayments/payoff.ts';
import { postRepayment } from '../../repayments/post-repayment.ts';
import { askReversal } from '../../reversals/ask-reversal.ts';
import { decideReversal } from '../../reversals/decide-reversal.ts';
import { readMemberStatement } from '../../statements/member-statement.ts';
import { actOf, aWorld, kept, type World } from '../../testing/money-world.ts';
import { aRepayingSplit, type SplitLoan } from '../../testing/split-loan.ts';
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

const AMOUNTS = [1_000_000n, 1_700_000n, 45_000n];
const TODAY = '2021-12-31';
const NOW = `${TODAY}T05:00:00.000Z`;

async function pay({ loanId }: SplitLoan, paidOn: string, amountSatang = 98_762n) {
  const plan = { loanId, paidOn, amountSatang };
  return kept(await world.run((em) => postRepayment(em, plan, actOf(world, 'treasurer', NOW))));
}

async function undo({ loanId }: SplitLoan, repaymentId: string) {
  const plan = { loanId, repaymentId, reason: 'พิมพ์ผิด' };
  const asking = actOf(world, 'treasurer', NOW);
  const { reversalId } = kept(await world.run((em) => askReversal(em, plan, asking)));
  const decision = { reversalId, outcome: 'confirmed' } as const;
  kept(await world.run((em) => decideReversal(em, decision, actOf(world, 'chair', NOW))));
}

const pageOf = async ({ loanId }: SplitLoan) =>
  (await findLoanPage(world.database.fork(), loanId))!;

/** The parts of the receipts that stand, by their days: principal and interest of each fund. */
async function partsOf(loan: SplitLoan) {
  const { repayments, shares } = await pageOf(loan);
  const standing = repayments.filter(({ cancelledOn }) => cancelledOn === null).toReversed();
  return standing.map(({ id, paidOn }) => [
    paidOn,
    loan.fundIds.map((fundId) => {
      const part = shares.find((one) => one.repaymentId === id && one.fundId === fundId);
      return [part?.principalSatang ?? 0n, part?.interestSatang ?? 0n];
    }),
  ]);
}

async function booksOf({ fundIds }: SplitLoan) {
  const all = await Promise.all(fundIds.map((id) => readBalances(world.database.fork(), id)));
  return all.map((books) => [books.cash, books['loans-receivable'], books['interest-income']]);
}

describe('a payment of several funds that comes in late', () => {
  it('ends in the same parts and the same books as if it had been entered in time', async () => {
    const inTime = await aRepayingSplit(world, AMOUNTS);
    await pay(inTime, '2021-05-05');
    await pay(inTime, '2021-05-10', 500_000n);
    await pay(inTime, '2021-06-05');
    const late = await aRepayingSplit(world, AMOUNTS);
    await pay(late, '2021-05-05');
    await pay(late, '2021-06-05');
    expect(await pay(late, '2021-05-10', 500_000n)).toMatchObject({ reallocated: 1 });
    expect(await partsOf(late)).toEqual(await partsOf(inTime));
    expect(await booksOf(late)).toEqual(await booksOf(inTime));
  });

  it('is posted on its own day; what others have of later ones moves today, one entry a fund', async () => {
    const loan = await aRepayingSplit(world, AMOUNTS);
    await pay(loan, '2021-06-05');
    const { entryIds } = await pay(loan, '2021-05-05');
    const { journal } = await pageOf(loan);
    const own = journal.filter(({ entryId }) => entryIds.includes(entryId));
    expect(own.map(({ businessOn }) => businessOn)).toEqual([
      '2021-05-05',
      '2021-05-05',
      '2021-05-05',
    ]);
    const moved = journal.filter(({ kind }) => kind === 'reallocate');
    expect(moved.length).toBeLessThanOrEqual(AMOUNTS.length);
    expect(new Set(moved.map(({ businessOn }) => businessOn))).toEqual(new Set([TODAY]));
  });

  it('two at once, and a reversal beside them, leave the parts of their days', async () => {
    const loan = await aRepayingSplit(world, AMOUNTS);
    const last = await pay(loan, '2021-07-05');
    await Promise.all([
      pay(loan, '2021-05-05'),
      pay(loan, '2021-06-05'),
      undo(loan, last.repaymentId),
    ]);
    const inTime = await aRepayingSplit(world, AMOUNTS);
    await pay(inTime, '2021-05-05');
    await pay(inTime, '2021-06-05');
    expect(await partsOf(loan)).toEqual(await partsOf(inTime));
    expect(await booksOf(loan)).toEqual(await booksOf(inTime));
  });

  it('undone again leaves the parts and books of before it, and each fund ends with what it lent', async () => {
    const loan = await aRepayingSplit(world, AMOUNTS);
    await pay(loan, '2021-05-05');
    await pay(loan, '2021-06-05');
    await pay(loan, '2021-07-05', 7n);
    const [parts, books] = [await partsOf(loan), await booksOf(loan)];
    const { repaymentId } = await pay(loan, '2021-05-10', 500_000n);
    expect(await partsOf(loan)).not.toEqual(parts);
    await undo(loan, repaymentId);
    expect(await partsOf(loan)).toEqual(parts);
    expect(await booksOf(loan)).toEqual(books);
    const figures = await findPayoff(world.database.fork(), {
      loanId: loan.loanId,
      on: '2021-08-05',
    });
    await pay(loan, '2021-08-05', figures?.payoff.totalSatang);
    const { lenders, loan: paid } = await pageOf(loan);
    expect(paid.status).toBe('paid');
    expect(lenders.map(({ repaidSatang }) => repaidSatang)).toEqual(AMOUNTS);
  });
});

describe('a payment of several funds undone before others', () => {
  it('leaves those after it as if it had never come, and its own receipt as it was first shared', async () => {
    const never = await aRepayingSplit(world, AMOUNTS);
    await pay(never, '2021-06-05');
    await pay(never, '2021-07-05');
    const loan = await aRepayingSplit(world, AMOUNTS);
    const first = await pay(loan, '2021-05-05');
    await pay(loan, '2021-06-05');
    await pay(loan, '2021-07-05');
    await undo(loan, first.repaymentId);
    expect(await partsOf(loan)).toEqual(await partsOf(never));
    expect(await booksOf(loan)).toEqual(await booksOf(never));
    const { repayments, shares } = await pageOf(loan);
    const undone = repayments.find(({ id }) => id === first.repaymentId);
    const parts = shares.filter((one) => one.repaymentId === first.repaymentId);
    const interest = parts.reduce((sum, { interestSatang }) => sum + interestSatang, 0n);
    expect(undone).toMatchObject({ cancelledOn: TODAY, interestSatang: interest });
  });

  it('stands on the statement of the household, which owes what its contract says', async () => {
    const loan = await aRepayingSplit(world, AMOUNTS);
    const first = await pay(loan, '2021-05-05');
    await pay(loan, '2021-06-05');
    await pay(loan, '2021-05-20', 300_000n);
    await undo(loan, first.repaymentId);
    const { householdId, loanId } = loan;
    const { contracts } = await readMemberStatement(world.database.fork(), {
      householdId,
      fromOn: undefined,
      toOn: TODAY,
    });
    const { principalOwedSatang } = await pageOf(loan);
    const own = contracts.find((contract) => contract.loanId === loanId);
    expect(own?.closingSatang).toBe(principalOwedSatang);
  });
});

describe('the database', () => {
  it('takes no moved share that the books of the fund do not say', async () => {
    const loan = await aRepayingSplit(world, AMOUNTS);
    const { repaymentId } = await pay(loan, '2021-05-05');
    const forged = world.run((em) =>
      em.execute(
        `insert into share_move select gen_random_uuid(), s.repayment_id, s.fund_id, s.loan_id,
           s.centre_id, s.area_code, null, case when s.fund_id = ? then 1 else -1 end, 0, 0
          from repayment_share s where s.repayment_id = ? and s.fund_id in (?, ?)`,
        [loan.fundIds[0], repaymentId, loan.fundIds[0], loan.fundIds[1]],
      ),
    );
    await expect(forged).rejects.toThrow(/not as posted/);
    const alone = world.run((em) =>
      em.execute(
        `insert into share_move select gen_random_uuid(), s.repayment_id, s.fund_id, s.loan_id,
           s.centre_id, s.area_code, null, -1, 1, 0
          from repayment_share s where s.repayment_id = ? limit 1`,
        [repaymentId],
      ),
    );
    await expect(alone).rejects.toThrow(/to the satang/);
  });
});
