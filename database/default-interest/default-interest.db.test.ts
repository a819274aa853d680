/** Default interest of real contracts: by the by-law of their day, in journal, receipt, statement and proof. */

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, plainDate } from '#domain/dates/plain-date';
import { yearlyDecliningRate } from '#domain/interest/rate';
import { houseLoan } from '#domain/loans/living/house-loan';
import { simulateLoan } from '#domain/loans/living/simulate-loan';
import { housePoliciesOf } from '#domain/loans/living/terms/default-interest-rule';
import type { LoanEvent } from '#domain/loans/living/terms/events';
import { satang } from '#domain/money/satang';
import { readBalances } from '../ledger/balances.ts';
import { checkBooks } from '../ledger/check-books.ts';
import { Loan } from '../loans/loan-entities.ts';
import { findLoanPage } from '../loans/loan-page.ts';
import { readNextInstalment } from '../loans/loan-plan.ts';
import { decideItem } from '../meetings/decide-item.ts';
import { readRateProof } from '../rate-proof/read-rate-proof.ts';
import { findPayoff } from '../repayments/payoff.ts';
import { postRepayment } from '../repayments/post-repayment.ts';
import { askReversal } from '../reversals/ask-reversal.ts';
import { decideReversal } from '../reversals/decide-reversal.ts';
import { getRow } from '../rows.ts';
import { readMemberStatement } from '../statements/member-statement.ts';
import { aLateLoan, aMeetingOn, ask, TODAY, todays, vote } from '../testing/changed-loan.ts';
import { aRepayingLoan } from '../testing/lent-loan.ts';
import { actOf, aWorld, kept, ON, type World } from '../testing/money-world.ts';
import { defaultInterestOn, setDefaultInterest } from './by-law.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld(0);
});
afterEach(async () => {
  const em = world.database.fork();
  expect(await checkBooks(em)).toEqual([]);
  const proof = await readRateProof(em, { centreId: world.centreId, on: '2024-12-31' });
  expect(proof.loans.filter(({ differences }) => differences.length > 0)).toEqual([]);
});
afterAll(() => world.close());

const NOW = '2024-12-31T05:00:00.000Z';
const pay = (loanId: string, amountSatang: bigint, paidOn: string) =>
  world.run((em) =>
    postRepayment(em, { loanId, amountSatang, paidOn }, actOf(world, 'treasurer', NOW)),
  );
const pageOf = async (loanId: string) => (await findLoanPage(world.database.fork(), loanId))!;
const figureOf = async (loanId: string, on: string) =>
  (await findPayoff(world.database.fork(), { loanId, on }))!;

async function undo(loanId: string, repaymentId: string): Promise<void> {
  const plan = { loanId, repaymentId, reason: 'พิมพ์ผิด' };
  const asking = actOf(world, 'treasurer', NOW);
  const { reversalId } = kept(await world.run((em) => askReversal(em, plan, asking)));
  const decision = { reversalId, outcome: 'confirmed' } as const;
  kept(await world.run((em) => decideReversal(em, decision, actOf(world, 'chair', NOW))));
}

describe('the by-law of a fund', () => {
  it('binds contracts from its day on, never those before', async () => {
    const before = await aRepayingLoan(world);
    const { fundId } = before;
    const set = (rule: 'none' | 'statutory', effectiveFrom: string) =>
      world.run((em) =>
        setDefaultInterest(
          em,
          { fundId, rule, effectiveFrom, reason: 'มติ' },
          actOf(world, 'chair'),
        ),
      );
    expect(await set('statutory', '2021-03-24')).toEqual({ refused: 'date-in-the-past' });
    const made = kept(await set('statutory', '2021-04-01'));
    expect(await set('statutory', '2021-04-01')).toEqual(made);
    expect(await set('none', '2021-04-01')).toEqual({ refused: 'set-for-that-day-already' });
    const em = world.database.fork();
    // The house's default, where a fund never decided.
    expect(await defaultInterestOn(em, { fundId, on: '2021-03-31' })).toBe('none');
    expect(await defaultInterestOn(em, { fundId, on: '2021-04-01' })).toBe('statutory');
    expect((await getRow(em, Loan, { id: before.loanId })).defaultInterestRule).toBe('none');
    expect((await figureOf(before.loanId, '2022-01-01')).payoff.defaultInterestSatang).toBe(0n);
  });

  it('is held by the database: no other rule, no change, no default interest without one', async () => {
    const { loanId, fundId } = await aRepayingLoan(world);
    kept(await pay(loanId, 98_762n, '2021-05-05'));
    const em = world.database.fork();
    const change = `update loan set default_interest_rule = 'statutory' where id = ?`;
    await expect(em.execute(change, [loanId])).rejects.toThrow('keeps the default interest');
    const taken = `update repayment set default_interest_satang = 1, interest_satang = interest_satang - 1
      where loan_id = ?`;
    await expect(em.execute(taken, [loanId])).rejects.toThrow('without default interest');
    const whole = `update repayment set amount_satang = amount_satang + 1 where loan_id = ?`;
    await expect(em.execute(whole, [loanId])).rejects.toThrow('repayment_is_its_parts');
    const back = `insert into default_interest_by_law select gen_random_uuid(), id, centre_id,
      area_code, '2018-01-01', 'statutory', 'x', gen_random_uuid(), now() from fund where id = ?`;
    await expect(em.execute(back, [fundId])).rejects.toThrow('by_law_is_not_backdated');
  });
});

describe('a payment on a contract that bears default interest', () => {
  it('meets it last; it stands in journal, receipt, statement and figure', async () => {
    const loan = await aRepayingLoan(world, 'statutory');
    const { loanId, fundId, householdId } = loan;
    const { schedule } = await pageOf(loanId);
    const missed = schedule.slice(0, 2);
    // 62 days on the principal of May, 31 on that of June, at 5 %.
    const weighed = missed[0]!.principalSatang * 61n + missed[1]!.principalSatang * 30n;
    const expected = (weighed * 500n * 2n + 3_650_000n) / 7_300_000n;
    expect((await figureOf(loanId, '2021-07-05')).payoff.defaultInterestSatang).toBe(expected);
    const due = schedule.slice(0, 3).reduce((sum, row) => sum + row.paymentSatang, 0n);
    const paid = kept(await pay(loanId, due + expected, '2021-07-05'));
    expect(paid).toMatchObject({ defaultInterestSatang: expected, paidThrough: 3 });
    const balances = await readBalances(world.database.fork(), fundId);
    expect(balances['default-interest-income']).toBe(expected);
    const ask = { householdId, fromOn: undefined, toOn: '2021-12-31' };
    const { contracts } = await readMemberStatement(world.database.fork(), ask);
    expect(contracts[0]).toMatchObject({
      defaultInterestSatang: expected,
      paidSatang: due + expected,
    });
    expect((await figureOf(loanId, '2021-07-05')).payoff.defaultInterestSatang).toBe(0n);
  });

  it('keeps the last instalment collected until it is paid, then ends the loan', async () => {
    const { loanId } = await aRepayingLoan(world, 'statutory');
    const { payoff, afterTermAt } = await figureOf(loanId, '2023-12-05');
    expect(payoff.defaultInterestSatang).toBeGreaterThan(0n);
    expect(afterTermAt?.contractSatang).toBeGreaterThan(afterTermAt?.statutorySatang ?? 0n);
    const own = payoff.totalSatang - payoff.defaultInterestSatang;
    const first = kept(await pay(loanId, own, '2023-12-05'));
    expect(first).toMatchObject({ isPaidOff: false, paidThrough: 29 });
    const next = () => readNextInstalment(world.database.fork(), { loanId });
    expect(await next()).toMatchObject({ number: 30 });
    const last = kept(await pay(loanId, payoff.defaultInterestSatang, '2024-01-05'));
    expect(last).toMatchObject({ isPaidOff: true, paidThrough: 30, paidOffOn: '2024-01-05' });
    expect(await next()).toBeNull();
  });

  it('is waived by a resolution, no instalment changing', async () => {
    const { loanId, fundId } = await aLateLoan(world, 'statutory');
    const { defaultInterestSatang } = (await figureOf(loanId, TODAY)).payoff;
    const kind = 'waive-default-interest';
    const more = await ask(world, { loanId, kind, amountSatang: defaultInterestSatang + 1n });
    expect(more).toEqual({ refused: 'waiver-above-owed', amountSatang: defaultInterestSatang });
    const before = await pageOf(loanId);
    const asked = await ask(world, { loanId, kind, amountSatang: defaultInterestSatang });
    const itemId = (await aMeetingOn(world, [kept(asked).changeId])).itemIds[0] ?? '';
    await vote(world, { itemId, fundId });
    kept(await world.run((em) => decideItem(em, { itemId }, todays(world, 'chair'))));
    expect((await pageOf(loanId)).schedule).toEqual(before.schedule);
    expect((await figureOf(loanId, TODAY)).payoff.defaultInterestSatang).toBe(0n);
    // It runs on; a late payment after the resolution is counted from there.
    kept(await pay(loanId, 300_000n, '2021-10-20'));
    const late = kept(await pay(loanId, 100_000n, '2021-09-01'));
    expect(late.reallocated).toBe(1);
    expect((await figureOf(loanId, '2021-12-01')).payoff.defaultInterestSatang).toBeGreaterThan(0n);
  });
});

describe('the books and the simulation', () => {
  const payment = fc.record({
    day: fc.integer({ min: 20, max: 500 }),
    amountSatang: fc.bigInt({ min: 1n, max: 1_500_000n }),
    /** One in four. */
    isWrong: fc.integer({ min: 0, max: 3 }).map((at) => at === 0),
  });

  it('owe the same to the satang, whatever was late or undone, in any order of entry', async () => {
    let charged = 0;
    const lives = fc.uniqueArray(payment, { maxLength: 6, selector: ({ day }) => day });
    await fc.assert(
      fc.asyncProperty(lives, async (entries) => {
        const { loanId } = await aRepayingLoan(world, 'statutory');
        const { schedule: rows } = await pageOf(loanId);
        const events: LoanEvent[] = [];
        for (const { day, amountSatang, isWrong } of entries) {
          const on = addDays(plainDate('2021-04-06'), day);
          const booked = await pay(loanId, amountSatang, on);
          if ('refused' in booked) continue;
          if (isWrong) await undo(loanId, booked.repaymentId);
          else
            events.push({
              kind: 'payment',
              id: on,
              on,
              amountSatang: satang(amountSatang),
              excess: null,
            });
        }
        const on = plainDate('2024-12-31');
        const rate = yearlyDecliningRate(600);
        const { contract } = houseLoan({ rows, rate, on: plainDate(ON) });
        const dues = {
          kind: 'every',
          every: 1,
          unit: 'month',
          dueDay: null,
          firstDueOn: plainDate('2021-05-05'),
          count: 30,
        } as const;
        const policies = housePoliciesOf('statutory');
        const lived = { ...contract, policies, terms: { ...contract.terms, dues } };
        const outcome = simulateLoan({ contract: lived, events, on });
        if ('refused' in outcome) throw new Error(outcome.refused);
        const { payOff, lines } = outcome.simulated;
        const { payoff } = await figureOf(loanId, on);
        expect(payoff).toEqual({
          principalSatang: payOff.principalSatang,
          interestSatang: payOff.interestSatang,
          defaultInterestSatang: payOff.defaultInterestSatang,
          totalSatang: payOff.totalSatang,
        });
        const standing = (await pageOf(loanId)).repayments.filter(
          (one) => one.cancelledOn === null,
        );
        expect(standing.toReversed().map((one) => [one.paidOn, one.defaultInterestSatang])).toEqual(
          lines
            .filter(({ kind }) => kind === 'payment')
            .map((line) => [line.on, line.defaultInterestSatang]),
        );
        if (standing.some((one) => one.defaultInterestSatang > 0n)) charged += 1;
      }),
      { numRuns: 40, seed: 2569 },
    );
    expect(charged).toBeGreaterThan(3);
  }, 240_000);
});
