import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countHouseholds, DENOMINATORS, type HouseholdFacts } from './count-households.ts';
import { monthsBetween } from './months-between.ts';
import {
  isEligible,
  segmentsOf,
  segmentsOn,
  type SegmentCriterion,
  type SurveyedForSegments,
} from './segments.ts';

const ON = '2026-11-23';

const debt = (change: Partial<SurveyedForSegments['debts'][number]> = {}) => ({
  source: 'baac' as const,
  isAboveLawful: false,
  hasDefaulted: false,
  arrearsSince: null,
  balanceSatang: 1_000_000n,
  ...change,
});

const household = (...debts: SurveyedForSegments['debts'][number][]): SurveyedForSegments => ({
  debts,
  debtServiceBasisPoints: 4_500,
});

describe('the segments of a household', () => {
  const fits = (surveyed: SurveyedForSegments) => segmentsOf(surveyed, segmentsOn([], ON), ON);

  it.each([
    ['owes a bank alone', household(debt()), []],
    ['owes a shop', household(debt({ source: 'shop' })), ['out-of-system']],
    ['pays above 15 %', household(debt({ isAboveLawful: true })), ['above-15']],
    ['was once in default', household(debt({ hasDefaulted: true })), ['ever-defaulted']],
    ['is behind for two months', household(debt({ arrearsSince: '2026-09-23' })), []],
    ['three months', household(debt({ arrearsSince: '2026-08-23' })), ['arrears-3-to-6']],
    ['six months', household(debt({ arrearsSince: '2026-05-23' })), ['arrears-6-to-12']],
    ['a year', household(debt({ arrearsSince: '2025-11-23' })), ['arrears-over-12']],
  ])('%s', (_what, surveyed, segments) => {
    expect(fits(surveyed)).toEqual(segments);
  });

  it('follow what the centre sets from its day on, and end when it takes one out', () => {
    const own: SegmentCriterion = {
      code: 'above-15',
      measure: 'debts-above-lawful',
      least: 2,
      most: null,
      isRequired: true,
      isActive: true,
      effectiveFrom: '2026-10-01',
    };
    const one = household(debt({ isAboveLawful: true }));
    const asOf = (on: string, criteria: SegmentCriterion[]) => segmentsOn(criteria, on);
    expect(segmentsOf(one, asOf('2026-09-30', [own]), ON)).toContain('above-15');
    expect(segmentsOf(one, asOf('2026-10-01', [own]), ON)).not.toContain('above-15');
    expect(isEligible(one, asOf('2026-10-01', [own]), ON)).toBe(false);
    expect(isEligible(one, asOf('2026-09-30', [own]), ON)).toBe(true);
    const out = { ...own, isActive: false, effectiveFrom: '2026-11-01' };
    expect(asOf('2026-11-01', [own, out]).map(({ code }) => code)).not.toContain('above-15');
  });

  it('know a household without debt as not eligible, and a share without income as no fit', () => {
    expect(isEligible(household(), segmentsOn([], ON), ON)).toBe(false);
    const share: SegmentCriterion = {
      code: 'heavy',
      measure: 'debt-service-basis-points',
      least: 4_000,
      most: null,
      isRequired: false,
      isActive: true,
      effectiveFrom: '2026-01-01',
    };
    expect(segmentsOf(household(debt()), [share], ON)).toEqual(['heavy']);
    const none = { ...household(debt()), debtServiceBasisPoints: null };
    expect(segmentsOf(none, [share], ON)).toEqual([]);
    const large = { ...share, code: 'large', measure: 'debt-baht', least: 10_001 } as const;
    expect(segmentsOf(household(debt()), [large], ON)).toEqual([]);
  });

  it('count whole months', () => {
    expect(monthsBetween('2026-01-31', '2026-02-28')).toBe(0);
    expect(monthsBetween('2025-12-15', '2026-01-15')).toBe(1);
  });
});

describe('countHouseholds', () => {
  const year = { firstOn: '2025-10-01', lastOn: '2026-09-30' };
  const facts = (caseId: string, change: Partial<HouseholdFacts> = {}): HouseholdFacts => ({
    caseId,
    openedOn: '2026-01-01',
    closedOn: null,
    surveyedOn: null,
    enrolledOn: null,
    refusedOn: null,
    owesAnything: true,
    isEligible: true,
    isChosen: false,
    ...change,
  });
  const counted = (...all: HouseholdFacts[]) =>
    Object.fromEntries(
      countHouseholds(all, year).map(({ count, caseIds }) => [count, caseIds.join(' ')]),
    );

  it('counts a household where it stands in the year, with the list behind it', () => {
    const at = '2026-02-01';
    expect(
      counted(
        facts('new'),
        facts('later', { openedOn: '2026-10-01', surveyedOn: '2026-10-02' }),
        facts('gone', { openedOn: '2024-01-01', closedOn: '2025-09-30', surveyedOn: '2024-02-01' }),
        facts('free', { surveyedOn: at, owesAnything: false, isEligible: false }),
        facts('owes', { surveyedOn: at, isEligible: false, isChosen: true }),
        facts('in', { surveyedOn: '2025-09-01', enrolledOn: '2025-11-01' }),
        facts('out', { surveyedOn: at, refusedOn: at }),
      ),
    ).toEqual({
      known: 'new free owes in out',
      surveyed: 'free owes in out',
      indebted: 'owes in out',
      eligible: 'in out',
      chosen: 'owes',
      enrolled: 'in',
      refused: 'out',
    });
  });

  it('has no part larger than its whole', () => {
    const day = fc.constantFrom(null, '2025-01-01', '2025-12-01', '2026-12-01');
    const any = fc.record({
      caseId: fc.uuid(),
      openedOn: fc.constantFrom('2024-01-01', '2026-01-01', '2027-01-01'),
      closedOn: day,
      surveyedOn: day,
      enrolledOn: day,
      refusedOn: day,
      owesAnything: fc.boolean(),
      isEligible: fc.boolean(),
      isChosen: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(any), (all) => {
        const counts = new Map(countHouseholds(all, year).map((each) => [each.count, each]));
        for (const [count, of] of Object.entries(DENOMINATORS)) {
          const part = counts.get(count as keyof typeof DENOMINATORS)?.caseIds ?? [];
          const whole = of === null ? all.map(({ caseId }) => caseId) : counts.get(of)?.caseIds;
          for (const caseId of part) expect(whole).toContain(caseId);
        }
      }),
    );
  });
});
