/**
 * The way into Postgres. Entities are plain rows without relations: reads say in SQL what they want,
 * writers insert and update in the order the story has, and foreign keys catch a wrong order.
 */

import { MikroORM, type EntityManager } from '@mikro-orm/postgresql';
import { giveBackDeadConnections } from './dead-connections.ts';
import { ENTITIES } from './entities.ts';
import { keepValuesOutOfErrors } from './safe-errors.ts';

export interface DatabaseOptions {
  /** Largest number of connections this process holds. */
  readonly poolSize?: number;
  /** A statement that runs longer is stopped; so is one that waits as long for a lock. */
  readonly statementTimeoutMs?: number;
}

export interface Database {
  readonly orm: MikroORM;
  /** A fresh unit of work: one for each request, activity or transaction. */
  fork(): EntityManager;
  close(): Promise<void>;
}

/** Opens the database at `url` (`postgres://…`). The connections come with the first query. */
export async function openDatabase(url: string, options: DatabaseOptions = {}): Promise<Database> {
  const statementTimeoutMs = options.statementTimeoutMs ?? 15_000;
  const orm = await MikroORM.init({
    clientUrl: url,
    entities: ENTITIES,
    pool: { min: 0, max: options.poolSize ?? 10, idleTimeoutMillis: 30_000 },
    driverOptions: {
      application_name: 'plodnee',
      connectionTimeoutMillis: 10_000,
      statement_timeout: statementTimeoutMs,
      lock_timeout: statementTimeoutMs,
      idle_in_transaction_session_timeout: 2 * statementTimeoutMs,
      // Instants are read as text; a server in another zone must not change how they look.
      options: '-c TimeZone=UTC',
      onPoolCreated: giveBackDeadConnections,
    },
    // Tables are made by migrations alone; checks of the live schema would only slow the start.
    discovery: { checkDuplicateTableNames: true },
    logger: () => {},
  });
  keepValuesOutOfErrors(orm);
  return {
    orm,
    fork: () => orm.em.fork(),
    close: () => orm.close(true),
  };
}
