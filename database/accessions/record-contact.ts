import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ContactChannel } from '#domain/funds/accession';
import type { Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { placeOf } from '../places/place.ts';
import { findRow } from '../rows.ts';
import { Accession, AccessionContact } from './accession-entities.ts';

export interface ContactPlan {
  readonly accessionId: string;
  readonly metOn: string;
  readonly channel: ContactChannel;
  /** Whom one spoke with, by name or by office. */
  readonly who: string;
  readonly said: string;
  /** Number of the letter that went out, as the letter book has it. */
  readonly letterNumber: string | null;
}

/** Keeps what was tried. It moves nothing: the step is written down by itself. */
export async function recordContact(
  em: EntityManager,
  plan: ContactPlan,
  act: Act,
): Promise<{ contactId: string } | { refused: 'no-such-group' }> {
  const group = await findRow(em, Accession, { id: plan.accessionId });
  if (group === undefined) return { refused: 'no-such-group' };
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
    detail: { channel: plan.channel, metOn: plan.metOn, hasLetter: plan.letterNumber !== null },
  });
  return { contactId };
}
