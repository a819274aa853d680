import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isWeight } from '#domain/allocation/weight-policies';
import { POLICY_KEYS, policyOn, type PolicyKey, type PolicyRecord } from '#domain/centre/policies';
import { DEPOSIT_POLICIES } from '#domain/ledger/deposits';
import { dayOf, type Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { watchHandsOfCentre } from '../cash/watch-hands.ts';
import { Centre } from '../places/centre.ts';
import { Policy } from '../places/policy.ts';
import { findLocked, listRows } from '../rows.ts';

/** The lowest and highest value a centre may set; the rate ends at the lawful 15 % (Code s.654). */
const POLICY_RANGES = {
  'common-rate-basis-points': [0, 1500],
  'quorum-basis-points': [1, 10_000],
  'majority-basis-points': [0, 9999],
  'chair-has-casting-vote': [0, 1],
  'secret-ballot': [0, 1],
  'longest-term-months': [1, 360],
  'one-contract-per-household': [0, 1],
  'reservation-days': [1, 365],
  'remind-before-due-days': [0, 60],
  'grace-days': [0, 90],
  'clearance-confirmations': [1, 20],
  'aftercare-check-months': [1, 24],
  'aftercare-checks': [1, 24],
  'necessities-floor-baht': [0, 1_000_000],
  'residual-floor-baht': [0, 1_000_000],
  'debt-service-heavy-basis-points': [1, 100_000],
  'debt-service-crushing-basis-points': [1, 100_000],
  'target-households-per-year': [0, 10_000],
  'coins-of-25-satang': [0, 1],
  'overpayment-is-returned': [0, 1],
  'interest-may-be-added': [0, 1],
  'cash-on-hand-limit-baht': [0, 1_000_000],
  'cash-on-hand-days': [0, 365],
  'term-notice-days': [1, 365],
  'group-follow-up-days': [1, 365],
  'approval-answer-days': [1, 365],
  'recusal-kin-degrees': [0, 8],
  'recusal-marriage-degrees': [0, 4],
  'recusal-of-paid-funds': [0, 1],
  'recused-lower-the-seats': [0, 1],
  'declaration-before-vote': [0, 1],
  'proxies-per-holder': [0, 10],
  'proxies-count-for-quorum': [0, 1],
  'allocation-interest-basis-points': [0, 10_000],
  'allocation-harm-baht': [0, 1_000_000],
  'allocation-waiting-month-baht': [0, 1_000_000],
  'allocation-household-baht': [0, 1_000_000],
} as const satisfies Record<PolicyKey, readonly [number, number]>;

/** In the order in which they are checked. */
export type PolicyRefusal = 'weights-need-two-people' | WritePolicyRefusal;

type WritePolicyRefusal =
  | 'no-such-centre'
  | 'value-out-of-range'
  | 'reason-missing'
  | 'set-for-that-day-already';

export interface PolicyPlan {
  readonly centreId: string;
  readonly key: PolicyKey;
  readonly value: number;
  readonly effectiveFrom: string;
  readonly reason: string;
}

export type PoliciesInForce = Readonly<Record<PolicyKey, number>>;

/** Every dated value the centre has set, oldest first. */
export async function readPolicyRecords(
  em: EntityManager,
  centreId: string,
): Promise<PolicyRecord[]> {
  return listRows(em, Policy, { where: { centreId }, orderBy: { effectiveFrom: 'asc' } });
}

/** What the by-law of the centre says on a day, key by key; the product's default where it is silent. */
export async function readPoliciesOn(
  em: EntityManager,
  ask: { centreId: string; on: string },
): Promise<PoliciesInForce> {
  const records = await readPolicyRecords(em, ask.centreId);
  const entries = POLICY_KEYS.map((key) => [key, policyOn(records, key, ask.on)]);
  return Object.fromEntries(entries) as Record<PolicyKey, number>;
}

/** The record of one value that is in force on a day, or undefined where the centre set none. */
export async function findPolicyOn(
  em: EntityManager,
  ask: { centreId: string; key: PolicyKey; on: string },
): Promise<Policy | undefined> {
  const { centreId, key, on } = ask;
  const [record] = await listRows(em, Policy, {
    where: { centreId, key, effectiveFrom: { $lte: on } },
    orderBy: { effectiveFrom: 'desc' },
  });
  return record;
}

/**
 * Sets one value from a day on; what was in force before stays readable. Same again = same success. What
 * counts for how much in the waiting order is not one person's to set (`database/queue`).
 */
export async function setPolicy(
  em: EntityManager,
  plan: PolicyPlan,
  act: Act,
): Promise<{ policyId: string } | { refused: PolicyRefusal }> {
  if (isWeight(plan.key)) return { refused: 'weights-need-two-people' };
  return writePolicy(em, { ...plan, weightChangeId: null }, act);
}

/** The writing behind `setPolicy`; a weight names the change that two people have confirmed. */
export async function writePolicy(
  em: EntityManager,
  plan: PolicyPlan & Pick<Policy, 'weightChangeId'>,
  act: Act,
): Promise<{ policyId: string } | { refused: WritePolicyRefusal }> {
  const centre = await findLocked(em, Centre, { id: plan.centreId });
  if (centre === undefined) return { refused: 'no-such-centre' };
  const [lowest, highest] = POLICY_RANGES[plan.key];
  if (!Number.isSafeInteger(plan.value) || plan.value < lowest || plan.value > highest) {
    return { refused: 'value-out-of-range' };
  }
  if (plan.reason.trim() === '') return { refused: 'reason-missing' };
  const { centreId, key, effectiveFrom } = plan;
  const [earlier] = await listRows(em, Policy, {
    where: { centreId, key, effectiveFrom },
    orderBy: { id: 'asc' },
  });
  if (earlier !== undefined) {
    return earlier.value === plan.value
      ? { policyId: earlier.id }
      : { refused: 'set-for-that-day-already' };
  }
  const policyId = randomUUID();
  const place = { centreId, areaCode: centre.areaCode };
  const own = { id: policyId, decidedBySeatId: act.seatId, recordedAt: act.at };
  await em.insert(Policy, { ...plan, ...place, ...own });
  await record(em, {
    action: 'policy-set',
    at: act.at,
    actor: act,
    place,
    subject: { kind: 'policy', id: policyId },
    detail: { key, value: plan.value, effectiveFrom, setOn: dayOf(act.at) },
  });
  if (DEPOSIT_POLICIES.some((one) => one === key)) await watchHandsOfCentre(em, centreId, act);
  return { policyId };
}
