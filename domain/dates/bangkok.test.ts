import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bangkokDateOf, startOfBangkokDay } from './bangkok.ts';
import { addDays, dateOfEpochDay, plainDate } from './plain-date.ts';

describe('the day in Bangkok', () => {
  it('changes at 17:00 UTC', () => {
    const fiveInTheAfternoonUtc = 18_711 * 86_400_000 + 17 * 3_600_000;
    expect(bangkokDateOf(fiveInTheAfternoonUtc - 1)).toBe('2021-03-25');
    expect(bangkokDateOf(fiveInTheAfternoonUtc)).toBe('2021-03-26');
    expect(bangkokDateOf(BigInt(fiveInTheAfternoonUtc))).toBe('2021-03-26');
  });

  it('starts at 17:00 UTC of the day before', () => {
    expect(startOfBangkokDay(plainDate('1970-01-01'))).toBe(-7 * 3_600_000);
  });

  it('throws on half a millisecond', () => {
    expect(() => bangkokDateOf(0.5)).toThrow('Not an instant in milliseconds: 0.5');
  });

  it('holds from its first to its last millisecond, also before 1970', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50_000, max: 100_000 }), (epochDay) => {
        const date = dateOfEpochDay(epochDay);
        expect(bangkokDateOf(startOfBangkokDay(date))).toBe(date);
        expect(bangkokDateOf(startOfBangkokDay(addDays(date, 1)) - 1)).toBe(date);
      }),
    );
  });
});
