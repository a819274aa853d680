/** Many people move a fund's money at the same moment: whatever the order, nothing is lost or below zero. */

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { reserveEntry } from '#domain/ledger/entry';
import { satang } from '#domain/money/satang';
import { readBalances } from '../ledger/balances.ts';
import { checkBooks } from '../ledger/check-books.ts';
import { postEntry } from '../ledger/post-entry.ts';
import { moveMoney, openBank, openHand, undividedOf } from '../testing/fund-cash.ts';
import { actOf, aFund, AT, aWorld, kept, ON, type World } from '../testing/money-world.ts';
import { listPlaces } from './cash-book.ts';
import { askWithdrawal, decideWithdrawal } from './withdraw.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld(0);
});
afterAll(() => world.close());

const CAPITAL = 1_000n;

interface Step {
  readonly kind: 'move' | 'withdraw' | 'reserve';
  readonly from: number;
  readonly to: number;
  readonly amount: number;
}

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('move', 'move', 'withdraw', 'reserve'),
    from: fc.nat({ max: 2 }),
    to: fc.nat({ max: 2 }),
    amount: fc.integer({ min: 1, max: 600 }),
  }) as fc.Arbitrary<Step>,
  { minLength: 12, maxLength: 12 },
);

async function run(fundId: string, places: readonly string[], step: Step): Promise<unknown> {
  const amountSatang = BigInt(step.amount);
  const [from = '', to = ''] = [places[step.from], places[step.to]];
  if (step.kind === 'move') return moveMoney(world, { fundId, from, to, amountSatang });
  if (step.kind === 'reserve') {
    const entry = reserveEntry({ amountSatang: satang(amountSatang) });
    const postingKey = `${fundId}/${JSON.stringify(step)}`;
    const posting = { fundId, ...entry, postingKey, businessOn: ON, recordedAt: AT };
    return world.run((em) => postEntry(em, posting));
  }
  const bank = places[2] ?? '';
  const way = {
    fundId,
    fromPlaceId: bank,
    toPlaceId: to,
    amountSatang,
    movedOn: ON,
    purpose: 'จ่าย',
  };
  const asked = await world.run((em) => askWithdrawal(em, way, actOf(world, 'chair')));
  if ('refused' in asked) return asked;
  const decision = { ...asked, outcome: 'paid' } as const;
  return world.run((em) => decideWithdrawal(em, decision, actOf(world, 'treasurer')));
}

it('twelve at a time, in eight random mixes', async () => {
  for (const mix of fc.sample(steps, { numRuns: 8, seed: 2569 })) {
    const fundId = await aFund(world, { capitalSatang: CAPITAL });
    const hand = kept(await openHand(world, fundId)).placeId;
    const bank = kept(await openBank(world, fundId)).placeId;
    const undivided = await undividedOf(world, fundId);
    await Promise.all(mix.map((step) => run(fundId, [undivided, hand, bank], step)));

    const em = world.database.fork();
    const lying = (await listPlaces(em, fundId)).map(({ balanceSatang }) => balanceSatang);
    const { cash, reserved } = await readBalances(em, fundId);
    expect(lying.every((sum) => sum >= 0n)).toBe(true);
    expect(lying.reduce((sum, amount) => sum + amount, 0n)).toBe(CAPITAL);
    expect(cash + reserved).toBe(CAPITAL);
  }
  // Reserved money belongs to loans, which this test has none of; every other rule of the books holds.
  const found = await checkBooks(world.database.fork());
  expect(found.filter(({ rule }) => rule !== 'reserved-is-for-open-loans')).toEqual([]);
});
