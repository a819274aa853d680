import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, plainDate } from '../dates/plain-date.ts';
import { changeBooks, LOAN_CHANGE_KINDS } from '../loans/living/house-change.ts';
import { nothingLate } from '../loans/living/late-standing.ts';
import { DEFAULT_INTEREST_RULES } from '../loans/living/terms/default-interest-rule.ts';
import { satang, type Satang, sumSatang } from '../money/satang.ts';
import { standingAfter } from './late-history.ts';
import type { ResolvedChange } from './prove-changes.ts';
import type { PaymentFacts } from './prove-payment.ts';
import { proveLoan } from './prove-rate.ts';
import { yearlyDecliningRate } from './rate.ts';
import { allocatePayment, EXTRA_USES, type LivingRow, livingRows } from './repayment.ts';
import { takenOf } from './replay-payments.ts';
import { scheduleOf } from './schedule.ts';

const RATE = yearlyDecliningRate(600);
const FIRST_DUE = plainDate('2021-05-05');

const money = fc.record({
  days: fc.integer({ min: 0, max: 70 }),
  amount: fc.bigInt({ min: 1n, max: 400_000n }),
  extraUse: fc.constantFrom(...EXTRA_USES),
});
const resolved = fc.record({
  days: fc.oneof(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 300, max: 500 })),
  agreedBefore: fc.integer({ min: 0, max: 40 }),
  kind: fc.constantFrom(...LOAN_CHANGE_KINDS),
  amount: fc.bigInt({ min: 1n, max: 1_200_000n }),
});
const lives = fc.record({
  termMonths: fc.integer({ min: 1, max: 24 }),
  rule: fc.constantFrom(...DEFAULT_INTEREST_RULES),
  happenings: fc.array(
    fc.oneof({ weight: 3, arbitrary: money }, { weight: 1, arbitrary: resolved }),
    {
      maxLength: 9,
    },
  ),
});

describe('the notebook and the books', () => {
  it('agree to the satang on every payment and instalment, whatever was resolved between', () => {
    let added = 0;
    fc.assert(
      fc.property(lives, ({ termMonths, rule, happenings }) => {
        const principalSatang = satang(1_200_000n);
        const terms = { principalSatang, termMonths, firstDueOn: FIRST_DUE };
        let rows: readonly LivingRow[] = livingRows(scheduleOf({ ...terms, rate: RATE }).rows);
        let on = plainDate('2021-04-06');
        let madePrincipal = 0n;
        const payments: PaymentFacts[] = [];
        const interest: Satang[] = [];
        const inDefault: Satang[] = [];
        let late = nothingLate(rule, rows);
        const changes: ResolvedChange[] = [];
        for (const happening of happenings) {
          on = addDays(on, happening.days);
          if ('kind' in happening) {
            const { kind, amount } = happening;
            const agreedOn = addDays(on, -happening.agreedBefore);
            const asked = kind === 'spread-arrears' ? null : satang(amount);
            const resolve = (named: Satang | null) => {
              const change = { kind, amountSatang: named, agreedOn };
              return changeBooks({ rows, rate: RATE, on, change, late });
            };
            const first = resolve(asked);
            // An agreement names just what the books say of the interest a year old.
            const isOther = 'refused' in first && first.refused === 'agreement-amount-differs';
            const amountSatang = isOther ? (first.amountSatang ?? null) : asked;
            const outcome = resolve(amountSatang);
            if ('refused' in outcome) continue;
            if (kind === 'add-interest') {
              added += 1;
              madePrincipal += amountSatang ?? 0n;
            }
            const endedBy = { on, kind, amountSatang };
            late = standingAfter({ rows, payments: [], endedBy }, RATE, late);
            rows = outcome.rows;
            changes.push({ on, kind, amountSatang, agreedOn, paymentsBefore: payments.length });
            continue;
          }
          const { amount, extraUse } = happening;
          const amountSatang = satang(amount);
          const taking = { rows, rate: RATE, amountSatang, paidOn: on, extraUse, late } as const;
          const outcome = allocatePayment(taking);
          if ('refused' in outcome) continue;
          ({ rows, late } = outcome);
          payments.push({ amountSatang, paidOn: on, extraUse });
          const taken = takenOf(outcome, extraUse);
          interest.push(taken.interestSatang);
          inDefault.push(taken.defaultInterestSatang);
        }
        const booked = {
          rateBasisPoints: 600,
          instalments: rows,
          receipts: interest.map((interestSatang, at) => ({
            number: `${at + 1}`,
            interestSatang,
            defaultInterestSatang: inDefault[at]!,
          })),
          postedDefaultInterestSatang: sumSatang(inDefault),
          postedInterestSatang: satang(sumSatang(interest) + madePrincipal),
        };
        const bearsDefaultInterest = rule === 'statutory';
        const contract = { ...terms, payments, changes, bearsDefaultInterest };
        const proof = proveLoan(contract, booked, 600);
        expect(proof.differences).toEqual([]);
        expect(proof.overpaidSatang).toBe(0n);
      }),
      { numRuns: 2_000 },
    );
    expect(added).toBeGreaterThan(10);
  });
});
