/** Until when the oldest instalment in arrears of a contract can be claimed. */

import type { z } from 'zod';
import type { LoanView } from '#contracts/loans';
import type { LoanPage } from '#database/loans/loan-page';
import { plainDate } from '#domain/dates/plain-date';
import type { LivingRow } from '#domain/interest/repayment';
import { prescriptionOf } from '#domain/law/prescription';

interface Overdue {
  readonly schedule: LoanPage['schedule'];
  readonly repayments: readonly Pick<LoanPage['repayments'][number], 'paidOn' | 'cancelledOn'>[];
}

/** A payment in part makes the time run again (CCC s.193/14). */
export function prescriptionView(
  { schedule, repayments }: Overdue,
  today: string,
): z.input<typeof LoanView>['prescription'] {
  const oldest = schedule.find((row) => row.dueOn < today && isOwed(row));
  if (oldest === undefined) return null;
  const standing = repayments.filter(({ cancelledOn }) => cancelledOn === null);
  const paidOn = standing
    .map((paid) => paid.paidOn)
    .toSorted()
    .at(-1);
  const { lastDayOn, hasPassed } = prescriptionOf({
    kind: 'instalments',
    dueOn: oldest.dueOn,
    restartedOn: paidOn === undefined ? null : plainDate(paidOn),
    on: plainDate(today),
  });
  return { oldestDueOn: oldest.dueOn, lastDayOn, hasPassed };
}

function isOwed(row: LivingRow): boolean {
  return row.paymentSatang > row.paidPrincipalSatang + row.paidInterestSatang;
}
