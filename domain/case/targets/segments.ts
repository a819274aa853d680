/**
 * Segments of households by what their survey says, as criteria that a centre sets with a day. They sort
 * and ask; a household fits several, gets no score, and the chair chooses (domain notes §2.4: in and out of
 * the system, the line of 15 % a year, arrears ever or never, ageing of arrears).
 */

import type { DebtSource } from '../../assessment/code-lists.ts';
import { monthsBetween } from './months-between.ts';

export const MEASURES = [
  'out-of-system-debts',
  'debts-above-lawful',
  'defaulted-debts',
  'months-in-arrears',
  'debt-service-basis-points',
  'debt-baht',
] as const;

export type Measure = (typeof MEASURES)[number];

export interface SegmentCriterion {
  /** Names the segment; a later day with the same code takes its place. */
  readonly code: string;
  readonly measure: Measure;
  /** Both ends count; null: no upper end. */
  readonly least: number;
  readonly most: number | null;
  /** Whether a household must fit it to be eligible. */
  readonly isRequired: boolean;
  /** A segment that is no longer used. */
  readonly isActive: boolean;
  readonly effectiveFrom: string;
}

/** What every centre begins with; a starting value that the centre replaces, not a rule of law. */
export const DEFAULT_SEGMENTS = [
  segment('out-of-system', 'out-of-system-debts', [1, null]),
  segment('above-15', 'debts-above-lawful', [1, null]),
  segment('ever-defaulted', 'defaulted-debts', [1, null]),
  segment('arrears-3-to-6', 'months-in-arrears', [3, 5]),
  segment('arrears-6-to-12', 'months-in-arrears', [6, 11]),
  segment('arrears-over-12', 'months-in-arrears', [12, null]),
] as const;

export const DEFAULT_SEGMENT_CODES = DEFAULT_SEGMENTS.map(({ code }) => code);

export interface SurveyedForSegments {
  readonly debts: readonly {
    readonly source: DebtSource;
    readonly isAboveLawful: boolean;
    readonly hasDefaulted: boolean;
    /** Since when nothing was paid; null when it is paid or nobody knows. */
    readonly arrearsSince: string | null;
    readonly balanceSatang: bigint;
  }[];
  /** Null without income. */
  readonly debtServiceBasisPoints: number | null;
}

const OUT_OF_SYSTEM: readonly DebtSource[] = [
  'kin-no-charge',
  'kin-low-rate',
  'shop',
  'informal-over-15',
];

/** Criteria in force on a day: the newest of each code that is not later, unless it was taken out. */
export function segmentsOn(own: readonly SegmentCriterion[], on: string): SegmentCriterion[] {
  const all = [...DEFAULT_SEGMENTS, ...own].filter(({ effectiveFrom }) => effectiveFrom <= on);
  const newest = new Map<string, SegmentCriterion>();
  for (const each of all.toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1))) {
    newest.set(each.code, each);
  }
  return [...newest.values()].filter(({ isActive }) => isActive);
}

/** The codes of the segments that a household fits, in the order of the criteria. */
export function segmentsOf(
  surveyed: SurveyedForSegments,
  criteria: readonly SegmentCriterion[],
  on: string,
): string[] {
  return criteria.filter((each) => fits(surveyed, each, on)).map(({ code }) => code);
}

/** Indebted, and within every criterion that the centre requires. */
export function isEligible(
  surveyed: SurveyedForSegments,
  criteria: readonly SegmentCriterion[],
  on: string,
): boolean {
  const required = criteria.filter((each) => each.isRequired);
  return surveyed.debts.length > 0 && required.every((each) => fits(surveyed, each, on));
}

function fits(surveyed: SurveyedForSegments, criterion: SegmentCriterion, on: string): boolean {
  const value = measureOf(surveyed, criterion.measure, on);
  if (value === null) return false;
  return value >= criterion.least && (criterion.most === null || value <= criterion.most);
}

function measureOf(surveyed: SurveyedForSegments, measure: Measure, on: string): number | null {
  const { debts } = surveyed;
  switch (measure) {
    case 'out-of-system-debts':
      return debts.filter(({ source }) => OUT_OF_SYSTEM.includes(source)).length;
    case 'debts-above-lawful':
      return debts.filter((debt) => debt.isAboveLawful).length;
    case 'defaulted-debts':
      return debts.filter((debt) => debt.hasDefaulted).length;
    case 'months-in-arrears':
      return longestArrears(surveyed, on);
    case 'debt-service-basis-points':
      return surveyed.debtServiceBasisPoints;
    case 'debt-baht':
      return Number(debts.reduce((sum, debt) => sum + debt.balanceSatang, 0n) / 100n);
  }
}

function longestArrears({ debts }: SurveyedForSegments, on: string): number | null {
  const months = debts.flatMap(({ arrearsSince }) =>
    arrearsSince === null ? [] : [monthsBetween(arrearsSince, on)],
  );
  return months.length === 0 ? null : Math.max(...months);
}

function segment<const Code extends string>(
  code: Code,
  measure: Measure,
  [least, most]: readonly [number, number | null],
): SegmentCriterion & { readonly code: Code } {
  const always = { isRequired: false, isActive: true, effectiveFrom: '0001-01-01' };
  return { code, measure, least, most, ...always };
}
