/**
 * What the same Postgres can do at all, in the same run: eight connections, each transaction one row
 * written and one changed, flushed to disk at commit as the product's are.
 */

import { Client } from 'pg';
import type { Row } from './figures.ts';

const CONNECTIONS = 8;
const SECONDS = 4;

/** `completionsPerSecond`: what the product did, for the ratio. */
export async function measureRawTransactions(
  databaseUrl: string,
  completionsPerSecond: number,
): Promise<Row> {
  const clients = await Promise.all(Array.from({ length: CONNECTIONS }, () => open(databaseUrl)));
  const [first] = clients as [Client];
  await first.query('create table bench_row (id bigserial primary key, lane int, seen int)');
  try {
    const until = performance.now() + SECONDS * 1000;
    const counts = await Promise.all(
      clients.map((client, lane) => writeUntil(client, lane, until)),
    );
    const perSecond = counts.reduce((sum, count) => sum + count, 0) / SECONDS;
    const ratio = (perSecond / completionsPerSecond).toFixed(0);
    return {
      what: `raw transactions, ${CONNECTIONS} connections`,
      value: `${perSecond.toFixed(0)} /s`,
      remark: `one completed task for ${ratio} of them`,
    };
  } finally {
    await first.query('drop table bench_row');
    await Promise.all(clients.map((client) => client.end()));
  }
}

async function open(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString });
  await client.connect();
  return client;
}

async function writeUntil(client: Client, lane: number, until: number): Promise<number> {
  let count = 0;
  for (; performance.now() < until; count += 1) {
    await client.query('begin');
    const { rows } = await client.query<{ id: string }>({
      name: 'write',
      text: 'insert into bench_row (lane, seen) values ($1, 0) returning id',
      values: [lane],
    });
    await client.query({
      name: 'change',
      text: 'update bench_row set seen = seen + 1 where id = $1',
      values: [rows[0]?.id],
    });
    await client.query('commit');
  }
  return count;
}
