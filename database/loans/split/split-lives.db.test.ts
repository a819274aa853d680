/**
 * Random lives of loans that 2 to 27 funds lend together: to the household they are the loan of one fund,
 * to the satang, and every fund ends with exactly what it lent.
 */

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EXTRA_USES, type ExtraUse } from '#domain/interest/repayment';
import type { EntryKind } from '#domain/ledger/entry';
import { readBalances } from '../../ledger/balances.ts';
import { checkBooks } from '../../ledger/check-books.ts';
import { readRateProof } from '../../rate-proof/read-rate-proof.ts';
import { findPayoff } from '../../repayments/payoff.ts';
import { postRepayment, type RepaymentPlan } from '../../repayments/post-repayment.ts';
import { Repayment } from '../../repayments/repayment.ts';
import { askReversal } from '../../reversals/ask-reversal.ts';
import { decideReversal } from '../../reversals/decide-reversal.ts';
import { getRow, listRows } from '../../rows.ts';
import { readMemberStatement } from '../../statements/member-statement.ts';
import {
  actOf,
  aFund,
  aProposedCase,
  aWorld,
  kept,
  ON,
  type World,
} from '../../testing/money-world.ts';
import { aRepayingSplit } from '../../testing/split-loan.ts';
import { importLoan } from '../import-loan.ts';
import { Loan } from '../loan-entities.ts';
import { findLoanPage } from '../loan-page.ts';
import { readShares } from './read-shares.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld(0);
});
afterEach(async () => {
  const em = world.database.fork();
  expect(await checkBooks(em)).toEqual([]);
  const { isProven } = await readRateProof(em, { centreId: world.centreId, on: '2024-12-31' });
  expect(isProven).toBe(true);
});
afterAll(() => world.close());

const NOW = '2024-12-31T05:00:00.000Z';
const treasurer = () => actOf(world, 'treasurer', NOW);

type Step =
  | {
      readonly kind: 'pay';
      readonly amountSatang: bigint;
      readonly days: number;
      readonly extraUse: ExtraUse;
      /** Received so many days before the day on which it is entered. */
      readonly lateDays: number;
    }
  | { readonly kind: 'undo'; readonly which: number };

const aStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('pay' as const),
      amountSatang: fc.oneof(fc.constant(1n), fc.bigInt({ min: 2n, max: 400_000n })),
      days: fc.nat(45),
      extraUse: fc.constantFrom(...EXTRA_USES),
      lateDays: fc.oneof(fc.constant(0), fc.nat(60)),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('undo' as const), which: fc.nat(8) }) },
);

const aLife = fc.record({
  amounts: fc.array(fc.bigInt({ min: 1n, max: 300_000n }), { minLength: 2, maxLength: 27 }),
  steps: fc.array(aStep, { minLength: 1, maxLength: 8 }),
});

/** The same contract in the books of one fund. */
async function aTwin(amountSatang: bigint): Promise<string> {
  const fundId = await aFund(world, { capitalSatang: 100_000_000n });
  const { caseId } = await aProposedCase(world, { status: 'repaying', amountSatang });
  const paper = {
    caseId,
    fundId,
    principalSatang: amountSatang,
    rateBasisPoints: 600,
    termMonths: 30,
    lentOn: ON,
    firstDueOn: '2021-05-05',
    payments: [],
  };
  return kept(await world.run((em) => importLoan(em, paper, actOf(world, 'secretary')))).loanId;
}

async function owedOn(loanId: string, on: string): Promise<bigint> {
  return (await findPayoff(world.database.fork(), { loanId, on }))?.payoff.totalSatang ?? 0n;
}

/** Takes the payment, or says why a later one forbids it. */
async function pay(loanId: string, payment: Omit<RepaymentPlan, 'loanId'>): Promise<string> {
  const told = await world.run((em) => postRepayment(em, { loanId, ...payment }, treasurer()));
  return 'refused' in told ? told.refused : 'taken';
}

/** Undoes one of those that stand, by their days; the last where there are not so many. */
async function undo(loanId: string, which: number): Promise<void> {
  const standing = await standingOf(loanId);
  const repaymentId = (standing[which] ?? standing.at(-1))?.id;
  if (repaymentId === undefined) return;
  const plan = { loanId, repaymentId, reason: 'พิมพ์ผิด' };
  const { reversalId } = kept(await world.run((em) => askReversal(em, plan, treasurer())));
  const decision = { reversalId, outcome: 'confirmed' } as const;
  kept(await world.run((em) => decideReversal(em, decision, actOf(world, 'chair', NOW))));
}

function standingOf(loanId: string): Promise<Repayment[]> {
  return listRows(world.database.fork(), Repayment, {
    where: { loanId, cancelledOn: null },
    orderBy: { paidOn: 'asc', receiptYearBe: 'asc', receiptNumber: 'asc' },
  });
}

/** Lives the steps, then pays off what is left; what became of each payment. */
async function live(loanId: string, steps: readonly Step[]): Promise<string[]> {
  let on = ON;
  const told: string[] = [];
  for (const step of steps) {
    if (step.kind === 'undo') {
      await undo(loanId, step.which);
      continue;
    }
    on = later(on, step.days);
    const lateOn = later(on, -step.lateDays);
    const paidOn = lateOn < ON ? ON : lateOn;
    const owed = await owedOn(loanId, on);
    // The last satang is left for the pay-off.
    const { amountSatang, extraUse } = step;
    if (owed > amountSatang) told.push(await pay(loanId, { amountSatang, paidOn, extraUse }));
  }
  const status = async () => (await getRow(world.database.fork(), Loan, { id: loanId })).status;
  if ((await status()) === 'paid') return told;
  return [...told, await pay(loanId, { amountSatang: await owedOn(loanId, on), paidOn: on })];
}

function later(on: string, days: number): string {
  return new Date(Date.parse(on) + days * 86_400_000).toISOString().slice(0, 10);
}

/** What the household knows of a contract: instalments and the parts of every receipt that stands. */
async function seenByHousehold(loanId: string): Promise<object> {
  const page = await findLoanPage(world.database.fork(), loanId);
  const receipts = (await standingOf(loanId)).map((one) => {
    const { paidOn, amountSatang, principalSatang, interestSatang } = one;
    return { paidOn, amountSatang, principalSatang, interestSatang };
  });
  return { status: page?.loan.status, schedule: page?.schedule, receipts };
}

const BACK: readonly EntryKind[] = ['repay', 'counter-entry', 'reallocate'];

/** Debits less credits of a loan on each account, over the books of all funds. */
async function sumsOf(loanId: string): Promise<Record<string, bigint>> {
  const page = await findLoanPage(world.database.fork(), loanId);
  const sums: Record<string, bigint> = {};
  const lines = (page?.journal ?? [])
    .filter(({ kind }) => BACK.includes(kind))
    .flatMap((entry) => entry.lines);
  for (const { account, debitSatang, creditSatang } of lines) {
    sums[account] = (sums[account] ?? 0n) + debitSatang - creditSatang;
  }
  return sums;
}

async function principalBackTo(loanId: string): Promise<Map<string, bigint>> {
  const em = world.database.fork();
  const standing = new Set((await standingOf(loanId)).map(({ id }) => id));
  const shares = await readShares(em, loanId);
  const back = new Map<string, bigint>();
  for (const { repaymentId, fundId, principalSatang } of shares) {
    if (standing.has(repaymentId)) back.set(fundId, (back.get(fundId) ?? 0n) + principalSatang);
  }
  return back;
}

describe('a loan of several funds', () => {
  it('lives as the loan of one, and each fund ends with exactly what it lent', async () => {
    await fc.assert(
      fc.asyncProperty(aLife, async ({ amounts, steps }) => {
        const { loanId, fundIds, householdId } = await aRepayingSplit(world, amounts);
        const whole = amounts.reduce((sum, amount) => sum + amount, 0n);
        const twin = await aTwin(whole);
        const told = await live(loanId, steps);
        expect(await live(twin, steps)).toEqual(told);
        expect(told.at(-1)).toBe('taken');
        expect(await seenByHousehold(loanId)).toEqual(await seenByHousehold(twin));
        expect(await sumsOf(loanId)).toEqual(await sumsOf(twin));

        const back = await principalBackTo(loanId);
        expect(fundIds.map((fundId) => back.get(fundId))).toEqual(amounts);
        const em = world.database.fork();
        for (const fundId of fundIds) {
          const balances = await readBalances(em, fundId);
          expect(balances).toMatchObject({ reserved: 0n, 'loans-receivable': 0n });
          expect(balances.cash).toBe(10_000_000n + balances['interest-income']);
        }
        const { contracts } = await readMemberStatement(em, {
          householdId,
          fromOn: undefined,
          toOn: '2024-12-31',
        });
        const [contract] = contracts;
        expect(contract).toMatchObject({ loanId, lentSatang: whole, closingSatang: 0n });
        expect(contract?.rows.filter(({ kind }) => kind === 'lent')).toHaveLength(1);
        expect(await getRow(em, Loan, { id: loanId })).toMatchObject({ status: 'paid' });
      }),
      { numRuns: 12 },
    );
  }, 240_000);
});
