import { describe, expect, it } from '@jest/globals';
import type { MemberRelation } from '../assessment/code-lists.ts';
import { tiesOfHousehold } from './household-kin.ts';
import { kinMap, nearestKinship } from './kin.ts';

const LINES: [string, MemberRelation][] = [
  ['wife', 'spouse'],
  ['mother', 'parent'],
  ['son', 'child'],
  ['grandson', 'grandchild'],
  ['sister', 'sibling'],
  ['brother', 'sibling'],
  ['lodger', 'other'],
];

const ties = LINES.flatMap(([personId, relation]) =>
  tiesOfHousehold({ headId: 'head', personId, relation, isStillThere: true }),
);
const degree = (from: string, to: string) =>
  nearestKinship(kinMap(ties), { from, to }, { bloodDegrees: 9, marriageDegrees: 9 })?.degree;

describe('tiesOfHousehold', () => {
  it.each([
    ['head', 'wife', 0],
    ['head', 'mother', 1],
    ['mother', 'son', 2],
    ['head', 'grandson', 2],
    ['head', 'sister', 2],
    ['sister', 'brother', 2],
    ['sister', 'son', 3],
    ['head', 'lodger', undefined],
  ])('%s to %s: %s', (from, to, births) => {
    expect(degree(from, to)).toBe(births);
  });

  it('reads no marriage from somebody who left', () => {
    const left = { headId: 'head', personId: 'wife', isStillThere: false } as const;
    expect(tiesOfHousehold({ ...left, relation: 'spouse' })).toEqual([]);
  });
});
