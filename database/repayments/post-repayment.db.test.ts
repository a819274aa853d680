import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { ExtraUse } from '#domain/interest/repayment';
import { readBalances } from '../ledger/balances.ts';
import { checkBooks } from '../ledger/check-books.ts';
import { Loan } from '../loans/loan-entities.ts';
import { findLoanPage } from '../loans/loan-page.ts';
import { OutboxRow } from '../outbox/outbox-row.ts';
import { getRow, listRows } from '../rows.ts';
import { openTask } from '../tasks/task-steps.ts';
import { Task } from '../tasks/task.ts';
import { aRepayingLoan, aReservedLoan } from '../testing/lent-loan.ts';
import { actOf, AT, aWorld, kept, type World } from '../testing/money-world.ts';
import { findPayoff } from './payoff.ts';
import { postRepayment, type RepaymentPlan } from './post-repayment.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld(0);
});
afterEach(async () => {
  expect(await checkBooks(world.database.fork())).toEqual([]);
});
afterAll(() => world.close());

function pay(loanId: string, amountSatang: bigint, paidOn = '2021-05-05') {
  return take({ loanId, amountSatang, paidOn });
}

function take(plan: RepaymentPlan) {
  const act = actOf(world, 'treasurer', `${plan.paidOn}T05:00:00.000Z`);
  return world.run((em) => postRepayment(em, plan, act));
}

function openInstalmentTask(loanId: string, number: number) {
  const task = {
    processId: `loan/${loanId}`,
    centreId: world.centreId,
    areaCode: '55170401',
    caseId: null,
    taskKey: `loan/${loanId}/collect-instalment/${number}`,
    kind: 'collect-instalment' as const,
    cause: 'instalment-due' as const,
    dueOn: '2021-05-05',
    at: AT,
    agency: null,
    subjectId: loanId,
    subjectNumber: number,
  };
  return world.run((em) => openTask(em, task));
}

describe('a repayment', () => {
  it('meets interest first, gets a receipt, and tells the loan how far it is paid', async () => {
    const { loanId, fundId } = await aRepayingLoan(world);
    const paid = kept(await pay(loanId, 98_762n));
    expect(paid).toMatchObject({
      principalSatang: 85_037n,
      interestSatang: 13_725n,
      receiptYearBe: 2564,
      paidThrough: 1,
      isPaidOff: false,
    });
    const em = world.database.fork();
    expect(await readBalances(em, fundId)).toMatchObject({
      cash: 7_353_762n,
      'loans-receivable': 2_659_963n,
      'interest-income': 13_725n,
    });
    const told = await listRows(em, OutboxRow, {
      where: { processId: `loan/${loanId}` },
      orderBy: { id: 'desc' },
    });
    expect(told[0]?.payload).toMatchObject({
      type: 'payment-posted',
      paidThrough: 1,
      isPaidOff: false,
    });
  });

  it('shortens the loan or lowers the instalments, as the household chose, and keeps the choice', async () => {
    const shape = async (extraUse: ExtraUse | null) => {
      const { loanId } = await aRepayingLoan(world);
      kept(await take({ loanId, amountSatang: 1_098_762n, paidOn: '2021-05-05', extraUse }));
      const page = await findLoanPage(world.database.fork(), loanId);
      const rows = page?.schedule ?? [];
      return [page?.repayments[0]?.extraUse, rows.length, rows[1]?.paymentSatang];
    };
    expect(await shape('shorten')).toEqual(['shorten', 19, 98_762n]);
    expect(await shape('lower')).toEqual(['lower', 30, 61_633n]);
    expect(await shape(null)).toEqual(['shorten', 19, 98_762n]);
  });

  it('keeps no choice where nothing was beyond the instalment, or all was paid', async () => {
    const { loanId } = await aRepayingLoan(world);
    for (const amountSatang of [98_762n, 2_659_963n]) {
      kept(await take({ loanId, amountSatang, paidOn: '2021-05-05', extraUse: 'lower' }));
    }
    const page = await findLoanPage(world.database.fork(), loanId);
    expect(page?.repayments.map(({ extraUse }) => extraUse)).toEqual([null, null]);
  });

  it('finishes the tasks of the instalments it settles, and no other', async () => {
    const { loanId } = await aRepayingLoan(world);
    for (const number of [1, 2]) await openInstalmentTask(loanId, number);
    kept(await pay(loanId, 50_000n));
    const where = {
      where: { processId: `loan/${loanId}` },
      orderBy: { subjectNumber: 'asc' },
    } as const;
    const statuses = async () =>
      (await listRows(world.database.fork(), Task, where)).map((task) => task.status);
    expect(await statuses()).toEqual(['open', 'open']);
    kept(await pay(loanId, 48_762n));
    expect(await statuses()).toEqual(['done', 'open']);
  });

  it('makes the loan shorter when it brings more than is due', async () => {
    const { loanId } = await aRepayingLoan(world);
    kept(await pay(loanId, 1_098_762n));
    const page = await findLoanPage(world.database.fork(), loanId);
    expect(page?.schedule).toHaveLength(19);
    expect(page?.principalOwedSatang).toBe(2_745_000n - 1_085_037n);
  });

  it('of the pay-off figure ends the loan', async () => {
    const { loanId, fundId } = await aRepayingLoan(world);
    const figure = await findPayoff(world.database.fork(), { loanId, on: '2021-05-05' });
    expect(figure?.payoff.totalSatang).toBe(2_758_725n);
    expect(kept(await pay(loanId, 2_758_725n)).isPaidOff).toBe(true);
    const em = world.database.fork();
    const loan = await getRow(em, Loan, { id: loanId });
    expect(loan).toMatchObject({ status: 'paid', paidOn: '2021-05-05' });
    expect(await readBalances(em, fundId)).toMatchObject({
      cash: 10_013_725n,
      'loans-receivable': 0n,
    });
    expect(await pay(loanId, 1n)).toEqual({ refused: 'loan-is-paid', payoffSatang: 0n });
  });

  it('is refused with the sum that would be right', async () => {
    const { loanId } = await aRepayingLoan(world);
    const refused = { refused: 'more-than-owed', payoffSatang: 2_758_725n };
    expect(await pay(loanId, 2_758_726n)).toEqual(refused);
    expect(await pay(loanId, 0n)).toMatchObject({ refused: 'amount-must-be-positive' });
    const reserved = await aReservedLoan(world);
    expect(await pay(reserved.loanId, 1n)).toEqual({ refused: 'creditors-not-paid' });
  });

  it('is dated neither before the loan nor in the future', async () => {
    const { loanId } = await aRepayingLoan(world);
    expect(await pay(loanId, 98_762n, '2021-03-24')).toEqual({ refused: 'before-the-loan' });
    const early = { loanId, amountSatang: 98_762n, paidOn: '2021-06-06' };
    const act = actOf(world, 'treasurer', '2021-06-05T05:00:00.000Z');
    const outcome = await world.run((em) => postRepayment(em, early, act));
    expect(outcome).toEqual({ refused: 'paid-in-the-future' });
  });
});

describe('payments at the same moment', () => {
  it('of an instalment and of the whole loan are booked one after the other', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { loanId } = await aRepayingLoan(world);
      await openInstalmentTask(loanId, 1);
      const [whole, part] = await Promise.all([pay(loanId, 2_758_725n), pay(loanId, 98_762n)]);
      if ('refused' in whole) {
        expect(whole).toEqual({ refused: 'more-than-owed', payoffSatang: 2_659_963n });
        expect('repaymentId' in part).toBe(true);
      } else {
        expect(part).toEqual({ refused: 'loan-is-paid', payoffSatang: 0n });
      }
    }
  });

  it('of twenty counters have twenty receipts in a row, and no satang is lost', async () => {
    const { loanId } = await aRepayingLoan(world);
    const twenty = await Promise.all(Array.from({ length: 20 }, () => pay(loanId, 1_000n)));
    const numbers = twenty.map((paid) => kept(paid).receiptNumber).toSorted((a, b) => a - b);
    const first = numbers[0] ?? 0;
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => first + index));
    const page = await findLoanPage(world.database.fork(), loanId);
    const paid = page?.schedule[0];
    expect(paid?.paidInterestSatang).toBe(13_725n);
    expect(paid?.paidPrincipalSatang).toBe(6_275n);
  });
});
