import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { countCash } from '../cash/count-cash.ts';
import { decideCount } from '../cash/decide-count.ts';
import { closePeriod } from '../closing/close-period.ts';
import { readBalances } from '../ledger/balances.ts';
import { checkBooks } from '../ledger/check-books.ts';
import { Loan } from '../loans/loan-entities.ts';
import { findLoanPage } from '../loans/loan-page.ts';
import { readRateProof } from '../rate-proof/read-rate-proof.ts';
import { getRow } from '../rows.ts';
import { readMemberStatement } from '../statements/member-statement.ts';
import { undividedOf } from '../testing/fund-cash.ts';
import { aRepayingLoan } from '../testing/lent-loan.ts';
import { actOf, aWorld, kept, type World } from '../testing/money-world.ts';
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

const TODAY = '2021-09-01';
const now = (name: string) => actOf(world, name, `${TODAY}T05:00:00.000Z`);
const pageOf = async (loanId: string) => (await findLoanPage(world.database.fork(), loanId))!;
const cashOf = async (fundId: string) => (await readBalances(world.database.fork(), fundId)).cash;

function pay(loanId: string, amountSatang: bigint, paidOn: string) {
  const plan = { loanId, amountSatang, paidOn };
  return world.run((em) => postRepayment(em, plan, now('treasurer')));
}

/** Paid on the first two due dates. */
async function aPaidLoan() {
  const loan = await aRepayingLoan(world);
  for (const on of ['2021-05-05', '2021-06-05']) kept(await pay(loan.loanId, 98_762n, on));
  return loan;
}

describe('a payment that comes in late', () => {
  it('is posted on its own day; those after it are split anew by entries of today', async () => {
    const { loanId, fundId } = await aPaidLoan();
    const cash = await cashOf(fundId);
    const late = kept(await pay(loanId, 500_000n, '2021-05-10'));
    expect(late).toMatchObject({ interestSatang: 13_300n, paidThrough: 2, reallocated: 1 });
    expect(await cashOf(fundId)).toBe(cash + 500_000n);
    const { journal, repayments } = await pageOf(loanId);
    const own = journal.find(({ entryId }) => entryId === late.entryId);
    expect(own).toMatchObject({ businessOn: '2021-05-10', kind: 'repay' });
    expect(own?.recordedAt).toContain(TODAY);
    const anew = journal.filter(({ kind }) => kind === 'reallocate');
    expect(anew).toMatchObject([{ businessOn: TODAY }]);
    // The receipts keep number and amount; of June nothing is interest any more: it was paid in May.
    expect(repayments.map((one) => [one.paidOn, one.amountSatang, one.interestSatang])).toEqual([
      ['2021-06-05', 98_762n, 0n],
      ['2021-05-10', 500_000n, 13_300n],
      ['2021-05-05', 98_762n, 13_725n],
    ]);
    expect(repayments.map(({ reallocatedOn }) => reallocatedOn)).toEqual([TODAY, null, null]);
  });

  it('stands on the statement by its day, with what it changed below', async () => {
    const { loanId, householdId } = await aPaidLoan();
    kept(await pay(loanId, 500_000n, '2021-05-10'));
    const statement = await readMemberStatement(world.database.fork(), {
      householdId,
      fromOn: undefined,
      toOn: TODAY,
    });
    const rows = statement.contracts[0]?.rows ?? [];
    expect(rows.map(({ kind, on }) => [kind, on])).toEqual([
      ['lent', '2021-03-25'],
      ['paid', '2021-05-05'],
      ['paid', '2021-05-10'],
      ['paid', '2021-06-05'],
      ['split-anew', TODAY],
    ]);
    const page = await pageOf(loanId);
    expect(rows.at(-1)?.balanceSatang).toBe(page.principalOwedSatang);
  });

  it('that makes a later one the last ends the loan on the day of that', async () => {
    const { loanId } = await aPaidLoan();
    const { principalOwedSatang } = await pageOf(loanId);
    kept(await pay(loanId, principalOwedSatang - 100_000n, '2021-06-05'));
    kept(await pay(loanId, 50_000n, '2021-07-05'));
    // Of the 1,000.00 left then, 497.51 and its 2.49 of interest are what July brings.
    const late = await pay(loanId, 50_249n, '2021-06-05');
    expect(late).toMatchObject({ isPaidOff: true, paidOffOn: '2021-07-05' });
    const loan = await getRow(world.database.fork(), Loan, { id: loanId });
    expect(loan).toMatchObject({ status: 'paid', paidOn: '2021-07-05' });
  });
});

describe('a payment that comes in late is refused', () => {
  it('where a later one would be more than was owed then', async () => {
    const { loanId } = await aPaidLoan();
    const { principalOwedSatang: left } = await pageOf(loanId);
    expect(await pay(loanId, left + 50_000n, '2021-05-10')).toMatchObject({
      refused: 'later-payment-exceeds-debt',
    });
    expect(await pay(loanId, 9_000_000n, '2021-05-10')).toMatchObject({
      refused: 'more-than-owed',
    });
  });

  it('once the loan is paid', async () => {
    const { loanId } = await aPaidLoan();
    const { principalOwedSatang: left } = await pageOf(loanId);
    kept(await pay(loanId, left, '2021-06-05'));
    expect(await pay(loanId, 1_000n, '2021-05-10')).toEqual({
      refused: 'loan-is-paid',
      payoffSatang: 0n,
    });
  });

  it('in a closed period, though what it would change is dated today', async () => {
    const { loanId, fundId } = await aPaidLoan();
    const period = { kind: 'month', yearBe: 2564, month: 5 } as const;
    kept(await world.run((em) => closePeriod(em, { fundId, period }, now('treasurer'))));
    expect(await pay(loanId, 1_000n, '2021-05-10')).toEqual({ refused: 'period-is-closed' });
  });

  it('where the cash was counted and confirmed after its day, by the database too', async () => {
    const { loanId, fundId } = await aPaidLoan();
    const placeId = await undividedOf(world, fundId);
    const cash = Number(await cashOf(fundId));
    const baht = Math.floor(cash / 100);
    const pieces = [{ denominationSatang: 100, pieces: baht } as const];
    const count = await world.run((em) => countCash(em, { placeId, pieces }, now('treasurer')));
    const decision = { countId: kept(count).countId, outcome: 'confirmed' } as const;
    kept(await world.run((em) => decideCount(em, decision, now('chair'))));
    expect(await pay(loanId, 1_000n, '2021-08-31')).toEqual({ refused: 'before-the-last-count' });
    kept(await pay(loanId, 1_000n, TODAY));
    const forged = world.run((em) =>
      em.execute(
        `insert into repayment (id, loan_id, case_id, centre_id, area_code, entry_id, receipt_number,
            receipt_year_be, amount_satang, principal_satang, interest_satang, paid_on, recorded_at)
          select gen_random_uuid(), loan_id, case_id, centre_id, area_code, entry_id, 999999,
            receipt_year_be, 1, 1, 0, '2021-08-31', now() from repayment where loan_id = ? limit 1`,
        [loanId],
      ),
    );
    await expect(forged).rejects.toThrow('lies before a confirmed count');
  });
});

describe('at the same moment', () => {
  it('a late payment, one of today and a pay-off come one after the other', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { loanId } = await aPaidLoan();
      const { principalOwedSatang: left } = await pageOf(loanId);
      const outcomes = await Promise.all([
        pay(loanId, 500_000n, '2021-05-10'),
        pay(loanId, 98_762n, '2021-06-05'),
        pay(loanId, left, '2021-06-05'),
      ]);
      const refused = outcomes.flatMap((one) => ('refused' in one ? [one.refused] : []));
      const allowed = ['more-than-owed', 'loan-is-paid', 'later-payment-exceeds-debt'];
      expect(allowed).toEqual(expect.arrayContaining(refused));
      expect(refused.length).toBeGreaterThan(0);
      const loan = await getRow(world.database.fork(), Loan, { id: loanId });
      const owed = (await pageOf(loanId)).principalOwedSatang;
      expect(owed === 0n).toBe(loan.status === 'paid');
    }
  });
});
