/** Brings a database to the newest schema; what `ops` calls before anything else starts. */

import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { MIGRATIONS } from './migrations.ts';

/** Any constant will do, as long as every starter uses the same. */
const MIGRATION_LOCK = 7_205_642_001;

/**
 * Runs what has not run yet, and makes the schema `auth` that the identity library fills. Two
 * starters at once are safe: the second waits for the first and finds nothing left to do.
 */
export async function migrate(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  // A server stopped under an idle connection is told by the next query, not by a crash.
  client.on('error', () => {});
  await client.connect();
  try {
    // The lock lives as long as this connection, so a killed starter leaves none behind.
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await client.query('create schema if not exists auth');
    await runMigrations(url);
  } finally {
    await client.end();
  }
}

async function runMigrations(url: string): Promise<void> {
  const orm = await MikroORM.init({
    clientUrl: url,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    migrations: {
      migrationsList: [...MIGRATIONS],
      snapshot: false,
      transactional: true,
      allOrNothing: true,
    },
    logger: () => {},
  });
  try {
    await orm.migrator.up();
  } finally {
    await orm.close(true);
  }
}
