/** The by-law of one of our funds on default interest (decision 0031); a contract keeps that of its day. */

import { HOUSE_POLICIES, type Policies } from './policies.ts';

/**
 * - `none`: none is charged.
 * - `statutory`: by the law of each day (Civil and Commercial Code s.224) on the principal part of missed
 *   instalments only (s.224/1), also after the last due date; so one interest runs, never two.
 */
export const DEFAULT_INTEREST_RULES = ['none', 'statutory'] as const;
export type DefaultInterestRule = (typeof DEFAULT_INTEREST_RULES)[number];

const BY_THE_LAW = { base: 'missed-principal', rate: 'statutory' } as const;

/** How a contract under the rule lives: as the house does, default interest being met last. */
export function housePoliciesOf(rule: DefaultInterestRule): Policies {
  return rule === 'none' ? HOUSE_POLICIES : { ...HOUSE_POLICIES, late: BY_THE_LAW };
}
