import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isWithin, kinMap, nearestKinship, type KinTie } from './kin.ts';

const parent = (personId: string, otherPersonId: string): KinTie => ({
  kind: 'parent',
  personId,
  otherPersonId,
});
const spouse = (personId: string, otherPersonId: string): KinTie => ({
  kind: 'spouse',
  personId,
  otherPersonId,
});

/** Three generations: an old couple, their son and daughter, and a child of each; the son is married. */
const FAMILY = [
  parent('grandmother', 'mother'),
  parent('grandmother', 'uncle'),
  parent('mother', 'member'),
  parent('uncle', 'cousin'),
  parent('cousin', 'cousins-child'),
  spouse('uncle', 'uncles-wife'),
  spouse('member', 'wife'),
  parent('wifes-father', 'wife'),
  parent('wifes-father', 'wifes-brother'),
  spouse('wifes-brother', 'his-wife'),
];
const NO_LIMITS = { bloodDegrees: 99, marriageDegrees: 99 };
const kin = (from: string, to: string, limits = NO_LIMITS) =>
  nearestKinship(kinMap(FAMILY), { from, to }, limits);

describe('nearestKinship', () => {
  it.each([
    ['member', 'mother', 1, false],
    ['member', 'grandmother', 2, false],
    ['mother', 'uncle', 2, false],
    ['member', 'uncle', 3, false],
    ['member', 'cousin', 4, false],
    ['member', 'cousins-child', 5, false],
    ['member', 'wife', 0, true],
    ['member', 'wifes-father', 1, true],
    ['member', 'wifes-brother', 2, true],
    ['member', 'uncles-wife', 3, true],
  ])(
    '%s to %s is %i births, by marriage: %s, from either side',
    (...[from, to, degree, isByMarriage]) => {
      expect(kin(from, to)).toMatchObject({ degree, isByMarriage });
      expect(kin(to, from)).toMatchObject({ degree, isByMarriage });
    },
  );

  it('gives the way from the one to the other', () => {
    expect(kin('member', 'cousin')?.path).toEqual(['parent', 'parent', 'child', 'child']);
    expect(kin('member', 'wifes-brother')?.path).toEqual(['spouse', 'parent', 'child']);
  });

  it('knows no kin over two marriages, between two parents of a child, or with oneself', () => {
    expect(kin('member', 'his-wife')).toBeNull();
    const parents = kinMap([parent('father', 'child'), parent('mother', 'child')]);
    expect(nearestKinship(parents, { from: 'father', to: 'mother' }, NO_LIMITS)).toBeNull();
    expect(kin('member', 'member')).toBeNull();
  });

  it('stops at the degree of the by-law (Administrative Procedure Act s.13(3): kin by marriage nearer)', () => {
    const byLaw = { bloodDegrees: 3, marriageDegrees: 1 };
    expect(kin('member', 'uncle', byLaw)).toMatchObject({ degree: 3 });
    expect(kin('member', 'cousin', byLaw)).toBeNull();
    expect(kin('member', 'wifes-father', byLaw)).toMatchObject({ degree: 1 });
    expect(kin('member', 'wifes-brother', byLaw)).toBeNull();
  });

  it('counts ascendants and descendants, and a spouse, whatever the degree', () => {
    const nobody = { bloodDegrees: 0, marriageDegrees: 0 };
    expect(kin('member', 'grandmother', nobody)).toMatchObject({ degree: 2 });
    expect(kin('member', 'wife', nobody)).toMatchObject({ degree: 0 });
    expect(kin('mother', 'uncle', nobody)).toBeNull();
  });
});

/** People 0…n; everybody's parents have smaller numbers, so that nobody is their own ancestor. */
const villages = fc.integer({ min: 2, max: 14 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    parents: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 22 }),
    marriages: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 4 }),
  }),
);

describe('degrees in random families', () => {
  it('are those that a search over common ancestors counts', () => {
    fc.assert(
      fc.property(villages, ({ size, parents, marriages }) => {
        const ties = [
          ...parents
            .filter(([one, other]) => one !== other)
            .map(([one, other]) =>
              parent(String(Math.min(one, other)), String(Math.max(one, other))),
            ),
          ...marriages
            .filter(([one, other]) => one !== other)
            .map(([one, other]) => spouse(String(one), String(other))),
        ];
        const map = kinMap(ties);
        for (let one = 0; one < size; one += 1) {
          for (let other = 0; other < size; other += 1) {
            if (one === other) continue;
            const found = nearestKinship(map, { from: String(one), to: String(other) }, NO_LIMITS);
            expect(found?.degree ?? null).toBe(degreeByAncestors(ties, String(one), String(other)));
            if (found !== null) expect(isWithin(found, NO_LIMITS)).toBe(true);
          }
        }
      }),
    );
  });
});

/** Counted otherwise: every ancestor with its distance, then the nearest one that both share. */
function degreeByAncestors(ties: readonly KinTie[], one: string, other: string): number | null {
  const spousesOf = (person: string) =>
    ties
      .filter(({ kind }) => kind === 'spouse')
      .flatMap(({ personId, otherPersonId }) =>
        personId === person ? [otherPersonId] : otherPersonId === person ? [personId] : [],
      );
  const degrees = [
    bloodDegree(ties, one, other),
    ...spousesOf(one).map((wed) => bloodDegree(ties, wed, other)),
    ...spousesOf(other).map((wed) => bloodDegree(ties, one, wed)),
  ].filter((degree) => degree !== null);
  return degrees.length === 0 ? null : Math.min(...degrees);
}

function bloodDegree(ties: readonly KinTie[], one: string, other: string): number | null {
  const [up, upOther] = [ancestors(ties, one), ancestors(ties, other)];
  const shared = [...up.keys()].filter((person) => upOther.has(person));
  const sums = shared.map((person) => (up.get(person) ?? 0) + (upOther.get(person) ?? 0));
  return sums.length === 0 ? null : Math.min(...sums);
}

function ancestors(ties: readonly KinTie[], person: string): Map<string, number> {
  const distance = new Map([[person, 0]]);
  for (let isSettled = false; !isSettled;) {
    isSettled = true;
    for (const { kind, personId, otherPersonId } of ties) {
      const below = distance.get(otherPersonId);
      if (kind !== 'parent' || below === undefined) continue;
      if ((distance.get(personId) ?? Infinity) <= below + 1) continue;
      distance.set(personId, below + 1);
      isSettled = false;
    }
  }
  return distance;
}
