import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { HouseholdCase } from '../cases/household-case.ts';
import { confirmClearance } from '../clearance/confirm-clearance.ts';
import { readBalances } from '../ledger/balances.ts';
import { checkBooks } from '../ledger/check-books.ts';
import { JournalEntry } from '../ledger/ledger-entities.ts';
import { Loan } from '../loans/loan-entities.ts';
import { findLoanPage } from '../loans/loan-page.ts';
import { OutboxRow } from '../outbox/outbox-row.ts';
import { readRateProof } from '../rate-proof/read-rate-proof.ts';
import { postRepayment } from '../repayments/post-repayment.ts';
import { Repayment } from '../repayments/repayment.ts';
import { getRow, listRows } from '../rows.ts';
import { aRepayingLoan, type LentLoan } from '../testing/lent-loan.ts';
import { actOf, aWorld, kept, type World } from '../testing/money-world.ts';
import { askReversal } from './ask-reversal.ts';
import { decideReversal } from './decide-reversal.ts';
import { RepaymentReversal } from './repayment-reversal.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld(2);
});
afterEach(async () => {
  const em = world.database.fork();
  expect(await checkBooks(em)).toEqual([]);
  const { isProven } = await readRateProof(em, { centreId: world.centreId, on: '2021-12-31' });
  expect(isProven).toBe(true);
});
afterAll(() => world.close());

const LATER = '2021-09-01T05:00:00.000Z';

async function aLoan(): Promise<LentLoan> {
  const loan = await aRepayingLoan(world);
  const status = 'repaying';
  await world.run((em) => em.nativeUpdate(HouseholdCase, { id: loan.caseId }, { status }));
  return loan;
}

function pay(loanId: string, amountSatang: bigint, paidOn: string) {
  const act = actOf(world, 'treasurer', `${paidOn}T05:00:00.000Z`);
  return world.run((em) => postRepayment(em, { loanId, amountSatang, paidOn }, act));
}

async function paid(loanId: string, amountSatang: bigint, paidOn: string): Promise<string> {
  return kept(await pay(loanId, amountSatang, paidOn)).repaymentId;
}

function ask(loanId: string, repaymentId: string, reason = 'พิมพ์จำนวนเงินผิด') {
  const act = actOf(world, 'treasurer', LATER);
  return world.run((em) => askReversal(em, { loanId, repaymentId, reason }, act));
}

function decide(reversalId: string, by = 'chair', outcome: 'confirmed' | 'declined' = 'confirmed') {
  const act = actOf(world, by, LATER);
  return world.run((em) => decideReversal(em, { reversalId, outcome }, act));
}

async function asked(loanId: string, repaymentId: string): Promise<string> {
  return kept(await ask(loanId, repaymentId)).reversalId;
}

const page = async (loanId: string) => (await findLoanPage(world.database.fork(), loanId))!;

describe('a payment written down wrongly', () => {
  it('is undone by a counter-entry: books and instalments are as before, the receipt keeps its number', async () => {
    const { loanId, fundId } = await aLoan();
    await paid(loanId, 98_762n, '2021-05-05');
    const balances = await readBalances(world.database.fork(), fundId);
    const before = await page(loanId);
    const repaymentId = await paid(loanId, 987_620n, '2021-06-05');
    kept(await decide(await asked(loanId, repaymentId)));
    const em = world.database.fork();
    expect(await readBalances(em, fundId)).toEqual(balances);
    const after = await page(loanId);
    expect(after.schedule).toEqual(before.schedule);
    expect(after.settledOn).toEqual(before.settledOn);
    const receipt = await getRow(em, Repayment, { id: repaymentId });
    expect(receipt).toMatchObject({ cancelledOn: '2021-09-01', amountSatang: 987_620n });
    const [counter] = await listRows(em, JournalEntry, {
      where: { countersEntryId: receipt.entryId! },
      orderBy: { id: 'asc' },
    });
    expect(counter).toMatchObject({ kind: 'counter-entry', businessOn: '2021-09-01', loanId });
    expect(await paid(loanId, 98_762n, '2021-06-05')).toEqual(expect.any(String));
    const numbers = (await page(loanId)).repayments.map((one) => one.receiptNumber);
    expect(new Set(numbers).size).toBe(3);
  });

  it('before others: these are split anew, receipts and journal alike, and no cash moves for it', async () => {
    const { loanId, fundId } = await aLoan();
    const wrong = await paid(loanId, 1_000_000n, '2021-05-05');
    const later = await paid(loanId, 98_762n, '2021-06-05');
    kept(await decide(await asked(loanId, wrong)));
    const em = world.database.fork();
    expect(await getRow(em, Repayment, { id: later })).toMatchObject({
      interestSatang: 13_725n,
      principalSatang: 85_037n,
      reallocatedOn: '2021-09-01',
    });
    expect(await readBalances(em, fundId)).toMatchObject({
      cash: 10_000_000n - 2_745_000n + 98_762n,
      'interest-income': 13_725n,
    });
    const kinds = (await page(loanId)).journal.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'reallocate')).toHaveLength(1);
  });

  it('tells the loan how far it is paid now', async () => {
    const { loanId } = await aLoan();
    await paid(loanId, 98_762n, '2021-05-05');
    const wrong = await paid(loanId, 98_762n, '2021-06-05');
    kept(await decide(await asked(loanId, wrong)));
    const [told] = await listRows(world.database.fork(), OutboxRow, {
      where: { processId: `loan/${loanId}` },
      orderBy: { id: 'desc' },
    });
    expect(told?.payload).toEqual({
      type: 'payment-reversed',
      repaymentId: wrong,
      paidThrough: 1,
    });
  });
});

describe('two people', () => {
  it('are needed: whoever asked may take it back but not confirm it', async () => {
    const { loanId } = await aLoan();
    const repaymentId = await paid(loanId, 98_762n, '2021-05-05');
    const reversalId = await asked(loanId, repaymentId);
    expect(await decide(reversalId, 'treasurer')).toEqual({ refused: 'confirm-by-another' });
    expect(await ask(loanId, repaymentId)).toEqual({ refused: 'reversal-asked-already' });
    kept(await decide(reversalId, 'treasurer', 'declined'));
    expect(await decide(reversalId)).toEqual({ refused: 'reversal-decided-already' });
    kept(await decide(await asked(loanId, repaymentId), 'secretary'));
    expect(await ask(loanId, repaymentId)).toEqual({ refused: 'cancelled-already' });
  });

  it('are needed by the database too', async () => {
    const { loanId } = await aLoan();
    const repaymentId = await paid(loanId, 98_762n, '2021-05-05');
    const reversalId = await asked(loanId, repaymentId);
    const { entryId } = await getRow(world.database.fork(), Repayment, { id: repaymentId });
    const forged = world.run((em) =>
      em.execute(
        `update repayment_reversal set status = 'confirmed', entry_id = ?, decided_at = now(),
                decided_by_user_id = asked_by_user_id, decided_by_seat_id = asked_by_seat_id
          where id = ?`,
        [entryId, reversalId],
      ),
    );
    await expect(forged).rejects.toThrow('reversal_needs_two_people');
  });

  it('give a reason, and name a payment of this loan', async () => {
    const { loanId } = await aLoan();
    const repaymentId = await paid(loanId, 98_762n, '2021-05-05');
    expect(await ask(loanId, repaymentId, '  ')).toEqual({ refused: 'reason-missing' });
    const other = await aLoan();
    expect(await ask(other.loanId, repaymentId)).toEqual({ refused: 'no-such-repayment' });
  });
});

describe('a pay-off', () => {
  async function aFreedLoan() {
    const loan = await aLoan();
    const repaymentId = await paid(loan.loanId, 2_758_725n, '2021-05-05');
    return { ...loan, repaymentId };
  }

  function say(caseId: string, by: string, reason: string | null = null) {
    const word = { caseId, taskId: randomUUID(), isConfirmed: reason === null, reason };
    return world.run((em) => confirmClearance(em, word, actOf(world, by, LATER)));
  }

  it('is undone while nobody has confirmed the clearance: the loan repays again', async () => {
    const { loanId, repaymentId } = await aFreedLoan();
    kept(await decide(await asked(loanId, repaymentId)));
    const loan = await getRow(world.database.fork(), Loan, { id: loanId });
    expect(loan).toMatchObject({ status: 'repaying', paidOn: null });
    expect((await page(loanId)).schedule).toHaveLength(30);
  });

  it('is refused once a member has confirmed, until somebody objects; then nobody can confirm', async () => {
    const { loanId, caseId, repaymentId } = await aFreedLoan();
    const reversalId = await asked(loanId, repaymentId);
    kept(await say(caseId, 'member1'));
    expect(await decide(reversalId)).toEqual({ refused: 'clearance-is-confirmed' });
    kept(await say(caseId, 'member2', 'เงินยังไม่เข้าจริง'));
    kept(await decide(reversalId));
    expect(await say(caseId, 'member1')).toEqual({ refused: 'debt-not-nil' });
  });

  it('is refused by name after the clearance', async () => {
    const { loanId, caseId, repaymentId } = await aFreedLoan();
    const status = 'cleared';
    await world.run((em) => em.nativeUpdate(HouseholdCase, { id: caseId }, { status }));
    expect(await ask(loanId, repaymentId)).toEqual({ refused: 'household-is-cleared' });
  });
});

describe('at the same moment', () => {
  it('two confirmations of one reversal have one effect', async () => {
    const { loanId } = await aLoan();
    const repaymentId = await paid(loanId, 98_762n, '2021-05-05');
    const reversalId = await asked(loanId, repaymentId);
    const told = await Promise.all(
      ['chair', 'secretary', 'chair', 'secretary'].map((by) => decide(reversalId, by)),
    );
    expect(told.filter((one) => 'reversalId' in one)).toHaveLength(1);
    expect(told.filter((one) => 'refused' in one)).toEqual(
      Array.from({ length: 3 }, () => ({ refused: 'reversal-decided-already' })),
    );
  });

  it('two requests for one payment are one request', async () => {
    const { loanId } = await aLoan();
    const repaymentId = await paid(loanId, 98_762n, '2021-05-05');
    const told = await Promise.all([ask(loanId, repaymentId), ask(loanId, repaymentId)]);
    expect(told).toContainEqual({ refused: 'reversal-asked-already' });
    const where = { repaymentId };
    const rows = await listRows(world.database.fork(), RepaymentReversal, {
      where,
      orderBy: { id: 'asc' },
    });
    expect(rows).toHaveLength(1);
  });

  it('two reversals and a payment come one after the other and the sums are right', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { loanId } = await aLoan();
      const first = await paid(loanId, 98_762n, '2021-05-05');
      const second = await paid(loanId, 198_762n, '2021-06-05');
      await paid(loanId, 98_762n, '2021-07-05');
      const ids = [await asked(loanId, first), await asked(loanId, second)];
      const all = await Promise.all([
        ...ids.map((id) => decide(id)),
        pay(loanId, 98_762n, '2021-08-05'),
      ]);
      for (const one of all) kept(one);
      const { repayments, principalOwedSatang } = await page(loanId);
      const standing = repayments.filter((one) => one.cancelledOn === null);
      expect(standing).toHaveLength(2);
      const principal = standing.reduce((sum, one) => sum + one.principalSatang, 0n);
      expect(principalOwedSatang).toBe(2_745_000n - principal);
    }
  });
});
