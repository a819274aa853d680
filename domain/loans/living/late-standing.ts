/**
 * Default interest of a contract of our own funds beside its rows in the books. It is never stored as a
 * running number: from payment to payment it is counted exactly by the functions of the engine
 * (decision 0031).
 */

import { addMonths, type PlainDate } from '../../dates/plain-date.ts';
import type { Rate } from '../../interest/rate.ts';
import { satang, type Satang } from '../../money/satang.ts';
import { ZERO_FRACTION } from '../../schedules/amounts/fraction.ts';
import { growCharges } from './counting/growing.ts';
import { houseLoan, type PaidRow } from './house-loan.ts';
import { lateOwed } from './state/figures.ts';
import type { LivingLoan } from './state/living-loan.ts';
import { type DefaultInterestRule, housePoliciesOf } from './terms/default-interest-rule.ts';

/** What has been counted up to the end of a day, after all that happened on it. */
export type LateStanding = Pick<LivingLoan, 'late' | 'afterTerm'> & {
  readonly rule: DefaultInterestRule;
  readonly on: PlainDate;
};

type Books = { readonly rows: readonly PaidRow[]; readonly rate: Rate };

/** Before anything fell due. Throws without rows. */
export function nothingLate(
  rule: DefaultInterestRule,
  rows: readonly Pick<PaidRow, 'dueOn'>[],
): LateStanding {
  const [first] = rows;
  if (first === undefined) throw new RangeError('A loan without instalments is never late');
  return {
    rule,
    on: addMonths(first.dueOn, -1),
    late: { exact: ZERO_FRACTION, met: 0n },
    afterTerm: { contract: ZERO_FRACTION, statutory: ZERO_FRACTION, met: 0n },
  };
}

/** The loan of the books on a day with its charges, nothing having happened since they were counted. */
export function lateLoan({ rows, rate }: Books, before: LateStanding, on: PlainDate): LivingLoan {
  const plain = houseLoan({ rows, rate, on });
  const policies = housePoliciesOf(before.rule);
  const { late, afterTerm } = before;
  const loan = { ...plain, late, afterTerm, contract: { ...plain.contract, policies } };
  const lastDueOn = rows.at(-1)?.dueOn ?? on;
  const endedOn = lastDueOn > before.on ? lastDueOn : before.on;
  return {
    ...loan,
    late: growCharges(loan, { from: before.on, to: on }).late,
    afterTerm: growCharges(loan, { from: endedOn, to: on }).afterTerm,
  };
}

/** The charges of a loan at the end of the day to which it was counted. */
export function standingOf(
  { late, afterTerm, counted }: LivingLoan,
  before: LateStanding,
): LateStanding {
  const on = counted.to > before.on ? counted.to : before.on;
  return { rule: before.rule, on, late, afterTerm };
}

/** The charges on a later day, nothing having happened since. */
export function standingOn(books: Books, before: LateStanding, on: PlainDate): LateStanding {
  return standingOf(lateLoan(books, before, on), before);
}

/** What of default interest is owed on a later day, nothing having happened since. */
export function defaultInterestOn(books: Books, before: LateStanding, on: PlainDate): Satang {
  return satang(lateOwed(lateLoan(books, before, on)));
}
