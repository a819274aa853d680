import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { CountedPieces } from '#domain/money/coins';
import { setPolicy } from '../centres/policies.ts';
import { readBalances } from '../ledger/balances.ts';
import { checkBooks } from '../ledger/check-books.ts';
import { postRepayment } from '../repayments/post-repayment.ts';
import { askReversal } from '../reversals/ask-reversal.ts';
import { decideReversal } from '../reversals/decide-reversal.ts';
import { aBankedFund, lyingIn, moveMoney, openHand, undividedOf } from '../testing/fund-cash.ts';
import { aRepayingLoan } from '../testing/lent-loan.ts';
import { actOf, aFund, aWorld, kept, type World } from '../testing/money-world.ts';
import { countCash } from './count-cash.ts';
import { decideCount } from './decide-count.ts';
import { listCounts } from './list-counts.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld(0);
});
afterEach(async () => {
  expect(await checkBooks(world.database.fork())).toEqual([]);
});
afterAll(() => world.close());

const inSql = (statement: string) => world.run((em) => em.execute(statement));
const later = (name: string) => actOf(world, name, '2021-05-05T05:00:00.000Z');
const booksOf = (fundId: string) => readBalances(world.database.fork(), fundId);

describe('a payment taken in coins', () => {
  const pay = (loanId: string, amountSatang: bigint) => {
    const plan = { loanId, amountSatang, paidOn: '2021-05-05' };
    return world.run((em) => postRepayment(em, plan, later('treasurer')));
  };

  it('is exact until the by-law has coins, and rounded from that day on', async () => {
    const { loanId, fundId } = await aRepayingLoan(world);
    kept(await pay(loanId, 98_762n));
    expect(await booksOf(fundId)).toMatchObject({ cash: 7_353_762n, rounding: 0n });
    const coins = {
      centreId: world.centreId,
      key: 'coins-of-25-satang',
      value: 1,
      effectiveFrom: '2021-05-05',
      reason: 'มติที่ประชุม',
    } as const;
    kept(await world.run((em) => setPolicy(em, coins, actOf(world, 'secretary'))));
    kept(await pay(loanId, 98_762n));
    expect(await booksOf(fundId)).toMatchObject({
      cash: 7_353_762n + 98_750n,
      rounding: -12n,
      'loans-receivable': 2_745_000n - 85_037n - 98_762n,
    });
  });

  it('is undone with its rounding, and nothing is left of either', async () => {
    const { loanId, fundId } = await aRepayingLoan(world);
    kept(await openHand(world, fundId));
    const { repaymentId } = kept(await pay(loanId, 98_763n));
    expect(await lyingIn(world, fundId)).toMatchObject({ 'on-hand': 98_775n });
    expect(await booksOf(fundId)).toMatchObject({ cash: 7_353_775n, rounding: 12n });
    const wrong = { loanId, repaymentId, reason: 'พิมพ์ผิด' };
    const { reversalId } = kept(
      await world.run((em) => askReversal(em, wrong, later('treasurer'))),
    );
    const decision = { reversalId, outcome: 'confirmed' } as const;
    kept(await world.run((em) => decideReversal(em, decision, later('chair'))));
    expect(await booksOf(fundId)).toMatchObject({ cash: 7_255_000n, rounding: 0n });
  });

  it('needs a coin, unless it ends the loan', async () => {
    const { loanId, fundId } = await aRepayingLoan(world);
    expect(await pay(loanId, 12n)).toEqual({ refused: 'less-than-a-coin' });
    kept(await pay(loanId, 2_758_713n));
    expect(kept(await pay(loanId, 12n)).isPaidOff).toBe(true);
    expect(await booksOf(fundId)).toMatchObject({ 'loans-receivable': 0n, rounding: -0n });
  });
});

describe('a count of cash', () => {
  const count = (placeId: string, pieces: readonly CountedPieces[], name = 'treasurer') =>
    world.run((em) => countCash(em, { placeId, pieces }, later(name)));
  const decide = (countId: string, name: string, outcome: 'confirmed' | 'declined' = 'confirmed') =>
    world.run((em) => decideCount(em, { countId, outcome }, later(name)));
  const baht = (thousands: number, more: readonly CountedPieces[] = []) => [
    { denominationSatang: 100_000, pieces: thousands } as const,
    ...more,
  ];

  it('that agrees is confirmed by another and posts nothing', async () => {
    const fundId = await aFund(world);
    const { countId } = kept(await count(await undividedOf(world, fundId), baht(100)));
    expect(await decide(countId, 'treasurer')).toEqual({ refused: 'count-confirmed-by-another' });
    kept(await decide(countId, 'chair'));
    expect(await booksOf(fundId)).toMatchObject({ cash: 10_000_000n, 'cash-over-and-short': 0n });
    expect(await listCounts(world.database.fork(), { fundId, limit: 9 })).toMatchObject([
      { status: 'confirmed', countedSatang: 10_000_000n, countedByName: 'treasurer' },
    ]);
  });

  it.each([
    ['short', baht(99, [{ denominationSatang: 50_000, pieces: 1 }]), 9_950_000n, -50_000n],
    ['over', baht(100, [{ denominationSatang: 25, pieces: 3 }]), 10_000_075n, 75n],
  ] as const)('that is %s moves the difference when it is confirmed', async (...of) => {
    const [, pieces, cash, difference] = of;
    const fundId = await aFund(world);
    const { countId } = kept(await count(await undividedOf(world, fundId), pieces));
    expect(await booksOf(fundId)).toMatchObject({ cash: 10_000_000n });
    kept(await decide(countId, 'secretary'));
    expect(await booksOf(fundId)).toMatchObject({ cash, 'cash-over-and-short': difference });
    expect(await decide(countId, 'chair')).toEqual({ refused: 'count-decided-already' });
  });

  it('is void once money has moved, and only one is open at a place', async () => {
    const fundId = await aFund(world);
    const placeId = await undividedOf(world, fundId);
    const { countId } = kept(await count(placeId, baht(99)));
    expect(await count(placeId, baht(98))).toEqual({ refused: 'count-is-open' });
    const to = kept(await openHand(world, fundId)).placeId;
    kept(await moveMoney(world, { fundId, from: placeId, to, amountSatang: 5n }));
    expect(await decide(countId, 'chair')).toEqual({ refused: 'cash-moved-since-count' });
    kept(await decide(countId, 'treasurer', 'declined'));
    kept(await count(placeId, baht(99)));
  });

  it('is of cash, each note once', async () => {
    const { bank, undivided } = await aBankedFund(world);
    expect(await count(bank, baht(1))).toEqual({ refused: 'banks-are-not-counted' });
    const twice = [...baht(1), ...baht(2)];
    expect(await count(undivided, twice)).toEqual({ refused: 'denomination-named-twice' });
  });

  it('is kept by the database to the sum of its pieces, and unchanged once decided', async () => {
    const fundId = await aFund(world);
    const { countId } = kept(await count(await undividedOf(world, fundId), baht(100)));
    const change = (what: string) => inSql(`update cash_count set ${what} where id = '${countId}'`);
    await expect(change('counted_satang = 1')).rejects.toThrow('not the sum of its pieces');
    await expect(
      change(`status = 'confirmed', decided_at = now(), decided_by_user_id = counted_by_user_id`),
    ).rejects.toThrow('count_needs_two_people');
    kept(await decide(countId, 'chair'));
    await expect(change('counted_on = counted_on')).rejects.toThrow('is append-only');
  });
});
