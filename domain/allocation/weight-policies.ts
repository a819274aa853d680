/** The four dated policies that say what counts for how much, as one set of weights. */

import {
  policyOn,
  recordOn,
  WEIGHT_KEYS,
  type PolicyKey,
  type PolicyRecord,
  type WeightKey,
} from '../centre/policies.ts';
import type { Weights } from './village.ts';

/** Which weight each policy is. */
export const WEIGHT_OF = {
  'allocation-interest-basis-points': 'interestBasisPoints',
  'allocation-harm-baht': 'harmBaht',
  'allocation-waiting-month-baht': 'waitingMonthBaht',
  'allocation-household-baht': 'householdBaht',
} as const satisfies Record<WeightKey, keyof Weights>;

/** Whether the policy is a weight, which two people change (decision 0040). */
export function isWeight(key: PolicyKey): key is WeightKey {
  return WEIGHT_KEYS.some((weight) => weight === key);
}

/** A weight on a day, with the day since when it is the centre's policy; null where it never set one. */
export interface WeightOfDay {
  readonly key: WeightKey;
  readonly value: number;
  readonly effectiveFrom: string | null;
}

export function weightPoliciesOn(records: readonly PolicyRecord[], on: string): WeightOfDay[] {
  return WEIGHT_KEYS.map((key) => ({
    key,
    value: policyOn(records, key, on),
    effectiveFrom: recordOn(records, key, on)?.effectiveFrom ?? null,
  }));
}

/** The weights in force on a day. */
export function weightsOn(records: readonly PolicyRecord[], on: string): Weights {
  return {
    interestBasisPoints: policyOn(records, 'allocation-interest-basis-points', on),
    harmBaht: policyOn(records, 'allocation-harm-baht', on),
    waitingMonthBaht: policyOn(records, 'allocation-waiting-month-baht', on),
    householdBaht: policyOn(records, 'allocation-household-baht', on),
  };
}

/** The policies whose value differs between the two. */
export function changedWeights(before: Weights, after: Weights): WeightKey[] {
  return WEIGHT_KEYS.filter((key) => before[WEIGHT_OF[key]] !== after[WEIGHT_OF[key]]);
}
