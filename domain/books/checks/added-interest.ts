/**
 * Interest that was booked into the principal of a loan (Civil and Commercial Code s.655): lawful only
 * when it had been due for a year at least and the parties agreed in writing. Anything else is interest
 * on interest; the debt is then shown as booked and with that interest apart.
 *
 * Method of the second view: the added interest stays in the booked principal to the last, as payments
 * of principal meet the true principal first. Of each payment of interest the part that fell on the
 * added interest, by its share in the principal of that day (half up), was interest on interest. It is
 * taken off the interest apart, and off the principal when nothing of that is left.
 */

import { addMonths, type PlainDate } from '../../dates/plain-date.ts';
import { divideHalfUp } from '../../money/rounding.ts';
import { satang, type Satang } from '../../money/satang.ts';
import type { Alert, AlertCode, DebtBothWays } from '../faults.ts';
import type { BookRow } from '../layout/sheets.ts';

type Loan = BookRow<'loans'>;

type AddedInterestAlert = Extract<AlertCode, `interest-in-principal-${string}`>;

type AddedInterest = {
  readonly addedSatang: Satang;
  readonly dueSince: PlainDate;
  readonly isAgreed: boolean;
};

/** The interest that the loan's principal holds; null when there is none or it is not all told. */
export function addedInterestOf(loan: Loan): AddedInterest | null {
  const { addedInterest, interestDueSince, hasAgreement } = loan;
  if (addedInterest === null || addedInterest === 0n) return null;
  if (interestDueSince === null || hasAgreement === null) return null;
  return {
    addedSatang: addedInterest,
    dueSince: interestDueSince,
    isAgreed: hasAgreement === 'yes',
  };
}

/** Why added interest is no principal by s.655, or null where it is. `lentOn`: when it was added. */
export function whyNotPrincipal(
  { dueSince, isAgreed }: Pick<AddedInterest, 'dueSince' | 'isAgreed'>,
  lentOn: PlainDate,
): AddedInterestAlert | null {
  if (addMonths(dueSince, 12) > lentOn) return 'interest-in-principal-under-a-year';
  return isAgreed ? null : 'interest-in-principal-without-agreement';
}

/** The alert of s.655, or null. */
export function alertAddedInterest(
  loan: Loan,
  payments: readonly BookRow<'repayments'>[],
): Alert | null {
  const added = addedInterestOf(loan);
  const code = added === null ? null : whyNotPrincipal(added, loan.lentOn);
  if (added === null || code === null) return null;
  return {
    sheet: 'loans',
    row: loan.row,
    column: 'addedInterest',
    code,
    bothWays: debtBothWays({
      principalSatang: loan.principal,
      addedSatang: added.addedSatang,
      payments: payments.map(({ paidOn, principal, interest }) => ({
        paidOn,
        principalSatang: principal,
        interestSatang: interest,
      })),
    }),
  };
}

/** The debt as booked and by s.655; both sum to the same but for the interest taken on interest. */
export function debtBothWays(loan: {
  readonly principalSatang: Satang;
  readonly addedSatang: Satang;
  readonly payments: readonly {
    readonly paidOn: PlainDate;
    readonly principalSatang: Satang;
    readonly interestSatang: Satang;
  }[];
}): DebtBothWays {
  let booked: bigint = loan.principalSatang;
  let onInterest = 0n;
  const payments = loan.payments.toSorted((a, b) => (a.paidOn < b.paidOn ? -1 : 1));
  for (const { principalSatang, interestSatang } of payments) {
    const held = least(loan.addedSatang, booked);
    if (booked > 0n) onInterest += divideHalfUp(interestSatang * held, booked);
    booked -= principalSatang;
  }
  const held = least(loan.addedSatang, booked);
  const apart = held > onInterest ? held - onInterest : 0n;
  const taken = least(onInterest, held);
  return {
    bookedPrincipalSatang: satang(booked),
    lawfulPrincipalSatang: satang(most(booked - held - (onInterest - taken), 0n)),
    interestApartSatang: satang(apart),
    interestOnInterestSatang: satang(onInterest),
  };
}

function least(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

function most(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
