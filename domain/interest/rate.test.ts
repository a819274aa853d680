import { describe, expect, it } from '@jest/globals';
import { lawfulnessOf } from './lawful.ts';
import {
  checkedRate,
  monthlyFraction,
  ownFundRate,
  parsePercent,
  type Rate,
  yearlyBasisPointsOf,
  yearlyDecliningRate,
} from './rate.ts';

const sixPercent = yearlyDecliningRate(600);

describe('the line of Civil and Commercial Code s.654', () => {
  it.each([
    [0, 'lawful'],
    [600, 'lawful'],
    [1500, 'lawful'],
    [1501, 'unlawful'],
    [7200, 'unlawful'],
  ])('%p basis points a year are %s', (basisPoints, expected) => {
    expect(lawfulnessOf(basisPoints)).toBe(expected);
  });
});

describe('a rate', () => {
  it.each<[Partial<Rate>, number]>([
    [{ basisPoints: 600, period: 'year' }, 600],
    [{ basisPoints: 100, period: 'month' }, 1200],
    [{ basisPoints: 600, period: 'month' }, 7200],
    [{ basisPoints: 200, period: 'day' }, 73_000],
  ])('%p is %p basis points a year', (part, yearly) => {
    expect(yearlyBasisPointsOf({ ...sixPercent, ...part })).toBe(yearly);
  });

  it('of an own fund is refused above 15 % a year (Code s.654)', () => {
    expect(ownFundRate(sixPercent)).toEqual({ rate: sixPercent });
    expect(ownFundRate(yearlyDecliningRate(1500))).toHaveProperty('rate');
    expect(ownFundRate(yearlyDecliningRate(1501))).toEqual({ refused: 'rate-is-above-lawful' });
    expect(ownFundRate({ ...sixPercent, period: 'month' })).toEqual({
      refused: 'rate-is-above-lawful',
    });
    for (const basisPoints of [-1, 600.5]) {
      expect(ownFundRate({ ...sixPercent, basisPoints })).toEqual({
        refused: 'rate-is-negative-or-not-whole',
      });
    }
  });

  it('throws when it is not whole basis points', () => {
    expect(() => checkedRate({ ...sixPercent, basisPoints: 1500.01 })).toThrow(
      'Not a rate in basis points: 1500.01',
    );
  });

  it('is an exact fraction a month, and a rate per day is none', () => {
    expect(monthlyFraction(sixPercent)).toEqual({ numerator: 600n, denominator: 120_000n });
    expect(monthlyFraction({ ...sixPercent, basisPoints: 100, period: 'month' })).toEqual({
      numerator: 100n,
      denominator: 10_000n,
    });
    expect(() => monthlyFraction({ ...sixPercent, period: 'day' })).toThrow('no equal months');
  });
});

describe('parsePercent', () => {
  it.each([
    ['6', 600],
    ['๖.๕', 650],
    ['15.00', 1500],
    ['0', 0],
  ])('reads %p', (text, basisPoints) => {
    expect(parsePercent(text)).toEqual({ basisPoints });
  });

  it.each([
    ['15.0001', 'too-many-decimals'],
    ['-1', 'negative'],
    ['six', 'not-a-number'],
    ['10001', 'too-large'],
  ])('refuses %p: %s', (text, refused) => {
    expect(parsePercent(text)).toEqual({ refused });
  });
});
