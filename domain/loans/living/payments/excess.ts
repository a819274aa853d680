/** Money beyond the instalment in course, used as the household chose. */

import { satang } from '../../../money/satang.ts';
import { replanAhead, replanFromCourse } from '../changes/replan.ts';
import { closeWith } from '../counting/advance.ts';
import { hasBegun } from '../state/figures.ts';
import {
  feesLeft,
  isSettled,
  type LivingLoan,
  missedPrincipal,
  NOTHING_MET,
  principalLeft,
} from '../state/living-loan.ts';
import { countMetWhole, firstAhead, hasMetAhead, withPrincipalOf } from '../state/met-ahead.ts';
import { openRows, rowToday } from '../state/open-rows.ts';
import { dueAt } from '../state/standing.ts';
import type { ExcessUse } from '../terms/policies.ts';
import type { RefusedSimulation } from '../terms/refusals.ts';
import { lessOwed, meetClaims, withClosed, withMet } from './meet.ts';

type Used = { readonly loan: LivingLoan; readonly returnedSatang: bigint };

/** The loan after the excess; at most what is owed as principal may be used. */
export function useExcess(
  loan: LivingLoan,
  { amountSatang, use }: { amountSatang: bigint; use: ExcessUse },
): Used | RefusedSimulation {
  if (amountSatang === 0n) return { loan, returnedSatang: 0n };
  switch (use) {
    case 'return':
      return { loan, returnedSatang: amountSatang };
    case 'prepay':
      return { loan: prepay(loan, amountSatang), returnedSatang: 0n };
    case 'shorten': {
      if (loan.rest.shape.kind === 'flat') return { refused: 'flat-loan-cannot-shorten' };
      const extra = keepingMetRows(takeExtra(loan, amountSatang), loan);
      return { loan: shortened(extra), returnedSatang: 0n };
    }
    case 'lower': {
      const lower = lowered(loan, amountSatang);
      return 'refused' in lower ? lower : { loan: lower.loan, returnedSatang: 0n };
    }
  }
}

/** A row whose principal was met ahead asks for no more of it, though its interest falls. */
function keepingMetRows(loan: LivingLoan, before: LivingLoan): LivingLoan {
  if (!hasMetAhead(before)) return loan;
  const rows = openRows(before);
  const kept = firstAhead(before) + countMetWhole(before, rows);
  const { targets } = withPrincipalOf(loan, rows);
  return { ...loan, targets: [...targets.slice(0, kept), ...loan.targets.slice(kept)] };
}

/** What was paid ahead stays paid; what is left to pay is planned again. */
function lowered(loan: LivingLoan, amount: bigint) {
  const extra = takeExtra(loan, amount);
  const isInCourse = extra.met.size > 0 && hasBegun(extra);
  if (!isInCourse && !hasMetAhead(loan)) return replanFromCourse(extra);
  return replanAhead(withPrincipalOf(extra, openRows(loan)));
}

/** Extra principal stands with the last row whose period has begun. */
function takeExtra(loan: LivingLoan, amount: bigint): LivingLoan {
  const last = loan.closed.at(-1);
  if (loan.rest.dues.length > 0 && (hasBegun(loan) || last === undefined)) {
    const { dueOn } = dueAt(loan, 0);
    return lessOwed(withMet(loan, dueOn, { ...NOTHING_MET, principalSatang: amount }), amount);
  }
  if (last === undefined) throw new RangeError('No row can take extra principal');
  const row = {
    ...last,
    principalSatang: satang(last.principalSatang + amount),
    metPrincipalSatang: satang(last.metPrincipalSatang + amount),
    balanceSatang: satang(last.balanceSatang - amount),
  };
  const less = lessOwed(withClosed(loan, loan.closed.length - 1, row), amount);
  return { ...less, openingSatang: less.openingSatang - amount };
}

/** Rows that extra principal made needless fall away, for good. */
function shortened(loan: LivingLoan): LivingLoan {
  const { smallestLastSatang } = loan.contract.policies;
  const { length } = openRows(loan, { dropsEmpty: true, smallestLastSatang });
  const { rest } = loan;
  const dues = rest.isOpenEnded && length > 0 ? rest.dues : rest.dues.slice(0, length);
  return { ...loan, rest: { ...rest, dues }, targets: loan.targets.slice(0, length) };
}

function prepay(loan: LivingLoan, amount: bigint): LivingLoan {
  const { interestRuns, earlyMoney } = loan.contract.policies;
  const isToDay = interestRuns === 'day' && earlyMoney === 'interest-to-the-day';
  return isToDay ? prepayToday(loan, amount) : prepayRows(loan, amount);
}

/** By the day: a row that is met whole is over, and the next one begins today. */
function prepayToday(loan: LivingLoan, amount: bigint): LivingLoan {
  let now = loan;
  let left = amount;
  while (left > 0n) {
    const row = rowToday(now);
    // Principal that stands after the last due date by agreement is on no row.
    if (row === undefined) return takeExtra(now, left);
    const outcome = meetClaims(
      now,
      [
        { at: 'open', part: 'interest', amountSatang: row.interestSatang - row.metInterestSatang },
        { at: 'open', part: 'principal', amountSatang: principalLeft(row) },
        { at: 'open', part: 'fees', amountSatang: feesLeft(row) },
      ],
      left,
    );
    left = outcome.leftSatang;
    now = closedIfMet(outcome.loan);
  }
  return now;
}

/** The row in course is over when it has got all that it asks of money today. */
export function closedIfMet(loan: LivingLoan): LivingLoan {
  const row = rowToday(loan);
  if (row === undefined) return loan;
  if (!isSettled(row)) return loan;
  const { deferredSatang, ...living } = row;
  const closed = closeWith(loan, { row: living, deferredSatang });
  // The period that follows is longer than agreed: it is counted by its days.
  const dues = closed.rest.dues.map((due, index) =>
    index === 0 ? { ...due, countsWhole: false } : due,
  );
  return { ...closed, rest: { ...closed.rest, dues } };
}

/** By the schedule: the principal of the next rows is paid ahead, and bears no interest from there on. */
function prepayRows(loan: LivingLoan, amount: bigint): LivingLoan {
  const rows = openRows(loan);
  let now = loan;
  let left = amount;
  for (const row of rows) {
    const owed = principalLeft(row);
    const taken = left < owed ? left : owed;
    if (taken === 0n) continue;
    now = withMet(now, row.dueOn, { ...NOTHING_MET, principalSatang: taken });
    left -= taken;
  }
  const ahead = withPrincipalOf(startingLess(lessOwed(now, amount - left)), rows);
  return left === 0n ? ahead : takeExtra(ahead, left);
}

/** A period that has not begun begins on what is really owed. */
function startingLess(loan: LivingLoan): LivingLoan {
  if (hasBegun(loan)) return loan;
  return { ...loan, openingSatang: loan.owedSatang - missedPrincipal(loan) };
}
