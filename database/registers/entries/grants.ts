/** R10: grants that groups received, and what they were used for. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../act.ts';
import { OccupationGroup } from '../../groups/group-entities.ts';
import { findLocked } from '../../rows.ts';
import { GrantUse, GroupGrant } from './entry-entities.ts';
import { writeEntry, type OwnColumns } from './on-register.ts';

export interface GrantPlan {
  readonly centreId: string;
  readonly groupId: string;
  readonly receivedOn: string;
  readonly source: string;
  readonly amountSatang: bigint;
}

export interface GrantUsePlan {
  readonly centreId: string;
  readonly groupId: string;
  readonly usedOn: string;
  readonly purpose: string;
  readonly amountSatang: bigint;
}

/** In the order in which they are checked. */
export type GrantRefusal = 'group-not-of-centre' | 'grant-used-up';

export async function recordGrant(
  em: EntityManager,
  plan: GrantPlan,
  act: Act,
): Promise<{ id: string } | { refused: GrantRefusal }> {
  const group = await findGroup(em, plan);
  if (group === undefined) return { refused: 'group-not-of-centre' };
  const write = (own: OwnColumns) => em.insert(GroupGrant, { ...plan, ...own });
  return writeEntry(em, { kind: 'grant', place: group, write }, act);
}

/** Keeps what a grant was used for; a group never uses more than it received. */
export async function recordGrantUse(
  em: EntityManager,
  plan: GrantUsePlan,
  act: Act,
): Promise<{ id: string } | { refused: GrantRefusal }> {
  const group = await findGroup(em, plan);
  if (group === undefined) return { refused: 'group-not-of-centre' };
  if (plan.amountSatang > (await unusedGrant(em, group.id))) return { refused: 'grant-used-up' };
  const write = (own: OwnColumns) => em.insert(GrantUse, { ...plan, ...own });
  return writeEntry(em, { kind: 'grant-use', place: group, write }, act);
}

/** Received less used, in satang; what is struck out counts on neither side. */
export async function unusedGrant(em: EntityManager, groupId: string): Promise<bigint> {
  const rows = await em.execute<{ left: string }[]>('select unused_grant(?::uuid)::text as left', [
    groupId,
  ]);
  return BigInt(rows[0]?.left ?? '0');
}

function findGroup(em: EntityManager, plan: { groupId: string; centreId: string }) {
  return findLocked(em, OccupationGroup, { id: plan.groupId, centreId: plan.centreId });
}
