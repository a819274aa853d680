/**
 * How many households of a centre were surveyed, are indebted, eligible, enrolled and refused in a fiscal
 * year, each count with the households behind it and the count that it is a share of.
 */

export const HOUSEHOLD_COUNTS = [
  'known',
  'surveyed',
  'indebted',
  'eligible',
  'chosen',
  'enrolled',
  'refused',
] as const;

export type HouseholdCount = (typeof HOUSEHOLD_COUNTS)[number];

/** Of which other count each is a share; null stands by itself. */
export const DENOMINATORS = {
  known: null,
  surveyed: 'known',
  indebted: 'surveyed',
  eligible: 'indebted',
  chosen: 'surveyed',
  enrolled: 'surveyed',
  refused: 'surveyed',
} as const satisfies Record<HouseholdCount, HouseholdCount | null>;

/** Days are `YYYY-MM-DD`, each the last on which it happened; null: never. */
export interface HouseholdFacts {
  readonly caseId: string;
  readonly openedOn: string;
  readonly closedOn: string | null;
  readonly surveyedOn: string | null;
  readonly enrolledOn: string | null;
  readonly refusedOn: string | null;
  readonly owesAnything: boolean;
  readonly isEligible: boolean;
  /** Chosen as a target household of this very year. */
  readonly isChosen: boolean;
}

export interface CountedHouseholds {
  readonly count: HouseholdCount;
  readonly of: HouseholdCount | null;
  readonly caseIds: readonly string[];
}

/**
 * `known`: the case was open on some day of the year. `surveyed`: surveyed in it, or before it and chosen,
 * enrolled or refused in it. The others are parts of those, so that no share passes the whole.
 */
export function countHouseholds(
  facts: readonly HouseholdFacts[],
  year: { readonly firstOn: string; readonly lastOn: string },
): CountedHouseholds[] {
  const isIn = (on: string | null) => on !== null && on >= year.firstOn && on <= year.lastOn;
  const known = facts.filter(
    ({ openedOn, closedOn }) =>
      openedOn <= year.lastOn && (closedOn === null || closedOn >= year.firstOn),
  );
  const surveyed = known.filter(
    (each) =>
      isIn(each.surveyedOn) ||
      ((each.surveyedOn ?? year.lastOn) < year.firstOn &&
        (each.isChosen || isIn(each.enrolledOn) || isIn(each.refusedOn))),
  );
  const indebted = surveyed.filter(({ owesAnything }) => owesAnything);
  const households: Record<HouseholdCount, readonly HouseholdFacts[]> = {
    known,
    surveyed,
    indebted,
    eligible: indebted.filter((each) => each.isEligible),
    chosen: surveyed.filter(({ isChosen }) => isChosen),
    enrolled: surveyed.filter(({ enrolledOn }) => isIn(enrolledOn)),
    refused: surveyed.filter(({ refusedOn }) => isIn(refusedOn)),
  };
  return HOUSEHOLD_COUNTS.map((count) => ({
    count,
    of: DENOMINATORS[count],
    caseIds: households[count].map(({ caseId }) => caseId),
  }));
}
