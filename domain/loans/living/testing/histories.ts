/** Random contracts and lives of loans, for the laws that hold whatever happens. */

import fc from 'fast-check';
import { addDays, addMonths, plainDate } from '../../../dates/plain-date.ts';
import { satang, ZERO_SATANG } from '../../../money/satang.ts';
import { fraction, ZERO_FRACTION } from '../../../schedules/amounts/fraction.ts';
import type { Conventions } from '../../../schedules/terms/conventions.ts';
import type { EveryDue, Fee, HandRow, Shape } from '../../../schedules/terms/terms.ts';
import { aLoan, monthly } from '../../../schedules/testing/a-loan.ts';
import { simulateLoan } from '../simulate-loan.ts';
import type { LivingContract, LoanEvent } from '../terms/events.ts';
import {
  AFTER_TERM_RATES,
  ALLOCATIONS,
  EARLY_MONEY,
  EXCESS_USES,
  type ExcessUse,
  INTEREST_RUNS,
  LATE_BASES,
  PAYMENT_PARTS,
  type Policies,
} from '../terms/policies.ts';

const START = plainDate('2020-01-15');
/** Long after the last due date of the longest random loan. */
const LAST_DAY = 900;

const day = fc.integer({ min: 0, max: LAST_DAY }).map((days) => addDays(START, days));

const policies = fc.record<Policies>({
  interestRuns: fc.constantFrom(...INTEREST_RUNS),
  allocation: fc.constantFrom(...ALLOCATIONS),
  order: fc.shuffledSubarray([...PAYMENT_PARTS], { minLength: PAYMENT_PARTS.length }),
  earlyMoney: fc.constantFrom(...EARLY_MONEY),
  excess: fc.constantFrom(...EXCESS_USES),
  overpayment: fc.constantFrom('refuse', 'return'),
  afterTerm: fc.constantFrom(...AFTER_TERM_RATES),
  late: fc.option(
    fc.record({
      base: fc.constantFrom(...LATE_BASES),
      rate: fc.constantFrom('statutory' as const, fraction(15n, 100n)),
    }),
  ),
  smallestLastSatang: fc.constantFrom(ZERO_SATANG, satang(100n)),
});

const shape = fc.constantFrom<Shape>(
  { kind: 'annuity' },
  { kind: 'equal-principal' },
  { kind: 'interest-only' },
  { kind: 'bullet' },
  { kind: 'floating-interest' },
  { kind: 'fixed-per-cent', perCent: fraction(1n, 10n), of: 'principal' },
  { kind: 'flat' },
);

const conventions = fc.record<Partial<Conventions>>({
  dayCount: fc.constantFrom('equal-months', 'actual/365', '30/360', 'actual/actual-isda'),
  brokenPeriods: fc.constant('by-days'),
  annuityRate: fc.constant('by-days'),
  interestOn: fc.constant('actual-balance'),
  subPeriods: fc.constantFrom('together', 'one-by-one'),
  emptyRows: fc.constantFrom('keep', 'drop'),
  deferredInterest: fc.constantFrom('next-instalment', 'spread', 'last-instalment'),
});

const dues = fc.integer({ min: 1, max: 18 }).map((count): EveryDue => monthly('2020-02-15', count));

const FEES: Fee[] = [
  {
    code: 'book',
    time: 'each-instalment',
    way: 'paid',
    base: { of: 'fixed', amountSatang: satang(501n) },
  },
  {
    code: 'service',
    time: 'each-instalment',
    way: 'paid',
    base: { of: 'instalment', perCent: fraction(7n, 1000n) },
  },
  {
    code: 'care',
    time: 'each-instalment',
    way: 'paid',
    base: { of: 'balance', perCent: fraction(1n, 1000n) },
  },
  {
    code: 'set-up',
    time: 'spread-over-instalments',
    way: 'paid',
    base: { of: 'principal', perCent: fraction(3n, 100n) },
  },
];

const contracts: fc.Arbitrary<LivingContract> = fc
  .record({
    policies,
    shape,
    conventions,
    dues,
    amount: fc.bigInt({ min: 1n, max: 5_000_000n }),
    rate: fc.bigInt({ min: 0n, max: 3600n }),
    payer: fc.constantFrom(0n, 200n),
    fees: fc.subarray(FEES),
    graces: fc.record({
      principalInstalments: fc.constantFrom(0, 0, 2),
      interestDeferredInstalments: fc.constantFrom(0, 0, 1),
      interestFreeInstalments: fc.constantFrom(0, 0, 1),
    }),
  })
  .map(({ amount, rate, payer, graces, fees, ...parts }) => {
    const isShort = parts.dues.count === 'until-paid' || parts.dues.count < 3;
    return {
      terms: aLoan({
        drawdowns: [{ on: START, amountSatang: satang(amount) }],
        rates: [
          {
            from: START,
            per: 'year' as const,
            household: fraction(rate, 10_000n),
            payer: fraction(payer, 10_000n),
          },
        ],
        dues: parts.dues,
        shape: parts.shape,
        conventions: parts.conventions,
        fees,
        ...(isShort ? {} : { graces }),
      }),
      policies:
        parts.shape.kind === 'flat'
          ? { ...parts.policies, interestRuns: 'period-end' as const }
          : parts.policies,
      limitSatang: null,
    };
  });

const amount = fc.bigInt({ min: 1n, max: 1_000_000n }).map(satang);
const excess = fc.option(fc.constantFrom<ExcessUse>(...EXCESS_USES));

type Unnamed = LoanEvent extends infer Event
  ? Event extends LoanEvent
    ? Omit<Event, 'id'>
    : never
  : never;

const payment = fc.record({
  kind: fc.constant('payment' as const),
  on: day,
  amountSatang: amount,
  excess,
});

/** Early in the life of the loan, while there are rows ahead. */
const soon = fc.integer({ min: 0, max: 150 }).map((days) => addDays(START, days));

const aDueDate = fc
  .integer({ min: 0, max: 12 })
  .map((months) => addMonths(plainDate('2020-02-15'), months));

const rowChange: fc.Arbitrary<HandRow> = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), dueOn: day, paymentSatang: fc.option(amount) }),
  fc.record({ kind: fc.constant('delete' as const), dueOn: aDueDate }),
  fc.record({ kind: fc.constant('set-payment' as const), dueOn: aDueDate, paymentSatang: amount }),
  fc.record({
    kind: fc.constant('set-principal' as const),
    dueOn: aDueDate,
    principalSatang: amount,
  }),
  fc
    .record({ dueOn: aDueDate, days: fc.integer({ min: -20, max: 40 }) })
    .map(({ dueOn, days }) => ({ kind: 'move' as const, dueOn, toOn: addDays(dueOn, days) })),
);

const anyEvent: fc.Arbitrary<Unnamed> = fc.oneof(
  { weight: 8, arbitrary: payment },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('instalment' as const), on: aDueDate }),
  },
  fc.record({ kind: fc.constant('drawdown' as const), on: day, amountSatang: amount }),
  fc.record({
    kind: fc.constant('rate-change' as const),
    on: day,
    per: fc.constantFrom('year' as const, 'month' as const),
    household: fc.bigInt({ min: 0n, max: 300n }).map((value) => fraction(value, 10_000n)),
    payer: fc.constant(ZERO_FRACTION),
  }),
  fc.record({
    kind: fc.constant('spread-arrears' as const),
    on: day,
    resolution: fc.constant('1'),
  }),
  fc.record({
    kind: fc.constant('add-interest' as const),
    on: day,
    isAgreedInWriting: fc.constant(true),
  }),
  fc.record({
    kind: fc.constant('waiver' as const),
    on: day,
    part: fc.constantFrom(...PAYMENT_PARTS),
    amountSatang: fc.bigInt({ min: 1n, max: 5000n }).map(satang),
    resolution: fc.constant('2'),
  }),
  fc.record({ kind: fc.constant('hand-row' as const), on: soon, change: rowChange }),
  fc.record({ kind: fc.constant('pay-off' as const), on: day, amountSatang: fc.constant(null) }),
);

export type History = { readonly contract: LivingContract; readonly events: readonly LoanEvent[] };

export const LAST_ON = addDays(START, LAST_DAY);

/** A life that can be: of random events those stay that are not refused after the ones before them. */
export const histories: fc.Arbitrary<History> = fc
  .record({ contract: contracts, events: fc.array(anyEvent, { maxLength: 7 }) })
  .map(({ contract, events }) => {
    const kept: LoanEvent[] = [];
    for (const [index, event] of events.entries()) {
      const named = { ...event, id: `event-${index}` } as LoanEvent;
      const outcome = simulateLoan({ contract, events: [...kept, named], on: LAST_ON });
      if (!('refused' in outcome)) kept.push(named);
    }
    return { contract, events: kept };
  });
