/**
 * What one payment does to a contract of our own funds, and what the whole loan costs to pay off. The
 * engine of `domain/loans/living` does it by the policies of the house; here stand its words for the
 * books: instalments with what was paid of them.
 *
 * Conventions (`HOUSE_POLICIES`, decision 0015; a centre's by-law may later choose others):
 * - The period of an instalment ends on its due date and begins the day after the one before; the
 *   first has always begun. A period that has begun counts whole: its interest is owed, also when the
 *   payment comes on its first day.
 * - A payment first meets the instalments whose period has begun, oldest due first; within each,
 *   interest before principal.
 * - What is left is extra principal. It is booked with the last instalment that has begun, and the
 *   later ones are planned again: with the same instalment, so that the loan becomes shorter, or in
 *   the same number, so that it becomes lighter, as the household chooses. Or it meets the principal of
 *   the next instalments ahead: nothing is planned again, and no interest runs on what was paid
 *   (decision 0042).
 * - Arrears bear no interest of the contract: no interest on interest (Civil and Commercial Code s.655).
 *   Default interest (s.224/1), where the fund's by-law charges it, is a claim of its own and met after
 *   all that has begun (decision 0031).
 * - Payments are allocated in the order in which they are recorded.
 */

import type { PlainDate } from '../dates/plain-date.ts';
import { type PaidRow, paidRows } from '../loans/living/house-loan.ts';
import {
  lateLoan,
  type LateStanding,
  nothingLate,
  standingOf,
} from '../loans/living/late-standing.ts';
import { pay } from '../loans/living/payments/pay.ts';
import { payOffFigure } from '../loans/living/state/figures.ts';
import { satang, type Satang, sumSatang, ZERO_SATANG } from '../money/satang.ts';
import type { Rate } from './rate.ts';
import type { ScheduleRow } from './schedule.ts';

export type LivingRow = PaidRow;

/**
 * What a household may choose for money beyond the instalment: a shorter loan, lower instalments, or the
 * principal of the next instalments ahead, which then ask for their interest alone.
 */
export const EXTRA_USES = ['shorten', 'lower', 'prepay'] as const;
export type ExtraUse = (typeof EXTRA_USES)[number];

/** What a payment brings to one instalment; the three sum over all parts to it, less default interest. */
export type PaymentPart = {
  readonly number: number;
  readonly interestSatang: Satang;
  readonly principalSatang: Satang;
  /** Principal paid before it was due: with the last instalment that has begun, or on later ones. */
  readonly extraPrincipalSatang: Satang;
};

/** In the order they are checked. */
export type RepaymentRefusal = 'amount-must-be-positive' | 'loan-is-paid' | 'more-than-owed';

export type Payoff = {
  readonly principalSatang: Satang;
  readonly interestSatang: Satang;
  readonly totalSatang: Satang;
};

export type Payment = {
  /** All instalments of the loan in the order they fall due. */
  readonly rows: readonly LivingRow[];
  readonly rate: Rate;
  readonly amountSatang: Satang;
  readonly paidOn: PlainDate;
  /** What the household chose for what is beyond the instalment; otherwise the loan is shortened. */
  readonly extraUse?: ExtraUse | null;
  /** Default interest so far; none is charged where it is left out. */
  readonly late?: LateStanding;
};

export type PaymentOutcome =
  | {
      readonly parts: readonly PaymentPart[];
      /** Every instalment after the payment; the last ones are gone when extra made them needless. */
      readonly rows: readonly LivingRow[];
      /** What of the payment is default interest; it stands on no instalment. */
      readonly defaultInterestSatang: Satang;
      readonly late: LateStanding;
      readonly isPaidOff: boolean;
    }
  | { readonly refused: RepaymentRefusal; readonly payoffSatang: Satang };

/** The instalments of a new loan, with nothing paid. */
export function livingRows(rows: readonly ScheduleRow[]): LivingRow[] {
  return rows.map((row) => ({
    ...row,
    paidPrincipalSatang: ZERO_SATANG,
    paidInterestSatang: ZERO_SATANG,
  }));
}

/**
 * Allocates one payment. A refusal says what would pay the loan off on that day.
 * Throws for a flat rate, whose interest does not fall with the principal.
 */
export function allocatePayment(payment: Payment): PaymentOutcome {
  const { rows, rate, amountSatang, paidOn, extraUse = null } = payment;
  const before = payment.late ?? nothingLate('none', rows);
  const loan = lateLoan({ rows, rate }, before, paidOn);
  const { totalSatang: payoffSatang } = payOffFigure(loan);
  const paid = pay(loan, { amountSatang, excess: extraUse });
  if ('refused' in paid) return { refused: refusalOf(paid.refused), payoffSatang };
  const after = paidRows(paid.loan, rows);
  return {
    parts: partsOf(after, { rows, on: paidOn }),
    rows: after,
    defaultInterestSatang: satang(paid.loan.late.met - loan.late.met),
    late: standingOf(paid.loan, before),
    isPaidOff: amountSatang === payoffSatang,
  };
}

function refusalOf(refused: string): RepaymentRefusal {
  switch (refused) {
    case 'amount-must-be-positive':
    case 'more-than-owed':
      return refused;
    case 'nothing-is-owed':
      return 'loan-is-paid';
    default:
      throw new RangeError(`No payment of our funds is refused so: ${refused}`);
  }
}

type Before = { readonly rows: readonly LivingRow[]; readonly on: PlainDate };

/** What a payment brought to each row: what it has now beyond before. */
function partsOf(after: readonly LivingRow[], before: Before): PaymentPart[] {
  const last = after.at(-1)?.number ?? 0;
  const gone = before.rows.filter(({ number }) => number > last);
  // What rows that fell away had got ahead stands with the last one now: this payment did not bring it.
  const moved = sumSatang(gone.map((row) => row.paidPrincipalSatang));
  return after.flatMap((row) => partOf(row, before, row.number === last ? moved : ZERO_SATANG));
}

/** Early is all that is above what the row asked for, and all principal of a row that has not begun. */
function partOf(after: LivingRow, { rows, on }: Before, moved: Satang): PaymentPart[] {
  const at = rows.findIndex(({ number }) => number === after.number);
  const before = rows[at];
  if (before === undefined) throw new RangeError(`No instalment ${after.number} before`);
  const interest = after.paidInterestSatang - before.paidInterestSatang;
  const principal = after.paidPrincipalSatang - before.paidPrincipalSatang - moved;
  if (interest + principal === 0n) return [];
  const due = hasBegun(rows, at, on) ? before.principalSatang - before.paidPrincipalSatang : 0n;
  const extra = principal > due ? principal - due : 0n;
  return [
    {
      number: after.number,
      interestSatang: satang(interest),
      principalSatang: satang(principal - extra),
      extraPrincipalSatang: satang(extra),
    },
  ];
}

/** The first period has always begun, another the day after the one before it ends. */
function hasBegun(rows: readonly LivingRow[], at: number, on: PlainDate): boolean {
  return at === 0 || (rows[at - 1]?.dueOn ?? on) < on;
}

/**
 * All principal still owed, and the interest still owed of the periods that have begun by a day; with
 * what a resolution has laid on later rows from before.
 */
export function payoffFigure(loan: { rows: readonly LivingRow[]; on: PlainDate }): Payoff {
  const { rows, on } = loan;
  const begun = rows.filter((_, at) => hasBegun(rows, at, on));
  const carried = rows.slice(begun.length).map((row) => row.carriedInterestSatang ?? ZERO_SATANG);
  return figureOf({ principalOf: rows, interestOf: begun, carriedSatang: sumSatang(carried) });
}

/** What has fallen due before a day and is not paid: the arrears of that day. */
export function arrearsFigure(loan: { rows: readonly LivingRow[]; on: PlainDate }): Payoff {
  const due = loan.rows.filter((row) => row.dueOn < loan.on);
  return figureOf({ principalOf: due, interestOf: due, carriedSatang: ZERO_SATANG });
}

function figureOf(of: {
  readonly principalOf: readonly LivingRow[];
  readonly interestOf: readonly LivingRow[];
  readonly carriedSatang: Satang;
}): Payoff {
  const principalSatang = sumSatang(
    of.principalOf.map((row) => row.principalSatang - row.paidPrincipalSatang),
  );
  const interest = of.interestOf.map((row) => satang(row.interestSatang - row.paidInterestSatang));
  const interestSatang = satang(sumSatang(interest) + of.carriedSatang);
  const totalSatang = satang(principalSatang + interestSatang);
  return { principalSatang, interestSatang, totalSatang };
}
