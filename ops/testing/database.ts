import { randomBytes } from 'node:crypto';
import { escapeIdentifier } from 'pg';
import type { Client } from 'pg';
import { buildUrl, ensureOwnedDatabase, withClient } from '../embedded/postgres-database.ts';

export type TestDatabase = { url: string; drop: () => Promise<void> };

const TEMPLATE = 'plodnee_template';
const OWNER = 'plodnee';
const OWNER_PASSWORD = 'plodnee-test';
const LOCK = "hashtext('plodnee test template')";

/**
 * A fresh migrated database for one test file. The migrations run once per run, into a template
 * that every further database is copied from.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const adminUrl = getAdminUrl();
  const name = `plodnee_test_${randomBytes(6).toString('hex')}`;
  await withClient(adminUrl, async (client) => {
    // Jest runs files in several processes: one of them makes the template, the others wait.
    await client.query(`select pg_advisory_lock(${LOCK})`);
    await ensureTemplate(client, adminUrl);
    const [database, template, owner] = [name, TEMPLATE, OWNER].map((id) => escapeIdentifier(id));
    await client.query(`create database ${database} template ${template} owner ${owner}`);
  });
  const url = buildUrl(adminUrl, { database: name, owner: OWNER, password: OWNER_PASSWORD });
  return { url, drop: () => dropDatabase(adminUrl, name) };
}

async function ensureTemplate(client: Client, adminUrl: string): Promise<void> {
  const found = await client.query('select 1 from pg_database where datname = $1', [TEMPLATE]);
  if (found.rowCount !== 0) return;
  const making = `${TEMPLATE}_making`;
  await client.query(`drop database if exists ${escapeIdentifier(making)} with (force)`);
  const plan = { adminUrl, database: making, owner: OWNER, password: OWNER_PASSWORD };
  const { migrate } = await import('#database/migrate');
  await migrate(await ensureOwnedDatabase(plan));
  // The name is given last: a run killed half-way leaves no half-migrated template.
  const names = [making, TEMPLATE].map((name) => escapeIdentifier(name));
  await client.query(`alter database ${names[0]} rename to ${names[1]}`);
}

async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    await client.query(`drop database if exists ${escapeIdentifier(name)} with (force)`);
  });
}

function getAdminUrl(): string {
  const url = process.env.PLODNEE_TEST_DATABASE_URL;
  if (url !== undefined) return url;
  throw new Error('PLODNEE_TEST_DATABASE_URL is not set: run the tests with `npm test`.');
}
