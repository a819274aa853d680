import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  chosenValues,
  differingFields,
  firstChoices,
  MERGE_FIELDS,
  MERGE_SIDES,
  type MergeChoices,
  type PersonValues,
} from './merge.ts';

const KEPT: PersonValues = {
  title: 'mrs',
  firstName: 'บัวคำ',
  lastName: 'สมมุติ',
  citizenId: null,
  noIdReason: 'card-lost',
  birthOn: null,
  birthReckoning: null,
  birthYearBe: 2480,
  phone: null,
};

const MERGED: PersonValues = {
  ...KEPT,
  firstName: 'บัวขำ',
  citizenId: '2000000000011',
  noIdReason: null,
  birthOn: '1938-02-15',
  birthReckoning: 'old-calendar',
  phone: '0812345678',
};

const ALL_KEPT: MergeChoices = {
  title: 'kept',
  firstName: 'kept',
  lastName: 'kept',
  citizenId: 'kept',
  birth: 'kept',
  phone: 'kept',
};

describe('chosenValues', () => {
  it('takes a number with its reason and a birth with how it was written', () => {
    const choices = { ...ALL_KEPT, citizenId: 'merged', birth: 'merged' } as const;
    expect(chosenValues(KEPT, MERGED, choices)).toEqual({
      ...KEPT,
      citizenId: '2000000000011',
      noIdReason: null,
      birthOn: '1938-02-15',
      birthReckoning: 'old-calendar',
      birthYearBe: 2480,
    });
  });

  it('gives every value of the one or of the other, and nothing of its own', () => {
    const side = fc.constantFrom(...MERGE_SIDES);
    const choices = fc.record(
      Object.fromEntries(MERGE_FIELDS.map((field) => [field, side])) as Record<
        keyof MergeChoices,
        typeof side
      >,
    );
    fc.assert(
      fc.property(choices, (chosen) => {
        const values = chosenValues(KEPT, MERGED, chosen);
        for (const [column, value] of Object.entries(values)) {
          const key = column as keyof PersonValues;
          expect([KEPT[key], MERGED[key]]).toContain(value);
        }
        expect(values.firstName).toBe(chosen.firstName === 'kept' ? 'บัวคำ' : 'บัวขำ');
      }),
    );
  });
});

describe('firstChoices', () => {
  it('fills what the kept record does not know from the other', () => {
    const choices = { ...ALL_KEPT, citizenId: 'merged', phone: 'merged' };
    expect(firstChoices(KEPT, MERGED)).toEqual(choices);
    expect(firstChoices(MERGED, KEPT)).toEqual(ALL_KEPT);
  });
});

describe('differingFields', () => {
  it('names what has to be chosen', () => {
    expect(differingFields(KEPT, MERGED)).toEqual(['firstName', 'citizenId', 'birth', 'phone']);
    expect(differingFields(KEPT, KEPT)).toEqual([]);
  });
});
