import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HARMS } from '../allocation/village.ts';
import { wholeMonths } from '../allocation/waiting.ts';
import { addDays, compareDates, plainDate } from '../dates/plain-date.ts';
import { satang } from '../money/satang.ts';
import { movesBetween } from './moves.ts';
import {
  daysWaited,
  lineUp,
  nextMonthOn,
  totalOf,
  type QueueRule,
  type Waiter,
} from './waiting-line.ts';
import { countReasons, whyAhead } from './why-ahead.ts';

const ON = plainDate('2026-11-28');
const WEIGHTS = {
  interestBasisPoints: 10_000,
  harmBaht: 2_000,
  waitingMonthBaht: 100,
  householdBaht: 1_000,
} as const;
const RULE: QueueRule = { weights: WEIGHTS, rateBasisPoints: 600 };

const baht = (amount: number) => satang(BigInt(amount) * 100n);

/** Saves 10,000 baht a year at 6 %, waits since the day, without a mark. */
function aWaiter(caseId: string, more: Partial<Waiter> = {}): Waiter {
  const waitsSince = more.waitsSince ?? plainDate('2026-11-01');
  return {
    caseId,
    amountSatang: baht(50_000),
    interestNowSatang: baht(13_000),
    harms: [],
    lot: `lot-of-${caseId}`,
    ...more,
    waitsSince,
    monthsWaited: wholeMonths(waitsSince, ON),
  };
}

const orderOf = (waiters: readonly Waiter[], rule = RULE) =>
  lineUp(waiters, rule).map(({ waiter }) => waiter.caseId);

describe('lineUp', () => {
  it('counts what a loan saves, what presses and how long it has been waited for, together', () => {
    const saves = aWaiter('saves', { interestNowSatang: baht(17_500) });
    const pressed = aWaiter('pressed', { harms: ['in-danger', 'has-defaulted'] });
    const patient = aWaiter('patient', { waitsSince: plainDate('2023-01-28') });
    // 14,500, 14,000 and 14,600 baht of interest a year, as the weights count them.
    expect(orderOf([saves, pressed, patient])).toEqual(['patient', 'saves', 'pressed']);
    const harder = { ...RULE, weights: { ...WEIGHTS, harmBaht: 2_500 } };
    expect(orderOf([saves, pressed, patient], harder)).toEqual(['pressed', 'patient', 'saves']);
  });

  it('puts who has waited longer first where the rule counts the same, though by days only', () => {
    const [early, late] = [plainDate('2026-11-02'), plainDate('2026-11-20')];
    const first = aWaiter('z', { waitsSince: early });
    const second = aWaiter('a', { waitsSince: late });
    expect(orderOf([second, first])).toEqual(['z', 'a']);
    expect(whyAhead(...pairOf(second, first))).toEqual(['equal-waited-longer']);
  });

  it('then the larger saving, below what the rule rounds to', () => {
    const more = aWaiter('z', { interestNowSatang: satang(1_300_030n) });
    const less = aWaiter('a', { interestNowSatang: satang(1_300_020n) });
    expect(orderOf([less, more])).toEqual(['z', 'a']);
    expect(whyAhead(...pairOf(less, more))).toEqual(['equal-less-interest']);
  });

  it('then the lot that is drawn from the case number', () => {
    const first = aWaiter('z', { lot: '01' });
    const second = aWaiter('a', { lot: '02' });
    expect(orderOf([second, first])).toEqual(['z', 'a']);
    expect(whyAhead(...pairOf(second, first))).toEqual(['equal-by-lot']);
  });
});

describe('whyAhead', () => {
  it('names each reason in which the one ahead counts for more, and no other', () => {
    const own = aWaiter('own', { interestNowSatang: baht(14_000), harms: ['has-defaulted'] });
    const ahead = aWaiter('ahead', {
      harms: ['in-danger', 'has-defaulted', 'cannot-live-on-it'],
      waitsSince: plainDate('2026-08-01'),
    });
    expect(whyAhead(...pairOf(own, ahead))).toEqual(['more-hardship', 'longer-waiting']);
  });

  it('is silent about what the centre counts for nothing', () => {
    const own = aWaiter('own');
    const ahead = aWaiter('ahead', { harms: ['in-danger'], interestNowSatang: baht(13_001) });
    const rule = { ...RULE, weights: { ...WEIGHTS, harmBaht: 0 } };
    expect(whyAhead(...pairOf(own, ahead, rule))).toEqual(['less-interest']);
  });
});

describe('days of waiting', () => {
  it('are counted to the day, and the next whole month by the calendar', () => {
    const waiter = aWaiter('a', { waitsSince: plainDate('2026-08-26') });
    expect(daysWaited(waiter, ON)).toBe(94);
    expect([waiter.monthsWaited, nextMonthOn(waiter)]).toEqual([3, '2026-12-26']);
  });
});

/** Few figures, so that ties of every kind are common. */
const someWaiters: fc.Arbitrary<Waiter[]> = fc
  .array(
    fc.record({
      amountSatang: fc.constantFrom(baht(10_000), baht(30_000)),
      interestNowSatang: fc.constantFrom(0n, 900_00n, 900_20n, 7_200_00n).map(satang),
      harms: fc.subarray([...HARMS], { maxLength: 2 }),
      days: fc.constantFrom(0, 0, 3, 40, 400),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((all) =>
    all.map(({ days, ...facts }, at) =>
      aWaiter(`case-${at}`, {
        ...facts,
        waitsSince: addDays(ON, -days),
        lot: String((at * 7_919) % 104_729).padStart(6, '0'),
      }),
    ),
  );
const someRule: fc.Arbitrary<QueueRule> = fc.record({
  rateBasisPoints: fc.constantFrom(0, 600, 1_500),
  weights: fc.record({
    interestBasisPoints: fc.constantFrom(0, 5_000, 10_000),
    harmBaht: fc.constantFrom(0, 2_000),
    waitingMonthBaht: fc.constantFrom(0, 100),
    householdBaht: fc.constantFrom(0, 1_000),
  }),
});

describe('the order of the line', () => {
  it('is the same whatever the order of entry', () => {
    const shuffled = someWaiters.chain((waiters) =>
      fc.tuple(
        fc.constant(waiters),
        fc.shuffledSubarray(waiters, { minLength: waiters.length, maxLength: waiters.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, someRule, ([waiters, otherwise], rule) => {
        expect(orderOf(otherwise, rule)).toEqual(orderOf(waiters, rule));
      }),
    );
  });

  it('puts nobody before somebody who counts for more, and says why of everybody ahead', () => {
    fc.assert(
      fc.property(someWaiters, someRule, (waiters, rule) => {
        const line = lineUp(waiters, rule);
        expect(line.map(({ place }) => place)).toEqual(line.map((_, at) => at + 1));
        for (const [at, own] of line.entries()) {
          for (const ahead of line.slice(0, at)) {
            expect(totalOf(ahead) >= totalOf(own)).toBe(true);
            expect(whyAhead(ahead, own).length).toBeGreaterThan(0);
            if (totalOf(ahead) > totalOf(own)) continue;
            const longer = compareDates(ahead.waiter.waitsSince, own.waiter.waitsSince);
            expect(longer).toBeLessThanOrEqual(0);
          }
          const told = countReasons(line, own);
          expect(told.length > 0).toBe(at > 0);
          for (const { households } of told) expect(households).toBeLessThanOrEqual(at);
        }
      }),
    );
  });

  it('does not hang on what each household counts for by itself', () => {
    fc.assert(
      fc.property(someWaiters, someRule, (waiters, rule) => {
        const weights = { ...rule.weights, householdBaht: 77_777 };
        expect(orderOf(waiters, { ...rule, weights })).toEqual(orderOf(waiters, rule));
      }),
    );
  });

  it('moves everybody from a place to a place, and nobody when the rule stays', () => {
    fc.assert(
      fc.property(someWaiters, someRule, someRule, (waiters, rule, other) => {
        const before = lineUp(waiters, rule);
        const moves = movesBetween(before, lineUp(waiters, other));
        const places = before.map(({ place }) => place);
        expect(moves.map(({ from }) => from)).toEqual(places);
        expect(moves.map(({ to }) => to).toSorted((a, b) => a - b)).toEqual(places);
        const still = movesBetween(before, lineUp(waiters.toReversed(), rule));
        expect(still.every(({ from, to }) => from === to)).toBe(true);
      }),
    );
  });
});

/** The two of a line, the first first. */
function pairOf(one: Waiter, other: Waiter, rule = RULE) {
  const [first, second] = lineUp([one, other], rule);
  return [first!, second!] as const;
}
