/** What a committee decides on a debt: arrears spread, interest made principal, a waiver. */

import { addMonths, type PlainDate } from '../../../dates/plain-date.ts';
import { allocateEvenly } from '../../../money/allocate.ts';
import { satang } from '../../../money/satang.ts';
import { type Claim, claimsOf } from '../payments/claims.ts';
import { useExcess } from '../payments/excess.ts';
import { meetClaims, meetLaidFees } from '../payments/meet.ts';
import { courseClaims, lessCarried } from '../payments/pay.ts';
import { afterTermOwed, feesOwed, hasBegun, interestOwed, lateOwed } from '../state/figures.ts';
import {
  feesLeft,
  interestLeft,
  isSettled,
  type LivingLoan,
  principalLeft,
} from '../state/living-loan.ts';
import { openRows } from '../state/open-rows.ts';
import { missedFees } from '../state/row-fees.ts';
import type { LoanEvent } from '../terms/events.ts';
import type { PaymentPart } from '../terms/policies.ts';
import type { RefusedSimulation } from '../terms/refusals.ts';
import { replanFromCourse } from './replan.ts';
import { addPrincipal } from './terms-change.ts';

type Changed = { readonly loan: LivingLoan } | RefusedSimulation;
type EventOf<Kind extends LoanEvent['kind']> = Extract<LoanEvent, { kind: Kind }>;

/** Rows in arrears keep what was paid of them; the rest is laid on the rows that are left. */
export function spreadArrears(
  loan: LivingLoan,
  { resolution, on }: EventOf<'spread-arrears'>,
): Changed {
  if (resolution.trim() === '') return { refused: 'resolution-missing' };
  const missed = loan.closed.filter((row) => !isSettled(row));
  if (missed.length === 0) return { refused: 'no-arrears-to-spread' };
  if (loan.rest.dues.length === 0) return { refused: 'no-instalment-left' };
  const interest = missed.reduce((sum, row) => sum + interestLeft(row), 0n);
  const fees = missedFees(loan);
  const closed = loan.closed.map((row) => ({
    ...row,
    principalSatang: row.metPrincipalSatang,
    interestSatang: row.metInterestSatang,
    feesSatang: row.metFeesSatang,
    settledOn: row.settledOn ?? on,
  }));
  // By the schedule, a period that has begun keeps the balance on which it began.
  const openingSatang = hasBegun(loan) ? loan.openingSatang : loan.owedSatang;
  const planned = replanFromCourse({ ...loan, closed, openingSatang });
  if ('refused' in planned) return planned;
  const { loan: spread } = planned;
  const dueDates = openRows(spread).map(({ dueOn }) => dueOn);
  return {
    loan: {
      ...spread,
      carried: laidOn(dueDates, spread.carried, interest),
      laidFees: laidOn(dueDates, spread.laidFees, fees),
    },
  };
}

/** In equal parts on the due dates, beside what lies there. */
function laidOn(
  dueDates: readonly PlainDate[],
  laid: LivingLoan['carried'],
  amount: bigint,
): LivingLoan['carried'] {
  if (amount === 0n || dueDates.length === 0) return laid;
  const parts = allocateEvenly(satang(amount), dueDates.length);
  const more = new Map(laid);
  for (const [index, dueOn] of dueDates.entries()) {
    more.set(dueOn, (more.get(dueOn) ?? 0n) + (parts[index] ?? 0n));
  }
  return more;
}

/**
 * Interest bears interest only when it has been overdue for a year and both have agreed in writing
 * that it is added to the principal (Civil and Commercial Code s.655). Everything else of it stays
 * where it is, without interest.
 */
export function addInterest(loan: LivingLoan, event: EventOf<'add-interest'>): Changed {
  const { isAgreedInWriting, on, agreedOn = on } = event;
  if (!isAgreedInWriting) return { refused: 'agreement-not-in-writing' };
  const isOld = (row: LivingLoan['closed'][number]) =>
    interestLeft(row) > 0n && addMonths(row.dueOn, 12) <= agreedOn;
  const amount = loan.closed.filter(isOld).reduce((sum, row) => sum + interestLeft(row), 0n);
  if (amount === 0n) return { refused: 'interest-not-overdue-a-year' };
  const closed = loan.closed.map((row) => {
    if (!isOld(row)) return row;
    const isOver = principalLeft(row) + feesLeft(row) === 0n;
    return { ...row, interestSatang: row.metInterestSatang, settledOn: isOver ? on : null };
  });
  const moved = { ...loan, closed };
  if (loan.rest.dues.length > 0) return addPrincipal(moved, { amountSatang: satang(amount), on });
  return { loan: withLastDue(moved, amount) };
}

/** After the last due date there is no row to plan: the last one asks for it. */
function withLastDue(loan: LivingLoan, amount: bigint): LivingLoan {
  const last = loan.closed.length - 1;
  const closed = loan.closed.map((row, index) =>
    index === last
      ? { ...row, principalSatang: satang(row.principalSatang + amount), settledOn: null }
      : row,
  );
  return { ...loan, closed, owedSatang: loan.owedSatang + amount };
}

/** Less is owed of one part, the oldest first; principal not yet due lowers the instalments left. */
export function waive(loan: LivingLoan, waiver: EventOf<'waiver'>): Changed {
  const { part, amountSatang, resolution } = waiver;
  if (amountSatang <= 0n) return { refused: 'amount-must-be-positive' };
  if (resolution.trim() === '') return { refused: 'resolution-missing' };
  const owed = owedOf(loan, part);
  if (amountSatang > owed) return { refused: 'waiver-above-owed', amountSatang: satang(owed) };
  const claims = part === 'fees' ? feeClaims(loan) : claimsOf(loan).filter(isOf(part));
  const { loan: met, leftSatang } = meetClaims(loan, claims, amountSatang);
  if (part === 'principal') {
    const used = useExcess(met, { amountSatang: leftSatang, use: 'lower' });
    return 'refused' in used ? used : { loan: used.loan };
  }
  if (part === 'fees') return { loan: meetLaidFees(met, leftSatang).loan };
  return { loan: lessPutOff(met, leftSatang) };
}

/** Fees of rows that are over, then of the row in course; those laid on later rows come last. */
function feeClaims(loan: LivingLoan): Claim[] {
  const past = claimsOf(loan).filter(({ at }) => at === 'closed');
  return [...past, ...courseClaims(loan)].filter(isOf('fees'));
}

function isOf(part: PaymentPart) {
  return (claim: Claim): boolean => claim.part === part;
}

function owedOf(loan: LivingLoan, part: EventOf<'waiver'>['part']): bigint {
  switch (part) {
    case 'default-interest':
      return lateOwed(loan);
    case 'interest':
      return interestOwed(loan) + afterTermOwed(loan);
    case 'fees':
      return feesOwed(loan);
    case 'principal':
      return loan.owedSatang;
  }
}

function lessPutOff(loan: LivingLoan, amount: bigint): LivingLoan {
  const deferred = amount < loan.deferredSatang ? amount : loan.deferredSatang;
  const carried = lessCarried(loan, amount - deferred);
  return { ...loan, deferredSatang: loan.deferredSatang - deferred, carried };
}
