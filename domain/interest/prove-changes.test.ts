import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, plainDate } from '../dates/plain-date.ts';
import { changeBooks, LOAN_CHANGE_KINDS } from '../loans/living/house-change.ts';
import { satang, type Satang } from '../money/satang.ts';
import type { ResolvedChange } from './prove-changes.ts';
import { type PaymentFacts, proveLoan } from './prove-rate.ts';
import { yearlyDecliningRate } from './rate.ts';
import { allocatePayment, type LivingRow, livingRows } from './repayment.ts';
import { takenOf } from './replay-payments.ts';
import { scheduleOf } from './schedule.ts';

const RATE = yearlyDecliningRate(600);
const FIRST_DUE = plainDate('2021-05-05');

const money = fc.record({
  days: fc.integer({ min: 0, max: 70 }),
  amount: fc.bigInt({ min: 1n, max: 400_000n }),
  isLowering: fc.boolean(),
});
const resolved = fc.record({
  days: fc.integer({ min: 0, max: 120 }),
  kind: fc.constantFrom(...LOAN_CHANGE_KINDS),
  amount: fc.bigInt({ min: 1n, max: 1_200_000n }),
});
const lives = fc.record({
  termMonths: fc.integer({ min: 1, max: 24 }),
  happenings: fc.array(
    fc.oneof({ weight: 3, arbitrary: money }, { weight: 1, arbitrary: resolved }),
    {
      maxLength: 9,
    },
  ),
});

describe('the notebook and the books', () => {
  it('agree to the satang on every payment and instalment, whatever was resolved between', () => {
    fc.assert(
      fc.property(lives, ({ termMonths, happenings }) => {
        const principalSatang = satang(1_200_000n);
        const terms = { principalSatang, termMonths, firstDueOn: FIRST_DUE };
        let rows: readonly LivingRow[] = livingRows(scheduleOf({ ...terms, rate: RATE }).rows);
        let on = plainDate('2021-04-06');
        const payments: PaymentFacts[] = [];
        const interest: Satang[] = [];
        const changes: ResolvedChange[] = [];
        for (const happening of happenings) {
          on = addDays(on, happening.days);
          if ('kind' in happening) {
            const { kind, amount } = happening;
            const amountSatang = kind === 'spread-arrears' ? null : satang(amount);
            const outcome = changeBooks({ rows, rate: RATE, on, change: { kind, amountSatang } });
            if ('refused' in outcome) continue;
            rows = outcome.rows;
            changes.push({ on, kind, amountSatang, paymentsBefore: payments.length });
            continue;
          }
          const { amount, isLowering } = happening;
          const amountSatang = satang(amount);
          const extraUse = isLowering ? 'lower' : 'shorten';
          const outcome = allocatePayment({ rows, rate: RATE, amountSatang, paidOn: on, extraUse });
          if ('refused' in outcome) continue;
          rows = outcome.rows;
          payments.push({ amountSatang, paidOn: on, isLowering });
          interest.push(takenOf(outcome, extraUse).interestSatang);
        }
        const booked = {
          rateBasisPoints: 600,
          instalments: rows,
          receipts: interest.map((interestSatang, at) => ({ number: `${at + 1}`, interestSatang })),
          postedInterestSatang: satang(interest.reduce((sum, each) => sum + each, 0n)),
        };
        const proof = proveLoan({ ...terms, payments, changes }, booked, 600);
        expect(proof.differences).toEqual([]);
        expect(proof.overpaidSatang).toBe(0n);
      }),
      { numRuns: 2_000 },
    );
  });
});
