/** One payment: what is owed by the day first, then the excess as it was chosen. */

import { satang, type Satang } from '../../../money/satang.ts';
import { hasBegun, interestInCourse, payOffFigure } from '../state/figures.ts';
import { feesLeft, leftOf, type LivingLoan, metOf } from '../state/living-loan.ts';
import { rowInCourse } from '../state/open-rows.ts';
import type { ExcessUse } from '../terms/policies.ts';
import type { RefusedSimulation } from '../terms/refusals.ts';
import { type Claim, claimsOf } from './claims.ts';
import { closedIfMet, useExcess } from './excess.ts';
import { meetClaims, meetLaidFees, withClosed } from './meet.ts';
import { settled } from './settled.ts';

export type Paid = { readonly loan: LivingLoan; readonly returnedSatang: Satang };

type Money = { readonly amountSatang: bigint; readonly excess: ExcessUse | null };

/** The loan after a payment on the day to which it has been counted. */
export function pay(loan: LivingLoan, { amountSatang, excess }: Money): Paid | RefusedSimulation {
  if (amountSatang <= 0n) return { refused: 'amount-must-be-positive' };
  const { policies } = loan.contract;
  const { totalSatang } = payOffFigure(loan);
  if (totalSatang === 0n) return { refused: 'nothing-is-owed', amountSatang: totalSatang };
  const use = excess ?? policies.excess;
  const isOver = amountSatang > totalSatang;
  if (isOver && use !== 'return' && policies.overpayment === 'refuse') {
    return { refused: 'more-than-owed', amountSatang: totalSatang };
  }
  if (amountSatang < totalSatang || use === 'return') return payInPart(loan, amountSatang, use);
  const paid = payOff(loan, use);
  if ('refused' in paid) return paid;
  return { ...paid, returnedSatang: satang(amountSatang - totalSatang) };
}

/** The row that falls due today asks for its amount; nothing happens when none does. */
export function payInstalment(loan: LivingLoan): Paid | RefusedSimulation {
  const due = loan.closed.filter(({ dueOn }) => dueOn === loan.counted.to);
  const amountSatang = due.reduce((sum, row) => sum + leftOf(row), 0n);
  if (amountSatang === 0n) return { loan, returnedSatang: satang(0n) };
  return pay(loan, { amountSatang, excess: null });
}

/** All that is owed is paid. Paid ahead by the day, rows stay; else the last begun takes the rest. */
export function payOff(loan: LivingLoan, use: ExcessUse): Paid | RefusedSimulation {
  const nothing = satang(0n);
  // Rows met ahead would ask for their fees, which fall away with them.
  const hasFees = loan.contract.terms.fees.length > 0;
  if (use !== 'prepay' || !endsRowsToday(loan) || hasFees) {
    return { loan: settled(loan), returnedSatang: nothing };
  }
  const { totalSatang } = payOffFigure(loan);
  const prepaid = payInPart(loan, totalSatang, use);
  if ('refused' in prepaid) return prepaid;
  return { loan: settled(prepaid.loan), returnedSatang: nothing };
}

function payInPart(
  loan: LivingLoan,
  amountSatang: bigint,
  use: ExcessUse,
): Paid | RefusedSimulation {
  const { loan: met, leftSatang } = meetClaims(loan, claimsOf(loan), amountSatang);
  const now = endsRowsToday(loan) && hasBegun(loan) ? closedIfMet(met) : met;
  // Principal first; what is more than all of it is interest that was put off.
  const extra = leftSatang < now.owedSatang || use === 'return' ? leftSatang : now.owedSatang;
  const used = useExcess(now, { amountSatang: extra, use });
  if ('refused' in used) return used;
  return {
    loan: meetPutOff(used.loan, leftSatang - extra),
    returnedSatang: satang(used.returnedSatang),
  };
}

/** Whether a row that money meets whole is over on that day. */
function endsRowsToday({ contract }: LivingLoan): boolean {
  const { interestRuns, earlyMoney } = contract.policies;
  return interestRuns === 'day' && earlyMoney === 'interest-to-the-day';
}

/** What no claim asks for yet: the row in course, then what was put off or laid on rows. */
function meetPutOff(loan: LivingLoan, amountSatang: bigint): LivingLoan {
  const { loan: now, leftSatang } = meetClaims(loan, courseClaims(loan), amountSatang);
  if (leftSatang === 0n) return now;
  const ahead = meetLaidFees(now, leftSatang);
  return ahead.leftSatang === 0n ? ahead.loan : meetPutOffInterest(ahead.loan, ahead.leftSatang);
}

function meetPutOffInterest(now: LivingLoan, leftSatang: bigint): LivingLoan {
  const last = now.closed.length - 1;
  const row = now.closed[last];
  if (row === undefined) throw new RangeError('Nothing was put off before the first row');
  const met = withClosed(now, last, {
    ...row,
    interestSatang: satang(row.interestSatang + leftSatang),
    metInterestSatang: satang(row.metInterestSatang + leftSatang),
  });
  const deferred = leftSatang < now.deferredSatang ? leftSatang : now.deferredSatang;
  const carried = lessCarried(now, leftSatang - deferred);
  return { ...met, deferredSatang: now.deferredSatang - deferred, carried };
}

/** What the row in course asks for, whatever the policy says of early money. */
export function courseClaims(loan: LivingLoan): Claim[] {
  const row = hasBegun(loan) ? rowInCourse(loan) : undefined;
  if (row === undefined) return [];
  const interest = interestInCourse(loan) - metOf(loan, row.dueOn).interestSatang;
  return [
    { at: 'open', part: 'interest', amountSatang: interest < 0n ? 0n : interest },
    { at: 'open', part: 'fees', amountSatang: feesLeft(row) },
  ];
}

/** Interest laid on rows, less an amount taken from the earliest; a row that has begun has got its own. */
export function lessCarried(loan: LivingLoan, amount: bigint): LivingLoan['carried'] {
  const inCourse = hasBegun(loan) ? loan.rest.dues[0]?.dueOn : undefined;
  let left = amount;
  const rows = [...loan.carried].map(([dueOn, owed]) => {
    const most = dueOn === inCourse ? 0n : owed;
    const taken = left < most ? left : most;
    left -= taken;
    return [dueOn, owed - taken] as const;
  });
  return new Map(rows.filter(([, owed]) => owed > 0n));
}
