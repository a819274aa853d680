/**
 * Questions that wait for their answer. Answering is about machines, not about business days, so here
 * Postgres' own clock decides what is due.
 */

import type { EntityManager } from '@mikro-orm/postgresql';

/** Whoever works on an order says so more often than this; else it is due again. */
const LEASE_SECONDS = 20;
const LONGEST_PAUSE_SECONDS = 600;

const IS_OPEN = `exists (select 1 from meeting m where m.id = o.meeting_id
                          and m.status in ('convened', 'opened'))`;

/**
 * Takes the order that is due longest. If the worker dies with it, it is due again after a while, later
 * each time. Orders of meetings that are over are called off. To be committed before the work begins.
 */
export async function takeAllocation(em: EntityManager): Promise<string | undefined> {
  await em.execute(`delete from allocation_order o where not ${IS_OPEN}`);
  const rows = await em.execute<{ proposalId: string }[]>(
    `update allocation_order set attempts = attempts + 1,
            next_attempt_at = now() + least(? * power(2, least(attempts, 8)), ?) * interval '1 second'
      where proposal_id in (select proposal_id from allocation_order
              where next_attempt_at <= now() order by next_attempt_at, proposal_id limit 1
                for update skip locked)
      returning proposal_id as "proposalId"`,
    [LEASE_SECONDS, LONGEST_PAUSE_SECONDS],
  );
  return rows[0]?.proposalId;
}

/** Says that the work goes on; false when it is wanted no more. */
export async function keepAllocation(em: EntityManager, proposalId: string): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    `update allocation_order o
        set next_attempt_at = greatest(o.next_attempt_at, now() + ? * interval '1 second')
      where o.proposal_id = ? and ${IS_OPEN} returning 1`,
    [LEASE_SECONDS, proposalId],
  );
  return rows.length > 0;
}

/** Gives an order back undone, for somebody else to take at once. */
export async function giveAllocationBack(em: EntityManager, proposalId: string): Promise<void> {
  await em.execute(
    `update allocation_order set next_attempt_at = now(), attempts = greatest(attempts - 1, 0)
      where proposal_id = ?`,
    [proposalId],
  );
}
