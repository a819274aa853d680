/** The closed periods of a fund and what asks to be opened again. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { toInstant, toInstantOrNull } from '../columns.ts';
import type { PeriodClose } from './closing-entities.ts';

export interface ShownClose extends Pick<
  PeriodClose,
  'kind' | 'firstOn' | 'lastOn' | 'status' | 'reopenReason' | 'reopenAskedByUserId'
> {
  readonly closeId: string;
  readonly closedByName: string;
  readonly closedAt: string;
  readonly reopenAskedByName: string | null;
  readonly reopenedByName: string | null;
  readonly reopenedAt: string | null;
}

/** Every close of a fund, the latest period first; a reopened one stays in the list. */
export async function listCloses(em: EntityManager, fundId: string): Promise<ShownClose[]> {
  const rows = await em.execute<ShownClose[]>(
    `select c.id as "closeId", c.kind, c.first_on::text as "firstOn", c.last_on::text as "lastOn",
            c.status, c.reopen_reason as "reopenReason",
            c.reopen_asked_by_user_id as "reopenAskedByUserId",
            s.display_name as "closedByName", c.closed_at as "closedAt",
            a.display_name as "reopenAskedByName", r.display_name as "reopenedByName",
            c.reopened_at as "reopenedAt"
       from period_close c join seat s on s.id = c.closed_by_seat_id
       left join seat a on a.id = c.reopen_asked_by_seat_id
       left join seat r on r.id = c.reopened_by_seat_id
      where c.fund_id = ? order by c.last_on desc, c.closed_at desc, c.id`,
    [fundId],
  );
  return rows.map((row) => ({
    ...row,
    closedAt: toInstant(row.closedAt),
    reopenedAt: toInstantOrNull(row.reopenedAt),
  }));
}
