import type { Due } from '../../../schedules/calendar/due.ts';
import { collectedInterest } from '../../../schedules/rows/deferred-interest.ts';
import { interestOnBalance, type RowInterest } from '../../../schedules/rows/row-interest.ts';
import { countedInterest, countOn, endSpan } from '../counting/counted.ts';
import { type LivingLoan, metOf, NO_TARGET } from './living-loan.ts';
import type { RowQuestion, Standing } from './standing.ts';

/** The interest of the row's own period. */
export function ownInterest(loan: LivingLoan, standing: Standing, due: Due): RowInterest {
  const { index, from, owed } = standing;
  const { rest, counted, contract } = loan;
  if (rest.shape.kind === 'flat') {
    const target = loan.targets[index] ?? NO_TARGET;
    return { householdSatang: target.ownInterestSatang, payerSatang: target.payerInterestSatang };
  }
  const isByPeriod = contract.policies.interestRuns === 'period-end';
  // What was paid ahead is not owed when the period begins, and bears no interest in it.
  if (index > 0) return interestOnBalance(rest.flow, { from, due, balanceSatang: owed });
  if (isByPeriod) {
    return interestOnBalance(rest.flow, { from, due, balanceSatang: loan.openingSatang });
  }
  // Arrears are taken as paid: from today on interest runs on what is scheduled.
  const isInStep = owed === loan.owedSatang;
  const toToday = isInStep ? counted : endSpan(counted, rest.flow);
  const { flow } = rest;
  const whole = countOn(toToday, { flow, from, due, to: due.accruesTo, owedSatang: owed });
  return countedInterest(whole, flow);
}

/** Interest due with the row, never below what it has got already, and what is put off after it. */
export function interestOf(loan: LivingLoan, question: RowQuestion, isCleared: boolean) {
  const { standing, due, own } = question;
  const { rest } = loan;
  const collected = collectedInterest(rest, {
    due,
    interestSatang: own.householdSatang,
    unpaidSatang: standing.deferred,
    rowsLeft: rest.isOpenEnded ? null : rest.dues.length - standing.index,
    isCleared,
  });
  const carried = loan.carried.get(due.dueOn) ?? 0n;
  const { interestSatang: met } = metOf(loan, due.dueOn);
  const asked = collected + carried;
  const interest = asked > met ? asked : met;
  const deferred = standing.deferred + own.householdSatang - (interest - carried);
  // What was paid of a period whose rate fell afterwards is not handed back.
  return { due: interest, deferred: deferred < 0n ? 0n : deferred };
}
