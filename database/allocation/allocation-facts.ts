/** Everything that a proposed allocation was worked out from, as it is frozen and as it is read again. */

import type { Village } from '#domain/allocation/village';
import type { WeightOfDay } from '#domain/allocation/weight-policies';
import type { Finding } from '#domain/funds/eligibility/reasons';
import { satang } from '#domain/money/satang';

/** `Reason`: why a fund may not lend, as judged, or with money as decimal strings once it is stored. */
export interface AllocationFacts<Reason = StoredFinding> {
  /** The day of the books and of the policy, in Bangkok. */
  readonly on: string;
  readonly village: Village<Reason>;
  /** In the order of the village. */
  readonly caseNumbers: readonly string[];
  readonly fundNames: readonly { readonly th: string; readonly en: string }[];
  /** The centre's weights, with the day since when each is its policy; null where it never set one. */
  readonly policies: readonly WeightOfDay[];
}

type Stored<Value> = Value extends bigint
  ? string
  : Value extends readonly (infer Row)[]
    ? readonly Stored<Row>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: Stored<Value[Key]> }
      : Value;

export type StoredFinding = Stored<Finding>;

/** The facts as they were, from the JSON that `toPlainJson` made of them. */
export function readFacts(stored: object): AllocationFacts {
  const facts = stored as Stored<AllocationFacts>;
  const { weights, cases, funds, barred } = facts.village;
  return {
    ...facts,
    village: {
      weights,
      barred,
      cases: cases.map((one) => ({
        ...one,
        amountSatang: money(one.amountSatang),
        interestNowSatang: money(one.interestNowSatang),
      })),
      funds: funds.map((fund) => ({
        ...fund,
        cashSatang: money(fund.cashSatang),
        reserveSatang: money(fund.reserveSatang),
        ceilingSatang: fund.ceilingSatang === null ? null : money(fund.ceilingSatang),
      })),
    },
  };
}

function money(text: string) {
  return satang(BigInt(text));
}
