import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Split } from '../interest/replay-payments.ts';
import { allocate } from '../money/allocate.ts';
import { satang, sumSatang } from '../money/satang.ts';
import {
  addSplits,
  isNothing,
  MOST_LENDERS,
  NOTHING_SHARED,
  shareInOrder,
  shareNext,
  sharePayment,
  splitBetween,
  sumOfSplit,
} from './shares.ts';

const anAmount = fc.bigInt({ min: 1n, max: 500_000_000n });
const severalFunds = fc.array(anAmount, { minLength: 2, maxLength: MOST_LENDERS });

/** Amounts that sum to the whole: cut at places, so that payments of one satang come up often. */
function cut(whole: bigint, places: readonly bigint[]): bigint[] {
  const ends = [...places.map((place) => place % (whole + 1n)), whole];
  ends.sort((a, b) => (a < b ? -1 : 1));
  return ends.map((end, index) => end - (ends[index - 1] ?? 0n)).filter((part) => part > 0n);
}

function add(held: readonly bigint[], parts: readonly bigint[]): bigint[] {
  return held.map((amount, index) => amount + (parts[index] ?? 0n));
}

function payAll(weights: readonly bigint[], payments: readonly bigint[]) {
  const steps: bigint[][] = [];
  let held = weights.map(() => 0n);
  for (const payment of payments) {
    const parts = shareNext({ weights, held, amountSatang: satang(payment) });
    steps.push(parts);
    held = add(held, parts);
  }
  return { steps, held };
}

describe('shareNext', () => {
  it('shares the first sum by largest remainder, ties to the earlier fund', () => {
    const of = (weights: bigint[], amount: bigint) =>
      shareNext({ weights, held: weights.map(() => 0n), amountSatang: satang(amount) });
    expect(of([1n, 1n], 1n)).toEqual([1n, 0n]);
    expect(of([1n, 2n], 1n)).toEqual([0n, 1n]);
    expect(of([10_000n, 20_000n, 30_000n], 98_762n)).toEqual([16_460n, 32_921n, 49_381n]);
    fc.assert(
      fc.property(severalFunds, anAmount, (weights, amount) => {
        expect(of(weights, amount)).toEqual(allocate(satang(amount), weights));
      }),
    );
  });

  it('is the plain method on every cumulative sum of two funds', () => {
    const twoFunds = fc.tuple(anAmount, anAmount);
    fc.assert(
      fc.property(twoFunds, fc.array(fc.bigInt({ min: 1n, max: 9n })), (weights, payments) => {
        const whole = sumSatang(weights);
        const { held } = payAll(weights, payments);
        const level = sumSatang(payments);
        if (level <= whole) expect(held).toEqual(allocate(level, weights));
      }),
    );
  });

  it('ends with exactly what each of 2 to 27 funds lent, and never takes back', () => {
    fc.assert(
      fc.property(severalFunds, fc.array(fc.bigInt({ min: 0n })), (lent, places) => {
        const { steps, held } = payAll(lent, cut(sumSatang(lent), places));
        expect(held).toEqual(lent);
        expect(steps.flat().every((part) => part >= 0n)).toBe(true);
      }),
    );
  });

  it('ends so by payments of one satang too', () => {
    const fewSatang = fc.array(fc.bigInt({ min: 1n, max: 12n }), { minLength: 2, maxLength: 27 });
    fc.assert(
      fc.property(fewSatang, (lent) => {
        const ones = Array.from({ length: Number(sumSatang(lent)) }, () => 1n);
        const { steps, held } = payAll(lent, ones);
        expect(held).toEqual(lent);
        expect(steps.every((parts) => parts.filter((part) => part === 1n).length === 1)).toBe(true);
      }),
    );
  });

  it('keeps what a fund holds where the plain method would take it back', () => {
    // Largest remainder gives the third fund 1 of 3 satang, but none of 4.
    const weights = [6n, 6n, 2n];
    expect(allocate(satang(3n), weights)).toEqual([1n, 1n, 1n]);
    expect(allocate(satang(4n), weights)).toEqual([2n, 2n, 0n]);
    expect(payAll(weights, [3n, 1n]).steps[1]).toEqual([1n, 0n, 0n]);
    expect(payAll(weights, [3n, 1n, 10n]).held).toEqual(weights);
  });

  it('is within a satang of the exact share at every sum, never above it rounded up', () => {
    fc.assert(
      fc.property(severalFunds, fc.array(fc.bigInt({ min: 0n })), (lent, places) => {
        const whole = sumSatang(lent);
        let held = lent.map(() => 0n);
        for (const payment of cut(whole, places)) {
          held = add(held, shareNext({ weights: lent, held, amountSatang: satang(payment) }));
          const level = sumSatang(held);
          held.forEach((amount, index) => {
            expect(amount * whole - level * (lent[index] ?? 0n) < whole).toBe(true);
          });
        }
      }),
    );
  });

  it('is exact in the end also where the last payments were undone on the way', () => {
    const steps = fc.array(fc.record({ place: anAmount, undone: fc.nat(3) }), { maxLength: 20 });
    fc.assert(
      fc.property(severalFunds, steps, (lent, history) => {
        const whole = sumSatang(lent);
        const standing: bigint[][] = [];
        const held = () =>
          standing.reduce(
            add,
            lent.map(() => 0n),
          );
        const pay = (amount: bigint) =>
          standing.push(shareNext({ weights: lent, held: held(), amountSatang: satang(amount) }));
        for (const { place, undone } of history) {
          pay(place % (whole - sumSatang(held()) + 1n));
          standing.splice(standing.length - Math.min(undone, standing.length));
        }
        pay(whole - sumSatang(held()));
        expect(held()).toEqual(lent);
      }),
    );
  });
});

describe('sharePayment', () => {
  it('shares principal, interest and default interest each by its own sum, to the satang', () => {
    const aSplit = fc.record({
      principalSatang: fc.bigInt({ min: 0n, max: 100_000n }).map(satang),
      interestSatang: fc.bigInt({ min: 0n, max: 100_000n }).map(satang),
      defaultInterestSatang: fc.bigInt({ min: 0n, max: 100n }).map(satang),
    });
    fc.assert(
      fc.property(severalFunds, aSplit, (lent, payment) => {
        const shares = sharePayment(
          lent,
          lent.map(() => NOTHING_SHARED),
          payment,
        );
        const sumOf = (key: keyof Split) => sumSatang(shares.map((share) => share[key]));
        expect(sumOf('principalSatang')).toBe(payment.principalSatang);
        expect(sumOf('interestSatang')).toBe(payment.interestSatang);
        expect(sumOf('defaultInterestSatang')).toBe(payment.defaultInterestSatang);
        expect(sumSatang(shares.map(sumOfSplit))).toBe(sumOfSplit(payment));
      }),
    );
  });
});

describe('shareInOrder', () => {
  const aSplit = fc.record({
    principalSatang: fc.bigInt({ min: 0n, max: 900n }).map(satang),
    interestSatang: fc.bigInt({ min: 0n, max: 90n }).map(satang),
    defaultInterestSatang: fc.bigInt({ min: 0n, max: 9n }).map(satang),
  });
  const severalPayments = fc.array(aSplit, { minLength: 1, maxLength: 9 });
  const none = (lent: readonly bigint[]) => lent.map(() => NOTHING_SHARED);

  it('shares each as if it came at the counter after those before it', () => {
    fc.assert(
      fc.property(severalFunds, severalPayments, (lent, payments) => {
        let held = none(lent);
        const oneByOne = payments.map((payment) => {
          const shares = sharePayment(lent, held, payment);
          held = held.map((one, at) => addSplits(one, shares[at] ?? NOTHING_SHARED));
          return shares;
        });
        expect(shareInOrder({ lent, held: none(lent), payments })).toEqual(oneByOne);
      }),
    );
  });

  it('goes on from what each fund holds: shared in two parts it is the same', () => {
    fc.assert(
      fc.property(severalFunds, severalPayments, fc.nat(9), (lent, payments, cutAt) => {
        const whole = shareInOrder({ lent, held: none(lent), payments });
        const first = whole.slice(0, cutAt);
        const held = lent.map((_, at) =>
          first.map((shares) => shares[at] ?? NOTHING_SHARED).reduce(addSplits, NOTHING_SHARED),
        );
        const rest = shareInOrder({ lent, held, payments: payments.slice(cutAt) });
        expect([...first, ...rest]).toEqual(whole);
      }),
    );
  });

  it('ends with what each lent, whatever came late: what moves between the funds sums to what moved of the loan', () => {
    fc.assert(
      fc.property(
        severalFunds,
        fc.array(fc.bigInt({ min: 0n })),
        fc.nat(20),
        (lent, places, at) => {
          const all = cut(sumSatang(lent), places).map((principal) => ({
            ...NOTHING_SHARED,
            principalSatang: satang(principal),
          }));
          const lateAt = at % all.length;
          const before = shareInOrder({
            lent,
            held: none(lent),
            payments: all.filter((_, index) => index !== lateAt),
          });
          const after = shareInOrder({ lent, held: none(lent), payments: all });
          const held = lent.map((_, fund) =>
            after.map((shares) => shares[fund] ?? NOTHING_SHARED).reduce(addSplits, NOTHING_SHARED),
          );
          expect(held.map(({ principalSatang }) => principalSatang)).toEqual(lent);
          const later = after.filter((_, index) => index !== lateAt);
          later.forEach((shares, index) => {
            const moves = shares.map((share, fund) =>
              splitBetween(before[index]?.[fund] ?? NOTHING_SHARED, share),
            );
            // Nothing of the payment itself changed, so what one fund gets others give.
            expect(isNothing(moves.reduce(addSplits, NOTHING_SHARED))).toBe(true);
          });
        },
      ),
    );
  });
});
