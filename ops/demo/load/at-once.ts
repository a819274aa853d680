/** Few enough to leave the machine to others, enough to keep the server busy. */
const AT_ONCE = 4;

/** Runs `work` for every item, a few at a time. The first failure ends it. */
export async function atOnce<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  async function takeNext(): Promise<void> {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  }
  await Promise.all(Array.from({ length: AT_ONCE }, takeNext));
}
