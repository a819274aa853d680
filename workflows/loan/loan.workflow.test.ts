import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LOAN, loanProcessId } from '#workflows/loan/messages';
import type { LoanInput } from '#workflows/loan/messages';
import { holdTaskUpdate } from '#workflows/task-wait/messages';
import { cancelContract } from '../testing/cancel-contract.ts';
import { payTwice } from '../testing/pay-twice.ts';
import { AREA, CENTRE, later, openTasks, until } from '../testing/people.ts';
import type { PaperLoan } from '../testing/rows-on-paper.ts';
import { openVillage } from '../testing/village.ts';
import type { Village } from '../testing/village.ts';

describe('loan', () => {
  let village: Village;
  beforeAll(async () => {
    village = await openVillage();
  }, 60_000);
  afterAll(() => village.close());

  it('gives the money back to the fund when the household declines', async () => {
    const { answer, loan, processId, handle } = await open();
    await answer(processId, 'sign-contract', 'declined');
    await handle.result();
    expect(loan.release).toBe('declined');
  });

  it('gives the money back when the reservation runs out on its last day', async () => {
    const { findTask, loan, loanId, paper, processId, handle } = await open();
    const task = await findTask(processId, 'sign-contract');
    await handle.result();
    expect(loan.release).toBe('expired');
    expect(paper.changedOn.get(loanId)).toBe(later(loan.reservedUntilOn, 1));
    expect(task.status).toBe('withdrawn');
  });

  it('goes on when somebody signed a moment before the reservation ran out', async () => {
    const { answer, env, findTask, loan, processId } = await open();
    await findTask(processId, 'sign-contract');
    loan.isSigned = true;
    await env.sleep('33 days');
    expect(loan.release).toBeNull();
    await answer(processId, 'sign-contract', 'signed');
    await findTask(processId, 'pay-creditors');
  });

  it('writes the contract, pays the old creditors and collects their receipts', async () => {
    const { answer, findTask, paper, processId, loanId } = await open();
    await answer(processId, 'sign-contract', 'signed');
    await findTask(processId, 'pay-creditors');
    expect(paper.documents).toContain(`loan-contract ${loanId}`);
    await answer(processId, 'pay-creditors', 'paid');
    await answer(processId, 'collect-receipts', 'complete');
  });

  it('asks nobody to pay and ends when both sides cancel the contract before money leaves', async () => {
    const { answer, handle, loan, loanId, paper, processId } = await open();
    await answer(processId, 'sign-contract', 'signed');
    const paying = await cancelContract(village, loanId);
    await handle.result();
    expect(paying.status).toBe('withdrawn');
    expect(openTasks(paper, processId)).toEqual([]);
    // The rows gave the money back already, in the transaction of the cancelling.
    expect(loan.release).toBeNull();
  });

  it('goes on when its creditors were paid, whatever it hears of a cancelling', async () => {
    const { answer, findTask, processId, tell } = await open();
    await answer(processId, 'sign-contract', 'signed');
    await answer(processId, 'pay-creditors', 'paid');
    await findTask(processId, 'collect-receipts');
    await tell(processId, { type: 'contract-cancelled' });
    const receipts = await answer(processId, 'collect-receipts', 'complete');
    expect(receipts.status).toBe('done');
  });

  it('collects each instalment some days before it is due and ends when all are paid', async () => {
    const { env, findTask, loan, loanId, paper, pay, processId, handle } = await open('repaying');
    for (const [index, dueOn] of loan.dueDates.entries()) {
      const task = await nextCollecting(processId, index + 1, () => env.sleep('10 days'));
      expect(task).toMatchObject({ cause: 'instalment-due', dueOn });
      await findTask(processId, 'collect-instalment');
      await pay(loanId, index + 1);
    }
    await handle.result();
    expect(loan.arrears).toEqual([]);
    expect(openTasks(paper, processId)).toEqual([]);
  });

  it('falls into arrears after the days of grace, is visited, and catches up', async () => {
    const { answer, env, findTask, loan, loanId, pay, processId, paper } = await open('repaying');
    await env.sleep('75 days');
    const visit = await findTask(processId, 'visit-arrears');
    expect(visit).toMatchObject({ cause: 'arrears', subjectNumber: 1 });
    await answer(processId, 'visit-arrears', 'visited');
    await env.sleep('3 days');
    await pay(loanId, 1);
    await until('caught up', () => (loan.arrears.length === 2 ? true : undefined));
    const firstDue = loan.dueDates[0] ?? '';
    expect(loan.arrears[0]).toBe(`${later(firstDue, 8)} in arrears`);
    expect(loan.arrears[1]).toMatch(/caught up$/);
    expect(openTasks(paper, processId, 'visit-arrears')).toEqual([]);
  });

  it('stays in arrears while the next instalment is late too, and withdraws the visit at the end', async () => {
    const { env, findTask, handle, loan, loanId, pay, processId } = await open('repaying');
    await env.sleep('100 days');
    const first = await findTask(processId, 'visit-arrears');
    await pay(loanId, 1);
    const second = await until('the second visit', () =>
      openTasks(village.paper, processId, 'visit-arrears').find((one) => one.subjectNumber === 2),
    );
    expect(first.status).toBe('withdrawn');
    expect(loan.arrears).toHaveLength(1);
    await pay(loanId, 3);
    await handle.result();
    expect(second.status).toBe('withdrawn');
  });

  it('collects nothing more once a resolution has written it off', async () => {
    const { answer, env, findTask, handle, paper, processId, tell } = await open('repaying');
    await env.sleep('75 days');
    await answer(processId, 'visit-arrears', 'visited');
    const collecting = await findTask(processId, 'collect-instalment');
    await tell(processId, { type: 'loan-written-off' });
    await handle.result();
    expect(collecting.status).toBe('withdrawn');
    expect(openTasks(paper, processId)).toEqual([]);
  });

  it('takes one payment for all instalments', async () => {
    const { handle, loanId, paper, pay, processId } = await open('repaying');
    await pay(loanId, 3);
    await handle.result();
    expect(openTasks(paper, processId)).toEqual([]);
  });

  it('reads the books again when collecting is finished, even without other news', async () => {
    const { answer, env, findTask, handle, loan, processId } = await open('repaying');
    await env.sleep('54 days');
    await findTask(processId, 'collect-instalment');
    loan.paidThrough = 3;
    await answer(processId, 'collect-instalment', 'paid');
    await handle.result();
    expect(loan.arrears).toEqual([]);
  });

  it('reads the books again when a payment settles no instalment in full', async () => {
    const { env, findTask, loanId, loan, pay, processId } = await open('repaying');
    await env.sleep('54 days');
    const task = await findTask(processId, 'collect-instalment');
    await pay(loanId, 0);
    await env.sleep('15 days');
    await until('in arrears', () => (loan.arrears.length === 1 ? true : undefined));
    expect(task.status).toBe('open');
  });

  it('collects and visits again what is owed again when a payment is undone', async () => {
    const { answer, env, findTask, loan, loanId, pay, processId, undoPayment } =
      await open('repaying');
    await env.sleep('54 days');
    const first = await findTask(processId, 'collect-instalment');
    await pay(loanId, 1);
    await until('it is collected', () => (first.status === 'done' ? true : undefined));
    await undoPayment(loanId, 0);
    const again = await findTask(processId, 'collect-instalment');
    expect(again).toMatchObject({ subjectNumber: 1, dueOn: loan.dueDates[0] });
    expect(again.taskKey).not.toBe(first.taskKey);
    await env.sleep('20 days');
    await answer(processId, 'visit-arrears', 'visited');
    await pay(loanId, 1);
    await until('caught up', () => (loan.arrears.length === 2 ? true : undefined));
    await undoPayment(loanId, 0);
    await findTask(processId, 'visit-arrears');
    expect(loan.arrears).toHaveLength(3);
  });

  it('leaves arrears when a resolution spreads them, and asks nobody for the missed instalments', async () => {
    const { env, findTask, loan, processId, tell } = await open('repaying');
    await env.sleep('75 days');
    const collecting = await findTask(processId, 'collect-instalment');
    const visit = await findTask(processId, 'visit-arrears');
    loan.paidThrough = 2;
    await tell(processId, { type: 'loan-changed', paidThrough: 2 });
    await until('caught up', () => (loan.arrears.length === 2 ? true : undefined));
    await until('withdrawn', () => (visit.status === 'withdrawn' ? true : undefined));
    expect(collecting.status).toBe('withdrawn');
  });

  it('writes a receipt for every payment, the last one too (Civil and Commercial Code s.653)', async () => {
    const dueDates = await monthly(2);
    const { env, loanId, pay, processId } = await open('repaying', { dueDates });
    await nextCollecting(processId, 1, () => env.sleep('10 days'));
    await pay(loanId, 1);
    await pay(loanId, 2);
    await env.client.workflow.getHandle(processId).result();
    const receipts = village.paper.documents.filter((line) =>
      line.startsWith('receipt repayment-'),
    );
    expect(receipts).toEqual(
      expect.arrayContaining(['receipt repayment-1', 'receipt repayment-2']),
    );
  });

  it('writes the receipt of a payment that comes while another’s is being written', async () => {
    const { loanId } = await open('repaying', { dueDates: await monthly(3) });
    const count = () =>
      village.paper.documents.filter((line) => line === 'receipt repayment-2').length;
    const before = count();
    await payTwice(village, loanId);
    await until('the second receipt', () => (count() > before ? true : undefined));
    expect(count()).toBe(before + 1);
  });

  it('goes on in fresh runs with its state, its held task and what it has seen', async () => {
    const dueDates = await monthly(24);
    const { env, findTask, loan, loanId, pay, processId, handle } = await open(
      'repaying',
      { dueDates },
      { turnOverAfterEvents: 30 },
    );
    const firstRun = (await handle.describe()).runId;
    for (let number = 1; number <= 20; number += 1) {
      await nextCollecting(processId, number, () => env.sleep('10 days'));
      await pay(loanId, number);
    }
    const task = await nextCollecting(processId, 21, () => env.sleep('10 days'));
    const { taskKey } = task;
    expect(taskKey).toBe(`${processId}#collect-instalment#21`);
    const untilOn = later(await village.todayIn(), 20);
    const request = { taskKey, untilOn, reason: 'illness', bySeatId: CENTRE } as const;
    const again = env.client.workflow.getHandle(processId);
    await again.executeUpdate(holdTaskUpdate, { args: [request], updateId: 'hold-21' });
    await village.tell(processId, {
      type: 'payment-posted',
      repaymentId: 'repayment-20',
      paidThrough: 20,
      isPaidOff: false,
    });
    await env.sleep('25 days');
    const now = await again.describe();
    expect(now.runId).not.toBe(firstRun);
    expect(task.history.at(-1)).toMatch(/woken/);
    await again.executeUpdate(holdTaskUpdate, { args: [request], updateId: 'hold-21' });
    expect(task.history.filter((line) => line.includes('held'))).toHaveLength(1);
    await findTask(processId, 'visit-arrears');
    await pay(loanId, 24);
    await until('the loan is closed', () => loan.paidThrough === 24 || undefined);
    await env.client.workflow.getHandle(processId).result();
    expect(openTasks(village.paper, processId)).toEqual([]);
  }, 60_000);

  async function open(
    startAt: LoanInput['startAt'] = 'reserved',
    more: Partial<PaperLoan> = {},
    run: object = {},
  ) {
    const loanId = await village.lend(more);
    const loan = village.paper.loans.get(loanId);
    if (loan === undefined) throw new Error('The loan was not kept');
    const place = { centreId: CENTRE, areaCode: AREA };
    const input: LoanInput = { loanId, caseId: randomUUID(), ...place, startAt };
    const processId = loanProcessId(loanId);
    const handle = await village.start(LOAN, processId, [input, run]);
    return { ...village, loan, loanId, processId, handle };
  }

  async function monthly(count: number): Promise<string[]> {
    const today = await village.todayIn();
    return Array.from({ length: count }, (_, index) => later(today, 30 * (index + 1)));
  }

  /** The task that collects the instalment; time passes until it is there. */
  async function nextCollecting(
    processId: string,
    number: number,
    letTimePass: () => Promise<void>,
  ) {
    const find = () =>
      openTasks(village.paper, processId, 'collect-instalment').find(
        (task) => task.subjectNumber === number,
      );
    for (let attempt = 0; attempt < 12; attempt += 1) {
      const task = await until('collecting', find, 60).catch(() => undefined);
      if (task !== undefined) return task;
      await letTimePass();
    }
    throw new Error(`Instalment ${number} of ${processId} was never collected`);
  }
});
