import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Occupation } from '#domain/support/support-statuses';
import type { Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { Centre } from '../places/centre.ts';
import { findLocked, findRow } from '../rows.ts';
import { OccupationGroup, WelfareScheme } from './group-entities.ts';

export interface GroupPlan {
  readonly centreId: string;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly occupation: Occupation;
  readonly memberCount: number;
  readonly grantSourceTh: string | null;
  readonly grantSourceEn: string | null;
  readonly grantSatang: bigint | null;
  readonly grantedOn: string | null;
  readonly marketTh: string | null;
  readonly marketEn: string | null;
  readonly isMarketLasting: boolean;
  readonly isDemo: boolean;
}

export interface SchemePlan {
  readonly centreId: string;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly benefitTh: string;
  readonly benefitEn: string;
  readonly isDemo: boolean;
}

/** In the order in which they are checked. */
export type GroupRefusal = 'no-such-centre' | 'name-is-taken' | 'no-members' | 'amount-is-negative';

/** Records a group that earns together, with its grant and its market. */
export async function recordGroup(
  em: EntityManager,
  plan: GroupPlan,
  act: Act,
): Promise<{ groupId: string } | { refused: GroupRefusal }> {
  const centre = await findLocked(em, Centre, { id: plan.centreId });
  if (centre === undefined) return { refused: 'no-such-centre' };
  const { centreId, nameTh } = plan;
  const twin = await findRow(em, OccupationGroup, { centreId, nameTh });
  if (twin !== undefined) return { refused: 'name-is-taken' };
  if (plan.memberCount < 1) return { refused: 'no-members' };
  if (plan.grantSatang !== null && plan.grantSatang < 0n) return { refused: 'amount-is-negative' };
  const groupId = randomUUID();
  const place = { centreId, areaCode: centre.areaCode };
  await em.insert(OccupationGroup, { id: groupId, ...plan, ...place, createdAt: act.at });
  const subject = { kind: 'group', id: groupId } as const;
  const detail = { occupation: plan.occupation, memberCount: plan.memberCount };
  await record(em, { action: 'group-recorded', at: act.at, actor: act, place, subject, detail });
  return { groupId };
}

/** Records a welfare scheme of the centre. */
export async function recordScheme(
  em: EntityManager,
  plan: SchemePlan,
  act: Act,
): Promise<
  { schemeId: string } | { refused: Extract<GroupRefusal, 'no-such-centre' | 'name-is-taken'> }
> {
  const centre = await findLocked(em, Centre, { id: plan.centreId });
  if (centre === undefined) return { refused: 'no-such-centre' };
  const { centreId, nameTh } = plan;
  const twin = await findRow(em, WelfareScheme, { centreId, nameTh });
  if (twin !== undefined) return { refused: 'name-is-taken' };
  const schemeId = randomUUID();
  const place = { centreId, areaCode: centre.areaCode };
  await em.insert(WelfareScheme, { id: schemeId, ...plan, ...place, createdAt: act.at });
  const subject = { kind: 'scheme', id: schemeId } as const;
  await record(em, { action: 'scheme-recorded', at: act.at, actor: act, place, subject });
  return { schemeId };
}
