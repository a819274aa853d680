import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Debt } from '../assessment/debt.ts';
import { leaveFund } from '../funds/leave-fund.ts';
import { readBalances } from '../ledger/balances.ts';
import { checkBooks } from '../ledger/check-books.ts';
import { readLoanJournal } from '../ledger/journal.ts';
import { Repayment } from '../repayments/repayment.ts';
import { getRow, listRows } from '../rows.ts';
import { aRepayingLoan, aReservedLoan, aSignedLoan, WITNESSES } from '../testing/lent-loan.ts';
import {
  actOf,
  aFund,
  aProposedCase,
  AT,
  aWorld,
  kept,
  ON,
  type World,
} from '../testing/money-world.ts';
import { collectReceipts } from './collect-receipts.ts';
import { importLoan, type PaperLoan } from './import-loan.ts';
import { Loan } from './loan-entities.ts';
import { findLoanPage } from './loan-page.ts';
import { markArrears, readLoanPlan, readNextInstalment, releaseReservation } from './loan-plan.ts';
import { payCreditors } from './pay-creditors.ts';
import { signContract } from './sign-contract.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld(0);
});
afterEach(async () => {
  expect(await checkBooks(world.database.fork())).toEqual([]);
});
afterAll(() => world.close());

const treasurer = () => actOf(world, 'treasurer');
const balancesOf = (fundId: string) => readBalances(world.database.fork(), fundId);

function sign(loanId: string, witnessNames: readonly string[] = WITNESSES) {
  const signing = { loanId, signedOn: ON, witnessNames };
  return world.run((em) => signContract(em, signing, treasurer()));
}

function release(loanId: string) {
  return world.run((em) => releaseReservation(em, { loanId, because: 'expired', at: AT }));
}

describe('a reservation', () => {
  it('lasts as long as the by-law of its day says', async () => {
    const { loanId } = await aReservedLoan(world);
    const plan = await readLoanPlan(world.database.fork(), { loanId, on: ON });
    expect(plan).toEqual({ reservedUntilOn: '2021-05-24', remindBeforeDays: 7, graceDays: 7 });
  });

  it('gives the money back once, however often it is released', async () => {
    const { loanId, fundId } = await aReservedLoan(world);
    const released = await Promise.all([release(loanId), release(loanId), release(loanId)]);
    expect(released).toEqual(['released', 'released', 'released']);
    expect(await balancesOf(fundId)).toMatchObject({ cash: 10_000_000n, reserved: 0n });
    expect(await sign(loanId)).toEqual({ refused: 'reservation-has-ended' });
  });

  it('is not released once the contract is signed', async () => {
    const { loanId, fundId } = await aSignedLoan(world);
    expect(await release(loanId)).toBe('already-signed');
    expect((await balancesOf(fundId)).reserved).toBe(2_745_000n);
  });

  it('is either signed or released when both happen at the same moment', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { loanId } = await aReservedLoan(world);
      const [signed, released] = await Promise.all([sign(loanId), release(loanId)]);
      const { status } = await getRow(world.database.fork(), Loan, { id: loanId });
      if ('signed' in signed) expect([status, released]).toEqual(['signed', 'already-signed']);
      else expect([status, released]).toEqual(['released', 'released']);
    }
  });

  it('is signed before two witnesses, once', async () => {
    const { loanId } = await aReservedLoan(world);
    expect(await sign(loanId, ['หนึ่ง', ' '])).toEqual({ refused: 'witness-missing' });
    expect(await sign(loanId)).toEqual({ signed: true });
    expect(await sign(loanId)).toEqual({ refused: 'signed-already' });
    const { witnessNames } = await getRow(world.database.fork(), Loan, { id: loanId });
    expect(witnessNames).toEqual(WITNESSES);
  });

  it('keeps its fund in the centre', async () => {
    const { fundId } = await aReservedLoan(world);
    const leave = world.run((em) => leaveFund(em, { fundId, leftOn: ON }, treasurer()));
    expect(await leave).toEqual({ refused: 'loans-are-open' });
  });
});

describe('paying the old creditors', () => {
  function pay(loanId: string, payoffs: { debtId: string; amountSatang: bigint }[]) {
    return world.run((em) => payCreditors(em, { loanId, paidOn: ON, payoffs }, treasurer()));
  }

  it('happens once when eight hands press at the same moment', async () => {
    const { loanId, fundId, debtId } = await aSignedLoan(world);
    const payoffs = [{ debtId, amountSatang: 2_745_000n }];
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => pay(loanId, payoffs)));
    expect(outcomes.filter((outcome) => 'entryId' in outcome)).toHaveLength(1);
    expect(outcomes).toContainEqual({ refused: 'paid-out-already' });
    const journal = await readLoanJournal(world.database.fork(), loanId);
    expect(journal.map(({ kind }) => kind).toSorted()).toEqual(['disburse', 'reserve']);
    expect(await balancesOf(fundId)).toMatchObject({
      cash: 7_255_000n,
      reserved: 0n,
      'loans-receivable': 2_745_000n,
    });
  });

  it('is refused before the signature, and for other figures than those agreed', async () => {
    const reserved = await aReservedLoan(world);
    expect(await pay(reserved.loanId, [])).toEqual({ refused: 'contract-not-signed' });
    const { loanId, debtId } = await aSignedLoan(world);
    expect(await pay(loanId, [])).toEqual({ refused: 'debt-left-out' });
    const foreign = [{ debtId: reserved.debtId, amountSatang: 1n }];
    expect(await pay(loanId, foreign)).toEqual({ refused: 'not-a-debt-of-this-loan' });
    const wrong = [{ debtId, amountSatang: 2_744_999n }];
    expect(await pay(loanId, wrong)).toEqual({ refused: 'amount-differs-from-agreed' });
  });

  it('is complete with the receipt of every creditor', async () => {
    const { loanId, debtId } = await aSignedLoan(world);
    const collect = (receiptNumber: string) => {
      const receipts = [{ debtId, receiptNumber, receiptOn: ON }];
      return world.run((em) => collectReceipts(em, { loanId, receipts }, treasurer()));
    };
    expect(await collect('7')).toEqual({ refused: 'creditors-not-paid' });
    kept(await pay(loanId, [{ debtId, amountSatang: 2_745_000n }]));
    expect(await collect(' ')).toEqual({ refused: 'receipt-number-missing' });
    expect(await collect('7')).toEqual({ isComplete: true });
    expect(await collect('7')).toEqual({ isComplete: true });
    expect(await collect('8')).toEqual({ refused: 'receipt-is-in-already' });
    const em = world.database.fork();
    expect(await getRow(em, Debt, { id: debtId })).toMatchObject({
      paidOn: ON,
      receiptNumber: '7',
    });
    expect((await getRow(em, Loan, { id: loanId })).status).toBe('repaying');
    expect(await readNextInstalment(em, { loanId })).toEqual({ number: 1, dueOn: '2021-05-05' });
  });
});

describe('a loan brought from paper', () => {
  async function aPaper(more: Partial<PaperLoan> = {}): Promise<PaperLoan> {
    const { caseId } = await aProposedCase(world, { status: 'repaying' });
    const fundId = await aFund(world);
    return {
      caseId,
      fundId,
      principalSatang: 2_745_000n,
      rateBasisPoints: 600,
      termMonths: 30,
      lentOn: '2020-10-20',
      firstDueOn: '2020-11-05',
      payments: ['2020-11-05', '2020-12-05', '2021-01-05'].map((paidOn) => ({
        amountSatang: 98_762n,
        paidOn,
      })),
      ...more,
    };
  }
  const bring = (paper: PaperLoan) => world.run((em) => importLoan(em, paper, treasurer()));

  it('stands in books and schedule as if it had been kept here', async () => {
    const paper = await aPaper();
    const { loanId, isPaidOff } = kept(await bring(paper));
    expect(isPaidOff).toBe(false);
    const em = world.database.fork();
    const page = await findLoanPage(em, loanId);
    // 850.37 + 854.62 + 858.89 of the principal are paid.
    expect(page?.principalOwedSatang).toBe(2_745_000n - 256_388n);
    expect(await readNextInstalment(em, { loanId })).toEqual({ number: 4, dueOn: '2021-02-05' });
    expect(await balancesOf(paper.fundId)).toMatchObject({
      cash: 10_000_000n - 2_745_000n + 296_286n,
      'loans-receivable': 2_488_612n,
      'interest-income': 39_898n,
    });
    expect(page?.journal.map((entry) => entry.businessOn).toSorted()).toEqual([
      '2020-10-20',
      '2020-11-05',
      '2020-12-05',
      '2021-01-05',
    ]);
    const receipts = await listRows(em, Repayment, {
      where: { loanId },
      orderBy: { paidOn: 'asc' },
    });
    expect(receipts.every((receipt) => receipt.isImported)).toBe(true);
  });

  it('may have been paid off on paper', async () => {
    const paper = await aPaper({
      payments: [{ amountSatang: 2_758_725n, paidOn: '2020-11-05' }],
    });
    const { loanId, isPaidOff } = kept(await bring(paper));
    expect(isPaidOff).toBe(true);
    const loan = await getRow(world.database.fork(), Loan, { id: loanId });
    expect(loan).toMatchObject({ status: 'paid', paidOn: '2020-11-05' });
  });

  it('is refused with the payment that cannot be, and leaves nothing behind', async () => {
    const payments = [{ amountSatang: 9_000_000n, paidOn: '2020-12-01' }];
    const paper = await aPaper({ payments });
    expect(await bring(paper)).toEqual({ refused: 'more-than-owed', paymentIndex: 0 });
    expect((await balancesOf(paper.fundId)).cash).toBe(10_000_000n);
    expect(await bring({ ...paper, payments: [], principalSatang: 10_000_001n })).toEqual({
      refused: 'not-enough-cash',
    });
    expect(await bring({ ...paper, lentOn: '2030-01-01' })).toEqual({
      refused: 'dates-out-of-order',
    });
  });

  it('is one open loan a case', async () => {
    const paper = await aPaper();
    kept(await bring(paper));
    expect(await bring(paper)).toEqual({ refused: 'loan-is-open' });
  });
});

describe('arrears', () => {
  it('are marked and lifted by the process, each once', async () => {
    const { loanId } = await aRepayingLoan(world);
    for (const isInArrears of [true, true, false]) {
      await world.run((em) => markArrears(em, { loanId, isInArrears, at: AT }));
      const loan = await getRow(world.database.fork(), Loan, { id: loanId });
      expect(loan.isInArrears).toBe(isInArrears);
    }
  });
});
