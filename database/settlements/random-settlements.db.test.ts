/**
 * Lending, paying off and undoing among the funds of a centre by chance, on a real Postgres: whatever
 * is done and refused, nothing is owed between funds and the books stay sound. The same seed draws the
 * same years.
 */

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HouseholdCase } from '../cases/household-case.ts';
import { checkBooks } from '../ledger/check-books.ts';
import { collectReceipts } from '../loans/collect-receipts.ts';
import { Loan } from '../loans/loan-entities.ts';
import { payCreditors } from '../loans/pay-creditors.ts';
import { findPayoff } from '../repayments/payoff.ts';
import { postRepayment } from '../repayments/post-repayment.ts';
import { askReversal } from '../reversals/ask-reversal.ts';
import { decideReversal } from '../reversals/decide-reversal.ts';
import { getRow, listRows } from '../rows.ts';
import { actOf, aFund, aWorld, type World } from '../testing/money-world.ts';
import { aRestructuredLoan, type RestructuredLoan } from '../testing/restructured-loan.ts';
import { FundSettlement } from './fund-settlement.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld(0);
});
afterAll(() => world.close());

const SEED = 2569;
const DAY = '2021-06-10';
const by = (name: string) => actOf(world, name, `${DAY}T05:00:00.000Z`);

const share = fc.nat({ max: 99 });
const steps = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('lend'), lender: share, payee: share }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('absorb'), lender: share, at: share }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('pay'), at: share, part: share }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo'), at: share }) },
  ),
  { minLength: 3, maxLength: 7 },
);
type Step = Readonly<Record<string, string | number>> & { readonly kind: string };

const pick = <Item>(list: readonly Item[], at: unknown): Item | undefined =>
  list[Math.floor((Number(at) / 100) * list.length)];

class Centre {
  readonly loans: Loan[] = [];
  readonly funds: readonly string[];

  constructor(funds: readonly string[]) {
    this.funds = funds;
  }

  async take(step: Step): Promise<void> {
    if (step.kind === 'lend') return this.lend(step);
    if (step.kind === 'absorb') return this.absorb(step);
    return step.kind === 'pay' ? this.pay(step) : this.undo(step);
  }

  /** A debt known to the payee's own book only. */
  private async lend({ lender, payee }: Step): Promise<void> {
    const owed = [
      { fundId: pick(this.funds, payee) ?? null, agreedSatang: 700_000n },
      { fundId: null, agreedSatang: 300_000n },
    ];
    await this.payOut(await aRestructuredLoan(world, { owed, fundId: pick(this.funds, lender)! }));
  }

  private async absorb({ lender, at }: Step): Promise<void> {
    const older = await this.pickLoan(at);
    if (older === undefined) return;
    const { householdId } = await getRow(world.database.fork(), HouseholdCase, {
      id: older.caseId,
    });
    const agreedSatang = await owedOn(older.id);
    const owed = [{ fundId: older.fundId, agreedSatang }];
    const lent = { caseId: older.caseId, householdId };
    const fundId = pick(this.funds, lender)!;
    await this.payOut(await aRestructuredLoan(world, { owed, older: lent, fundId }));
  }

  private async payOut(signed: RestructuredLoan): Promise<void> {
    const { loanId } = signed;
    const paid = await world.run((em) => payCreditors(em, { ...signed, paidOn: DAY }, by('chair')));
    if ('refused' in paid) throw new Error(paid.refused);
    const receipts = signed.payoffs.map(({ debtId }) => {
      return { debtId, receiptNumber: 'ก1', receiptOn: DAY };
    });
    const collect = (all: typeof receipts) =>
      world.run((em) => collectReceipts(em, { loanId, receipts: all }, by('chair')));
    if ('refused' in (await collect(receipts))) await collect([]);
    this.loans.push(await getRow(world.database.fork(), Loan, { id: loanId }));
  }

  private async pay({ at, part }: Step): Promise<void> {
    const loan = await this.pickLoan(at);
    if (loan === undefined) return;
    const owed = await owedOn(loan.id);
    const amountSatang = (owed * BigInt(Number(part) + 1)) / 100n;
    const plan = { loanId: loan.id, amountSatang, paidOn: DAY };
    await world.run((em) => postRepayment(em, plan, by('treasurer')));
  }

  private async undo({ at }: Step): Promise<void> {
    const settled = await listRows(world.database.fork(), FundSettlement, {
      where: { repaymentId: { $ne: null } },
      orderBy: { recordedAt: 'asc', id: 'asc' },
    });
    const { repaymentId } = pick(settled, at) ?? {};
    if (repaymentId === undefined || repaymentId === null) return;
    const reason = 'ปิดผิดสัญญา';
    const rows = await world.database
      .fork()
      .execute<{ loanId: string }[]>('select loan_id as "loanId" from repayment where id = ?', [
        repaymentId,
      ]);
    const ask = { loanId: rows[0]?.loanId ?? '', repaymentId, reason };
    const asked = await world.run((em) => askReversal(em, ask, by('treasurer')));
    if ('refused' in asked) return;
    const decision = { ...asked, outcome: 'confirmed' } as const;
    await world.run((em) => decideReversal(em, decision, by('chair')));
  }

  private async pickLoan(at: unknown): Promise<Loan | undefined> {
    const ids = this.loans.map(({ id }) => id);
    const open = await listRows(world.database.fork(), Loan, {
      where: { id: { $in: ids }, status: 'repaying' },
      orderBy: { id: 'asc' },
    });
    return pick(open, at);
  }
}

async function owedOn(loanId: string): Promise<bigint> {
  return (await findPayoff(world.database.fork(), { loanId, on: DAY }))?.payoff.totalSatang ?? 0n;
}

async function sumOfSettlements(): Promise<string | undefined> {
  const rows = await world.database
    .fork()
    .execute<{ sum: string }[]>(
      `select sum(balance_satang)::text as sum from ledger_account where kind = 'settlement'`,
    );
  return rows[0]?.sum;
}

it('whatever is lent, paid off and undone, nothing is owed between funds', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (list) => {
      const funds = await Promise.all([aFund(world), aFund(world), aFund(world)]);
      const centre = new Centre(funds);
      for (const step of list) {
        await centre.take(step);
        expect(await sumOfSettlements()).toBe('0');
      }
      expect(await checkBooks(world.database.fork())).toEqual([]);
    }),
    { numRuns: 12, seed: SEED },
  );
}, 180_000);
