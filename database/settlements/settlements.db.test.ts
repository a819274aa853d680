import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { settleOlderDebtEntry } from '#domain/ledger/settlement-entries';
import { satang } from '#domain/money/satang';
import { Debt } from '../assessment/debt.ts';
import { readBalances } from '../ledger/balances.ts';
import { checkBooks } from '../ledger/check-books.ts';
import { postEntry } from '../ledger/post-entry.ts';
import { collectReceipts } from '../loans/collect-receipts.ts';
import { Loan } from '../loans/loan-entities.ts';
import { payCreditors } from '../loans/pay-creditors.ts';
import { OutboxRow } from '../outbox/outbox-row.ts';
import { readRateProof } from '../rate-proof/read-rate-proof.ts';
import { findPayoff } from '../repayments/payoff.ts';
import { postRepayment } from '../repayments/post-repayment.ts';
import { Repayment } from '../repayments/repayment.ts';
import { askReversal } from '../reversals/ask-reversal.ts';
import { decideReversal } from '../reversals/decide-reversal.ts';
import { findRow, getRow, listRows } from '../rows.ts';
import { aRepayingLoan, type LentLoan } from '../testing/lent-loan.ts';
import { actOf, aFund, AT, aWorld, kept, ON, type World } from '../testing/money-world.ts';
import { aRestructuredLoan, type RestructuredLoan } from '../testing/restructured-loan.ts';
import { FundSettlement } from './fund-settlement.ts';

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

const DAY = '2021-06-10';
const LATER = '2021-06-20T05:00:00.000Z';
const by = (name: string, at = `${DAY}T05:00:00.000Z`) => actOf(world, name, at);
const balancesOf = (fundId: string) => readBalances(world.database.fork(), fundId);

async function owedOn(loanId: string, on = DAY): Promise<bigint> {
  return (await findPayoff(world.database.fork(), { loanId, on }))?.payoff.totalSatang ?? 0n;
}

function pay({ loanId, payoffs }: RestructuredLoan, paidOn = DAY) {
  return world.run((em) => payCreditors(em, { loanId, paidOn, payoffs }, by('treasurer')));
}

/** An older loan in our journal, and a new contract of another fund that pays it off. */
async function anAbsorbedLoan(more: bigint = 0n) {
  const older = await aRepayingLoan(world);
  const agreedSatang = (await owedOn(older.loanId)) + more;
  const fresh = await aRestructuredLoan(world, {
    older,
    owed: [{ fundId: older.fundId, agreedSatang }],
  });
  return { older, fresh, agreedSatang };
}

async function receiptOn({ loanId }: Pick<LentLoan, 'loanId'>): Promise<Repayment> {
  return getRow(world.database.fork(), Repayment, { loanId, cancelledOn: null });
}

describe('a new contract that pays off one of a member fund in our journal', () => {
  it('pays it off with a receipt, and both books move', async () => {
    const { older, fresh, agreedSatang } = await anAbsorbedLoan();
    const [lender, payee] = [await balancesOf(fresh.fundId), await balancesOf(older.fundId)];
    kept(await pay(fresh));
    expect(await balancesOf(fresh.fundId)).toEqual({
      ...lender,
      reserved: 0n,
      'loans-receivable': agreedSatang,
    });
    const after = await balancesOf(older.fundId);
    expect(after.cash - payee.cash).toBe(agreedSatang);
    expect(after['loans-receivable']).toBe(0n);
    expect(after['interest-income']).toBe(agreedSatang - payee['loans-receivable']);
    const em = world.database.fork();
    expect(await getRow(em, Loan, { id: older.loanId })).toMatchObject({
      status: 'paid',
      paidOn: DAY,
    });
    const receipt = await receiptOn(older);
    const number = `${receipt.receiptNumber}/${receipt.receiptYearBe}`;
    const debt = await getRow(em, Debt, { id: fresh.payoffs[0]?.debtId ?? '' });
    expect(debt).toMatchObject({ paidOn: DAY, receiptNumber: number, receiptOn: DAY });
    const told = await listRows(em, OutboxRow, {
      where: { processId: `loan/${older.loanId}` },
      orderBy: { id: 'desc' },
    });
    expect(told[0]?.payload).toMatchObject({ type: 'payment-posted', isPaidOff: true });
  });

  it('needs no receipt typed in, and repays from then on', async () => {
    const { fresh } = await anAbsorbedLoan();
    const { loanId } = fresh;
    const collect = () =>
      world.run((em) => collectReceipts(em, { loanId, receipts: [] }, by('treasurer')));
    expect(await collect()).toEqual({ refused: 'creditors-not-paid' });
    kept(await pay(fresh));
    expect(await collect()).toEqual({ isComplete: true });
    expect((await getRow(world.database.fork(), Loan, { id: loanId })).status).toBe('repaying');
  });

  it('is refused while the older contract owes more than was agreed, until the difference is paid', async () => {
    const { older, fresh } = await anAbsorbedLoan(-5_000n);
    const before = await balancesOf(fresh.fundId);
    expect(await pay(fresh)).toEqual({ refused: 'older-contract-owes-more' });
    expect(await balancesOf(fresh.fundId)).toEqual(before);
    const plan = { loanId: older.loanId, amountSatang: 5_000n, paidOn: DAY };
    kept(await world.run((em) => postRepayment(em, plan, by('treasurer'))));
    kept(await pay(fresh));
    expect((await getRow(world.database.fork(), Loan, { id: older.loanId })).status).toBe('paid');
  });

  it('gives the older contract what it owes on the day and no more', async () => {
    const { older, fresh, agreedSatang } = await anAbsorbedLoan(7_000n);
    kept(await pay(fresh));
    expect((await receiptOn(older)).amountSatang).toBe(agreedSatang - 7_000n);
  });

  it('may be of the same fund', async () => {
    const older = await aRepayingLoan(world);
    const agreedSatang = await owedOn(older.loanId);
    const { fundId } = older;
    const fresh = await aRestructuredLoan(world, {
      older,
      fundId,
      owed: [{ fundId, agreedSatang }],
    });
    const before = await balancesOf(fundId);
    kept(await pay(fresh));
    const after = await balancesOf(fundId);
    expect(after.cash - before.cash).toBe(agreedSatang);
    expect(after).toMatchObject({ settlement: 0n, 'loans-receivable': agreedSatang });
  });

  it('happens once when the payout and a payment on the older contract meet', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { older, fresh } = await anAbsorbedLoan();
      const plan = { loanId: older.loanId, amountSatang: 98_762n, paidOn: DAY };
      const [payout, payment] = await Promise.all([
        pay(fresh),
        world.run((em) => postRepayment(em, plan, by('treasurer'))),
      ]);
      expect('entryId' in payout).toBe(true);
      if ('refused' in payment) expect(payment.refused).toBe('loan-is-paid');
      expect(await owedOn(older.loanId)).toBe(0n);
    }
  });
});

describe('a debt that only the fund knows', () => {
  it('comes back as capital of that fund; what goes outside the centre moves no other book', async () => {
    const payee = await aFund(world, { capitalSatang: 1_000_000n });
    const owed = [
      { fundId: payee, agreedSatang: 1_500_000n },
      { fundId: null, agreedSatang: 400_000n },
    ];
    const fresh = await aRestructuredLoan(world, { owed });
    kept(await pay(fresh));
    expect(await balancesOf(payee)).toMatchObject({
      cash: 2_500_000n,
      'loans-from-before': 1_500_000n,
      'interest-income': 0n,
      settlement: 0n,
    });
    expect(await balancesOf(fresh.fundId)).toMatchObject({
      cash: 8_100_000n,
      reserved: 0n,
      'loans-receivable': 1_900_000n,
    });
    const settled = await listRows(world.database.fork(), FundSettlement, {
      where: { loanId: fresh.loanId },
      orderBy: { id: 'asc' },
    });
    expect(settled).toMatchObject([{ payeeFundId: payee, repaymentId: null }]);
  });
});

describe('a pay-off undone', () => {
  async function aSettledLoan() {
    const absorbed = await anAbsorbedLoan();
    const { fresh, older } = absorbed;
    kept(await pay(fresh));
    const { id: repaymentId } = await receiptOn(older);
    return { ...absorbed, repaymentId };
  }
  const collect = ({ loanId }: RestructuredLoan) =>
    world.run((em) => collectReceipts(em, { loanId, receipts: [] }, by('treasurer')));
  const ask = (loanId: string, repaymentId: string) =>
    world.run((em) =>
      askReversal(em, { loanId, repaymentId, reason: 'ปิดผิดสัญญา' }, by('treasurer', LATER)),
    );

  it('is owed again at the older fund, and the money lessens the new contract', async () => {
    const { older, fresh, agreedSatang, repaymentId } = await aSettledLoan();
    kept(await collect(fresh));
    const owedBefore = await owedOn(fresh.loanId, '2021-06-20');
    const cash = (await balancesOf(fresh.fundId)).cash;
    const { reversalId } = kept(await ask(older.loanId, repaymentId));
    const decision = { reversalId, outcome: 'confirmed' } as const;
    kept(await world.run((em) => decideReversal(em, decision, by('chair', LATER))));
    expect(await owedOn(older.loanId)).toBe(agreedSatang);
    expect(await owedOn(fresh.loanId, '2021-06-20')).toBe(owedBefore - agreedSatang);
    expect((await balancesOf(fresh.fundId)).cash).toBe(cash + agreedSatang);
    const em = world.database.fork();
    const debt = await getRow(em, Debt, { id: fresh.payoffs[0]?.debtId ?? '' });
    expect(debt).toMatchObject({ treatment: 'stays', paidOn: null, receiptNumber: null });
    const told = await listRows(em, OutboxRow, {
      where: { processId: `loan/${older.loanId}` },
      orderBy: { id: 'desc' },
    });
    expect(told.slice(0, 2)).toMatchObject([
      { type: 'fact', payload: { type: 'payment-reversed' } },
      { type: 'restart', payload: { loanId: older.loanId, startAt: 'repaying' } },
    ]);
    const back = await receiptOn(fresh);
    expect(await ask(fresh.loanId, back.id)).toEqual({ refused: 'money-came-back-from-fund' });
  });

  it('waits for the receipts of the new contract', async () => {
    const { older, repaymentId } = await aSettledLoan();
    expect(await ask(older.loanId, repaymentId)).toEqual({ refused: 'new-loan-awaits-receipts' });
  });

  it('is refused when the new contract owes less than would come back', async () => {
    const { older, fresh, repaymentId } = await aSettledLoan();
    kept(await collect(fresh));
    const plan = { loanId: fresh.loanId, amountSatang: 2_000_000n, paidOn: '2021-06-15' };
    kept(await world.run((em) => postRepayment(em, plan, by('treasurer', LATER))));
    expect(await ask(older.loanId, repaymentId)).toEqual({ refused: 'new-loan-owes-less' });
  });
});

describe('the database', () => {
  it('refuses one side without the other', async () => {
    const fundId = await aFund(world);
    const entry = settleOlderDebtEntry({ amountSatang: satang(500n) });
    const posting = { fundId, ...entry, businessOn: ON, recordedAt: AT };
    const alone = world.run((em) => postEntry(em, { ...posting, postingKey: `x/${randomUUID()}` }));
    await expect(alone).rejects.toThrow('still owes or is owed');
  });

  it('refuses a settlement whose sides differ, and never changes one', async () => {
    const { fresh } = await anAbsorbedLoan();
    kept(await pay(fresh));
    const settled = await findRow(world.database.fork(), FundSettlement, { loanId: fresh.loanId });
    const change = world.run((em) =>
      em.nativeUpdate(FundSettlement, { id: settled?.id ?? '' }, { amountSatang: 1n }),
    );
    await expect(change).rejects.toThrow('append-only');
    const crossed = { ...settled, id: randomUUID(), repaymentId: null, returnsId: null };
    const { paidEntryId = '', receivedEntryId = '' } = settled ?? {};
    const sides = { paidEntryId: receivedEntryId, receivedEntryId: paidEntryId };
    const differing = world.run((em) =>
      em.insert(FundSettlement, {
        ...crossed,
        ...sides,
        creditedEntryId: crossed.owedEntryId ?? '',
      } as FundSettlement),
    );
    await expect(differing).rejects.toThrow('differs between the books');
  });
});
