import type { EntityManager } from '@mikro-orm/postgresql';
import type { TaskKind } from '#domain/tasks/task-kinds';

/** Work that cannot be done without knowing to whom the household owes. */
const NEEDS_CREDITORS: readonly TaskKind[] = [
  'survey-household',
  'negotiate-creditors',
  'pay-creditors',
  'collect-receipts',
];

/** Whether the person speaks with creditors of the case: holds such work now, or opened talks. */
export async function isNegotiatorOf(
  em: EntityManager,
  ask: { caseId: string; userId: string },
): Promise<boolean> {
  const rows = await em.execute<{ is: boolean }[]>(
    `select exists (select 1 from task t where t.case_id = ? and t.status = 'open'
                       and t.assignee_user_id = ? and t.kind = any(string_to_array(?, ',')))
         or exists (select 1 from negotiation n join seat s on s.id = n.negotiator_seat_id
                     where n.case_id = ? and s.user_id = ?) as is`,
    [ask.caseId, ask.userId, NEEDS_CREDITORS.join(','), ask.caseId, ask.userId],
  );
  return rows[0]?.is === true;
}
