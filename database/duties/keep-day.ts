import type { EntityManager } from '@mikro-orm/postgresql';
import type { DutyKind } from '#domain/tasks/task-kinds';
import { expireOffer } from '../negotiations/expire-offer.ts';
import { findRow } from '../rows.ts';
import { Duty } from './duty.ts';

/** What the day of a duty brings by itself, beside its task. */
const BROUGHT: Readonly<
  Partial<Record<DutyKind, (em: EntityManager, duty: Duty, at: string) => Promise<unknown>>>
> = {
  'renew-offer': (em, { subjectId }, at) => expireOffer(em, { negotiationId: subjectId, at }),
};

/** Does what the duty's day brings, once however often it is asked; to be called before its task opens. */
export async function keepDay(
  em: EntityManager,
  { dutyId, at }: { dutyId: string; at: string },
): Promise<void> {
  const duty = await findRow(em, Duty, { id: dutyId });
  if (duty !== undefined) await BROUGHT[duty.kind]?.(em, duty, at);
}
