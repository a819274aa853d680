/** The open rows planned again, by the engine of new loans. */

import { satang } from '../../../money/satang.ts';
import { drawnWithin } from '../../../schedules/accrual/spans.ts';
import { planRest } from '../../../schedules/rows/plan-rest.ts';
import type { Rest } from '../../../schedules/rows/rest.ts';
import { type LivingLoan, restOf, targetsOf } from '../state/living-loan.ts';
import { countMetWhole, firstAhead, hasMetAhead, withPrincipalOf } from '../state/met-ahead.ts';
import { type OpenRow, openRows } from '../state/open-rows.ts';
import type { RefusedSimulation } from '../terms/refusals.ts';

type Replanned = { readonly loan: LivingLoan } | RefusedSimulation;

/** From the start of the period in course: a change of rate, a drawdown, arrears laid on. */
export function replanFromCourse(loan: LivingLoan): Replanned {
  if (loan.rest.dues.length === 0) return { loan };
  const rest = restOf(loan);
  const planned = planRest(rest);
  if ('refused' in planned) return planned;
  const again = { ...loan, targets: targetsOf(rest, planned.rows) };
  // What was met ahead counts towards the new instalments, which stand then as they are.
  return { loan: hasMetAhead(again) ? withPrincipalOf(again, openRows(again)) : again };
}

/**
 * What is left to pay, laid anew on the rows to come that have not got all their principal. The row in
 * course stays as it is, and so do rows whose principal was met ahead.
 */
export function replanAhead(loan: LivingLoan): Replanned {
  const rows = openRows(loan);
  const kept = firstAhead(loan) + countMetWhole(loan, rows);
  if (kept >= rows.length) return { loan };
  const rest = restAfter(loan, rows.slice(0, kept));
  const planned = planRest(rest);
  if ('refused' in planned) return planned;
  const targets = targetsOf(rest, planned.rows).map((target, index) => {
    const has = rows[kept + index]?.metPrincipalSatang ?? 0n;
    return { ...target, principalSatang: satang(target.principalSatang + has) };
  });
  return { loan: { ...loan, targets: [...loan.targets.slice(0, kept), ...targets] } };
}

/** What is left to plan after some open rows, which are taken as paid. */
function restAfter(loan: LivingLoan, rows: readonly OpenRow[]): Rest {
  const { rest } = loan;
  const last = rows.at(-1);
  if (last === undefined) return { ...restOf(loan), balanceSatang: satang(loan.openingSatang) };
  const first = rest.flow.drawdowns[0]?.on ?? rest.from;
  return {
    ...rest,
    from: last.accruesTo,
    balanceSatang: last.balanceSatang,
    lentSatang: satang(drawnWithin(rest.flow.drawdowns, { from: first, to: last.accruesTo })),
    unpaidInterestSatang: satang(last.deferredSatang),
    dues: rest.dues.slice(rows.length),
    firstNumber: rest.firstNumber + rows.length,
  };
}
