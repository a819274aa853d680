import type { EntityManager } from '@mikro-orm/postgresql';
import { endDuty } from '../duties/open-duty.ts';
import { listRows } from '../rows.ts';
import { Negotiation } from './negotiation-entities.ts';

/** The case is over: nobody has to renew an offer of it any more. What was said stays as it was. */
export async function endOffersOfCase(
  em: EntityManager,
  { caseId, at }: { caseId: string; at: string },
): Promise<void> {
  const where = { caseId, status: 'open' as const };
  for (const { id } of await listRows(em, Negotiation, { where, orderBy: { id: 'asc' } })) {
    await endDuty(em, { kind: 'renew-offer', subjectId: id }, { at });
  }
}
