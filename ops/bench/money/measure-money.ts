/** The money's own figures, on a Postgres of their own that flushes to disk as the product's does. */

import { randomBytes } from 'node:crypto';
import { migrate } from '#database/migrate';
import { ensureOwnedDatabase } from '../../embedded/postgres-database.ts';
import { startTestPostgres } from '../../testing/start-services.ts';
import type { Row } from '../figures.ts';
import { measurePostings } from './postings.ts';
import { measureSchedules } from './schedules.ts';

export async function measureMoney(): Promise<Row[]> {
  const schedules = measureSchedules();
  const postgres = await startTestPostgres({ isDurable: true });
  try {
    const url = await ensureOwnedDatabase({
      adminUrl: postgres.adminUrl,
      database: 'bench_money',
      owner: 'bench_money',
      password: randomBytes(16).toString('hex'),
    });
    await migrate(url);
    return [...schedules, ...(await measurePostings(url))];
  } finally {
    await postgres.stop();
  }
}
