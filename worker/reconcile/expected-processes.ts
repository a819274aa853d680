/** Which processes must run, read from the rows; each with the stage it must show, where one is kept. */

import type { EntityManager } from '@mikro-orm/postgresql';

export interface ExpectedProcess {
  readonly processId: string;
  /** Null where the row keeps no stage of its own to compare with. */
  readonly stage: string | null;
}

const EXPECTED = `
  select 'case/' || id as "processId", status as stage from household_case where closed_on is null
  union all
  select 'meeting/' || id, status from meeting where status not in ('closed', 'lapsed')
  union all
  select 'loan/' || n.id, null from loan n where n.status not in ('paid', 'released', 'written-off')
     -- Its process begins when the last further approval is given.
     and not exists (select 1 from approval_step s where s.loan_id = n.id and s.status = 'open')
  union all
  select 'support/' || id, null from support
   where status not in ('refused', 'lapsed', 'ended', 'lasting-market')
  union all
  select 'duty/' || id, status from duty where status in ('waiting', 'open')`;

/** Processes whose rows are open. */
export async function listExpected(em: EntityManager): Promise<ExpectedProcess[]> {
  return em.execute<ExpectedProcess[]>(EXPECTED);
}

/**
 * Loans that are paid and wait for the clearance of their household (until then a payment may be undone), or
 * written off while the case has not heard of it yet.
 */
export async function listMayWait(em: EntityManager): Promise<Set<string>> {
  const rows = await em.execute<{ processId: string }[]>(
    `select 'loan/' || n.id as "processId" from loan n join household_case c on c.id = n.case_id
      where n.status in ('paid', 'written-off') and c.status in ('repaying', 'in-arrears')`,
  );
  return new Set(rows.map(({ processId }) => processId));
}

/** Processes that have news on the way: rows and process may differ until they arrive. */
export async function listAwaitingNews(em: EntityManager): Promise<Set<string>> {
  const rows = await em.execute<{ processId: string }[]>(
    'select distinct process_id as "processId" from outbox where sent_at is null',
  );
  return new Set(rows.map(({ processId }) => processId));
}

/** News that should have arrived long ago. */
export async function listLateNews(
  em: EntityManager,
): Promise<{ id: string; processId: string; attempts: number }[]> {
  return em.execute(
    `select id::text as id, process_id as "processId", attempts from outbox
      where sent_at is null and created_at < now() - interval '60 seconds' order by id`,
  );
}

/** Open tasks by the process that opened them. */
export async function listTaskProcesses(
  em: EntityManager,
): Promise<{ processId: string; openTasks: number }[]> {
  return em.execute(
    `select process_id as "processId", count(*)::int as "openTasks"
       from task where status = 'open' group by process_id`,
  );
}
