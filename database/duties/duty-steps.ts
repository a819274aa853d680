/** What becomes of a duty's row beside its opening and ending: where it stands, and its answer. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { isDutyAlive } from '#domain/tasks/duty-statuses';
import { findLocked, getLocked } from '../rows.ts';
import { Duty } from './duty.ts';

/** The process says whether the duty waits or its task is open; nothing when the duty is over. */
export async function standDuty(
  em: EntityManager,
  stand: { dutyId: string; to: 'waiting' | 'open' },
): Promise<void> {
  const duty = await getLocked(em, Duty, { id: stand.dutyId });
  if (!isDutyAlive(duty.status) || duty.status === stand.to) return;
  await em.nativeUpdate(Duty, { id: duty.id }, { status: stand.to, version: duty.version + 1 });
}

/** Closes the duty with the answer to its task; one that ended a moment before stays ended. */
export async function closeAnswered(
  em: EntityManager,
  answered: { dutyId: string; at: string },
): Promise<void> {
  const duty = await findLocked(em, Duty, { id: answered.dutyId });
  if (duty === undefined || !isDutyAlive(duty.status)) return;
  const closed = { status: 'done', closedAt: answered.at, version: duty.version + 1 } as const;
  await em.nativeUpdate(Duty, { id: duty.id }, closed);
}
