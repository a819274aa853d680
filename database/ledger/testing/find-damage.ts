import type { World } from '../../testing/money-world.ts';
import { checkBooks, type BookRule } from '../check-books.ts';

const OF_BOOKS: readonly BookRule[] = [
  'entry-balances',
  'balance-is-sum-of-lines',
  'fund-balances',
  'nothing-below-zero',
];

/** Damage to the books themselves; entries without loans cannot be right for the contracts. */
export async function findDamage(world: World): Promise<BookRule[]> {
  const found = await checkBooks(world.database.fork());
  return found.map(({ rule }) => rule).filter((rule) => OF_BOOKS.includes(rule));
}
