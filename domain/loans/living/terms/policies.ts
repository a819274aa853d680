/**
 * How a loan lives after it was paid out. Two lenders with the same contract ask for different money
 * when one of these differs, so none has a default here: a contract names all and the answer repeats
 * them. `HOUSE_POLICIES` are those of our own funds, `TO_THE_DAY_POLICIES` the usual Thai bank's.
 */

import type { Satang } from '../../../money/satang.ts';
import { satang, ZERO_SATANG } from '../../../money/satang.ts';
import type { Fraction } from '../../../schedules/amounts/fraction.ts';

/**
 * - `day`: interest runs each day on what is owed; principal in arrears bears it too.
 * - `period-end`: a period that has begun counts whole, on what was owed at its start without arrears
 *   (the first has always begun); arrears bear no more interest.
 */
export const INTEREST_RUNS = ['day', 'period-end'] as const;
export type InterestRuns = (typeof INTEREST_RUNS)[number];

/**
 * What a payment can meet. Interest after the last due date is paid with `interest`; fees are those
 * that fall due with instalments.
 */
export const PAYMENT_PARTS = ['default-interest', 'fees', 'interest', 'principal'] as const;
export type PaymentPart = (typeof PAYMENT_PARTS)[number];

/**
 * - `by-part`: one part of all instalments, then the next part (Civil and Commercial Code s.329:
 *   interest before principal). `by-instalment`: the oldest instalment whole, then the next.
 */
export const ALLOCATIONS = ['by-part', 'by-instalment'] as const;
export type Allocation = (typeof ALLOCATIONS)[number];

/**
 * What money before the due date meets first: the interest to the day, or principal alone, the
 * interest being left to its due date.
 */
export const EARLY_MONEY = ['interest-to-the-day', 'principal-only'] as const;
export type EarlyMoney = (typeof EARLY_MONEY)[number];

/**
 * What becomes of money beyond the instalment in course.
 * - `shorten`: extra principal; the instalments stay, the last ones fall away.
 * - `lower`: extra principal; the instalments that are left are planned again.
 * - `prepay`: it pays the next instalments ahead, principal only while no interest has run; by
 *   periods they still ask on their day for the interest of what is really owed (decision 0042).
 * - `return`: it is handed back.
 */
export const EXCESS_USES = ['shorten', 'lower', 'prepay', 'return'] as const;
export type ExcessUse = (typeof EXCESS_USES)[number];

/** Money beyond all that is owed: the whole payment is refused, or what is over is handed back. */
export const OVERPAYMENTS = ['refuse', 'return'] as const;
export type Overpayment = (typeof OVERPAYMENTS)[number];

/**
 * Interest after the last due date, by days over 365, on the principal that is left: at the last rate
 * of the contract, at the rate of default (s.224), or none. It stands in the place of the statutory
 * default interest on missed instalments, which ends on that day: the two never run together.
 */
export const AFTER_TERM_RATES = ['contract', 'statutory', 'none'] as const;
export type AfterTermRate = (typeof AFTER_TERM_RATES)[number];

/**
 * What a charge for being late is counted on, by days over 365. The law knows `missed-principal`
 * alone (s.224/1; a clause to the contrary is void); the others reproduce what lenders ask.
 */
export const LATE_BASES = ['missed-principal', 'missed-instalment', 'whole-balance'] as const;
export type LateBase = (typeof LATE_BASES)[number];

export type LateCharge = {
  readonly base: LateBase;
  /** The rate of default by the law of each day (s.224), or a rate of the lender for one year. */
  readonly rate: 'statutory' | Fraction;
};

export type Policies = {
  readonly interestRuns: InterestRuns;
  readonly allocation: Allocation;
  /** Every part once, the first to be met first. */
  readonly order: readonly PaymentPart[];
  readonly earlyMoney: EarlyMoney;
  /** Used where a payment does not name another. */
  readonly excess: ExcessUse;
  readonly overpayment: Overpayment;
  readonly afterTerm: AfterTermRate;
  readonly late: LateCharge | null;
  /** A last instalment below this is paid with the one before, when the term is shortened. */
  readonly smallestLastSatang: Satang;
};

/** How our own funds post payments (decision 0014); default interest by their by-laws: decision 0031. */
export const HOUSE_POLICIES: Policies = {
  interestRuns: 'period-end',
  allocation: 'by-instalment',
  order: ['interest', 'principal', 'fees', 'default-interest'],
  earlyMoney: 'interest-to-the-day',
  excess: 'shorten',
  overpayment: 'refuse',
  afterTerm: 'none',
  late: null,
  // A last instalment of a few satang would cost more in paper than it brings.
  smallestLastSatang: satang(100n),
};

/** Interest to the day first, then principal; default interest as the law allows it. */
export const TO_THE_DAY_POLICIES: Policies = {
  interestRuns: 'day',
  allocation: 'by-part',
  order: ['default-interest', 'fees', 'interest', 'principal'],
  earlyMoney: 'interest-to-the-day',
  excess: 'shorten',
  overpayment: 'refuse',
  afterTerm: 'contract',
  late: { base: 'missed-principal', rate: 'statutory' },
  smallestLastSatang: ZERO_SATANG,
};
