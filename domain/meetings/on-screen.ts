import type { ItemStatus } from './meeting-statuses.ts';

interface ItemInOrder {
  readonly position: number;
  readonly status: ItemStatus;
  readonly votingOpenedAt: string | null;
  readonly settledAt: string | null;
}

/**
 * The item that the room has before it: the one whose vote was opened last; between two votes the one
 * settled last, so that its result stays on the screen; before the first the top of the agenda.
 */
export function itemOnScreen<Item extends ItemInOrder>(items: readonly Item[]): Item | undefined {
  const voting = items.filter(({ status }) => status === 'voting');
  const settled = items.filter(({ settledAt }) => settledAt !== null);
  return (
    latest(voting, (item) => item.votingOpenedAt) ??
    latest(settled, (item) => item.settledAt) ??
    items.toSorted((a, b) => a.position - b.position)[0]
  );
}

function latest<Item extends ItemInOrder>(
  items: readonly Item[],
  instantOf: (item: Item) => string | null,
): Item | undefined {
  const key = (item: Item) => instantOf(item) ?? '';
  return items.toSorted((a, b) => (key(a) < key(b) ? 1 : -1))[0];
}
