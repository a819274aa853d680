/**
 * The rows that are still open as they stand on a day. Arrears are taken as paid on that day: what a
 * household that falls in step again would pay. Instalments, or the principal in them, stay as
 * planned; interest follows what is owed, and the last row takes what is left.
 */

import { satang } from '../../../money/satang.ts';
import { countedInterest } from '../counting/counted.ts';
import { type LivingLoan, type LivingRow, metOf, missedPrincipal } from './living-loan.ts';
import { feesOfRow } from './row-fees.ts';
import { interestOf, ownInterest } from './row-interest.ts';
import { principalOf } from './row-principal.ts';
import { type Choice, drawnAhead, dueAt, type RowQuestion, type Standing } from './standing.ts';

export type OpenRow = LivingRow & {
  /** Interest counted by its end and put off to later rows. */
  readonly deferredSatang: bigint;
};

/** All open rows in the order they fall due. */
export function openRows(loan: LivingLoan, choice: Choice = {}): OpenRow[] {
  const rows: OpenRow[] = [];
  let standing = firstStanding(loan);
  while (standing.index < loan.rest.dues.length && !endsBefore(loan, standing, choice)) {
    const due = dueAt(loan, standing.index);
    const own = ownInterest(loan, standing, due);
    const { row, next } = rowAt(loan, { standing, due, own, choice });
    rows.push(row);
    standing = next;
  }
  return rows;
}

/** Whether a row is left that something falls due on. */
export function hasOpenRows(loan: LivingLoan): boolean {
  return loan.rest.dues.length > 0 && !endsBefore(loan, firstStanding(loan), {});
}

/** The row in course as it stands, undefined when the last due date is behind. */
export function rowInCourse(loan: LivingLoan): OpenRow | undefined {
  if (loan.rest.dues.length === 0) return undefined;
  const standing = firstStanding(loan);
  const due = dueAt(loan, 0);
  return rowAt(loan, { standing, due, own: ownInterest(loan, standing, due), choice: {} }).row;
}

/** The row in course as if its period ended today: interest to the day. */
export function rowToday(loan: LivingLoan): OpenRow | undefined {
  if (loan.rest.dues.length === 0) return undefined;
  const due = { ...dueAt(loan, 0), accruesTo: loan.counted.to };
  const own = countedInterest(loan.counted, loan.rest.flow);
  return rowAt(loan, { standing: firstStanding(loan), due, own, choice: {} }).row;
}

function firstStanding(loan: LivingLoan): Standing {
  const owed = loan.owedSatang - missedPrincipal(loan);
  let ahead = 0n;
  for (const { principalSatang } of loan.met.values()) ahead += principalSatang;
  return { index: 0, from: loan.rest.from, owed, ahead, deferred: loan.deferredSatang };
}

function endsBefore(loan: LivingLoan, standing: Standing, choice: Choice): boolean {
  const { index, owed, ahead, deferred, from } = standing;
  if (owed > 0n || ahead > 0n || deferred > 0n) return false;
  const { rest, carried, laidFees } = loan;
  const mayEnd =
    choice.dropsEmpty === true || rest.isOpenEnded || rest.flow.conventions.emptyRows === 'drop';
  if (!mayEnd) return false;
  const { dueOn } = dueAt(loan, index);
  if ([...carried.keys(), ...laidFees.keys()].some((day) => day >= dueOn)) return false;
  if (rest.flow.drawdowns.some(({ on }) => on >= from && on > loan.counted.to)) return false;
  return index > 0 || loan.closed.length > 0;
}

function rowAt(loan: LivingLoan, question: RowQuestion): { row: OpenRow; next: Standing } {
  const { standing, due, own } = question;
  const { rest } = loan;
  const met = metOf(loan, due.dueOn);
  const owed = standing.owed + drawnAhead(loan, standing, due);
  const principal = principalOf(loan, question, owed);
  const left = owed - (principal - met.principalSatang);
  const ahead = standing.ahead - met.principalSatang;
  const interest = interestOf(loan, question, left + ahead === 0n);
  const feesSatang = feesOfRow(loan, {
    ...due,
    instalmentSatang: principal + interest.due,
    balanceSatang: left + principal,
    isPaid: left + principal + standing.ahead === 0n,
  });
  return {
    row: {
      number: rest.firstNumber + standing.index,
      startsOn: standing.from,
      dueOn: due.dueOn,
      accruesTo: due.accruesTo,
      principalSatang: satang(principal),
      interestSatang: satang(interest.due),
      payerInterestSatang: own.payerSatang,
      feesSatang,
      metPrincipalSatang: satang(met.principalSatang),
      metInterestSatang: satang(met.interestSatang),
      metFeesSatang: satang(met.feesSatang),
      balanceSatang: satang(left),
      settledOn: null,
      deferredSatang: interest.deferred,
    },
    next: {
      index: standing.index + 1,
      from: due.accruesTo,
      owed: left,
      ahead,
      deferred: interest.deferred,
    },
  };
}
