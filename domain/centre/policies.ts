/**
 * What a centre sets for itself, as dated records with owner and reason. Every default here is a
 * starting value that a by-law replaces, not a rule of law ([BK] in the domain notes).
 */

export const POLICY_DEFAULTS = {
  'common-rate-basis-points': 600,
  'quorum-basis-points': 5000,
  'majority-basis-points': 5000,
  'chair-has-casting-vote': 1,
  'secret-ballot': 0,
  'longest-term-months': 60,
  'one-contract-per-household': 0,
  'reservation-days': 60,
  'remind-before-due-days': 7,
  'grace-days': 7,
  'clearance-confirmations': 2,
  'aftercare-check-months': 6,
  'aftercare-checks': 4,
  'necessities-floor-baht': 0,
  'residual-floor-baht': 0,
  'debt-service-heavy-basis-points': 4000,
  'debt-service-crushing-basis-points': 7000,
  'target-households-per-year': 0,
  'coins-of-25-satang': 0,
  'overpayment-is-returned': 1,
  'interest-may-be-added': 1,
  'cash-on-hand-limit-baht': 0,
  'cash-on-hand-days': 0,
  'term-notice-days': 60,
  'group-follow-up-days': 30,
  'approval-answer-days': 14,
  'recusal-kin-degrees': 4,
  'recusal-marriage-degrees': 2,
  'recusal-of-paid-funds': 0,
  'recused-lower-the-seats': 0,
  'declaration-before-vote': 0,
  'proxies-per-holder': 0,
  'proxies-count-for-quorum': 0,
  'allocation-interest-basis-points': 10_000,
  'allocation-harm-baht': 2000,
  'allocation-waiting-month-baht': 100,
  'allocation-household-baht': 1000,
} as const satisfies Record<string, number>;

export type PolicyKey = keyof typeof POLICY_DEFAULTS;

export const POLICY_KEYS = Object.keys(POLICY_DEFAULTS) as [PolicyKey, ...PolicyKey[]];

/** What counts for how much in a proposed allocation of an agenda and in the waiting order; changed by two people. */
export const WEIGHT_KEYS = [
  'allocation-interest-basis-points',
  'allocation-harm-baht',
  'allocation-waiting-month-baht',
  'allocation-household-baht',
] as const satisfies readonly PolicyKey[];
export type WeightKey = (typeof WEIGHT_KEYS)[number];

export interface PolicyRecord {
  readonly key: PolicyKey;
  readonly value: number;
  readonly effectiveFrom: string;
}

/** The record in force on a day: the newest one not later than it. Undefined where none was set by then. */
export function recordOn<Row extends PolicyRecord>(
  records: readonly Row[],
  key: PolicyKey,
  on: string,
): Row | undefined {
  const inForce = records.filter((record) => record.key === key && record.effectiveFrom <= on);
  inForce.sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1));
  return inForce[0];
}

/** The value in force on a day, else the default. */
export function policyOn(records: readonly PolicyRecord[], key: PolicyKey, on: string): number {
  return recordOn(records, key, on)?.value ?? POLICY_DEFAULTS[key];
}
