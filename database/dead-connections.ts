import type { Pool, PoolClient } from 'pg';

/** Whoever can still give a connection back has done so by then. */
const GRACE_MS = 500;

/**
 * Gives connections that the server cut off back to their pool. A transaction on one can neither commit
 * nor roll back, and the query builder gives its connection back after either: without this, every
 * request that was under way when Postgres was killed would keep a place of the pool for ever.
 */
export function giveBackDeadConnections(pool: Pool): void {
  const taken = new Set<PoolClient>();
  pool.on('acquire', (client) => taken.add(client));
  pool.on('release', (_error, client) => taken.delete(client));
  pool.on('connect', (client) => {
    client.once('end', () => {
      setTimeout(() => {
        if (taken.has(client)) client.release(true);
      }, GRACE_MS).unref();
    });
  });
}
