import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setPolicy } from '../centres/policies.ts';
import { importLoan } from '../loans/import-loan.ts';
import { postRepayment } from '../repayments/post-repayment.ts';
import { aRepayingLoan } from '../testing/lent-loan.ts';
import {
  actOf,
  AT,
  aFund,
  aProposedCase,
  aWorld,
  kept,
  type World,
} from '../testing/money-world.ts';
import { readRateProof } from './read-rate-proof.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld(0);
});
afterAll(() => world.close());

const proof = () =>
  readRateProof(world.database.fork(), { centreId: world.centreId, on: '2021-06-30' });

async function differing() {
  const { loans } = await proof();
  return loans.filter((loan) => loan.differences.length > 0);
}

function pay(loanId: string, amountSatang: bigint, paidOn: string) {
  const act = actOf(world, 'treasurer', `${paidOn}T05:00:00.000Z`);
  return world.run((em) => postRepayment(em, { loanId, amountSatang, paidOn }, act));
}

/** A loan from paper at the fund's rate, lent before the first day of 2021. */
async function aPaperLoan(rateBasisPoints: number, fundId: string): Promise<string> {
  const { caseId } = await aProposedCase(world, { status: 'repaying' });
  const paper = {
    caseId,
    fundId,
    principalSatang: 2_745_000n,
    rateBasisPoints,
    termMonths: 30,
    lentOn: '2020-10-20',
    firstDueOn: '2020-11-05',
    payments: [{ amountSatang: 98_762n, paidOn: '2020-11-05' }],
  };
  const act = actOf(world, 'treasurer');
  return kept(await world.run((em) => importLoan(em, paper, act))).loanId;
}

/** Books a balanced entry by bare SQL, as nobody should: cash against interest. */
function plantInterest(posting: { fundId: string; loanId: string | null }): Promise<unknown> {
  const id = randomUUID();
  const { fundId, loanId } = posting;
  const line = `insert into journal_line (entry_id, position, account_id, centre_id, area_code,
                  debit_satang, credit_satang)
                select ?, ?, a.id, a.centre_id, a.area_code, ?, ? from ledger_account a
                 where a.fund_id = ? and a.kind = ?`;
  return world.run(async (em) => {
    await em.execute(
      `insert into journal_entry (id, fund_id, centre_id, area_code, kind, posting_key, content_hash,
                                  loan_id, business_on, recorded_at)
       select ?, f.id, f.centre_id, f.area_code, 'repay', ?, '', ?, '2021-05-06', ? from fund f
        where f.id = ?`,
      [id, `planted/${id}`, loanId, AT, fundId],
    );
    await em.execute(line, [id, 1, 1, 0, fundId, 'cash']);
    await em.execute(line, [id, 2, 0, 1, fundId, 'interest-income']);
    return {};
  });
}

describe('the proof of one rate', () => {
  it('holds for a loan that pays early, late, too much and all', async () => {
    const { loanId } = await aRepayingLoan(world);
    for (const [amount, on] of [
      [50_000n, '2021-04-20'],
      [148_762n, '2021-05-05'],
      [700_000n, '2021-08-09'],
    ] as const) {
      kept(await pay(loanId, amount, on));
    }
    const { isProven, loans, stray, totals } = await proof();
    expect({ isProven, stray }).toEqual({ isProven: true, stray: [] });
    expect(loans).toMatchObject([{ loanId, rateBasisPoints: 600, oneRateBasisPoints: 600 }]);
    expect(totals.postedSatang).toBe(totals.recomputedSatang);
    expect(totals.plannedSatang).toBe(totals.recomputedPlanSatang);
    expect(totals.postedSatang).toBeGreaterThan(50_000n);
  });

  it('holds where the household lowered its instalments and shortened the loan later', async () => {
    const { loanId } = await aRepayingLoan(world);
    const take = (amountSatang: bigint, paidOn: string, extraUse: 'lower' | 'shorten') => {
      const act = actOf(world, 'treasurer', `${paidOn}T05:00:00.000Z`);
      return world.run((em) => postRepayment(em, { loanId, amountSatang, paidOn, extraUse }, act));
    };
    kept(await take(700_000n, '2021-05-20', 'lower'));
    kept(await take(400_000n, '2021-08-09', 'shorten'));
    const { loans } = await proof();
    expect(loans.find((loan) => loan.loanId === loanId)?.differences).toEqual([]);
  });

  it('binds a contract by the rate of its own day, and leaves กข.คจ. money without interest', async () => {
    const free = await aFund(world, { kind: 'poverty-fund', rateBasisPoints: 0 });
    await aPaperLoan(0, free);
    const change = {
      centreId: world.centreId,
      key: 'common-rate-basis-points' as const,
      value: 500,
      effectiveFrom: '2021-01-01',
      reason: 'มติที่ประชุมใหญ่',
    };
    const older = { ...change, value: 600, effectiveFrom: '2018-01-01' };
    const newer = { ...change, effectiveFrom: '2021-06-01' };
    for (const plan of [older, newer]) {
      kept(await world.run((em) => setPolicy(em, plan, actOf(world, 'chair'))));
    }
    const { isProven, rates, rateOnDayBasisPoints } = await proof();
    expect(isProven).toBe(true);
    expect(rates.map(({ value }) => value)).toEqual([600, 500]);
    expect(rateOnDayBasisPoints).toBe(500);
  });

  it('finds a planted loan at 6.01 %, with what it should bear and what it bears', async () => {
    const dear = await aFund(world, { rateBasisPoints: 601 });
    const loanId = await aPaperLoan(601, dear);
    expect(await differing()).toMatchObject([
      {
        loanId,
        rateBasisPoints: 601,
        oneRateBasisPoints: 600,
        differences: ['contract-rate', 'planned-interest', 'receipted-interest', 'posted-interest'],
        planned: { expectedSatang: 217_864n, foundSatang: 218_235n },
        posted: { expectedSatang: 13_725n, foundSatang: 13_748n },
        differingReceipt: expect.stringMatching(/\/2563$/),
      },
    ]);
    expect((await proof()).isProven).toBe(false);
  });

  it('finds one satang of interest too much on a contract, and one on no contract', async () => {
    const { loanId, fundId } = await aRepayingLoan(world);
    kept(await pay(loanId, 98_762n, '2021-05-05'));
    const before = await differing();
    expect(before.map((loan) => loan.loanId)).not.toContain(loanId);
    await plantInterest({ fundId, loanId });
    expect((await differing()).filter((loan) => loan.loanId === loanId)).toMatchObject([
      {
        differences: ['posted-interest'],
        posted: { expectedSatang: 13_725n, foundSatang: 13_726n },
      },
    ]);
    await plantInterest({ fundId, loanId: null });
    const { stray, totals } = await proof();
    expect(stray).toMatchObject([{ fundId, businessOn: '2021-05-06', amountSatang: 1n }]);
    expect(totals.postedSatang - totals.recomputedSatang).toBe(2n + 23n);
  });
});
