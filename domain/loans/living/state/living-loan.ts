import type { PlainDate } from '../../../dates/plain-date.ts';
import { type Satang, satang, ZERO_SATANG } from '../../../money/satang.ts';
import { drawnWithin } from '../../../schedules/accrual/spans.ts';
import type { Fraction } from '../../../schedules/amounts/fraction.ts';
import type { PlannedRow, Rest } from '../../../schedules/rows/rest.ts';
import type { LivingContract } from '../terms/events.ts';

/** One instalment as it stands. */
export type LivingRow = {
  readonly number: number;
  readonly startsOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly accruesTo: PlainDate;
  readonly principalSatang: Satang;
  /** The household's interest, with interest from before that was laid on this row. */
  readonly interestSatang: Satang;
  readonly payerInterestSatang: Satang;
  readonly feesSatang: Satang;
  /** Met so far, by payments or by a waiver. */
  readonly metPrincipalSatang: Satang;
  readonly metInterestSatang: Satang;
  readonly metFeesSatang: Satang;
  /** Principal owed once this row and all before it are met. */
  readonly balanceSatang: Satang;
  /** The day on which nothing of it was left. */
  readonly settledOn: PlainDate | null;
};

/** What a row that is still open was planned to bring; the interest is that of its own period. */
export type Target = {
  readonly principalSatang: Satang;
  readonly ownInterestSatang: Satang;
  readonly payerInterestSatang: Satang;
};

export type Met = {
  readonly principalSatang: bigint;
  readonly interestSatang: bigint;
  readonly feesSatang: bigint;
};

/** Interest counted within one period: spans already rounded, and the exact one that is open. */
export type Counted = {
  readonly to: PlainDate;
  readonly rounded: { readonly household: bigint; readonly whole: bigint };
  readonly open: { readonly household: Fraction; readonly whole: Fraction };
};

/** A claim that grows by days, exact; rounded only when it is looked at. */
export type Growing = { readonly exact: Fraction; readonly met: bigint };

export type LivingLoan = {
  readonly contract: LivingContract;
  /** Rates, due dates, shape of what is still open; its `from` is the start of the period in course. */
  readonly rest: Rest;
  /** By row from the one in course on. */
  readonly targets: readonly Target[];
  /** Rows whose period is over, or that were settled early. */
  readonly closed: readonly LivingRow[];
  /** What open rows have got already, by due date. */
  readonly met: ReadonlyMap<PlainDate, Met>;
  /** Interest from before that falls due with an open row and bears none, by due date. */
  readonly carried: ReadonlyMap<PlainDate, bigint>;
  /** Fees that were laid on open rows: spread by the contract, or in arrears and spread anew. */
  readonly laidFees: ReadonlyMap<PlainDate, bigint>;
  /** Principal owed today, arrears included. */
  readonly owedSatang: bigint;
  /** Principal scheduled when the period in course began, without what was drawn on that day. */
  readonly openingSatang: bigint;
  /** Interest counted and put off by agreement. */
  readonly deferredSatang: bigint;
  readonly counted: Counted;
  readonly late: Growing;
  readonly afterTerm: {
    /** Both rates are counted so that both can be shown; the policy says which one is owed. */
    readonly contract: Fraction;
    readonly statutory: Fraction;
    readonly met: bigint;
  };
};

export const NOTHING_MET: Met = { principalSatang: 0n, interestSatang: 0n, feesSatang: 0n };

export function metOf(loan: LivingLoan, dueOn: PlainDate): Met {
  return loan.met.get(dueOn) ?? NOTHING_MET;
}

export function principalLeft(row: LivingRow): bigint {
  return row.principalSatang - row.metPrincipalSatang;
}

export function interestLeft(row: LivingRow): bigint {
  return row.interestSatang - row.metInterestSatang;
}

export function feesLeft(row: LivingRow): bigint {
  return row.feesSatang - row.metFeesSatang;
}

/** All that a row still asks for. */
export function leftOf(row: LivingRow): bigint {
  return principalLeft(row) + interestLeft(row) + feesLeft(row);
}

export function isSettled(row: LivingRow): boolean {
  return leftOf(row) === 0n;
}

/** Principal of rows that are over and was not paid. */
export function missedPrincipal(loan: LivingLoan): bigint {
  return loan.closed.reduce((sum, row) => sum + principalLeft(row), 0n);
}

/**
 * What is left to plan, from the start of the period in course, as if nothing had been paid early:
 * what open rows have got already counts as still to pay, up to what they were planned to bring.
 */
export function restOf(loan: LivingLoan): Rest {
  const { rest } = loan;
  const drawnSince = drawnWithin(
    rest.flow.drawdowns.filter(({ on }) => on <= loan.counted.to),
    { from: rest.from, to: AFTER_ALL_DAYS },
  );
  const early = loan.targets.reduce((sum, { principalSatang }, index) => {
    const due = rest.dues[index];
    const met = due === undefined ? 0n : metOf(loan, due.dueOn).principalSatang;
    return sum + (met < principalSatang ? met : principalSatang);
  }, 0n);
  const balance = loan.owedSatang - missedPrincipal(loan) + early - drawnSince;
  return {
    ...rest,
    balanceSatang: satang(balance < 0n ? 0n : balance),
    lentSatang: satang(drawnWithin(rest.flow.drawdowns, { from: FIRST_OF_DAYS, to: rest.from })),
    unpaidInterestSatang: satang(loan.deferredSatang),
  };
}

const FIRST_OF_DAYS = '0001-01-01' as PlainDate;
const AFTER_ALL_DAYS = '9999-12-31' as PlainDate;

/** The targets that planned rows set. */
export function targetsOf(rest: Rest, rows: readonly PlannedRow[]): Target[] {
  let unpaid: bigint = rest.unpaidInterestSatang;
  return rows.map((row) => {
    const own = row.interestSatang + row.unpaidInterestSatang - unpaid;
    unpaid = row.unpaidInterestSatang;
    const { principalSatang, payerInterestSatang } = row;
    return { principalSatang, ownInterestSatang: satang(own), payerInterestSatang };
  });
}

export const NO_TARGET: Target = {
  principalSatang: ZERO_SATANG,
  ownInterestSatang: ZERO_SATANG,
  payerInterestSatang: ZERO_SATANG,
};
