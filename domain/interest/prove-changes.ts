/**
 * What a resolution changed of a contract, worked out in the notebook of the proof: by hand, sharing no
 * code with the functions that did it in the books (decision 0022).
 */

import { addMonths, type PlainDate } from '../dates/plain-date.ts';
import type { Satang } from '../money/satang.ts';
import {
  laidOut,
  levelPayment,
  lowerMonths,
  type Month,
  principalOf,
  smaller,
  unpaidOf,
} from './notebook.ts';

export type ResolvedChange = {
  readonly on: PlainDate;
  readonly kind:
    | 'spread-arrears'
    | 'waive-interest'
    | 'waive-principal'
    | 'waive-default-interest'
    | 'add-interest';
  /** What was waived; null for arrears. */
  readonly amountSatang: Satang | null;
  /** The day of the written agreement, where interest became principal. */
  readonly agreedOn?: PlainDate | null;
  /** How many of the payments, in their order, came before it. */
  readonly paymentsBefore: number;
};

type Months = readonly Month[];

export function applyResolved(before: Months, change: ResolvedChange, rate: bigint): Months {
  const months = before.map((month) => ({ ...month }));
  const over = months.filter(({ dueOn }) => dueOn <= change.on);
  const ahead = months.slice(over.length);
  const begun = (over.at(-1)?.dueOn ?? '') < change.on;
  const amount = change.amountSatang ?? 0n;
  switch (change.kind) {
    case 'spread-arrears':
      return spread({ over, ahead, begun }, rate);
    case 'add-interest': {
      const added = addedInterest(over, change.agreedOn ?? null);
      if (ahead.length === 0) return afterTerm(over, added);
      // In a month that has begun it bears nothing yet.
      const [now, later] = begun ? [0n, added] : [added, 0n];
      const plan = { rate, months: ahead.length, later };
      const level = levelPayment(principalOf(ahead) + now, plan);
      return plannedAgain({ over, ahead, begun, added, level }, rate);
    }
    // It stands on a sheet of its own, not in the months.
    case 'waive-default-interest':
      return months;
    case 'waive-interest':
      forgiveInterest(over, amount);
      return months;
    case 'waive-principal': {
      const due = begun ? [...over, ...ahead.slice(0, 1)] : over;
      const left = forgivePrincipal(due, amount);
      if (left === 0n) return months;
      const later = months.slice(due.length);
      return [...due, ...lowerMonths(later, unpaidOf(later) - left, rate)];
    }
  }
}

/** What was missed leaves its months; the principal is planned anew, the interest laid on evenly. */
function spread(
  { over, ahead, begun }: { over: Month[]; ahead: Month[]; begun: boolean },
  rate: bigint,
): Months {
  let added = 0n;
  let interest = 0n;
  for (const month of over) {
    added += month.principal - month.paidPrincipal;
    interest += month.interest - month.paidInterest;
    month.principal = month.paidPrincipal;
    month.interest = month.paidInterest;
  }
  const count = BigInt(ahead.length);
  const laid = ahead.map((month, at) => {
    const odd = BigInt(at) < interest % count ? 1n : 0n;
    return {
      ...month,
      carried: month.carried + interest / count + odd,
      interest: month.interest + interest / count + odd,
    };
  });
  const owed = principalOf(ahead) + added;
  const level = levelPayment(owed, { rate, months: ahead.length });
  return plannedAgain({ over, ahead: laid, begun, added, level }, rate);
}

type Again = {
  readonly over: Months;
  readonly ahead: Months;
  readonly begun: boolean;
  readonly added: bigint;
  readonly level: bigint;
};

/** The months ahead with more principal, in the same number; what they carry or have got stays on them. */
function plannedAgain({ over, ahead, begun, added, level }: Again, rate: bigint): Months {
  const [first] = ahead;
  if (first === undefined) throw new RangeError('No month is left to plan');
  const owed = unpaidOf(ahead) + added;
  // A month that has begun began on what was owed then: its own interest stays.
  const own = begun ? { firstInterest: first.interest - first.carried } : {};
  return [...over, ...laidOut(ahead, { owed, rate, paymentOf: () => level, ...own })];
}

/** Interest that was a year overdue on the day of the agreement leaves its months. */
function addedInterest(over: readonly Month[], agreedOn: PlainDate | null): bigint {
  let added = 0n;
  for (const month of over) {
    if (agreedOn === null || addMonths(month.dueOn, 12) > agreedOn) continue;
    added += month.interest - month.paidInterest;
    month.interest = month.paidInterest;
  }
  return added;
}

/** With no month ahead the last one asks for it. */
function afterTerm(over: Month[], added: bigint): Months {
  const last = over.at(-1);
  if (last !== undefined) last.principal += added;
  return over;
}

function forgiveInterest(over: readonly Month[], amount: bigint): void {
  let left = amount;
  for (const month of over) {
    const taken = smaller(left, month.interest - month.paidInterest);
    month.interest -= taken;
    left -= taken;
  }
}

function forgivePrincipal(due: readonly Month[], amount: bigint): bigint {
  let left = amount;
  for (const month of due) {
    const taken = smaller(left, month.principal - month.paidPrincipal);
    month.principal -= taken;
    left -= taken;
  }
  return left;
}
