import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { readBalances } from '../ledger/balances.ts';
import { checkBooks } from '../ledger/check-books.ts';
import { postRepayment } from '../repayments/post-repayment.ts';
import { askReversal } from '../reversals/ask-reversal.ts';
import { decideReversal } from '../reversals/decide-reversal.ts';
import {
  aBankedFund,
  lyingIn,
  moveMoney,
  openBank,
  openHand,
  undividedOf,
  type BankedFund,
} from '../testing/fund-cash.ts';
import { aRepayingLoan, aReservedLoan } from '../testing/lent-loan.ts';
import { actOf, aFund, AT, aWorld, kept, ON, type World } from '../testing/money-world.ts';
import { listWaitingWithdrawals } from './cash-book.ts';
import { moveCash } from './move-cash.ts';
import { openPlace } from './open-place.ts';
import { askWithdrawal, decideWithdrawal } from './withdraw.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld(1);
});
afterEach(async () => {
  expect(await checkBooks(world.database.fork())).toEqual([]);
});
afterAll(() => world.close());

const inSql = (statement: string) => world.run((em) => em.execute(statement));

function ask({ fundId, undivided, bank }: BankedFund, name: string, amountSatang = 400_000n) {
  const way = { fundId, fromPlaceId: bank, toPlaceId: undivided, amountSatang, movedOn: ON };
  return world.run((em) => askWithdrawal(em, { ...way, purpose: 'จ่ายเงินกู้' }, actOf(world, name)));
}

function sign(withdrawalId: string, name: string, outcome: 'paid' | 'declined' = 'paid') {
  return world.run((em) => decideWithdrawal(em, { withdrawalId, outcome }, actOf(world, name)));
}

describe('the money of a fund', () => {
  it('lies undivided until a place is opened, and moves there without leaving the fund', async () => {
    const { fundId } = await aBankedFund(world);
    expect(await lyingIn(world, fundId)).toEqual({ undivided: 0n, bank: 10_000_000n });
    expect((await readBalances(world.database.fork(), fundId)).cash).toBe(10_000_000n);
  });

  it('can be lent by a resolution while it lies at a bank, and stays there', async () => {
    const { fundId } = await aReservedLoan(world);
    const undivided = await undividedOf(world, fundId);
    const bank = kept(await openBank(world, fundId)).placeId;
    kept(await moveMoney(world, { fundId, from: undivided, to: bank, amountSatang: 10_000_000n }));
    expect(await readBalances(world.database.fork(), fundId)).toMatchObject({
      cash: 7_255_000n,
      reserved: 2_745_000n,
    });
    expect(await lyingIn(world, fundId)).toEqual({ undivided: 0n, bank: 10_000_000n });
  });

  it('does not move in the future, to itself, to another fund or in excess', async () => {
    const fundId = await aFund(world);
    const from = await undividedOf(world, fundId);
    const to = kept(await openHand(world, fundId)).placeId;
    const foreign = await undividedOf(world, await aFund(world));
    const refused = async (way: { from: string; to: string }, amountSatang = 1n) =>
      moveMoney(world, { fundId, ...way, amountSatang });
    expect(await refused({ from, to: foreign })).toEqual({ refused: 'no-such-place' });
    expect(await refused({ from, to: from })).toEqual({ refused: 'places-must-differ' });
    expect(await refused({ from, to }, 10_000_001n)).toEqual({ refused: 'not-enough-at-place' });
    expect(await refused({ from, to }, 0n)).toEqual({ refused: 'amount-must-be-positive' });
    const tomorrow = { fundId, fromPlaceId: from, toPlaceId: to, movedOn: '2021-03-26' };
    const outcome = await world.run((em) =>
      moveCash(em, { ...tomorrow, amountSatang: 1n, moveId: 'x' }, actOf(world, 'chair')),
    );
    expect(outcome).toEqual({ refused: 'moved-in-the-future' });
  });

  it('never sinks below zero at a place when twenty move it at the same moment', async () => {
    const fundId = await aFund(world, { capitalSatang: 1_000n });
    const from = await undividedOf(world, fundId);
    const to = kept(await openHand(world, fundId)).placeId;
    const twenty = await Promise.all(
      Array.from({ length: 20 }, () => moveMoney(world, { fundId, from, to, amountSatang: 70n })),
    );
    expect(twenty.filter((outcome) => 'entryId' in outcome)).toHaveLength(14);
    expect(await lyingIn(world, fundId)).toEqual({ undivided: 20n, 'on-hand': 980n });
  });
});

describe('a place', () => {
  it('is held and signed for by the committee, by three different people, once', async () => {
    const fundId = await aFund(world);
    expect(await openBank(world, fundId, ['chair', 'secretary'])).toEqual({
      refused: 'three-signatories-needed',
    });
    const place = { kind: 'on-hand', holderSeatId: world.centreId } as const;
    const stranger = world.run((em) => openPlace(em, { fundId, place }, actOf(world, 'chair')));
    expect(await stranger).toEqual({ refused: 'not-of-this-committee' });
    kept(await openBank(world, fundId));
    expect(await openBank(world, fundId)).toEqual({ refused: 'place-exists' });
  });

  it('is needed by no fund without money', async () => {
    const fundId = await aFund(world, {
      hasMoney: false,
      lends: false,
      countsInHeadline: false,
      capitalSatang: 0n,
    });
    expect(await openHand(world, fundId)).toEqual({ refused: 'fund-without-money' });
  });
});

describe('money out of a bank', () => {
  it('takes two of three signatories', async () => {
    const way = await aBankedFund(world);
    expect(
      await moveMoney(world, {
        fundId: way.fundId,
        from: way.bank,
        to: way.undivided,
        amountSatang: 1n,
      }),
    ).toEqual({ refused: 'bank-needs-two-signatures' });
    expect(await ask(way, 'member1')).toEqual({ refused: 'not-a-signatory' });
    const { withdrawalId } = kept(await ask(way, 'chair'));
    expect(await lyingIn(world, way.fundId)).toMatchObject({ bank: 10_000_000n });
    expect(await sign(withdrawalId, 'chair')).toEqual({ refused: 'sign-by-another' });
    expect(await sign(withdrawalId, 'member1')).toEqual({ refused: 'not-a-signatory' });
    kept(await sign(withdrawalId, 'treasurer'));
    expect(await lyingIn(world, way.fundId)).toEqual({ undivided: 400_000n, bank: 9_600_000n });
    expect(await sign(withdrawalId, 'secretary')).toEqual({
      refused: 'withdrawal-decided-already',
    });
  });

  it('waits in the cash book, and may be taken back', async () => {
    const way = await aBankedFund(world);
    const { withdrawalId } = kept(await ask(way, 'chair'));
    const waiting = await listWaitingWithdrawals(world.database.fork(), way.fundId);
    expect(waiting).toMatchObject([{ withdrawalId, purpose: 'จ่ายเงินกู้', askedByName: 'chair' }]);
    kept(await sign(withdrawalId, 'chair', 'declined'));
    expect(await listWaitingWithdrawals(world.database.fork(), way.fundId)).toEqual([]);
    expect(await lyingIn(world, way.fundId)).toEqual({ undivided: 0n, bank: 10_000_000n });
  });

  it('is paid once when two sign at the same moment, and never beyond what lies there', async () => {
    const way = await aBankedFund(world);
    const asked = await Promise.all([ask(way, 'chair', 6_000_000n), ask(way, 'chair', 6_000_000n)]);
    const ids = asked.map((outcome) => kept(outcome).withdrawalId);
    const signed = await Promise.all(
      ids.flatMap((id) => [sign(id, 'treasurer'), sign(id, 'secretary')]),
    );
    expect(signed.filter((outcome) => 'withdrawalId' in outcome)).toHaveLength(1);
    expect(await lyingIn(world, way.fundId)).toEqual({ undivided: 6_000_000n, bank: 4_000_000n });
  });

  it('is refused by the database itself without two signatures of its signatories', async () => {
    const way = await aBankedFund(world);
    const { withdrawalId } = kept(await ask(way, 'chair'));
    const forge = (more: string) =>
      inSql(`update cash_withdrawal set status = 'paid', decided_at = now(), entry_id =
        (select id from journal_entry where fund_id = '${way.fundId}' limit 1), ${more}
        where id = '${withdrawalId}'`);
    await expect(forge(`decided_by_user_id = 'user-chair'`)).rejects.toThrow(
      'signed by no two signatories',
    );
    await expect(forge(`decided_by_user_id = 'user-member1'`)).rejects.toThrow(
      'signed by no two signatories',
    );
    const bare = world.run(async (em) => {
      await em.execute(`insert into journal_entry (id, fund_id, centre_id, area_code, kind,
        posting_key, content_hash, business_on, recorded_at)
        select '11111111-1111-4111-8111-111111111111', id, centre_id, area_code, 'withdraw', 'forged',
          'x', '${ON}', '${AT}' from fund where id = '${way.fundId}'`);
      await em.execute(`insert into journal_line (entry_id, position, account_id, centre_id,
        area_code, cash_place_id, debit_satang, credit_satang)
        select '11111111-1111-4111-8111-111111111111', v.position, a.id, a.centre_id, a.area_code,
          v.place::uuid, v.debit, v.credit from ledger_account a, (values
            (1, '${way.undivided}', 5, 0), (2, '${way.bank}', 0, 5)) as v (position, place, debit, credit)
         where a.fund_id = '${way.fundId}' and a.kind = 'cash'`);
    });
    await expect(bare).rejects.toThrow('takes money from a bank without two signatures');
  });

  it('leaves no decided withdrawal that could be changed', async () => {
    const way = await aBankedFund(world);
    const { withdrawalId } = kept(await ask(way, 'chair'));
    kept(await sign(withdrawalId, 'treasurer'));
    const change = `update cash_withdrawal set purpose = 'อื่น' where id = '${withdrawalId}'`;
    await expect(inSql(change)).rejects.toThrow('is append-only');
  });
});

describe('a payment of a household', () => {
  const on = '2021-05-05';
  const later = (name: string) => actOf(world, name, `${on}T05:00:00.000Z`);

  it('lies in the hand that took it in, and is undone from there', async () => {
    const { loanId, fundId } = await aRepayingLoan(world);
    const hand = kept(await openHand(world, fundId)).placeId;
    const plan = { loanId, amountSatang: 98_762n, paidOn: on };
    const paid = kept(await world.run((em) => postRepayment(em, plan, later('treasurer'))));
    expect(await lyingIn(world, fundId)).toEqual({ undivided: 7_255_000n, 'on-hand': 98_762n });

    const wrong = { loanId, repaymentId: paid.repaymentId, reason: 'พิมพ์ผิด' };
    const { reversalId } = kept(
      await world.run((em) => askReversal(em, wrong, later('treasurer'))),
    );
    const confirm = () =>
      world.run((em) => decideReversal(em, { reversalId, outcome: 'confirmed' }, later('chair')));
    const undivided = await undividedOf(world, fundId);
    kept(await moveMoney(world, { fundId, from: hand, to: undivided, amountSatang: 98_762n }));
    expect(await confirm()).toEqual({ refused: 'not-enough-at-place' });
    kept(await moveMoney(world, { fundId, from: undivided, to: hand, amountSatang: 98_762n }));
    kept(await confirm());
    expect(await lyingIn(world, fundId)).toEqual({ undivided: 7_255_000n, 'on-hand': 0n });
  });
});
