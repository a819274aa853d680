import type { EntityManager } from '@mikro-orm/postgresql';
import type { MotionKind } from '#domain/meetings/motion-kinds';
import { TASK_OF_MOTION, type HouseholdMotionKind } from './refuse-household.ts';

export interface WaitingMotion {
  readonly motionId: string;
  readonly kind: MotionKind;
  readonly title: string | null;
  readonly text: string;
}

/** Motions of a centre that every meeting so far has put off, oldest first. */
export async function listWaitingMotions(
  em: EntityManager,
  centreId: string,
): Promise<WaitingMotion[]> {
  return em.execute<WaitingMotion[]>(
    `select m.id as "motionId", m.kind, m.title, m.body as text from motion m
      where m.centre_id = ? and not exists (select 1 from agenda_item i
        where i.motion_id = m.id and i.status <> 'postponed')
      order by m.moved_at, m.id`,
    [centreId],
  );
}

/** Cases of a centre whose household waits to be confirmed as cleared, or honoured; oldest first. */
export async function listHouseholdsWaiting(
  em: EntityManager,
  { centreId, kind }: { readonly centreId: string; readonly kind: HouseholdMotionKind },
): Promise<{ caseId: string; caseNumber: string }[]> {
  return em.execute<{ caseId: string; caseNumber: string }[]>(
    `select c.id as "caseId", c.number || '/' || c.year_be as "caseNumber"
       from household_case c
      where c.centre_id = ? and exists (select 1 from task t where t.case_id = c.id
              and t.kind = ? and t.status = 'open')
        and not exists (select 1 from agenda_item i where i.case_id = c.id and i.kind = ?
              and i.status in ('waiting', 'voting'))
      order by c.year_be, c.number`,
    [centreId, TASK_OF_MOTION[kind], kind],
  );
}
