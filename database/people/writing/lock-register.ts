import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * The register of a centre's people, until the caller's transaction ends. Two clerks with the same
 * people at the same moment: one looks after the other has written, or merged. Taken before any lock on the
 * centre's own row, as writing a case refers to it.
 */
export async function lockRegister(em: EntityManager, centreId: string): Promise<void> {
  const lockName = `register/${centreId}`;
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [lockName]);
}
