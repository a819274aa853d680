/** A contract of our own funds as it stands in the books, in the words of the living engine. */

import { addMonths, partsOfDate, type PlainDate } from '../../dates/plain-date.ts';
import { monthlyFraction, type Rate } from '../../interest/rate.ts';
import type { ScheduleRow } from '../../interest/schedule.ts';
import { satang, type Satang, ZERO_SATANG } from '../../money/satang.ts';
import { fraction, ZERO_FRACTION } from '../../schedules/amounts/fraction.ts';
import { duesOn } from '../../schedules/calendar/due.ts';
import { HOUSE_CONVENTIONS } from '../../schedules/terms/conventions.ts';
import { NO_GRACES, NO_HOLIDAYS, type ScheduleTerms } from '../../schedules/terms/terms.ts';
import { nothingCounted } from './counting/counted.ts';
import type { LivingLoan, LivingRow, Met } from './state/living-loan.ts';
import { firstAhead } from './state/met-ahead.ts';
import { openRows } from './state/open-rows.ts';
import { HOUSE_POLICIES } from './terms/policies.ts';

/** An instalment with what has been paid of it so far. */
export type PaidRow = ScheduleRow & {
  readonly paidPrincipalSatang: Satang;
  readonly paidInterestSatang: Satang;
  /** Of the interest, what a resolution laid on the row from before: it bears none (s.655). */
  readonly carriedInterestSatang?: Satang;
  /** What the interest is counted on, where a resolution changed the row after its period had begun. */
  readonly openingSatang?: Satang;
  /**
   * Of the principal of this row and all after it, what was paid before its period began (or is, as
   * things stand): no interest is counted on it.
   */
  readonly paidAheadSatang?: Satang;
};

type Books = {
  /** All instalments of the loan in the order they fall due. */
  readonly rows: readonly PaidRow[];
  readonly rate: Rate;
  readonly on: PlainDate;
};

/**
 * The loan on a day by what stands in the books: rows whose day has come are over, the next is in
 * course. Throws for a flat rate, whose interest does not fall with the principal, and without rows.
 */
export function houseLoan({ rows, rate, on }: Books): LivingLoan {
  if (rate.method !== 'declining') throw new RangeError(`Cannot re-plan a ${rate.method} rate`);
  const [first] = rows;
  if (first === undefined) throw new RangeError('A loan without instalments has nothing to pay');
  const closed = rows.filter((row) => row.dueOn <= on);
  const open = rows.slice(closed.length);
  const begin = addMonths(first.dueOn, -1);
  const from = closed.at(-1)?.dueOn ?? begin;
  const terms = houseTerms({ rows, rate, begin });
  const balance = open.reduce((sum, row) => sum + row.principalSatang, 0n);
  const regular = { every: 1, unit: 'month', anchorDay: partsOfDate(first.dueOn).day } as const;
  const dates = open.map((row) => row.dueOn);
  return {
    contract: { terms, policies: HOUSE_POLICIES, limitSatang: null },
    rest: {
      shape: terms.shape,
      flow: { rates: terms.rates, drawdowns: [], conventions: terms.conventions },
      from,
      balanceSatang: satang(balance),
      lentSatang: ZERO_SATANG,
      unpaidInterestSatang: ZERO_SATANG,
      dues: duesOn(dates, regular),
      isOpenEnded: false,
      firstNumber: open[0]?.number ?? rows.length + 1,
    },
    targets: open.map((row) => ({
      principalSatang: row.principalSatang,
      ownInterestSatang: satang(row.interestSatang - carriedOf(row)),
      payerInterestSatang: ZERO_SATANG,
    })),
    closed: closed.map((row, index) => livingRow(row, closed[index - 1]?.dueOn ?? begin)),
    met: new Map(open.filter(isPaidOn).map((row) => [row.dueOn, metOf(row)])),
    carried: new Map(open.filter(carriedOf).map((row) => [row.dueOn, carriedOf(row)])),
    laidFees: new Map(),
    owedSatang: rows.reduce((sum, row) => sum + row.principalSatang - row.paidPrincipalSatang, 0n),
    openingSatang: open[0]?.openingSatang ?? balance - aheadOf(open[0]),
    deferredSatang: 0n,
    counted: nothingCounted(on),
    late: { exact: ZERO_FRACTION, met: 0n },
    afterTerm: { contract: ZERO_FRACTION, statutory: ZERO_FRACTION, met: 0n },
  };
}

type Contract = Pick<Books, 'rows' | 'rate'> & { readonly begin: PlainDate };

function houseTerms({ rows, rate, begin }: Contract): ScheduleTerms {
  const { numerator, denominator } = monthlyFraction(rate);
  const household = fraction(numerator, denominator);
  const principal = rows.reduce((sum, row) => sum + row.principalSatang, 0n);
  return {
    drawdowns: [{ on: begin, amountSatang: satang(principal) }],
    rates: [{ from: begin, per: 'month', household, payer: ZERO_FRACTION }],
    dues: { kind: 'dates', dates: rows.map((row) => row.dueOn) },
    holidays: NO_HOLIDAYS,
    shape: { kind: 'annuity' },
    graces: NO_GRACES,
    fees: [],
    handRows: [],
    conventions: HOUSE_CONVENTIONS,
  };
}

function livingRow(row: PaidRow, startsOn: PlainDate): LivingRow {
  return {
    number: row.number,
    startsOn,
    dueOn: row.dueOn,
    accruesTo: row.dueOn,
    principalSatang: row.principalSatang,
    interestSatang: row.interestSatang,
    payerInterestSatang: ZERO_SATANG,
    feesSatang: ZERO_SATANG,
    metPrincipalSatang: row.paidPrincipalSatang,
    metInterestSatang: row.paidInterestSatang,
    metFeesSatang: ZERO_SATANG,
    balanceSatang: row.balanceSatang,
    settledOn: null,
  };
}

/**
 * The rows of a loan as the books keep them: those that are over, then the open ones as they stand. Of
 * rows whose period has begun the books before say what was paid ahead.
 */
export function paidRows(loan: LivingLoan, before: readonly PaidRow[]): PaidRow[] {
  const open = openRows(loan);
  const known = new Map(before.map((row) => [row.number, aheadOf(row)]));
  const begun = (row: LivingRow) => ({
    ...paidRow(row),
    ...aheadPart(known.get(row.number) ?? 0n),
  });
  const first = firstAhead(loan);
  let owed = startingBalance(loan);
  let planned = open.reduce((sum, row) => sum + row.principalSatang, 0n);
  const standing = open.map((row, index) => {
    const ahead = index < first ? (known.get(row.number) ?? 0n) : planned - owed;
    const hasOwnOpening = index < first && owed !== planned - ahead;
    planned -= row.principalSatang;
    const start = owed;
    owed = row.balanceSatang;
    return {
      ...paidRow(row),
      ...carriedPart(loan.carried.get(row.dueOn) ?? 0n),
      ...aheadPart(ahead),
      ...(hasOwnOpening ? { openingSatang: satang(start) } : {}),
    };
  });
  return withBalances([...loan.closed.map(begun), ...standing]);
}

/** Owed when the period in course began, with what was added on its first day. */
export function startingBalance({ rest, openingSatang }: LivingLoan): bigint {
  const added = rest.flow.drawdowns.filter(({ on }) => on === rest.from);
  return openingSatang + added.reduce((sum, { amountSatang }) => sum + amountSatang, 0n);
}

/** Rows with what is owed as principal once each and all before it are paid. */
export function withBalances<
  Row extends Pick<PaidRow, 'principalSatang' | 'paidAheadSatang' | 'balanceSatang'>,
>(rows: readonly Row[]): Row[] {
  let later = rows.reduce((sum, row) => sum + row.principalSatang, 0n);
  return rows.map((row, index) => {
    later -= row.principalSatang;
    return { ...row, balanceSatang: satang(later - aheadOf(rows[index + 1])) };
  });
}

function paidRow(row: LivingRow): PaidRow {
  return {
    number: row.number,
    dueOn: row.dueOn,
    principalSatang: row.principalSatang,
    interestSatang: row.interestSatang,
    paymentSatang: satang(row.principalSatang + row.interestSatang),
    balanceSatang: row.balanceSatang,
    paidPrincipalSatang: row.metPrincipalSatang,
    paidInterestSatang: row.metInterestSatang,
  };
}

function carriedOf(row: PaidRow): bigint {
  return row.carriedInterestSatang ?? 0n;
}

function aheadOf(row: Pick<PaidRow, 'paidAheadSatang'> | undefined): bigint {
  return row?.paidAheadSatang ?? 0n;
}

function aheadPart(amount: bigint): Pick<PaidRow, 'paidAheadSatang'> {
  return amount === 0n ? {} : { paidAheadSatang: satang(amount) };
}

function carriedPart(amount: bigint): Pick<PaidRow, 'carriedInterestSatang'> {
  return amount > 0n ? { carriedInterestSatang: satang(amount) } : {};
}

function isPaidOn(row: PaidRow): boolean {
  return row.paidPrincipalSatang + row.paidInterestSatang > 0n;
}

function metOf({ paidPrincipalSatang, paidInterestSatang }: PaidRow): Met {
  const feesSatang = 0n;
  return { principalSatang: paidPrincipalSatang, interestSatang: paidInterestSatang, feesSatang };
}
