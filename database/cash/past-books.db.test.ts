/** Books kept before cash had places: brought over, their money lies undivided and every entry stands. */

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readBalances } from '../ledger/balances.ts';
import { checkBooks } from '../ledger/check-books.ts';
import { Migration0010CashPlaces } from '../migrations/0010-cash-places.ts';
import { Migration0025LoanChanges } from '../migrations/0025-loan-changes.ts';
import { Migration0026Settlements } from '../migrations/0026-settlements.ts';
import { Migration0046InterestPayers } from '../migrations/0046-interest-payers.ts';
import { aRepayingLoan, aReservedLoan } from '../testing/lent-loan.ts';
import { aWorld, type World } from '../testing/money-world.ts';
import { listPlaces } from './cash-book.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld(0);
});
afterAll(() => world.close());

/** The chart that came later goes first and comes back last. */
const WAY = [
  [Migration0046InterestPayers, 'down'],
  [Migration0026Settlements, 'down'],
  [Migration0025LoanChanges, 'down'],
  [Migration0010CashPlaces, 'down'],
  [Migration0010CashPlaces, 'up'],
  [Migration0025LoanChanges, 'up'],
  [Migration0026Settlements, 'up'],
  [Migration0046InterestPayers, 'up'],
] as const;

async function migrateBackAndForth(): Promise<void> {
  const { orm } = world.database;
  for (const [Step, way] of WAY) {
    const migration = new Step(orm.em.getDriver(), orm.config);
    migration[way]();
    await world.run(async (em) => {
      for (const query of migration.getQueries()) await em.execute(query as string);
    });
  }
}

it('finds what was lent, reserved and kept, all of it undivided', async () => {
  const repaying = await aRepayingLoan(world);
  const reserved = await aReservedLoan(world);
  const funds = [repaying.fundId, reserved.fundId];
  const before = await Promise.all(funds.map((id) => readBalances(world.database.fork(), id)));
  await migrateBackAndForth();
  const em = world.database.fork();
  expect(await checkBooks(em)).toEqual([]);
  expect(await Promise.all(funds.map((id) => readBalances(world.database.fork(), id)))).toEqual(
    before,
  );
  expect(await listPlaces(em, repaying.fundId)).toMatchObject([
    { kind: 'undivided', balanceSatang: 7_255_000n },
  ]);
  expect(await listPlaces(em, reserved.fundId)).toMatchObject([
    { kind: 'undivided', balanceSatang: 10_000_000n },
  ]);
});
