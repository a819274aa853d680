import type { EntityManager } from '@mikro-orm/postgresql';

/** Whether news to the process is accepted but not delivered yet: it knows less than the rows say. */
export async function isNewsWaiting(em: EntityManager, processId: string): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    'select 1 from outbox where process_id = ? and sent_at is null limit 1',
    [processId],
  );
  return rows.length > 0;
}
