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
  /** Of its principal and that of all later months, what was paid before it began: it bears nothing. */
  ahead: bigint;
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

/** The months that are left when less is owed: each asks for what it asked for, so fewer of them. */
export function shortenedMonths(months: readonly Month[], owed: bigint, rate: bigint): Month[] {
  const open = months.findIndex((month) => !hasAllPrincipal(month));
  const asked = { owed, rate, paymentOf, keeps: open === -1 ? months.length : open };
  const last = laidOut(months, { ...asked, joinsBelow: ONE_BAHT }).findLastIndex(
    (month) => month.principal + month.interest > 0n,
  );
  return laidOut(months.slice(0, last + 1), asked);
}

/** What is owed laid evenly on the months that have not got all their principal yet. */
export function lowerMonths(months: readonly Month[], owed: bigint, rate: bigint): Month[] {
  const open = months.findIndex((month) => !hasAllPrincipal(month));
  const later = open === -1 ? [] : months.slice(open);
  const level = levelPayment(owed, { rate, months: later.length });
  const plan = {
    rate,
    level,
    dates: later.map(({ dueOn }) => dueOn),
    carried: later.map(({ carried }) => carried),
  };
  const lighter = monthsOf(owed, plan).map((month, at) => {
    const paid = later[at]?.paidPrincipal ?? 0n;
    return { ...month, principal: month.principal + paid, paidPrincipal: paid };
  });
  return countedAnew([...months.slice(0, months.length - later.length), ...lighter], rate);
}

/** Pays the principal of months to come, the earliest first. */
export function paidAhead(months: readonly Month[], money: bigint, rate: bigint): Month[] {
  let left = money;
  const paid = months.map((month) => {
    const taken = smaller(left, month.principal - month.paidPrincipal);
    left -= taken;
    return { ...month, paidPrincipal: month.paidPrincipal + taken };
  });
  return countedAnew(paid, rate);
}

/** The interest of months to come on what is really owed when each begins. */
function countedAnew(months: readonly Month[], rate: bigint): Month[] {
  let owed = unpaidOf(months);
  let ahead = principalOf(months) - owed;
  return months.map((month) => {
    const counted = { ...month, ahead, interest: monthlyInterest(owed, rate) + month.carried };
    owed -= month.principal - month.paidPrincipal;
    ahead -= month.paidPrincipal;
    return counted;
  });
}

type Layout = {
  readonly owed: bigint;
  readonly rate: bigint;
  readonly paymentOf: (month: Month) => bigint;
  /** The interest of the first month, where that has begun. */
  readonly firstInterest?: bigint;
  /** So many months from the first on ask for no more principal: they have got it. */
  readonly keeps?: number;
  /** What is left below this is paid with the month before. */
  readonly joinsBelow?: bigint;
};

/** Months that ask for a payment each, what they have got counting towards it; the last takes the rest. */
export function laidOut(months: readonly Month[], layout: Layout): Month[] {
  const { rate, paymentOf: asked, firstInterest, keeps = 0, joinsBelow = 0n } = layout;
  let { owed } = layout;
  const laid = months.map((month, at) => {
    const begun = at === 0 ? firstInterest : undefined;
    const own = begun ?? monthlyInterest(owed, rate);
    const asks = at < keeps ? 0n : asked(month) - own - month.paidPrincipal;
    const wanted = at === months.length - 1 ? owed : asks;
    const more = wanted < 0n ? 0n : smaller(wanted, owed);
    const joins = owed - more < joinsBelow && (more > 0n || month.paidPrincipal === 0n);
    const taken = joins ? owed : more;
    owed -= taken;
    return { ...month, principal: month.paidPrincipal + taken, interest: own + month.carried };
  });
  const counted = countedAnew(laid, rate);
  const [first] = laid;
  if (firstInterest === undefined || first === undefined) return counted;
  return [{ ...first, interest: firstInterest + first.carried }, ...counted.slice(1)];
}

/** Whether money paid before it began has met all its principal. */
function hasAllPrincipal({ principal, paidPrincipal }: Month): boolean {
  return paidPrincipal > 0n && paidPrincipal === principal;
}

/** What a month asks for of its own time. */
function paymentOf({ principal, interest, carried }: Month): bigint {
  return principal + interest - carried;
}

/** A twelfth of the year's interest, half a satang up. */
export function monthlyInterest(balance: bigint, rate: bigint): bigint {
  return nearest(balance * rate, WHOLE);
}

/** All principal that months ask for, paid or not. */
export function principalOf(months: readonly Month[]): bigint {
  return months.reduce((sum, month) => sum + month.principal, 0n);
}

/** Of that, what is not paid. */
export function unpaidOf(months: readonly Month[]): bigint {
  return months.reduce((sum, month) => sum + month.principal - month.paidPrincipal, 0n);
}

export function smaller(one: bigint, other: bigint): bigint {
  return one < other ? one : other;
}

function unpaid({
  interest,
  ...month
}: Pick<Month, 'dueOn' | 'principal' | 'interest' | 'carried'>): Month {
  return {
    ...month,
    interest: interest + month.carried,
    paidPrincipal: 0n,
    paidInterest: 0n,
    ahead: 0n,
  };
}

function nearest(above: bigint, below: bigint): bigint {
  return (above * 2n + below) / (below * 2n);
}
