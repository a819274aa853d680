import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findLoanPage } from '../loans/loan-page.ts';
import { postRepayment } from '../repayments/post-repayment.ts';
import { askReversal } from '../reversals/ask-reversal.ts';
import { decideReversal } from '../reversals/decide-reversal.ts';
import { aRepayingLoan, aReservedLoan } from '../testing/lent-loan.ts';
import { actOf, aWorld, kept, ON, type World } from '../testing/money-world.ts';
import { readMemberStatement } from './member-statement.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld(0);
});
afterAll(() => world.close());

const LATER = '2021-07-01T02:00:00.000Z';

async function pay(loanId: string, amountSatang: bigint, paidOn: string): Promise<string> {
  const by = actOf(world, 'treasurer', LATER);
  const payment = { loanId, amountSatang, paidOn };
  return kept(await world.run((em) => postRepayment(em, payment, by))).repaymentId;
}

const read = (householdId: string, days: { fromOn?: string; toOn: string }) =>
  readMemberStatement(world.database.fork(), { householdId, fromOn: undefined, ...days });

describe('the statement of a household', () => {
  it('holds every payment with its receipt, parts and the balance after it', async () => {
    const { loanId, householdId } = await aRepayingLoan(world);
    await pay(loanId, 98_762n, '2021-05-05');
    await pay(loanId, 98_762n, '2021-06-05');
    const { fromOn, contracts } = await read(householdId, { toOn: '2021-06-30' });
    expect(fromOn).toBe(ON);
    const [contract] = contracts;
    expect(contract).toMatchObject({
      loanId,
      openingSatang: 0n,
      lentSatang: 2_745_000n,
      paidSatang: 197_524n,
      principalSatang: 170_499n,
      interestSatang: 27_025n,
      closingSatang: 2_574_501n,
    });
    expect(contract?.rows.map(({ kind, on, balanceSatang }) => [kind, on, balanceSatang])).toEqual([
      ['lent', ON, 2_745_000n],
      ['paid', '2021-05-05', 2_659_963n],
      ['paid', '2021-06-05', 2_574_501n],
    ]);
    const page = await findLoanPage(world.database.fork(), loanId);
    expect(page?.principalOwedSatang).toBe(contract?.closingSatang);
    expect(contract?.rows.slice(1).map(({ receiptNumber }) => receiptNumber)).toEqual(
      page?.repayments.map((paid) => `${paid.receiptNumber}/${paid.receiptYearBe}`).toReversed(),
    );
  });

  it('opens where the period before it closed', async () => {
    const { loanId, householdId } = await aRepayingLoan(world);
    await pay(loanId, 98_762n, '2021-05-05');
    const june = await read(householdId, { fromOn: '2021-06-01', toOn: '2021-06-30' });
    expect(june.contracts).toMatchObject([
      { openingSatang: 2_659_963n, rows: [], paidSatang: 0n, closingSatang: 2_659_963n },
    ]);
  });

  it('keeps a payment that was undone, and undoes it on its day', async () => {
    const { loanId, householdId } = await aRepayingLoan(world);
    const repaymentId = await pay(loanId, 98_762n, '2021-05-05');
    const asking = { loanId, repaymentId, reason: 'พิมพ์ผิด' };
    const asked = kept(
      await world.run((em) => askReversal(em, asking, actOf(world, 'treasurer', LATER))),
    );
    const decision = { reversalId: asked.reversalId, outcome: 'confirmed' } as const;
    kept(await world.run((em) => decideReversal(em, decision, actOf(world, 'chair', LATER))));
    const may = await read(householdId, { toOn: '2021-05-31' });
    expect(may.contracts[0]?.closingSatang).toBe(2_659_963n);
    const [now] = (await read(householdId, { toOn: '2021-07-01' })).contracts;
    expect(now).toMatchObject({ paidSatang: 0n, interestSatang: 0n, closingSatang: 2_745_000n });
    expect(now?.rows.at(-1)).toMatchObject({ kind: 'undone', paidSatang: -98_762n });
    expect(now?.rows.at(-1)?.receiptNumber).toBe(now?.rows.at(-2)?.receiptNumber);
  });

  it('is empty while no money has gone out', async () => {
    const { householdId } = await aReservedLoan(world);
    expect(await read(householdId, { toOn: ON })).toEqual({ fromOn: ON, toOn: ON, contracts: [] });
  });
});
