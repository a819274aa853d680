/** What our own rules make of a contract under the centre: payment by payment as the books will. */

import { yearlyDecliningRate } from '../../interest/rate.ts';
import { allocatePayment, livingRows, type LivingRow } from '../../interest/repayment.ts';
import { annuityInstalment, scheduleOf } from '../../interest/schedule.ts';
import { satang, sumSatang, type Satang } from '../../money/satang.ts';
import type { BookRow } from '../layout/sheets.ts';

/** The principal left after the last payment, or the row of the payment that cannot be booked. */
export function contractBalance(
  loan: BookRow<'loans'>,
  payments: readonly BookRow<'repayments'>[],
): { balanceSatang: Satang } | { refusedRow: number } {
  const rate = yearlyDecliningRate(loan.rate);
  const terms = { principalSatang: loan.principal, rate, termMonths: loan.termMonths };
  const instalmentSatang = annuityInstalment(terms);
  let rows: readonly LivingRow[] = livingRows(
    scheduleOf({ ...terms, firstDueOn: loan.firstDueOn }).rows,
  );
  for (const { row, paidOn, amount } of inOrder(payments)) {
    const payment = { rows, rate, instalmentSatang, amountSatang: amount, paidOn };
    const outcome = allocatePayment(payment);
    if ('refused' in outcome || outcome.isPaidOff) return { refusedRow: row };
    rows = outcome.rows;
  }
  const owed = rows.map((row) => row.principalSatang - row.paidPrincipalSatang);
  return { balanceSatang: satang(sumSatang(owed)) };
}

/** By their days; of one day, in the order of the sheet. */
export function inOrder<Payment extends Pick<BookRow<'repayments'>, 'paidOn'>>(
  payments: readonly Payment[],
): Payment[] {
  return payments.toSorted((a, b) => (a.paidOn === b.paidOn ? 0 : a.paidOn < b.paidOn ? -1 : 1));
}
