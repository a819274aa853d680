/** The open rows planned again, by the engine of new loans. */

import { satang } from '../../../money/satang.ts';
import { drawnWithin } from '../../../schedules/accrual/spans.ts';
import { planRest } from '../../../schedules/rows/plan-rest.ts';
import type { Rest } from '../../../schedules/rows/rest.ts';
import { type LivingLoan, NO_TARGET, restOf, targetsOf } from '../state/living-loan.ts';
import { rowInCourse } from '../state/open-rows.ts';
import { dueAt } from '../state/standing.ts';
import type { RefusedSimulation } from '../terms/refusals.ts';

type Replanned = { readonly loan: LivingLoan } | RefusedSimulation;

/** From the start of the period in course: a change of rate, a drawdown, arrears laid on. */
export function replanFromCourse(loan: LivingLoan): Replanned {
  if (loan.rest.dues.length === 0) return { loan };
  const rest = restOf(loan);
  const planned = planRest(rest);
  if ('refused' in planned) return planned;
  return { loan: { ...loan, targets: targetsOf(rest, planned.rows) } };
}

/** From the end of the period in course, whose row stays as it is: extra principal inside it. */
export function replanAfterCourse(loan: LivingLoan): Replanned {
  const { rest } = loan;
  const row = rowInCourse(loan);
  if (row === undefined || rest.dues.length === 1) return { loan };
  let ahead = 0n;
  for (const [dueOn, met] of loan.met) if (dueOn !== row.dueOn) ahead += met.principalSatang;
  const { accruesTo } = dueAt(loan, 0);
  const first = rest.flow.drawdowns[0]?.on ?? rest.from;
  const later: Rest = {
    ...rest,
    from: accruesTo,
    balanceSatang: satang(row.balanceSatang + ahead),
    lentSatang: satang(drawnWithin(rest.flow.drawdowns, { from: first, to: accruesTo })),
    unpaidInterestSatang: satang(row.deferredSatang),
    dues: rest.dues.slice(1),
    firstNumber: rest.firstNumber + 1,
  };
  const planned = planRest(later);
  if ('refused' in planned) return planned;
  const [target = NO_TARGET] = loan.targets;
  return { loan: { ...loan, targets: [target, ...targetsOf(later, planned.rows)] } };
}
