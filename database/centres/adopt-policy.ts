import type { EntityManager } from '@mikro-orm/postgresql';
import { keepFollowUps } from '../accessions/keep-asking.ts';
import type { Act } from '../act.ts';
import { moveTermNotices } from '../people/term-notice.ts';
import { setPolicy, type PolicyPlan, type PolicyRefusal } from './policies.ts';

/** Sets one value of the by-law, and moves the duties whose days hang on it. */
export async function adoptPolicy(
  em: EntityManager,
  plan: PolicyPlan,
  act: Act,
): Promise<{ policyId: string } | { refused: PolicyRefusal }> {
  const set = await setPolicy(em, plan, act);
  if ('refused' in set) return set;
  if (plan.key === 'term-notice-days') await moveTermNotices(em, plan.centreId, act);
  if (plan.key === 'group-follow-up-days') await keepFollowUps(em, plan.centreId, act);
  return set;
}
