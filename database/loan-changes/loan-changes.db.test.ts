import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { LoanChangeKind } from '#domain/loans/living/house-change';
import { readBalances } from '../ledger/balances.ts';
import { checkBooks } from '../ledger/check-books.ts';
import { Loan } from '../loans/loan-entities.ts';
import { findLoanPage } from '../loans/loan-page.ts';
import { decideItem } from '../meetings/decide-item.ts';
import { Resolution } from '../meetings/meeting-entities.ts';
import { postponeItem } from '../meetings/settle-item.ts';
import { OutboxRow } from '../outbox/outbox-row.ts';
import { readRateProof } from '../rate-proof/read-rate-proof.ts';
import { findPayoff } from '../repayments/payoff.ts';
import { postRepayment } from '../repayments/post-repayment.ts';
import { askReversal } from '../reversals/ask-reversal.ts';
import { decideReversal } from '../reversals/decide-reversal.ts';
import { getRow, listRows } from '../rows.ts';
import { readMemberStatement } from '../statements/member-statement.ts';
import { aLateLoan, aMeetingOn, ask, TODAY, todays, vote } from '../testing/changed-loan.ts';
import { actOf, aWorld, kept, type World } from '../testing/money-world.ts';
import { withdrawChange } from './ask-change.ts';
import { LoanChange } from './loan-change.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld(0);
});
afterEach(async () => {
  const em = world.database.fork();
  expect(await checkBooks(em)).toEqual([]);
  const proof = await readRateProof(em, { centreId: world.centreId, on: '2021-12-31' });
  expect(proof.loans.filter(({ differences }) => differences.length > 0)).toEqual([]);
  expect(proof.isProven).toBe(true);
});
afterAll(() => world.close());

const pageOf = async (loanId: string) => (await findLoanPage(world.database.fork(), loanId))!;
const decide = (itemId: string) =>
  world.run((em) => decideItem(em, { itemId }, todays(world, 'chair')));
const changeOf = (id: string) => getRow(world.database.fork(), LoanChange, { id });
const pay = (loanId: string, amountSatang: bigint, paidOn: string) => {
  const act = actOf(world, 'treasurer', '2021-12-01T05:00:00.000Z');
  return world.run((em) => postRepayment(em, { loanId, amountSatang, paidOn }, act));
};

/** A late loan whose change is voted for and decided. */
async function changed(kind: LoanChangeKind, amountSatang?: bigint) {
  const loan = await aLateLoan(world);
  const before = await pageOf(loan.loanId);
  const amount = amountSatang === undefined ? {} : { amountSatang };
  const { changeId } = kept(await ask(world, { loanId: loan.loanId, kind, ...amount }));
  const itemId = (await aMeetingOn(world, [changeId])).itemIds[0] ?? '';
  await vote(world, { itemId, fundId: loan.fundId });
  const decision = kept(await decide(itemId));
  return { ...loan, changeId, itemId, decision, before };
}

describe('arrears spread by a resolution', () => {
  it('give new instalments; the old ones are kept, no money moves and the loan hears of it', async () => {
    const { loanId, changeId, fundId, decision, before } = await changed('spread-arrears');
    const page = await pageOf(loanId);
    // June and July and August were missed; what is left is laid on the other 27 months.
    expect(page.schedule.slice(1, 4).map((row) => row.paymentSatang)).toEqual([0n, 0n, 0n]);
    expect(page.principalOwedSatang).toBe(before.principalOwedSatang);
    const carried = page.schedule.reduce((sum, row) => sum + (row.carriedInterestSatang ?? 0n), 0n);
    const missed = before.schedule.slice(1, 4);
    expect(carried).toBe(missed.reduce((sum, row) => sum + row.interestSatang, 0n));
    const change = await changeOf(changeId);
    expect(change).toMatchObject({ status: 'approved', effectiveOn: TODAY, entryId: null });
    expect(change.resolutionId).toBe(decision.resolutionId);
    expect(change.rowsBefore?.map((row) => row.interestSatang)).toEqual(
      before.schedule.map((row) => String(row.interestSatang)),
    );
    const em = world.database.fork();
    const owed = missed.reduce((sum, row) => sum + row.paymentSatang, 0n);
    expect(await getRow(em, Resolution, { id: decision.resolutionId })).toMatchObject({
      outcome: 'approved',
      fundId,
      amountSatang: owed,
    });
    const told = await listRows(em, OutboxRow, {
      where: { processId: `loan/${loanId}` },
      orderBy: { id: 'desc' },
    });
    expect(told[0]?.payload).toEqual({ type: 'loan-changed', paidThrough: 4 });
    expect((await findPayoff(em, { loanId, on: TODAY }))?.arrears.totalSatang).toBe(0n);
  });

  it('are paid like any instalment, also late, also undone; to the end', async () => {
    const { loanId } = await changed('spread-arrears');
    const [next] = (await pageOf(loanId)).schedule.slice(4);
    const { repaymentId } = kept(await pay(loanId, next!.paymentSatang, '2021-09-05'));
    kept(await pay(loanId, 300_000n, '2021-10-05'));
    const late = kept(await pay(loanId, 50_000n, '2021-08-20'));
    expect(late.reallocated).toBeGreaterThan(0);
    const later = (name: string) => actOf(world, name, '2021-12-01T05:00:00.000Z');
    const wrong = { loanId, repaymentId, reason: 'พิมพ์ผิด' };
    const asked = kept(await world.run((em) => askReversal(em, wrong, later('treasurer'))));
    const decision = { ...asked, outcome: 'confirmed' } as const;
    kept(await world.run((em) => decideReversal(em, decision, later('chair'))));
    const figure = await findPayoff(world.database.fork(), { loanId, on: '2021-12-01' });
    const last = kept(await pay(loanId, figure!.payoff.totalSatang, '2021-12-01'));
    expect(last.isPaidOff).toBe(true);
  });

  it('stand on what was paid before: nothing is put before them or undone under them', async () => {
    const { loanId } = await changed('spread-arrears');
    expect(await pay(loanId, 1_000n, '2021-08-09')).toEqual({
      refused: 'before-the-last-resolution',
    });
    const [first] = (await pageOf(loanId)).repayments;
    const wrong = { loanId, repaymentId: first!.id, reason: 'พิมพ์ผิด' };
    const asked = await world.run((em) => askReversal(em, wrong, todays(world, 'treasurer')));
    expect(asked).toEqual({ refused: 'resolution-stands-on-it' });
  });
});

describe('a waiver by a resolution', () => {
  it('of principal is written off in the journal and lowers what is left', async () => {
    const changedLoan = await changed('waive-principal', 1_000_000n);
    const { loanId, fundId, householdId, before } = changedLoan;
    const page = await pageOf(loanId);
    expect(page.principalOwedSatang).toBe(before.principalOwedSatang - 1_000_000n);
    expect(page.journal.map(({ kind }) => kind)).toContain('write-off');
    expect(await readBalances(world.database.fork(), fundId)).toMatchObject({
      'principal-written-off': 1_000_000n,
      'loans-receivable': page.principalOwedSatang,
    });
    const statement = await readMemberStatement(world.database.fork(), {
      householdId,
      fromOn: TODAY,
      toOn: TODAY,
    });
    expect(statement.contracts[0]).toMatchObject({
      rows: [{ kind: 'principal-waived', interestSatang: 0n }],
      closingSatang: page.principalOwedSatang,
    });
    kept(await pay(loanId, 200_000n, '2021-09-05'));
  });

  it('of interest takes what has fallen due out of the instalments; none was in the books', async () => {
    const { loanId, fundId, before } = await changed('waive-interest', 20_000n);
    const page = await pageOf(loanId);
    const interest = (rows: typeof page.schedule) =>
      rows.reduce((sum, row) => sum + row.interestSatang, 0n);
    expect(interest(page.schedule)).toBe(interest(before.schedule) - 20_000n);
    expect(await readBalances(world.database.fork(), fundId)).toMatchObject({
      'interest-income': 13_725n,
      'principal-written-off': 0n,
    });
    kept(await pay(loanId, 200_000n, '2021-09-05'));
  });

  it('of all that is owed ends the loan', async () => {
    const loan = await aLateLoan(world);
    const { loanId, fundId } = loan;
    kept(
      await world.run((em) =>
        postRepayment(
          em,
          { loanId, amountSatang: 400_000n, paidOn: TODAY },
          todays(world, 'treasurer'),
        ),
      ),
    );
    const { payoff } = (await findPayoff(world.database.fork(), { loanId, on: TODAY }))!;
    const plan = { loanId, kind: 'waive-principal', amountSatang: payoff.principalSatang } as const;
    const { changeId } = kept(await ask(world, plan));
    const itemId = (await aMeetingOn(world, [changeId])).itemIds[0] ?? '';
    await vote(world, { itemId, fundId });
    kept(await decide(itemId));
    const after = await getRow(world.database.fork(), Loan, { id: loanId });
    const owed = (await findPayoff(world.database.fork(), { loanId, on: TODAY }))!.payoff;
    expect(owed.totalSatang).toBe(payoff.interestSatang);
    expect(after.status).toBe(payoff.interestSatang === 0n ? 'paid' : 'repaying');
  });
});

describe('a request', () => {
  it('is refused by what the books say, with the most that may be waived', async () => {
    const { loanId } = await aLateLoan(world);
    expect(await ask(world, { loanId, kind: 'waive-interest', amountSatang: 900_000n })).toEqual({
      refused: 'waiver-above-owed',
      amountSatang: 38_616n,
    });
    expect(await ask(world, { loanId, kind: 'waive-principal' })).toEqual({
      refused: 'amount-must-be-positive',
    });
    const { changeId } = kept(await ask(world, { loanId, kind: 'spread-arrears' }));
    expect(await ask(world, { loanId, kind: 'spread-arrears' })).toEqual({
      refused: 'change-asked-already',
    });
    const takeBack = () =>
      world.run((em) => withdrawChange(em, { changeId }, todays(world, 'treasurer')));
    kept(await takeBack());
    expect(await takeBack()).toEqual({ refused: 'change-is-decided' });
  });

  it('that the votes refuse changes nothing; one put off waits again', async () => {
    const { loanId } = await aLateLoan(world);
    const before = await pageOf(loanId);
    const first = kept(await ask(world, { loanId, kind: 'spread-arrears' })).changeId;
    const off = (await aMeetingOn(world, [first])).itemIds[0] ?? '';
    const postpone = { itemId: off };
    kept(await world.run((em) => postponeItem(em, postpone, todays(world, 'chair'))));
    expect((await changeOf(first)).status).toBe('asked');
    const itemId = (await aMeetingOn(world, [first])).itemIds[0] ?? '';
    await vote(world, { itemId, fundId: null });
    expect(kept(await decide(itemId)).outcome).toBe('refused');
    expect((await changeOf(first)).status).toBe('refused');
    expect((await pageOf(loanId)).schedule).toEqual(before.schedule);
  });

  it('is not decided on other figures than the members were shown', async () => {
    const { loanId, fundId } = await aLateLoan(world);
    const { changeId } = kept(await ask(world, { loanId, kind: 'spread-arrears' }));
    const itemId = (await aMeetingOn(world, [changeId])).itemIds[0] ?? '';
    await vote(world, { itemId, fundId });
    const plan = { loanId, amountSatang: 50_000n, paidOn: TODAY };
    kept(await world.run((em) => postRepayment(em, plan, todays(world, 'treasurer'))));
    expect(await decide(itemId)).toEqual({ refused: 'change-no-longer-fits' });
  });
});

describe('the database itself', () => {
  it('applies no change without an approved resolution on it, and none twice', async () => {
    const { loanId } = await aLateLoan(world);
    const { changeId } = kept(await ask(world, { loanId, kind: 'spread-arrears' }));
    const other = await changed('waive-interest', 100n);
    const forge = (id: string, resolutionId: string) =>
      world.run((em) =>
        em.execute(
          `update loan_change set status = 'approved', resolution_id = ?, effective_on = now(),
                  rows_before = '[]', rows_after = '[]' where id = ?`,
          [resolutionId, id],
        ),
      );
    await expect(forge(changeId, other.decision.resolutionId)).rejects.toThrow(
      'no such resolution',
    );
    await expect(forge(other.changeId, other.decision.resolutionId)).rejects.toThrow(
      'is decided already',
    );
  });
});

describe('at the same moment', () => {
  it('a payment and the resolution come one after the other, and the books stay sound', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { loanId, fundId } = await aLateLoan(world);
      const { changeId } = kept(await ask(world, { loanId, kind: 'spread-arrears' }));
      const itemId = (await aMeetingOn(world, [changeId])).itemIds[0] ?? '';
      await vote(world, { itemId, fundId });
      const plan = { loanId, amountSatang: 50_000n, paidOn: TODAY };
      const [decided, again, paid] = await Promise.all([
        decide(itemId),
        decide(itemId),
        world.run((em) => postRepayment(em, plan, todays(world, 'treasurer'))),
      ]);
      kept(paid);
      const outcomes = [decided, again].map((one) => ('refused' in one ? one.refused : 'done'));
      const allowed = [
        ['done', 'item-not-open-for-votes'],
        ['change-no-longer-fits', 'change-no-longer-fits'],
      ];
      expect(allowed).toContainEqual(outcomes.toSorted());
      const { status } = await changeOf(changeId);
      expect(status).toBe(outcomes.includes('done') ? 'approved' : 'on-agenda');
    }
  });
});
