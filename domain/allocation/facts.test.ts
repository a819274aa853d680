import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../dates/plain-date.ts';
import { satang } from '../money/satang.ts';
import { harmsOf, type Pressed } from './harms.ts';
import { HARMS } from './village.ts';
import { wholeMonths } from './waiting.ts';

describe('wholeMonths', () => {
  it.each([
    ['2021-01-31', '2021-02-28', 1],
    ['2021-01-31', '2021-03-30', 1],
    ['2021-01-31', '2021-03-31', 2],
    ['2020-03-25', '2021-03-24', 11],
    ['2020-03-25', '2021-03-25', 12],
    ['2021-03-25', '2021-03-01', 0],
  ])('from %s to %s are %i', (from, to, months) => {
    expect(wholeMonths(plainDate(from), plainDate(to))).toBe(months);
  });
});

const CALM: Pressed = {
  debts: [{ source: 'baac', rateBasisPoints: 700, ratePeriod: 'year', hasDefaulted: false }],
  isInDanger: false,
  sums: {
    incomeSatang: satang(1_200_000),
    expenseSatang: satang(600_000),
    necessitiesSatang: satang(500_000),
    debtSatang: satang(5_000_000),
    instalmentSatang: satang(300_000),
    savingsSatang: satang(0),
  },
  residualFloorSatang: 300_000n,
  heavyBasisPoints: 4000,
  crushingBasisPoints: 7000,
};

describe('harmsOf', () => {
  it('marks nothing where a household can bear its debts', () => {
    expect(harmsOf(CALM)).toEqual([]);
  });

  it.each([
    [{ isInDanger: true }, ['in-danger']],
    // Civil and Commercial Code s.654: 2 % a month is 24 % a year.
    [
      { debts: [{ ...CALM.debts[0]!, ratePeriod: 'month', rateBasisPoints: 200 }] },
      ['above-lawful-rate'],
    ],
    [{ debts: [{ ...CALM.debts[0]!, hasDefaulted: true }] }, ['has-defaulted']],
    [{ residualFloorSatang: 400_001n }, ['cannot-live-on-it']],
    [{ crushingBasisPoints: 2500 }, ['instalments-crush']],
    [{ sums: null, residualFloorSatang: 400_001n, crushingBasisPoints: 1 }, []],
  ] as const)('%#: marks what holds', (change, harms) => {
    expect(harmsOf({ ...CALM, ...change })).toEqual(harms);
  });

  it('names every mark, in their order', () => {
    const debts = [
      { source: 'informal-over-15', rateBasisPoints: 0, ratePeriod: 'year', hasDefaulted: true },
    ] as const;
    const sums = { ...CALM.sums!, instalmentSatang: satang(900_000) };
    expect(harmsOf({ ...CALM, debts, sums, isInDanger: true })).toEqual([...HARMS]);
  });
});
