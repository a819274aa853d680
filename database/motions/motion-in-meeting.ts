import type { EntityManager } from '@mikro-orm/postgresql';
import { dayOf } from '../act.ts';
import type { AgendaItem, Meeting } from '../meetings/meeting-entities.ts';
import { gatherMotionEvidence, type MotionEvidence } from './motion-evidence.ts';

/** A motion as room and minutes show it: frozen when voting opened, before that by the books of the day. */
export async function findMotionInMeeting(
  em: EntityManager,
  { motionId, evidence }: Pick<AgendaItem, 'motionId' | 'evidence'>,
  { openedAt, plannedOn }: Pick<Meeting, 'openedAt' | 'plannedOn'>,
): Promise<MotionEvidence | undefined> {
  if (motionId === null) return undefined;
  if (evidence !== null) return evidence as MotionEvidence;
  const on = openedAt === null ? plannedOn : dayOf(openedAt);
  return gatherMotionEvidence(em, { motionId, on });
}
