/** One transaction for one command. A deadlock or a lost race at commit starts the work again. */

import { IsolationLevel } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Database } from './orm.ts';

const TRIES = 4;
const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';

/**
 * Runs `work` in one READ COMMITTED transaction and commits when it returns. `keeps` may look at the
 * result and say no: then everything is rolled back and the result returned all the same, which is
 * how a refusal after a half-done write leaves nothing behind. `work` opens no transaction of
 * its own, so that a retry starts everything again.
 */
export async function inTransaction<Result>(
  database: Database,
  work: (em: EntityManager) => Promise<Result>,
  keeps: (result: Result) => boolean = () => true,
): Promise<Result> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await runOnceThrough(database, work, keeps);
    } catch (error) {
      if (tried === TRIES || !mayTryAgain(error)) throw error;
    }
  }
}

async function runOnceThrough<Result>(
  database: Database,
  work: (em: EntityManager) => Promise<Result>,
  keeps: (result: Result) => boolean,
): Promise<Result> {
  const em = database.fork();
  await em.begin({ isolationLevel: IsolationLevel.READ_COMMITTED });
  try {
    const result = await work(em);
    if (keeps(result)) await em.commit();
    else await em.rollback();
    return result;
  } catch (error) {
    // Where the connection is gone, Postgres has rolled back by itself; the first error says why.
    if (em.isInTransaction()) await em.rollback().catch(() => {});
    throw error;
  }
}

/** Whether Postgres refused for reasons of timing alone, so that the same work may succeed now. */
function mayTryAgain(error: unknown): boolean {
  const code = findErrorCode(error);
  return code === SERIALIZATION_FAILURE || code === DEADLOCK;
}

/** Postgres' error code, also when the ORM wrapped the error. */
export function findErrorCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : findErrorCode(error.cause);
}
