/** Whatever the order of entry, the loan ends as by the days of the payments, or the entry is refused by name. */

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ExtraUse } from '#domain/interest/repayment';
import { checkBooks } from '../ledger/check-books.ts';
import { importLoan } from '../loans/import-loan.ts';
import { Loan } from '../loans/loan-entities.ts';
import { findLoanPage } from '../loans/loan-page.ts';
import { readRateProof } from '../rate-proof/read-rate-proof.ts';
import { askReversal } from '../reversals/ask-reversal.ts';
import { decideReversal } from '../reversals/decide-reversal.ts';
import { getRow } from '../rows.ts';
import {
  actOf,
  aFund,
  aProposedCase,
  aWorld,
  kept,
  ON,
  type World,
} from '../testing/money-world.ts';
import { postRepayment, type RepaymentRefusal } from './post-repayment.ts';

let world: World;
let fundId: string;
beforeAll(async () => {
  world = await aWorld(0);
  fundId = await aFund(world, { capitalSatang: 100_000_000_000n });
});
afterEach(async () => {
  const em = world.database.fork();
  expect(await checkBooks(em)).toEqual([]);
  const { isProven } = await readRateProof(em, { centreId: world.centreId, on: '2022-12-31' });
  expect(isProven).toBe(true);
});
afterAll(() => world.close());

const NOW = '2022-12-31T05:00:00.000Z';
/** What a payment may be refused for because of the order in which it came. */
const DOCUMENTED: readonly RepaymentRefusal[] = [
  'loan-is-paid',
  'more-than-owed',
  'later-payment-exceeds-debt',
];

interface Received {
  readonly paidOn: string;
  readonly amountSatang: bigint;
  readonly extraUse?: ExtraUse;
  /** Written down wrongly: undone some time after it was entered. */
  readonly isWrong?: true;
}

/** On a loan of 27,450.00 over 30 months at 6 %; the instalment is 987.62. */
const HISTORIES: readonly (readonly Received[])[] = [
  [
    { paidOn: '2021-04-20', amountSatang: 30_000n },
    { paidOn: '2021-05-05', amountSatang: 98_762n },
    { paidOn: '2021-06-04', amountSatang: 500_000n, extraUse: 'lower' },
    { paidOn: '2021-07-05', amountSatang: 400_000n, isWrong: true },
    { paidOn: '2021-09-30', amountSatang: 250_000n, extraUse: 'shorten' },
    { paidOn: '2021-12-01', amountSatang: 98_762n, extraUse: 'lower' },
  ],
  [
    { paidOn: '2021-05-05', amountSatang: 98_762n, isWrong: true },
    { paidOn: '2021-05-06', amountSatang: 1_500_000n, extraUse: 'shorten' },
    { paidOn: '2021-08-15', amountSatang: 700_000n, extraUse: 'lower' },
    { paidOn: '2021-10-05', amountSatang: 98_762n },
    { paidOn: '2022-02-28', amountSatang: 380_000n },
    { paidOn: '2022-03-10', amountSatang: 98_762n, isWrong: true },
  ],
  [
    { paidOn: '2021-05-05', amountSatang: 298_762n, extraUse: 'prepay' },
    { paidOn: '2021-06-05', amountSatang: 12_300n },
    { paidOn: '2021-07-20', amountSatang: 150_000n, extraUse: 'prepay', isWrong: true },
    { paidOn: '2021-08-05', amountSatang: 400_000n, extraUse: 'lower' },
    { paidOn: '2021-11-05', amountSatang: 300_000n, extraUse: 'prepay' },
  ],
  // More than was ever owed: which of them is too much depends on what was entered before.
  [
    { paidOn: '2021-05-05', amountSatang: 98_762n },
    { paidOn: '2021-06-05', amountSatang: 1_000_000n, extraUse: 'lower' },
    { paidOn: '2021-06-20', amountSatang: 900_000n, isWrong: true },
    { paidOn: '2021-07-05', amountSatang: 1_800_000n },
    { paidOn: '2021-08-05', amountSatang: 98_762n },
  ],
];

async function aLoan(): Promise<string> {
  const { caseId } = await aProposedCase(world, { status: 'repaying' });
  const paper = {
    caseId,
    fundId,
    principalSatang: 2_745_000n,
    rateBasisPoints: 600,
    termMonths: 30,
    lentOn: ON,
    firstDueOn: '2021-05-05',
    payments: [],
  };
  return kept(await world.run((em) => importLoan(em, paper, actOf(world, 'secretary')))).loanId;
}

/** Enters the payment; undefined when it is refused. */
async function enter(loanId: string, payment: Received): Promise<string | undefined> {
  const { paidOn, amountSatang, extraUse = null } = payment;
  const plan = { loanId, paidOn, amountSatang, extraUse };
  const act = actOf(world, 'treasurer', NOW);
  const booked = await world.run((em) => postRepayment(em, plan, act));
  if (!('refused' in booked)) return booked.repaymentId;
  expect(DOCUMENTED).toContain(booked.refused);
  return undefined;
}

async function undo(loanId: string, repaymentId: string): Promise<void> {
  const plan = { loanId, repaymentId, reason: 'พิมพ์ผิด' };
  const asking = actOf(world, 'treasurer', NOW);
  const { reversalId } = kept(await world.run((em) => askReversal(em, plan, asking)));
  const decision = { reversalId, outcome: 'confirmed' } as const;
  kept(await world.run((em) => decideReversal(em, decision, actOf(world, 'chair', NOW))));
}

/** Enters each where it first stands in the list, undoes it at its second place; gives what stands. */
async function live(loanId: string, entries: readonly Received[]) {
  const known = new Map<Received, string | undefined>();
  const standing = new Set<Received>();
  for (const payment of entries) {
    const repaymentId = known.get(payment);
    if (repaymentId !== undefined) {
      await undo(loanId, repaymentId);
      standing.delete(payment);
    } else if (!known.has(payment)) {
      const entered = await enter(loanId, payment);
      known.set(payment, entered);
      if (entered !== undefined) standing.add(payment);
    }
  }
  const refused = [...known.values()].filter((id) => id === undefined).length;
  return { standing: [...standing], refused };
}

/** All that may not depend on the order: instalments, what each payment brought, the sums of the journal. */
async function endOf(loanId: string): Promise<object> {
  const em = world.database.fork();
  const page = (await findLoanPage(em, loanId))!;
  const { status, paidOn } = await getRow(em, Loan, { id: loanId });
  const sums: Record<string, bigint> = {};
  for (const { account, debitSatang, creditSatang } of page.journal.flatMap((one) => one.lines)) {
    sums[account] = (sums[account] ?? 0n) + debitSatang - creditSatang;
  }
  const standing = page.repayments.filter(({ cancelledOn }) => cancelledOn === null);
  const payments = standing.map((one) => {
    const { amountSatang, principalSatang, interestSatang, extraUse } = one;
    return { on: one.paidOn, amountSatang, principalSatang, interestSatang, extraUse };
  });
  const { schedule, settledOn } = page;
  return { status, paidOn, schedule, settledOn: [...settledOn], payments, sums };
}

describe('the order in which payments are entered', () => {
  const known = new Map<string, Promise<object>>();
  /** The end of those that stand, entered by their days. */
  const byDays = async (standing: readonly Received[]) => {
    const loanId = await aLoan();
    const entries = standing.toSorted((a, b) => (a.paidOn < b.paidOn ? -1 : 1));
    expect((await live(loanId, entries)).refused).toBe(0);
    return endOf(loanId);
  };

  it('means nothing: 200 orders of a history end as by its days, to the satang, or are refused by name', async () => {
    const entries = fc.constantFrom(...HISTORIES).chain((history) => {
      const undone = history.filter(({ isWrong }) => isWrong);
      const all = [...history, ...undone];
      return fc.shuffledSubarray(all, { minLength: all.length });
    });
    let refusals = 0;
    await fc.assert(
      fc.asyncProperty(entries, async (history) => {
        const loanId = await aLoan();
        const { standing, refused } = await live(loanId, history);
        refusals += refused;
        const key = standing
          .map(({ paidOn }) => paidOn)
          .toSorted()
          .join();
        const expected = known.get(key) ?? byDays(standing);
        known.set(key, expected);
        expect(await endOf(loanId)).toEqual(await expected);
      }),
      { numRuns: 200, seed: 2569 },
    );
    expect(refusals).toBeGreaterThan(0);
  }, 240_000);
});
