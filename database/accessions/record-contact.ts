import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ContactChannel } from '#domain/funds/accession';
import type { Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { placeOf } from '../places/place.ts';
import { findLocked } from '../rows.ts';
import { Accession, AccessionContact } from './accession-entities.ts';
import { keepFollowUp, moveNextTry } from './keep-asking.ts';

export interface ContactPlan {
  readonly accessionId: string;
  readonly metOn: string;
  readonly channel: ContactChannel;
  /** Whom one spoke with, by name or by office. */
  readonly who: string;
  readonly said: string;
  /** Number of the letter that went out, as the letter book has it. */
  readonly letterNumber: string | null;
  /** ISO date on which a group that has declined is asked again, when it named another one. */
  readonly nextTryOn: string | null;
}

/** In the order in which they are checked. */
export type ContactRefusal =
  | 'no-such-group'
  | 'group-not-at-this-step'
  | 'next-try-not-after-the-answer';

/** Keeps what was tried. It takes no step; only the day to ask again may become another one. */
export async function recordContact(
  em: EntityManager,
  plan: ContactPlan,
  act: Act,
): Promise<{ contactId: string } | { refused: ContactRefusal }> {
  const group = await findLocked(em, Accession, { id: plan.accessionId });
  if (group === undefined) return { refused: 'no-such-group' };
  const { nextTryOn, metOn } = plan;
  if (nextTryOn !== null) {
    if (group.status !== 'declined') return { refused: 'group-not-at-this-step' };
    if (nextTryOn <= metOn) return { refused: 'next-try-not-after-the-answer' };
    await moveNextTry(em, group, { nextTryOn, act });
  }
  const contactId = randomUUID();
  await em.insert(AccessionContact, {
    id: contactId,
    ...plan,
    ...placeOf(group),
    bySeatId: act.seatId,
    recordedAt: act.at,
  });
  await record(em, {
    action: 'accession-contact-recorded',
    at: act.at,
    actor: act,
    place: group,
    subject: { kind: 'accession', id: group.id },
    detail: { channel: plan.channel, metOn, nextTryOn, hasLetter: plan.letterNumber !== null },
  });
  await keepFollowUp(em, group, act);
  return { contactId };
}
