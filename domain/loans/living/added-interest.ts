/**
 * Interest of our own contracts that becomes principal (Civil and Commercial Code s.655): only what
 * had been overdue for a year when both agreed on it in writing, and just the amount that they wrote
 * down (decision 0043). What is paid or waived since then makes it another amount, which the paper does
 * not cover.
 */

import { addMonths, type PlainDate } from '../../dates/plain-date.ts';
import { satang, type Satang } from '../../money/satang.ts';
import { addInterest } from './changes/resolutions.ts';
import { interestLeft, type LivingLoan } from './state/living-loan.ts';
import type { RefusedSimulation } from './terms/refusals.ts';

/** In the order in which they are checked. */
export const ADDED_INTEREST_REFUSALS = [
  'agreement-day-missing',
  'agreement-in-the-future',
  'no-interest-overdue',
  'interest-not-overdue-until',
  'agreement-amount-differs',
] as const;
type AddedInterestRefusal = (typeof ADDED_INTEREST_REFUSALS)[number];

export type AddedInterestRefused = {
  readonly refused: AddedInterestRefusal;
  /** The amount that the paper would have to name. */
  readonly amountSatang?: Satang;
  /** From this day on an agreement could be made. */
  readonly from?: PlainDate;
};

type Agreed = {
  readonly on: PlainDate;
  /** The day of the paper; null where none is named. */
  readonly agreedOn: PlainDate | null;
  /** What the paper names. */
  readonly amountSatang: Satang | null;
};

/** The loan with that interest as principal, which bears interest from the next period on. */
export function addAgreedInterest(
  loan: LivingLoan,
  { on, agreedOn, amountSatang }: Agreed,
): { loan: LivingLoan } | AddedInterestRefused | RefusedSimulation {
  if (agreedOn === null) return { refused: 'agreement-day-missing' };
  if (agreedOn > on) return { refused: 'agreement-in-the-future' };
  const missed = loan.closed.filter((row) => row.dueOn < on && interestLeft(row) > 0n);
  const [oldest] = missed;
  if (oldest === undefined) return { refused: 'no-interest-overdue' };
  const from = addMonths(oldest.dueOn, 12);
  if (from > agreedOn) return { refused: 'interest-not-overdue-until', from };
  const old = missed.filter(({ dueOn }) => addMonths(dueOn, 12) <= agreedOn);
  const right = satang(old.reduce((sum, row) => sum + interestLeft(row), 0n));
  if (amountSatang !== right) return { refused: 'agreement-amount-differs', amountSatang: right };
  const kind = 'add-interest';
  return addInterest(loan, { kind, id: kind, on, agreedOn, isAgreedInWriting: true });
}
