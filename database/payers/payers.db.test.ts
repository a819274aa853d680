import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkBooks } from '../ledger/check-books.ts';
import { collectReceipts } from '../loans/collect-receipts.ts';
import { Instalment, Loan } from '../loans/loan-entities.ts';
import { payCreditors } from '../loans/pay-creditors.ts';
import { signContract } from '../loans/sign-contract.ts';
import { readRateProof } from '../rate-proof/read-rate-proof.ts';
import { postRepayment } from '../repayments/post-repayment.ts';
import { getRow, listRows } from '../rows.ts';
import { aReservedLoan, aSignedLoan, type LentLoan, WITNESSES } from '../testing/lent-loan.ts';
import { actOf, aWorld, kept, ON, type World } from '../testing/money-world.ts';
import { agreePayer } from './agree-payer.ts';
import { claimOfPayer, receiveOfPayer } from './move-payer.ts';
import { findPayerAccount } from './payer-account.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld(0);
});
afterAll(() => world.close());

const AGREEMENT = { payerName: 'อบต. สมมติ', basisPoints: 200, agreedOn: ON };

function agree(loanId: string, more: Partial<typeof AGREEMENT> = {}) {
  const act = actOf(world, 'treasurer');
  return world.run((em) => agreePayer(em, { loanId, ...AGREEMENT, ...more }, act));
}

function claim(loanId: string, on: string) {
  const act = actOf(world, 'treasurer', `${on}T05:00:00.000Z`);
  return world.run((em) => claimOfPayer(em, { loanId, on }, act));
}

function receive(loanId: string, amountSatang: bigint, on: string) {
  const act = actOf(world, 'treasurer', `${on}T05:00:00.000Z`);
  return world.run((em) => receiveOfPayer(em, { loanId, amountSatang, on }, act));
}

function pay(loanId: string, amountSatang: bigint, paidOn: string) {
  const act = actOf(world, 'treasurer', `${paidOn}T05:00:00.000Z`);
  return world.run((em) => postRepayment(em, { loanId, amountSatang, paidOn }, act));
}

/** 27,450.00 over 30 months: 4 % for the household, 2 % for the payer. */
async function aBorneLoan(): Promise<LentLoan> {
  const loan = await aReservedLoan(world);
  const { loanId, debtId } = loan;
  kept(await agree(loanId));
  const act = actOf(world, 'treasurer');
  const signing = { loanId, signedOn: ON, witnessNames: WITNESSES };
  kept(await world.run((em) => signContract(em, signing, act)));
  const payoffs = [{ debtId, amountSatang: 2_745_000n }];
  kept(await world.run((em) => payCreditors(em, { loanId, paidOn: ON, payoffs }, act)));
  const receipts = [{ debtId, receiptNumber: '12/34', receiptOn: ON }];
  kept(await world.run((em) => collectReceipts(em, { loanId, receipts }, act)));
  return loan;
}

async function account(loanId: string, on: string) {
  const em = world.database.fork();
  const found = await findPayerAccount(em, { loan: await getRow(em, Loan, { id: loanId }), on });
  if (found === undefined) throw new Error('No payer is agreed');
  const { unclaimedSatang, claimedSatang, receivedSatang } = found;
  return { unclaimedSatang, claimedSatang, receivedSatang };
}

describe('a third party that bears interest', () => {
  it('leaves the household a plan at its own rate, never in arrears for the other part', async () => {
    const { loanId } = await aBorneLoan();
    const em = world.database.fork();
    const rows = await listRows(em, Instalment, { where: { loanId }, orderBy: { number: 'asc' } });
    // 27,450.00 × 4 % ÷ 12, and the annuity of 30 months at 4 %.
    expect(rows[0]).toMatchObject({ interestSatang: 9_150n, principalSatang: 87_154n });
    expect(rows).toHaveLength(30);
    expect(await account(loanId, '2021-05-04')).toMatchObject({ unclaimedSatang: 0n });
    // 27,450.00 × 6 % ÷ 12 = 137.25, of which the household pays 91.50.
    expect(await account(loanId, '2021-05-05')).toMatchObject({ unclaimedSatang: 4_575n });
  });

  it('owes what is claimed, pays it, and the one rate is proven with both parts', async () => {
    const { loanId } = await aBorneLoan();
    kept(await pay(loanId, 96_304n, '2021-05-05'));
    expect(kept(await claim(loanId, '2021-05-05')).amountSatang).toBe(4_575n);
    expect(await claim(loanId, '2021-05-05')).toEqual({ refused: 'nothing-to-claim' });
    expect(await receive(loanId, 4_576n, '2021-05-06')).toEqual({
      refused: 'more-than-was-claimed',
    });
    kept(await receive(loanId, 4_000n, '2021-05-06'));
    expect(await account(loanId, '2021-05-06')).toEqual({
      unclaimedSatang: 0n,
      claimedSatang: 4_575n,
      receivedSatang: 4_000n,
    });
    const { loans } = await readRateProof(world.database.fork(), {
      centreId: world.centreId,
      on: '2021-06-30',
    });
    expect(loans.find((loan) => loan.loanId === loanId)).toMatchObject({
      differences: [],
      rateBasisPoints: 400,
      payerBasisPoints: 200,
      oneRateBasisPoints: 600,
      borne: { expectedSatang: 4_575n, foundSatang: 4_575n },
    });
    expect(await checkBooks(world.database.fork())).toEqual([]);
  });

  it('claims the same of 30 months at once as month by month, down to the satang', async () => {
    const [monthly, once] = [await aBorneLoan(), await aBorneLoan()];
    let sum = 0n;
    for (let month = 0; month < 30; month += 1) {
      const on = new Date(Date.UTC(2021, 4 + month, 5)).toISOString().slice(0, 10);
      sum += kept(await claim(monthly.loanId, on)).amountSatang;
    }
    expect(kept(await claim(once.loanId, '2023-10-05')).amountSatang).toBe(sum);
  });

  it('is claimed once when two claim at the same moment', async () => {
    const { loanId } = await aBorneLoan();
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => claim(loanId, '2021-06-05')));
    expect(outcomes.filter((outcome) => 'moveId' in outcome)).toHaveLength(1);
    expect(await account(loanId, '2021-06-05')).toMatchObject({ unclaimedSatang: 0n });
  });

  it('is a difference in the proof when an amount is planted by hand', async () => {
    const { loanId } = await aBorneLoan();
    kept(await claim(loanId, '2021-05-05'));
    const em = world.database.fork();
    await em.begin();
    await em.execute('alter table payer_move disable trigger user');
    await em.execute(`update payer_move set moved_on = '2021-06-05' where loan_id = ?`, [loanId]);
    const { loans } = await readRateProof(em, { centreId: world.centreId, on: '2021-06-30' });
    await em.rollback();
    const { differences } = loans.find((loan) => loan.loanId === loanId) ?? {};
    expect(differences).toEqual(['payer-interest']);
  });

  it.each([
    ['payer-name-missing', { payerName: ' ' }],
    ['share-must-be-positive', { basisPoints: 0 }],
    ['share-above-the-rate', { basisPoints: 601 }],
    ['agreed-in-the-future', { agreedOn: '2021-03-26' }],
    ['before-the-resolution', { agreedOn: '2021-03-24' }],
  ])('is refused as %s', async (refused, more) => {
    const { loanId } = await aReservedLoan(world);
    expect(await agree(loanId, more)).toEqual({ refused });
  });

  it('agrees once, before the signature, and only an agreed one is claimed', async () => {
    const { loanId } = await aReservedLoan(world);
    kept(await agree(loanId));
    expect(await agree(loanId)).toEqual({ refused: 'payer-is-agreed' });
    const signed = await aSignedLoan(world);
    expect(await agree(signed.loanId)).toEqual({ refused: 'contract-is-signed' });
    expect(await claim(signed.loanId, '2021-05-05')).toEqual({ refused: 'no-payer-agreed' });
    expect(await receive(signed.loanId, 1n, '2021-05-05')).toEqual({ refused: 'no-payer-agreed' });
  });
});
