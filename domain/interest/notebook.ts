/** The treasurer's arithmetic behind the proof of one rate: months, level payments, half a satang up. */

import type { PlainDate } from '../dates/plain-date.ts';

export type Month = {
  readonly dueOn: PlainDate;
  principal: bigint;
  /** Of its own time and what was laid on it. */
  interest: bigint;
  /** Of the interest, what a resolution laid on it from before. */
  carried: bigint;
  paidPrincipal: bigint;
  paidInterest: bigint;
};

/** What is left to plan, at a rate in hundredths of a per cent a year. */
export type Plan = {
  readonly rate: bigint;
  readonly level: bigint;
  readonly dates: readonly PlainDate[];
  /** What each of the dates carries from before. */
  readonly carried: readonly bigint[];
};

// Twelve months times a hundred per cent times a hundred basis points.
const WHOLE = 120_000n;
/** A last month below one baht is not left over: it joins the month before (house convention). */
const ONE_BAHT = 100n;

/**
 * Principal over the worth today of one baht a month: P ÷ (v + v² + … + vⁿ), v = 1 ÷ (1 + r ÷ 12).
 * Principal that bears interest only from the second month on (`later`) is worth v of itself today.
 */
export function levelPayment(
  owed: bigint,
  { rate, months, later = 0n }: { rate: bigint; months: number; later?: bigint },
): bigint {
  const grown = WHOLE + rate;
  let worth = 0n;
  let discounted = 1n;
  let scale = 1n;
  for (let month = 1; month <= months; month += 1) {
    discounted *= WHOLE;
    scale *= grown;
    worth = worth * grown + discounted;
  }
  return nearest((owed * grown + later * WHOLE) * scale, worth * grown);
}

/** A month for every date: the same payment each, the last takes what is left. */
export function monthsOf(owed: bigint, { rate, level, dates, carried }: Plan): Month[] {
  let balance = owed;
  return dates.map((dueOn, at) => {
    const interest = monthlyInterest(balance, rate);
    const wanted = at === dates.length - 1 ? balance : level - interest;
    const principal = smaller(wanted, balance);
    balance -= principal;
    return unpaid({ dueOn, principal, interest, carried: carried[at] ?? 0n });
  });
}

/** The months that are left when the balance is smaller: the same payment, so fewer of them. */
export function shortenedMonths(owed: bigint, { rate, level, dates, carried }: Plan): Month[] {
  const months: Month[] = [];
  let balance = owed;
  for (const [at, dueOn] of dates.entries()) {
    if (balance === 0n && carried.slice(at).every((amount) => amount === 0n)) break;
    const interest = monthlyInterest(balance, rate);
    const rest = balance - (level - interest);
    const principal = at === dates.length - 1 || rest < ONE_BAHT ? balance : balance - rest;
    balance -= principal;
    months.push(unpaid({ dueOn, principal, interest, carried: carried[at] ?? 0n }));
  }
  return months;
}

/** A twelfth of the year's interest, half a satang up. */
export function monthlyInterest(balance: bigint, rate: bigint): bigint {
  return nearest(balance * rate, WHOLE);
}

/** All principal that months ask for, paid or not. */
export function principalOf(months: readonly Month[]): bigint {
  return months.reduce((sum, month) => sum + month.principal, 0n);
}

export function smaller(one: bigint, other: bigint): bigint {
  return one < other ? one : other;
}

function unpaid({
  interest,
  ...month
}: Pick<Month, 'dueOn' | 'principal' | 'interest' | 'carried'>): Month {
  return { ...month, interest: interest + month.carried, paidPrincipal: 0n, paidInterest: 0n };
}

function nearest(above: bigint, below: bigint): bigint {
  return (above * 2n + below) / (below * 2n);
}
