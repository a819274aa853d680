import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { PolicyKey } from '#domain/centre/policies';
import { HouseholdCase } from '../cases/household-case.ts';
import { setPolicy } from '../centres/policies.ts';
import { readBalances } from '../ledger/balances.ts';
import { checkBooks } from '../ledger/check-books.ts';
import { Loan } from '../loans/loan-entities.ts';
import { askReversal } from '../reversals/ask-reversal.ts';
import { decideReversal } from '../reversals/decide-reversal.ts';
import { getRow, listRows } from '../rows.ts';
import { lyingIn, openBank, openHand } from '../testing/fund-cash.ts';
import { aRepayingLoan } from '../testing/lent-loan.ts';
import { actOf, aWorld, kept, type World } from '../testing/money-world.ts';
import { postRepayment, type RepaymentPlan } from './post-repayment.ts';
import { Repayment } from './repayment.ts';

/** What pays the loan of 27,450.00 off on its first due date. */
const PAYOFF = 2_758_725n;
const DAY = '2021-05-05';

let world: World;
beforeAll(async () => {
  world = await aWorld(0);
});
afterEach(async () => {
  expect(await checkBooks(world.database.fork())).toEqual([]);
});
afterAll(() => world.close());

const at = (name: string, day = DAY) => actOf(world, name, `${day}T05:00:00.000Z`);

function pay(loanId: string, amountSatang: bigint, more: Partial<RepaymentPlan> = {}) {
  const plan = { loanId, amountSatang, paidOn: DAY, overpayment: 'return' as const, ...more };
  return world.run((em) => postRepayment(em, plan, at('treasurer', '2021-06-20')));
}

function resolve(key: PolicyKey, value: number, effectiveFrom: string) {
  const plan = { centreId: world.centreId, key, value, effectiveFrom, reason: 'มติที่ประชุม' };
  return world.run((em) => setPolicy(em, plan, actOf(world, 'secretary')));
}

const receiptOf = (id: string) => getRow(world.database.fork(), Repayment, { id });
const booksOf = (fundId: string) => readBalances(world.database.fork(), fundId);

describe('more cash than pays the loan off', () => {
  it('ends the loan, and the rest goes back: the books hold what was owed and nothing more', async () => {
    const { loanId, fundId } = await aRepayingLoan(world);
    kept(await openHand(world, fundId));
    const before = await lyingIn(world, fundId);
    const booked = kept(await pay(loanId, PAYOFF + 241_275n));
    expect(booked).toMatchObject({ isPaidOff: true, returnedSatang: 241_275n });
    const receipt = await receiptOf(booked.repaymentId);
    expect(receipt).toMatchObject({ amountSatang: PAYOFF, returnedSatang: 241_275n });
    expect(await lyingIn(world, fundId)).toMatchObject({
      'on-hand': (before['on-hand'] ?? 0n) + PAYOFF,
    });
    expect(await booksOf(fundId)).toMatchObject({ 'loans-receivable': 0n, cash: 10_013_725n });
    expect(await getRow(world.database.fork(), Loan, { id: loanId })).toMatchObject({
      status: 'paid',
      paidOn: DAY,
    });
  });

  it('is refused where returning is not named, or nothing is owed', async () => {
    const { loanId } = await aRepayingLoan(world);
    const refused = { refused: 'more-than-owed', payoffSatang: PAYOFF };
    expect(await pay(loanId, PAYOFF + 1n, { overpayment: 'refuse' })).toEqual(refused);
    kept(await pay(loanId, PAYOFF));
    expect(await pay(loanId, 1n)).toEqual({ refused: 'loan-is-paid', payoffSatang: 0n });
  });

  it('does not return what a household pays early: that is its money in the loan', async () => {
    const { loanId } = await aRepayingLoan(world);
    const booked = kept(await pay(loanId, 1_098_762n));
    expect(await receiptOf(booked.repaymentId)).toMatchObject({
      amountSatang: 1_098_762n,
      returnedSatang: 0n,
      extraUse: 'shorten',
    });
  });

  it('on a day before other receipts is refused as those would come after the end', async () => {
    const { loanId } = await aRepayingLoan(world);
    kept(await pay(loanId, 98_762n, { paidOn: '2021-06-05' }));
    expect(await pay(loanId, PAYOFF + 100n)).toMatchObject({
      refused: 'later-payment-exceeds-debt',
    });
  });

  it('sent to a bank does not go back out of a hand', async () => {
    const { loanId, fundId } = await aRepayingLoan(world);
    const { placeId: bankPlaceId } = kept(await openBank(world, fundId));
    expect(await pay(loanId, PAYOFF + 100n, { bankPlaceId })).toEqual({
      refused: 'overpayment-came-by-bank',
      payoffSatang: PAYOFF,
    });
  });

  it('taken twice at the same moment ends the loan once', async () => {
    const { loanId } = await aRepayingLoan(world);
    const both = await Promise.all([pay(loanId, PAYOFF + 50n), pay(loanId, PAYOFF + 50n)]);
    expect(both.filter((one) => 'refused' in one)).toEqual([
      { refused: 'loan-is-paid', payoffSatang: 0n },
    ]);
    const receipts = await listRows(world.database.fork(), Repayment, {
      where: { loanId },
      orderBy: { id: 'asc' },
    });
    expect(receipts.map(({ returnedSatang }) => returnedSatang)).toEqual([50n]);
  });

  it('is undone as it was booked; what the household got back it keeps', async () => {
    const { loanId, fundId, caseId } = await aRepayingLoan(world);
    const before = await booksOf(fundId);
    const status = 'repaying';
    await world.run((em) => em.nativeUpdate(HouseholdCase, { id: caseId }, { status }));
    const { repaymentId } = kept(await pay(loanId, PAYOFF + 700n));
    const wrong = { loanId, repaymentId, reason: 'ลงผิดสัญญา' };
    const { reversalId } = kept(
      await world.run((em) => askReversal(em, wrong, at('treasurer', '2021-06-20'))),
    );
    const decision = { reversalId, outcome: 'confirmed' } as const;
    kept(await world.run((em) => decideReversal(em, decision, at('chair', '2021-06-20'))));
    expect(await booksOf(fundId)).toEqual(before);
    expect(await receiptOf(repaymentId)).toMatchObject({
      returnedSatang: 700n,
      cancelledOn: '2021-06-20',
    });
  });

  it('goes back in coins where the centre takes coins, as far as coins make it up', async () => {
    const { loanId, fundId } = await aRepayingLoan(world);
    kept(await resolve('coins-of-25-satang', 1, '2021-06-10'));
    const on = { paidOn: '2021-06-10' };
    // Owed that day: 27,450.00 and two months of interest, 274.50, less one instalment of 987.62.
    kept(await pay(loanId, 98_762n, on));
    const owed = await pay(loanId, 99_999_999n, { ...on, overpayment: 'refuse' });
    const payoffSatang = 'refused' in owed ? (owed.payoffSatang ?? 0n) : 0n;
    expect(payoffSatang % 25n).not.toBe(0n);
    expect(await pay(loanId, payoffSatang + 1_001n, on)).toMatchObject({
      refused: 'more-than-owed',
    });
    const { repaymentId } = kept(await pay(loanId, 3_000_000n, on));
    const { amountSatang, returnedSatang } = await receiptOf(repaymentId);
    expect(amountSatang).toBe(payoffSatang);
    expect(returnedSatang % 25n).toBe(0n);
    const { rounding } = await booksOf(fundId);
    expect(rounding > -26n && rounding < 26n).toBe(true);
  });

  it('is refused by name from the day on which the by-law returns nothing', async () => {
    kept(await resolve('overpayment-is-returned', 0, '2021-06-15'));
    const { loanId } = await aRepayingLoan(world);
    const outcome = await pay(loanId, 9_000_000n, { paidOn: '2021-06-15' });
    expect(outcome).toMatchObject({ refused: 'overpayment-is-not-returned' });
    expect(kept(await pay(loanId, PAYOFF + 200n)).isPaidOff).toBe(true);
  });
});

describe('the database itself', () => {
  it('keeps no returned money with a payment that ends no loan, and changes none', async () => {
    const { loanId } = await aRepayingLoan(world);
    const { repaymentId } = kept(await pay(loanId, 98_762n));
    const set = (id: string, satang: number) =>
      world.run((em) =>
        em.execute('update repayment set returned_satang = ? where id = ?', [satang, id]),
      );
    await expect(set(repaymentId, 5)).rejects.toThrow('stays as it was');
    const copied = world.run((em) =>
      em.execute(
        `insert into repayment select (json_populate_record(r, json_build_object('id',
           gen_random_uuid(), 'receipt_number', 999999, 'entry_id', null, 'returned_satang', 5))).*
           from repayment r where r.id = ?`,
        [repaymentId],
      ),
    );
    await expect(copied).rejects.toThrow('ends no loan');
  });
});
