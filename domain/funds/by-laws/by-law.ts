/**
 * What a fund has decided about its own lending, rule by rule, each a dated record: of one rule the newest
 * that is not later than a day is in force; one without a value ends the rule (domain §5.2, D3).
 */

/** What a loan is for. Every loan that the committee decides today pays old debt. */
export const LOAN_PURPOSES = [
  'old-debt',
  'occupation',
  'education',
  'medical',
  'dwelling',
  'household-spending',
] as const;
export type LoanPurpose = (typeof LOAN_PURPOSES)[number];

/** Whose consent a loan needs beside the committee's majority, in the order in which it is asked for. */
export const APPROVALS = ['full-committee', 'members-meeting', 'cdd-endorsement'] as const;
export type Approval = (typeof APPROVALS)[number];

/** Of whom a fund asks membership: the borrower, or anybody of the household. */
export const MEMBERSHIPS_ASKED = ['borrower', 'household'] as const;
export type MembershipAsked = (typeof MEMBERSHIPS_ASKED)[number];

export interface TurnStep {
  /** The first loan of a household from this fund is 1; a step counts until the next one begins. */
  readonly turn: number;
  readonly mostSatang: bigint;
}

export interface GuarantorStep {
  readonly aboveSatang: bigint;
  readonly count: number;
}

export interface ApprovalStep {
  /** Null: whatever the amount. Above the last step nobody of the fund may approve. */
  readonly upToSatang: bigint | null;
  readonly needs: readonly Approval[];
}

export interface ByLawValues {
  readonly purposes: { readonly allowed: readonly LoanPurpose[] };
  readonly membership: { readonly of: MembershipAsked; readonly months: number };
  /** Most that one borrower, or one household, may owe to the fund at one time. */
  readonly 'ceiling-per-person': { readonly mostSatang: bigint };
  readonly 'ceiling-per-household': { readonly mostSatang: bigint };
  readonly 'ceiling-per-turn': { readonly steps: readonly TurnStep[] };
  /** Hundredths of the borrower's paid-up shares: 300 is three times. */
  readonly 'ceiling-by-shares': { readonly hundredths: number };
  readonly reserve: { readonly keptSatang: bigint };
  readonly 'longest-term': { readonly months: number };
  readonly guarantors: { readonly steps: readonly GuarantorStep[] };
  readonly approval: {
    readonly steps: readonly ApprovalStep[];
    /** Asked for beside the step when the borrower sits on the committee. */
    readonly ofCommittee: readonly Approval[];
  };
}

export type ByLawRule = keyof ByLawValues;

export const BY_LAW_RULES = [
  'purposes',
  'membership',
  'ceiling-per-person',
  'ceiling-per-household',
  'ceiling-per-turn',
  'ceiling-by-shares',
  'reserve',
  'longest-term',
  'guarantors',
  'approval',
] as const satisfies readonly ByLawRule[];

export type ByLawSetting = {
  readonly [Rule in ByLawRule]: {
    readonly rule: Rule;
    /** Null: from that day on the fund has no such rule. */
    readonly value: ByLawValues[Rule] | null;
  };
}[ByLawRule];

export type ByLawRecord = ByLawSetting & { readonly id: string; readonly effectiveFrom: string };

/** A rule in force, with the record that says so. */
export interface InForce<Value> {
  readonly id: string;
  readonly effectiveFrom: string;
  readonly value: Value;
}

export type ByLawsInForce = {
  readonly [Rule in ByLawRule]?: InForce<ByLawValues[Rule]>;
};

/** What binds a loan that is decided on the day. */
export function byLawsOn(records: readonly ByLawRecord[], on: string): ByLawsInForce {
  const newestFirst = records
    .filter(({ effectiveFrom }) => effectiveFrom <= on)
    .toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1));
  const inForce = BY_LAW_RULES.flatMap((rule) => {
    const newest = newestFirst.find((record) => record.rule === rule);
    if (newest === undefined || newest.value === null) return [];
    const { id, effectiveFrom, value } = newest;
    return [[rule, { id, effectiveFrom, value }] as const];
  });
  return Object.fromEntries(inForce) as ByLawsInForce;
}
