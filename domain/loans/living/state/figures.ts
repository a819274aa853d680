/** What is owed on the day to which a loan has been counted, in its parts. */

import { daysBetween, type PlainDate } from '../../../dates/plain-date.ts';
import { satang, type Satang } from '../../../money/satang.ts';
import { roundTo } from '../../../schedules/amounts/roundings.ts';
import { countedInterest } from '../counting/counted.ts';
import {
  feesLeft,
  interestLeft,
  isSettled,
  type LivingLoan,
  principalLeft,
} from './living-loan.ts';
import { rowInCourse } from './open-rows.ts';
import { laidFees, missedFees } from './row-fees.ts';

/** What pays the loan off. */
export type PayOffFigure = {
  readonly on: PlainDate;
  readonly principalSatang: Satang;
  /** Of the periods that are over, and of the one in course as the policy counts it. */
  readonly interestSatang: Satang;
  readonly afterTermInterestSatang: Satang;
  readonly defaultInterestSatang: Satang;
  /** Of rows that are over and of the one in course, and what was laid on rows to come. */
  readonly feesSatang: Satang;
  readonly totalSatang: Satang;
  /** Interest since the last due date at both rates, whichever is owed. */
  readonly afterTermAt: { readonly contractSatang: Satang; readonly statutorySatang: Satang };
};

export type Arrears = {
  readonly principalSatang: Satang;
  readonly interestSatang: Satang;
  readonly feesSatang: Satang;
  /** Null when nothing is overdue. */
  readonly oldestDueOn: PlainDate | null;
  readonly daysPastDue: number;
};

export function payOffFigure(loan: LivingLoan): PayOffFigure {
  const interest = interestOwed(loan);
  const [late, afterTerm, fees] = [lateOwed(loan), afterTermOwed(loan), feesOwed(loan)];
  return {
    on: loan.counted.to,
    principalSatang: satang(loan.owedSatang),
    interestSatang: satang(interest),
    afterTermInterestSatang: satang(afterTerm),
    defaultInterestSatang: satang(late),
    feesSatang: satang(fees),
    totalSatang: satang(loan.owedSatang + interest + afterTerm + late + fees),
    afterTermAt: {
      contractSatang: rounded(loan, loan.afterTerm.contract),
      statutorySatang: rounded(loan, loan.afterTerm.statutory),
    },
  };
}

/** What fell due before the day and was not met. */
export function arrearsOf({ closed, counted }: LivingLoan): Arrears {
  const rows = closed.filter((row) => row.dueOn < counted.to && !isSettled(row));
  const [oldest] = rows;
  return {
    principalSatang: satang(rows.reduce((sum, row) => sum + principalLeft(row), 0n)),
    interestSatang: satang(rows.reduce((sum, row) => sum + interestLeft(row), 0n)),
    feesSatang: satang(rows.reduce((sum, row) => sum + feesLeft(row), 0n)),
    oldestDueOn: oldest?.dueOn ?? null,
    daysPastDue: oldest === undefined ? 0 : daysBetween(oldest.dueOn, counted.to),
  };
}

/** All interest of the contract that is owed and not met, by what the policy counts. */
export function interestOwed(loan: LivingLoan): bigint {
  const closed = loan.closed.reduce((sum, row) => sum + interestLeft(row), 0n);
  const carried = [...loan.carried.values()].reduce((sum, amount) => sum + amount, 0n);
  const met = [...loan.met.values()].reduce((sum, row) => sum + row.interestSatang, 0n);
  return closed + carried + loan.deferredSatang + interestInCourse(loan) - met;
}

/** The interest of the period in course itself, met or not. */
export function interestInCourse(loan: LivingLoan): bigint {
  const row = rowInCourse(loan);
  if (row === undefined || !hasBegun(loan)) return 0n;
  if (loan.contract.policies.interestRuns === 'day') {
    return countedInterest(loan.counted, loan.rest.flow).householdSatang;
  }
  const carried = loan.carried.get(row.dueOn) ?? 0n;
  return row.interestSatang - carried + row.deferredSatang - loan.deferredSatang;
}

/** All fees that pay-off asks for: a fee of each instalment goes with the rows that fall away. */
export function feesOwed(loan: LivingLoan): bigint {
  const laid = laidFees(loan) + missedFees(loan);
  const row = hasBegun(loan) && loan.contract.terms.fees.length > 0 ? rowInCourse(loan) : undefined;
  if (row === undefined) return laid - openMet(loan);
  return laid - (loan.laidFees.get(row.dueOn) ?? 0n) + row.feesSatang - openMet(loan);
}

function openMet({ met }: LivingLoan): bigint {
  return [...met.values()].reduce((sum, row) => sum + row.feesSatang, 0n);
}

/** A period begins the day after the one before ends; the first has always begun. */
export function hasBegun({ rest, counted, closed }: LivingLoan): boolean {
  return rest.dues.length > 0 && (counted.to > rest.from || closed.length === 0);
}

export function lateOwed(loan: LivingLoan): bigint {
  return rounded(loan, loan.late.exact) - loan.late.met;
}

export function afterTermOwed(loan: LivingLoan): bigint {
  const { afterTerm, contract } = loan;
  const { afterTerm: rate } = contract.policies;
  return rate === 'none' ? 0n : rounded(loan, afterTerm[rate]) - afterTerm.met;
}

function rounded(loan: LivingLoan, exact: LivingLoan['late']['exact']): Satang {
  return roundTo(exact, loan.rest.flow.conventions.rounding.interest);
}
