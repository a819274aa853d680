/**
 * Journal postings in a second at sixteen writers, beside the very same rows written by bare SQL: one
 * entry with its three lines in one transaction, prepared statements, the same tables with the same
 * triggers. The two take turns in one run, so that whatever else the machine does weighs on both.
 */

import { checkBooks, type BookRule } from '#database/ledger/check-books';
import { openDatabase, type Database } from '#database/orm';
import { median, percentile, type Row } from '../figures.ts';
import { openBareWriters } from './bare-writers.ts';
import { openBenchFunds } from './bench-funds.ts';
import { openProductWriters } from './product-writers.ts';

const WRITERS = 16;
const ROUNDS = 12;
const SECONDS = 0.75;

/** One posting of the writer; the number is new for each. */
export type Write = (writer: number, number: number) => Promise<void>;

export async function measurePostings(url: string): Promise<Row[]> {
  const database = await openDatabase(url, { poolSize: WRITERS });
  const funds = await openBenchFunds(database, WRITERS);
  const bare = await openBareWriters(url, funds);
  try {
    const own = { product: openProductWriters(database, funds), bare: bare.write };
    const rows = [await compare('a fund each', own)];
    const [first] = funds;
    const shared = funds.map(() => first as (typeof funds)[number]);
    const hot = await openBareWriters(url, shared);
    const one = { product: openProductWriters(database, shared), bare: hot.write };
    rows.push(await compare('one fund', one));
    await hot.close();
    await mustBeSound(database);
    return rows;
  } finally {
    await bare.close();
    await database.close();
  }
}

/** The books themselves; the loans of the bench are only sums, so the rules of contracts say nothing. */
async function mustBeSound(database: Database): Promise<void> {
  const rules: readonly BookRule[] = ['entry-balances', 'balance-is-sum-of-lines', 'fund-balances'];
  const broken = (await checkBooks(database.fork())).find(({ rule }) => rules.includes(rule));
  if (broken !== undefined) throw new Error(`The books are not sound: ${broken.rule}`);
}

const PRODUCT_FIRST = ['product', 'bare'] as const;

async function compare(where: string, ways: { product: Write; bare: Write }): Promise<Row> {
  const rates = { product: [] as number[], bare: [] as number[] };
  await writeFor(0.5, ways.product);
  await writeFor(0.5, ways.bare);
  for (let round = 0; round < ROUNDS; round += 1) {
    // Now one first, now the other: a machine that slows down on the way favours neither.
    const inOrder = round % 2 === 0 ? PRODUCT_FIRST : PRODUCT_FIRST.toReversed();
    for (const way of inOrder) rates[way].push(await writeFor(SECONDS, ways[way]));
  }
  const ratios = rates.product.map((rate, at) => rate / (rates.bare[at] ?? Number.NaN));
  const [low, high] = [percentile(ratios, 0.25), percentile(ratios, 0.75)];
  const bare = median(rates.bare).toFixed(0);
  return {
    what: `postings, ${WRITERS} writers, ${where}`,
    value: `${median(rates.product).toFixed(0)} /s`,
    remark: `${median(ratios).toFixed(2)} of bare SQL's ${bare} /s (half of the turns ${low.toFixed(2)}–${high.toFixed(2)})`,
  };
}

let numbered = 0;

/** Postings a second: each writer begins its next one when the last is committed. */
async function writeFor(seconds: number, write: Write): Promise<number> {
  const startedAt = performance.now();
  const until = startedAt + seconds * 1000;
  let count = 0;
  const walk = async (writer: number): Promise<void> => {
    while (performance.now() < until) {
      numbered += 1;
      await write(writer, numbered);
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, (_, writer) => walk(writer)));
  return count / ((performance.now() - startedAt) / 1000);
}
