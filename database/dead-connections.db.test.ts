import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDatabase, type Database } from './orm.ts';
import { startTestDatabase, type TestDatabase } from './testing/test-database.ts';
import { inTransaction } from './transaction.ts';

let test: TestDatabase;
let database: Database;

beforeAll(async () => {
  test = await startTestDatabase();
  // One place, so that a place that is lost stops everything.
  database = await openDatabase(test.url, { poolSize: 1 });
});

afterAll(async () => {
  await database.close();
  await test.stop();
});

describe('a transaction whose server process is killed', () => {
  it('fails, and its place in the pool serves the next one', async () => {
    const killed = inTransaction(database, async (em) => {
      const [row] = await em.execute<{ pid: number }[]>('select pg_backend_pid() as pid');
      await test.database.fork().execute('select pg_terminate_backend(?)', [row?.pid]);
      await em.execute('select 1');
    });
    await expect(killed).rejects.toThrow(/terminating connection|not queryable/u);
    const one = await inTransaction(database, (em) => em.execute('select 1 as one'));
    expect(one).toEqual([{ one: 1 }]);
  });
});
