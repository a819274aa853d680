import { createTestDatabase } from '../../ops/testing/database.ts';
import { openDatabase, type Database } from '../orm.ts';

export interface TestDatabase {
  readonly database: Database;
  readonly url: string;
  /** Closes the connections and drops the database. */
  stop(): Promise<void>;
}

/** A migrated database of its own for one test file, opened. */
export async function startTestDatabase(poolSize = 12): Promise<TestDatabase> {
  const { url, drop } = await createTestDatabase();
  const database = await openDatabase(url, { poolSize });
  return {
    database,
    url,
    stop: async () => {
      await database.close();
      await drop();
    },
  };
}
