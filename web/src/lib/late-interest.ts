/** Default interest of a contract's page, as the rules of interest take it. */

import type { LoanView } from '#contracts/loans';
import { plainDate } from '#domain/dates/plain-date';
import { type LateStanding, nothingLate } from '#domain/loans/living/late-standing';
import { satangFromJson } from '#domain/money/satang';
import { fraction } from '#domain/schedules/amounts/fraction';

/** At the start of the contract or its last change, or after the last payment. */
export function lateStandingOf(loan: LoanView, at: 'start' | 'last'): LateStanding {
  const rows = loan.schedule.map(({ dueOn }) => ({ dueOn: plainDate(dueOn) }));
  const { defaultInterest } = loan;
  if (defaultInterest === null) return nothingLate('none', rows);
  const { on, numerator, denominator, metSatang } = defaultInterest[at];
  const exact = fraction(BigInt(numerator), BigInt(denominator));
  return {
    ...nothingLate(defaultInterest.rule, rows),
    on: plainDate(on),
    late: { exact, met: satangFromJson(metSatang) },
  };
}
