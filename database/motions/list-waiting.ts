import type { EntityManager } from '@mikro-orm/postgresql';
import type { MotionKind } from '#domain/meetings/motion-kinds';

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
