import { describe, expect, it } from '@jest/globals';
import { houseKeysOf, likenessOf, type LikenessReason, type PersonTraits } from './likeness.ts';

/** A grandmother as the village fund wrote her down; nobody of this name lives. */
function grandmother(change: Partial<PersonTraits> = {}): PersonTraits {
  return {
    firstName: 'บัวคำ',
    lastName: 'สมมุติ',
    citizenId: null,
    phone: null,
    birthYearBe: 2485,
    houseKeys: ['centre/4/12'],
    ...change,
  };
}

const OTHER: Partial<PersonTraits> = {
  firstName: 'สายใจ',
  lastName: 'ตัวอย่าง',
  birthYearBe: null,
  houseKeys: [],
};

describe('likenessOf', () => {
  it.each<[string, Partial<PersonTraits>, Partial<PersonTraits>, LikenessReason[]]>([
    ['nothing but the year of birth', {}, { ...OTHER, birthYearBe: 2485 }, []],
    ['nothing but the house', {}, { ...OTHER, houseKeys: ['centre/4/12'] }, []],
    ['the number', { citizenId: '1' }, { ...OTHER, citizenId: '1' }, ['same-citizen-id']],
    ['the phone', { phone: '0812345678' }, { ...OTHER, phone: '0812345678' }, ['same-phone']],
    [
      'the name with its title',
      {},
      { firstName: 'นางบัวคำ', houseKeys: [], birthYearBe: null },
      ['same-name'],
    ],
    [
      'how the name sounds',
      {},
      { firstName: 'บัวขำ', lastName: 'สมมุด', houseKeys: [], birthYearBe: null },
      ['name-sounds-alike'],
    ],
    [
      'the first name in the same house, after a marriage',
      {},
      { lastName: 'ตัวอย่าง', birthYearBe: null },
      ['first-name-sounds-alike', 'same-house'],
    ],
    [
      'the first name and the year of birth',
      {},
      { lastName: 'ตัวอย่าง', houseKeys: [] },
      ['first-name-sounds-alike', 'same-birth'],
    ],
    ['the first name alone', {}, { ...OTHER, firstName: 'บัวคำ' }, []],
    [
      'a phone that two people with numbers of their own share',
      { citizenId: '1', phone: '0812345678' },
      { ...OTHER, citizenId: '2', phone: '0812345678' },
      [],
    ],
    [
      'a namesake with another number, who is asked about',
      { citizenId: '1' },
      { citizenId: '2', houseKeys: [], birthYearBe: null },
      ['same-name'],
    ],
  ])('%s', (...[, one, other, reasons]) => {
    expect(likenessOf(grandmother(one), grandmother(other))).toEqual(reasons);
    expect(likenessOf(grandmother(other), grandmother(one))).toEqual(reasons);
  });

  it('gives every reason that holds, the strongest first', () => {
    const known = { citizenId: '1', phone: '0812345678' };
    expect(likenessOf(grandmother(known), grandmother(known))).toEqual([
      'same-citizen-id',
      'same-name',
      'same-phone',
      'same-house',
      'same-birth',
    ]);
  });
});

describe('houseKeysOf', () => {
  it('knows a house by its number in the village and by its code', () => {
    const house = { centreId: 'c', villageNumber: 4, houseNumber: ' 12/A ', houseCode: null };
    expect(houseKeysOf(house)).toEqual(['c/4/12/a']);
    expect(houseKeysOf({ ...house, houseCode: '55010123456' })).toEqual([
      'c/4/12/a',
      '55010123456',
    ]);
  });
});
