import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Agency } from '#domain/people/roles';
import type { Occupation } from '#domain/support/support-statuses';
import { dayOf, type Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { HouseholdCase } from '../cases/household-case.ts';
import { isWithdrawn } from '../household-voice/withdraw-consent.ts';
import { HouseholdMember } from '../people/household.ts';
import { placeOf } from '../places/place.ts';
import { findLocked, findRow } from '../rows.ts';
import { Support } from './support-entities.ts';

export interface SupportPlan {
  readonly caseId: string;
  readonly agency: Agency;
  readonly occupation: Occupation;
  /** The member of the household who wants to learn or grow the occupation. */
  readonly personId: string;
  readonly need: string;
}

/** In the order in which they are checked. */
export type OfferRefusal =
  | 'no-such-case'
  | 'not-of-this-household'
  | 'need-missing'
  | 'consent-taken-back'
  | 'support-is-open';

/**
 * Offers a household's need to an agency. The case's process learns the id by the finished task
 * `offer-support` (its `supportId`) and starts the support's own process.
 */
export async function offerSupport(
  em: EntityManager,
  plan: SupportPlan,
  act: Act,
): Promise<{ supportId: string } | { refused: OfferRefusal }> {
  const household = await findLocked(em, HouseholdCase, { id: plan.caseId });
  if (household === undefined) return { refused: 'no-such-case' };
  const { householdId, round } = household;
  const member = await findRow(em, HouseholdMember, { householdId, personId: plan.personId });
  if (member === undefined) return { refused: 'not-of-this-household' };
  if (plan.need.trim() === '') return { refused: 'need-missing' };
  const sharing = { caseId: plan.caseId, purpose: 'share-with-agencies' } as const;
  if (await isWithdrawn(em, sharing)) return { refused: 'consent-taken-back' };
  const open = await findRow(em, Support, {
    caseId: plan.caseId,
    status: { $in: ['offered', 'accepted', 'training', 'selling'] },
  });
  if (open !== undefined) return { refused: 'support-is-open' };

  const supportId = randomUUID();
  await em.insert(Support, {
    id: supportId,
    ...plan,
    ...placeOf(household),
    round,
    status: 'offered',
    offeredOn: dayOf(act.at),
  });
  await record(em, {
    action: 'support-offered',
    at: act.at,
    actor: act,
    place: household,
    subject: { kind: 'support', id: supportId },
    caseId: plan.caseId,
    detail: { agency: plan.agency, occupation: plan.occupation },
  });
  return { supportId };
}
