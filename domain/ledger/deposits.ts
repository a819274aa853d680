/**
 * When the cash in the hands of a fund belongs into its bank account. Two dated settings of the centre
 * ask for it: a limit for what lies in hands, and how many days cash may lie there. Both are off unless set.
 */

import { policyOn, type PolicyRecord } from '../centre/policies.ts';
import { addDays, type PlainDate, plainDate } from '../dates/plain-date.ts';
import { satang, type Satang } from '../money/satang.ts';

export const DEPOSIT_POLICIES = ['cash-on-hand-limit-baht', 'cash-on-hand-days'] as const;

export interface CashInHands {
  readonly onHandSatang: Satang;
  /** The day on which the oldest of it came in, where the oldest goes out first; null without cash. */
  readonly heldSince: PlainDate | null;
}

/**
 * The first day, from today on, on which a deposit is due if nothing moves until then; undefined where
 * none is. A setting that begins later counts from its day.
 */
export function depositDay(
  { onHandSatang, heldSince }: CashInHands,
  { records, today }: { records: readonly PolicyRecord[]; today: PlainDate },
): PlainDate | undefined {
  const keys: readonly string[] = DEPOSIT_POLICIES;
  const changes = records
    .filter(({ key, effectiveFrom }) => keys.includes(key) && effectiveFrom > today)
    .map(({ effectiveFrom }) => plainDate(effectiveFrom))
    .toSorted();
  for (const [index, from] of [today, ...changes].entries()) {
    const limit = satang(policyOn(records, 'cash-on-hand-limit-baht', from) * 100);
    if (depositDue({ onHandSatang, limitSatang: limit }) > 0n) return from;
    const days = policyOn(records, 'cash-on-hand-days', from);
    if (days === 0 || onHandSatang <= 0n || heldSince === null) continue;
    const due = addDays(heldSince, days);
    const day = due > from ? due : from;
    const ends = changes[index];
    if (ends === undefined || day < ends) return day;
  }
  return undefined;
}

/** Cash on hand above the centre's limit, to be paid in at the bank; zero where no limit is set. */
export function depositDue(it: { onHandSatang: Satang; limitSatang: Satang }): Satang {
  const { onHandSatang, limitSatang } = it;
  const isDue = limitSatang > 0n && onHandSatang > limitSatang;
  return satang(isDue ? onHandSatang - limitSatang : 0n);
}
