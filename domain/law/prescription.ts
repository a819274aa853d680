/**
 * When a claim can no longer be enforced if the debtor pleads it (Civil and Commercial Code s.193/9).
 * A written acknowledgement, a part payment, a payment of interest or security makes the whole time
 * run again from that day (s.193/14, s.193/15): whoever asks a household for a baht or a signature
 * tells it so first.
 */

import { addMonths, type PlainDate } from '../dates/plain-date.ts';

/** Ten years in general (s.193/30); five for principal by instalments and for interest (s.193/33). */
export const PRESCRIPTION_KINDS = ['general', 'instalments', 'interest'] as const;
export type PrescriptionKind = (typeof PRESCRIPTION_KINDS)[number];

const YEARS: Record<PrescriptionKind, number> = { general: 10, instalments: 5, interest: 5 };

export interface Prescription {
  readonly kind: PrescriptionKind;
  readonly years: number;
  /** From which day the time runs: the due day, or the last payment or signature when that is later. */
  readonly runsFrom: PlainDate;
  /** The last day on which the claim can be brought: the same day of the month, years later. */
  readonly lastDayOn: PlainDate;
  readonly hasPassed: boolean;
}

/**
 * `restartedOn` is the last day on which the debtor paid or signed for the debt, or null. One that
 * came after the time had passed restarts nothing here: whether it revives the debt is for legal aid.
 */
export function prescriptionOf(claim: {
  readonly kind: PrescriptionKind;
  readonly dueOn: PlainDate;
  readonly restartedOn: PlainDate | null;
  readonly on: PlainDate;
}): Prescription {
  const { kind, dueOn, restartedOn, on } = claim;
  const years = YEARS[kind];
  const firstEnd = addMonths(dueOn, years * 12);
  const isRestarted = restartedOn !== null && restartedOn > dueOn && restartedOn <= firstEnd;
  const runsFrom = isRestarted ? restartedOn : dueOn;
  const lastDayOn = addMonths(runsFrom, years * 12);
  return { kind, years, runsFrom, lastDayOn, hasPassed: on > lastDayOn };
}
