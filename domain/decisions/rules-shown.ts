import type { PolicyKey } from '../centre/policies.ts';

/** The centre's rules that bear on a vote and on what is shown for it, in the order in which they are read. */
export const RULES_SHOWN = [
  'quorum-basis-points',
  'majority-basis-points',
  'chair-has-casting-vote',
  'secret-ballot',
  'recusal-kin-degrees',
  'recusal-marriage-degrees',
  'recusal-of-paid-funds',
  'recused-lower-the-seats',
  'declaration-before-vote',
  'proxies-per-holder',
  'proxies-count-for-quorum',
  'common-rate-basis-points',
  'reservation-days',
  'necessities-floor-baht',
  'residual-floor-baht',
  'debt-service-heavy-basis-points',
  'debt-service-crushing-basis-points',
] as const satisfies readonly PolicyKey[];

export type RuleShown = (typeof RULES_SHOWN)[number];
