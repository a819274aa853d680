import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plainDate } from '../dates/plain-date.ts';
import { satang } from '../money/satang.ts';
import { lawfulnessOf } from './lawful.ts';
import { type Rate, yearlyDecliningRate } from './rate.ts';
import { scheduleOf } from './schedule.ts';
import { trueRateBasisPoints } from './true-rate.ts';

function trueRateOf(baht: number, termMonths: number, rate: Rate): number {
  const principalSatang = satang(baht * 100);
  const firstDueOn = plainDate('2021-05-05');
  const { rows } = scheduleOf({ principalSatang, rate, termMonths, firstDueOn });
  return trueRateBasisPoints({
    principalSatang,
    paymentsSatang: rows.map((row) => row.paymentSatang),
  });
}

const flat = (basisPoints: number): Rate => ({
  ...yearlyDecliningRate(basisPoints),
  method: 'flat',
});

describe('the true yearly rate', () => {
  it.each([
    [27_000, 18, 600, 1108],
    [36_000, 30, 600, 1112],
    [54_000, 36, 600, 1108],
    [27_000, 18, 1200, 2164],
  ])('%p baht over %p months at %p basis points flat is %p', (...[baht, months, rate, truth]) => {
    expect(trueRateOf(baht, months, flat(rate))).toBe(truth);
  });

  it.each([
    [6, 884],
    [12, 831],
    [24, 818],
    [36, 827],
    [60, 855],
  ])('over %p months a flat rate passes 15 %% a year after %p basis points', (months, line) => {
    // The line itself was worked out to the nearest hundredth, so its neighbours tell the sides.
    expect(lawfulnessOf(trueRateOf(1_000_000, months, flat(line - 1)))).toBe('lawful');
    expect(lawfulnessOf(trueRateOf(1_000_000, months, flat(line + 1)))).toBe('unlawful');
  });

  it('of a loan shark: 6,000 repaid by 370 a day for 24 days is 3.41 % a day', () => {
    const paymentsSatang = Array.from({ length: 24 }, () => satang(37_000));
    const principalSatang = satang(600_000);
    expect(trueRateBasisPoints({ principalSatang, paymentsSatang, periodsPerYear: 1 })).toBe(341);
  });

  it('of a bullet loan paid after twelve months is the rate agreed, simply twelfths of it', () => {
    const paymentsSatang = [...Array.from({ length: 11 }, () => satang(0)), satang(112_682)];
    expect(trueRateBasisPoints({ principalSatang: satang(100_000), paymentsSatang })).toBe(1200);
  });

  it('is zero when no more than the principal comes back', () => {
    const principalSatang = satang(100);
    for (const paymentsSatang of [[], [satang(60), satang(40)], [satang(50)]]) {
      expect(trueRateBasisPoints({ principalSatang, paymentsSatang })).toBe(0);
    }
  });

  it('throws when nothing was lent', () => {
    expect(() => trueRateBasisPoints({ principalSatang: satang(0), paymentsSatang: [] })).toThrow(
      'No principal was lent: 0',
    );
  });

  it('of an annuity is the rate it was made with', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5000 }),
        fc.integer({ min: 1, max: 120 }),
        (basisPoints, months) => {
          const truth = trueRateOf(10_000_000, months, yearlyDecliningRate(basisPoints));
          expect(truth).toBe(basisPoints);
        },
      ),
    );
  });
});
