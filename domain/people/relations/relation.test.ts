import { describe, expect, it } from '@jest/globals';
import {
  endRelationRefusal,
  keptRelation,
  type KeptRelation,
  relationSeenFrom,
  type SaidRelation,
} from './relation.ts';

const ON = '2026-11-27';

function said(change: Partial<SaidRelation> = {}): SaidRelation {
  return { personId: 'grandmother', otherPersonId: 'son', kind: 'parent', fromOn: null, ...change };
}

const PARENT: KeptRelation = { ...said(), kind: 'parent' };

describe('keptRelation', () => {
  it('keeps a child as the parent of it, whichever way it was said', () => {
    const child = said({ personId: 'son', otherPersonId: 'grandmother', kind: 'child' });
    expect(keptRelation(child, { known: [], on: ON })).toEqual({ relation: PARENT });
  });

  it.each<[string, Partial<SaidRelation>, KeptRelation[], string]>([
    ['a relation to oneself', { otherPersonId: 'grandmother' }, [], 'relation-to-oneself'],
    ['one to come', { fromOn: '2026-11-28' }, [], 'relation-begins-in-the-future'],
    ['one that is known', {}, [PARENT], 'relation-is-known'],
    [
      'one that is known the other way',
      { personId: 'son', otherPersonId: 'grandmother', kind: 'child' },
      [PARENT],
      'relation-is-known',
    ],
    [
      'a spouse said from the other side',
      { kind: 'spouse' },
      [{ ...PARENT, kind: 'spouse', personId: 'son', otherPersonId: 'grandmother' }],
      'relation-is-known',
    ],
    [
      'a parent of the own parent',
      { personId: 'son', otherPersonId: 'grandmother' },
      [PARENT],
      'parent-of-own-parent',
    ],
  ])('refuses %s', (...[, change, known, refused]) => {
    expect(keptRelation(said(change), { known, on: ON })).toEqual({ refused });
  });

  it('lets a parent stand surety for the child, and the child for the parent', () => {
    const known: KeptRelation[] = [PARENT, { ...PARENT, kind: 'surety' }];
    const back = said({ personId: 'son', otherPersonId: 'grandmother', kind: 'surety' });
    expect(keptRelation(back, { known, on: ON })).toEqual({ relation: back });
  });
});

describe('endRelationRefusal', () => {
  it('refuses one that was struck', () => {
    const relation = { fromOn: null, untilOn: null, struckReason: 'not-so' } as const;
    const ending = { untilOn: '2020-01-01', on: ON };
    expect(endRelationRefusal(relation, ending)).toBe('relation-is-struck');
  });

  it.each([
    [{ fromOn: '2020-01-01', untilOn: null }, '2026-11-27', null],
    [{ fromOn: null, untilOn: null }, '2020-01-01', null],
    [{ fromOn: null, untilOn: '2021-01-01' }, '2022-01-01', 'relation-ended-already'],
    [{ fromOn: '2020-01-01', untilOn: null }, '2019-12-31', 'relation-ends-before-it-begins'],
    [{ fromOn: null, untilOn: null }, '2026-11-28', 'relation-ends-in-the-future'],
  ])('%j until %s: %s', (relation, untilOn, refused) => {
    const noted = { ...relation, struckReason: null };
    expect(endRelationRefusal(noted, { untilOn, on: ON })).toBe(refused);
  });
});

describe('relationSeenFrom', () => {
  it('says what the other is to the person', () => {
    expect(relationSeenFrom('grandmother', PARENT)).toBe('child');
    expect(relationSeenFrom('son', PARENT)).toBe('parent');
    expect(relationSeenFrom('son', { ...PARENT, kind: 'spouse' })).toBe('spouse');
    expect(relationSeenFrom('son', { ...PARENT, kind: 'surety' })).toBe('surety');
    expect(relationSeenFrom('grandmother', { ...PARENT, kind: 'surety' })).toBe(
      'stands-surety-for',
    );
  });
});
