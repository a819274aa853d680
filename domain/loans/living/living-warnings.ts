/** What the law has to say about a loan as it lives. Warnings go with every answer; they stop nothing. */

import type { PlainDate } from '../../dates/plain-date.ts';
import { type Prescription, prescriptionOf } from '../../law/prescription.ts';
import { isAboveLawful } from '../loan-warnings.ts';
import { isPayment } from './ordered-events.ts';
import type { SimulatedLoan } from './simulate-loan.ts';

/** In the order they are told. */
export const LIVING_WARNINGS = [
  'rate-above-lawful',
  'late-charge-is-void',
  'payment-restarts-prescription',
  'prescription-has-passed',
] as const;
export type LivingWarning = (typeof LIVING_WARNINGS)[number];

export function livingWarnings({ loan, arrears, lines }: SimulatedLoan): {
  readonly warnings: readonly LivingWarning[];
  /** Of the oldest instalment in arrears; null when nothing is overdue. */
  readonly prescription: Prescription | null;
} {
  const { late } = loan.contract.policies;
  const { oldestDueOn } = arrears;
  const paidOn = lines.findLast((line) => isPayment(line) && !line.isReversed)?.on ?? null;
  const prescription =
    oldestDueOn === null ? null : prescribed(oldestDueOn, paidOn, loan.counted.to);
  const isVoid = late !== null && late.base !== 'missed-principal';
  const holds: Record<LivingWarning, boolean> = {
    'rate-above-lawful': loan.rest.flow.rates.some(isAboveLawful),
    'late-charge-is-void': isVoid,
    'payment-restarts-prescription': prescription !== null,
    'prescription-has-passed': prescription?.hasPassed === true,
  };
  return { warnings: LIVING_WARNINGS.filter((warning) => holds[warning]), prescription };
}

/** Principal paid by instalments, and interest: five years from the day each fell due (s.193/33). */
function prescribed(dueOn: PlainDate, paidOn: PlainDate | null, on: PlainDate): Prescription {
  return prescriptionOf({ kind: 'instalments', dueOn, restartedOn: paidOn, on });
}
