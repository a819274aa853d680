import type { EntityManager } from '@mikro-orm/postgresql';
import { dayOf } from '../act.ts';
import { findLocked, findRow } from '../rows.ts';
import { Negotiation, NegotiationTalk } from './negotiation-entities.ts';
import { noteMatter } from './on-matter.ts';

/**
 * The offer of a matter expires when its last day has passed at the instant. Gives whether it expired
 * now: one that was answered in time stays as it is, and so does one that has expired already.
 */
export async function expireOffer(
  em: EntityManager,
  { negotiationId, at }: { negotiationId: string; at: string },
): Promise<boolean> {
  const matter = await findLocked(em, Negotiation, { id: negotiationId });
  const offer = await findRow(em, NegotiationTalk, { negotiationId, status: 'open' });
  if (matter === undefined || offer === undefined) return false;
  const { untilOn } = offer;
  if (untilOn === null || untilOn >= dayOf(at)) return false;
  await em.nativeUpdate(NegotiationTalk, { id: offer.id }, { status: 'expired' });
  await noteMatter(em, matter, { action: 'offer-expired', at, act: null, detail: { untilOn } });
  return true;
}
