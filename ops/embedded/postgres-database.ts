import { Client, escapeIdentifier, escapeLiteral } from 'pg';

export type OwnedDatabase = { adminUrl: string; database: string; owner: string; password: string };

/**
 * Makes the owner role and its database when missing and returns the owner's URL. The owner is no
 * superuser, so row security holds for what the product does.
 */
export async function ensureOwnedDatabase(plan: OwnedDatabase): Promise<string> {
  await withClient(plan.adminUrl, async (client) => {
    await ensureRole(client, plan);
    const found = await client.query('select 1 from pg_database where datname = $1', [
      plan.database,
    ]);
    if (found.rowCount === 0) {
      const names = [plan.database, plan.owner].map((name) => escapeIdentifier(name));
      await client.query(`create database ${names[0]} owner ${names[1]}`);
    }
  });
  return buildUrl(plan.adminUrl, plan);
}

async function ensureRole(client: Client, plan: OwnedDatabase): Promise<void> {
  const found = await client.query('select 1 from pg_roles where rolname = $1', [plan.owner]);
  const verb = found.rowCount === 0 ? 'create' : 'alter';
  const role = escapeIdentifier(plan.owner);
  const password = escapeLiteral(plan.password);
  await client.query(`${verb} role ${role} login createrole nosuperuser password ${password}`);
}

/** The same server as `url`, another database and, when given, another role. */
export function buildUrl(
  url: string,
  change: { database: string; owner?: string; password?: string },
): string {
  const next = new URL(url);
  next.pathname = `/${change.database}`;
  if (change.owner !== undefined) next.username = change.owner;
  if (change.password !== undefined) next.password = change.password;
  return next.href;
}

/** Opens one connection for `work` and closes it, also when `work` throws. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  // A server stopped under an idle connection is told by the next query, not by a crash.
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
