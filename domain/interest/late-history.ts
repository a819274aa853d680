/** Default interest of a contract through all resolutions on it: each begins a new chapter of its rows. */

import type { PlainDate } from '../dates/plain-date.ts';
import type { LoanChangeKind } from '../loans/living/house-change.ts';
import { type LateStanding, standingOn } from '../loans/living/late-standing.ts';
import type { Satang } from '../money/satang.ts';
import type { Rate } from './rate.ts';
import type { LivingRow } from './repayment.ts';
import { replayPayments, type TakenPayment } from './replay-payments.ts';

/** From the contract or a resolution to the next resolution. */
export type Chapter = {
  /** The instalments at its start. */
  readonly rows: readonly LivingRow[];
  /** By their days. */
  readonly payments: readonly TakenPayment[];
  readonly endedBy: {
    readonly on: PlainDate;
    readonly kind: LoanChangeKind;
    readonly amountSatang: Satang | null;
  };
};

/** The charges after one chapter; throws where a payment in the books cannot be taken again. */
export function standingAfter(
  { rows, payments, endedBy }: Chapter,
  rate: Rate,
  before: LateStanding,
): LateStanding {
  const replayed = replayPayments({ rows, rate, payments, late: before });
  if ('refused' in replayed) throw new Error(`Payment ${replayed.id}: ${replayed.refused}`);
  const then = standingOn({ rows: replayed.rows, rate }, replayed.late, endedBy.on);
  if (endedBy.kind !== 'waive-default-interest') return then;
  const met = then.late.met + (endedBy.amountSatang ?? 0n);
  return { ...then, late: { ...then.late, met } };
}
