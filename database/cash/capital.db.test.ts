import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { readBalances } from '../ledger/balances.ts';
import { checkBooks } from '../ledger/check-books.ts';
import { lyingIn, moveMoney, openBank, openHand, undividedOf } from '../testing/fund-cash.ts';
import { aReservedLoan } from '../testing/lent-loan.ts';
import { actOf, aFund, aWorld, kept, ON, type World } from '../testing/money-world.ts';
import { readPlacePeriods } from './place-periods.ts';
import { recordCapital, type CapitalPlan } from './record-capital.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld(1);
});
afterEach(async () => {
  expect(await checkBooks(world.database.fork())).toEqual([]);
});
afterAll(() => world.close());

describe('the capital of a fund', () => {
  const book = (plan: Partial<CapitalPlan> & { fundId: string }) => {
    const usual = { kind: 'receive-grant', amountSatang: 5_000n, bookedOn: ON } as const;
    const whole = { ...usual, entryKey: randomUUID(), ...plan };
    return world.run((em) => recordCapital(em, whole, actOf(world, 'treasurer')));
  };

  it('grows by grants and by savings of members in total, where the money came in', async () => {
    const fundId = await aFund(world);
    const placeId = kept(await openBank(world, fundId)).placeId;
    kept(await book({ fundId, placeId }));
    kept(await book({ fundId, kind: 'receive-member-capital', amountSatang: 700n }));
    kept(await book({ fundId, kind: 'classify-as-member-capital', amountSatang: 2_000_000n }));
    expect(await readBalances(world.database.fork(), fundId)).toMatchObject({
      cash: 10_005_700n,
      capital: 8_000_000n,
      grants: 5_000n,
      'member-capital': 2_000_700n,
    });
    expect(await lyingIn(world, fundId)).toEqual({ undivided: 10_000_700n, bank: 5_000n });
  });

  it('is told apart no further than it was stated, and booked on days of the fund', async () => {
    const fundId = await aFund(world, { capitalSatang: 100n });
    const classify = { fundId, kind: 'classify-as-grants', amountSatang: 101n } as const;
    expect(await book(classify)).toEqual({ refused: 'not-enough-capital' });
    expect(await book({ fundId, bookedOn: '2017-12-31' })).toEqual({
      refused: 'before-it-joined',
    });
    expect(await book({ fundId, bookedOn: '2021-03-26' })).toEqual({
      refused: 'booked-in-the-future',
    });
    const foreign = await undividedOf(world, await aFund(world));
    expect(await book({ fundId, placeId: foreign })).toEqual({ refused: 'no-such-place' });
  });
});

describe('the statement by places', () => {
  it('shows what came and went, and that a promise moves nothing', async () => {
    const { fundId } = await aReservedLoan(world);
    const from = await undividedOf(world, fundId);
    const to = kept(await openHand(world, fundId)).placeId;
    kept(await moveMoney(world, { fundId, from, to, amountSatang: 2_500_000n }));
    const period = { fundId, fromOn: '2021-01-01', toOn: '2021-12-31' };
    expect(await readPlacePeriods(world.database.fork(), period)).toMatchObject([
      { kind: 'undivided', openingSatang: 10_000_000n, inSatang: 0n, outSatang: 2_500_000n },
      { kind: 'on-hand', openingSatang: 0n, inSatang: 2_500_000n, closingSatang: 2_500_000n },
    ]);
  });
});
