/** R11: what the welfare schemes of the centre paid. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../act.ts';
import { WelfareScheme } from '../../groups/group-entities.ts';
import { Person } from '../../people/person.ts';
import { findRow } from '../../rows.ts';
import { WelfarePayout } from './entry-entities.ts';
import { writeEntry, type OwnColumns } from './on-register.ts';

export interface PayoutPlan {
  readonly centreId: string;
  readonly schemeId: string;
  readonly personId: string;
  readonly paidOn: string;
  readonly amountSatang: bigint;
  /** Whose money it was: a fund's welfare share, a ministry. The books of funds know it by themselves. */
  readonly source: string;
}

/** In the order in which they are checked. */
export type PayoutRefusal = 'scheme-not-of-centre' | 'person-not-of-centre';

export async function recordPayout(
  em: EntityManager,
  plan: PayoutPlan,
  act: Act,
): Promise<{ id: string } | { refused: PayoutRefusal }> {
  const { centreId } = plan;
  const scheme = await findRow(em, WelfareScheme, { id: plan.schemeId, centreId });
  if (scheme === undefined) return { refused: 'scheme-not-of-centre' };
  const person = await findRow(em, Person, { id: plan.personId, centreId, mergedIntoId: null });
  if (person === undefined) return { refused: 'person-not-of-centre' };
  const write = (own: OwnColumns) => em.insert(WelfarePayout, { ...plan, ...own });
  return writeEntry(em, { kind: 'welfare-payout', place: scheme, write }, act);
}
