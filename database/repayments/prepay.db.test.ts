/** Money beyond the instalment that pays the next instalments ahead (decision 0042), worked by hand. */

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { checkBooks } from '../ledger/check-books.ts';
import { importLoan } from '../loans/import-loan.ts';
import { Loan } from '../loans/loan-entities.ts';
import { findLoanPage } from '../loans/loan-page.ts';
import { readNextInstalment } from '../loans/loan-plan.ts';
import { readRateProof } from '../rate-proof/read-rate-proof.ts';
import { askReversal } from '../reversals/ask-reversal.ts';
import { decideReversal } from '../reversals/decide-reversal.ts';
import { getRow } from '../rows.ts';
import { aRepayingLoan } from '../testing/lent-loan.ts';
import {
  actOf,
  aFund,
  aProposedCase,
  aWorld,
  kept,
  ON,
  type World,
} from '../testing/money-world.ts';
import { findPayoff } from './payoff.ts';
import { postRepayment } from './post-repayment.ts';

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

const NOW = '2021-12-31T05:00:00.000Z';
const pageOf = async (loanId: string) => (await findLoanPage(world.database.fork(), loanId))!;

interface Money {
  readonly paidOn: string;
  readonly extraUse?: 'prepay' | 'lower';
}

function pay(loanId: string, amountSatang: bigint, money: Money) {
  const plan = { loanId, amountSatang, ...money };
  return world.run((em) => postRepayment(em, plan, actOf(world, 'treasurer', NOW)));
}

/** Principal, interest and what was paid of the principal. */
async function rowsOf(loanId: string, ...numbers: number[]) {
  const { schedule } = await pageOf(loanId);
  return numbers.map((number) => {
    const row = schedule.find((one) => one.number === number)!;
    return [row.principalSatang, row.interestSatang, row.paidPrincipalSatang];
  });
}

/**
 * 27,450.00 over 30 months at 6 %, 987.62 a month. The first is paid in May and 2,000.00 beyond it: the
 * principal of the second (854.62) and third (858.89), and 286.49 of the fourth.
 */
async function aPrepaidLoan() {
  const loan = await aRepayingLoan(world);
  const paid = kept(await pay(loan.loanId, 298_762n, { paidOn: '2021-05-05', extraUse: 'prepay' }));
  return { ...loan, repaymentId: paid.repaymentId };
}

describe('money that pays the next instalments ahead', () => {
  it('meets their principal; their interest is counted on the 24,599.63 that is really owed', async () => {
    const { loanId } = await aPrepaidLoan();
    expect(await rowsOf(loanId, 2, 3, 4, 5)).toEqual([
      [85_462n, 12_300n, 85_462n],
      [85_889n, 12_300n, 85_889n],
      [86_319n, 12_300n, 28_649n],
      // From here on as if nothing had been paid early.
      [86_751n, 12_011n, 0n],
    ]);
    const { schedule, repayments, loan } = await pageOf(loanId);
    expect(schedule).toHaveLength(30);
    expect(schedule.slice(0, 5).map((row) => row.balanceSatang)).toEqual([
      2_459_963n,
      2_459_963n,
      2_459_963n,
      2_402_293n,
      2_315_542n,
    ]);
    expect(repayments[0]).toMatchObject({ extraUse: 'prepay', interestSatang: 13_725n });
    expect(loan.status).toBe('repaying');
  });

  it('leaves them to fall due on their day with their interest alone', async () => {
    const { loanId } = await aPrepaidLoan();
    const em = world.database.fork();
    expect(await readNextInstalment(em, { loanId })).toEqual({ number: 2, dueOn: '2021-06-05' });
    const figures = await findPayoff(em, { loanId, on: '2021-06-06' });
    expect(figures?.arrears).toMatchObject({ principalSatang: 0n, interestSatang: 12_300n });
    const paid = kept(await pay(loanId, 12_300n, { paidOn: '2021-06-05' }));
    expect(paid).toMatchObject({ principalSatang: 0n, interestSatang: 12_300n, paidThrough: 2 });
  });

  it('is undone as it came: the instalments stand as the contract planned them', async () => {
    const { loanId, repaymentId } = await aPrepaidLoan();
    const plan = { loanId, repaymentId, reason: 'พิมพ์ผิด' };
    const asking = actOf(world, 'treasurer', NOW);
    const { reversalId } = kept(await world.run((em) => askReversal(em, plan, asking)));
    const decision = { reversalId, outcome: 'confirmed' } as const;
    kept(await world.run((em) => decideReversal(em, decision, actOf(world, 'chair', NOW))));
    const { schedule } = await pageOf(loanId);
    const fresh = await pageOf((await aRepayingLoan(world)).loanId);
    expect(schedule).toEqual(fresh.schedule);
  });

  it('stands as by the days when a payment comes in late before it', async () => {
    const { loanId } = await aPrepaidLoan();
    kept(await pay(loanId, 12_300n, { paidOn: '2021-06-05' }));
    kept(await pay(loanId, 50_000n, { paidOn: '2021-04-20' }));
    // 500.00 less was due in May: 786.49 of the fourth is paid ahead, and 24,099.63 is owed in June.
    // Of the 123.00 of June 2.50 is more than its interest then: early principal, 24,097.13 being left.
    expect(await rowsOf(loanId, 2, 3, 4)).toEqual([
      [85_462n + 250n, 12_050n, 85_462n + 250n],
      [85_889n, 12_049n, 85_889n],
      [86_319n + 1n, 12_049n, 78_649n],
    ]);
    const inOrder = await aRepayingLoan(world);
    kept(await pay(inOrder.loanId, 50_000n, { paidOn: '2021-04-20' }));
    kept(await pay(inOrder.loanId, 298_762n, { paidOn: '2021-05-05', extraUse: 'prepay' }));
    kept(await pay(inOrder.loanId, 12_300n, { paidOn: '2021-06-05' }));
    expect((await pageOf(loanId)).schedule).toEqual((await pageOf(inOrder.loanId)).schedule);
  });

  it('keeps them paid ahead when the household lowers its instalments afterwards', async () => {
    const { loanId } = await aPrepaidLoan();
    kept(await pay(loanId, 112_300n, { paidOn: '2021-06-05', extraUse: 'lower' }));
    // 1,000.00 less is owed: 23,599.63 on the 27 months from the fourth, which has 286.49 already.
    expect(await rowsOf(loanId, 3, 4)).toEqual([
      [85_889n, 11_800n, 85_889n],
      [28_649n + 81_857n, 11_800n, 28_649n],
    ]);
    const { schedule } = await pageOf(loanId);
    expect(schedule[4]?.paymentSatang).toBe(93_657n);
  });

  it('pays off with what is really owed and the interest of the period in course', async () => {
    const { loanId } = await aPrepaidLoan();
    const em = world.database.fork();
    const { payoff } = (await findPayoff(em, { loanId, on: '2021-05-20' }))!;
    expect(payoff).toMatchObject({ principalSatang: 2_459_963n, interestSatang: 12_300n });
    expect(await pay(loanId, payoff.totalSatang + 1n, { paidOn: '2021-05-20' })).toMatchObject({
      refused: 'more-than-owed',
    });
    expect(kept(await pay(loanId, payoff.totalSatang, { paidOn: '2021-05-20' }))).toMatchObject({
      principalSatang: 2_459_963n,
      isPaidOff: true,
    });
    const loan = await getRow(world.database.fork(), Loan, { id: loanId });
    expect(loan).toMatchObject({ status: 'paid', paidOn: '2021-05-20' });
  });

  it('of a loan without interest settles them: the next that asks for money is a later one', async () => {
    const fundId = await aFund(world, { kind: 'poverty-fund', rateBasisPoints: 0 });
    const { caseId } = await aProposedCase(world, { status: 'repaying' });
    const paper = {
      caseId,
      fundId,
      principalSatang: 1_200_000n,
      rateBasisPoints: 0,
      termMonths: 12,
      lentOn: ON,
      firstDueOn: '2021-05-05',
      payments: [],
    };
    const importing = actOf(world, 'secretary');
    const { loanId } = kept(await world.run((em) => importLoan(em, paper, importing)));
    const paid = kept(await pay(loanId, 350_000n, { paidOn: '2021-05-05', extraUse: 'prepay' }));
    expect(paid.paidThrough).toBe(3);
    const em = world.database.fork();
    expect(await readNextInstalment(em, { loanId })).toEqual({ number: 4, dueOn: '2021-08-05' });
  });
});

describe('the database', () => {
  it('knows no other use of money beyond the instalment, and nothing paid ahead below zero', async () => {
    const { loanId, repaymentId } = await aPrepaidLoan();
    const em = world.database.fork();
    for (const [sql, id] of [
      [`update repayment set extra_use = 'keep' where id = ?`, repaymentId],
      [`update instalment set paid_ahead_satang = -1 where loan_id = ?`, loanId],
    ] as const) {
      await expect(em.execute(sql, [id])).rejects.toThrow(/check/);
    }
  });
});
