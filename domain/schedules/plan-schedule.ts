/**
 * The schedule of any loan by named conventions. Exact fractions inside; money is rounded only where
 * a rounding is named, and the last instalment absorbs what rounding left.
 */

import { ZERO_SATANG } from '../money/satang.ts';
import { isOpenEnded } from './calendar/due-dates.ts';
import { planDues } from './calendar/plan-dues.ts';
import { changeByHand, type Plan } from './rows/hand-rows.ts';
import { planRest } from './rows/plan-rest.ts';
import type { PlannedRow, Rest } from './rows/rest.ts';
import { refuseAgainstDues, refuseTerms } from './terms/check-terms.ts';
import type { Conventions } from './terms/conventions.ts';
import type { RefusedSchedule } from './terms/refusals.ts';
import type { ScheduleTerms } from './terms/terms.ts';
import { type PlannedDrawdown, plannedDrawdowns, withFees } from './totals/fees.ts';
import { type PlanTotals, totalsOver } from './totals/totals.ts';

export type PlannedSchedule = {
  readonly rows: readonly PlannedRow[];
  readonly drawdowns: readonly PlannedDrawdown[];
  readonly totals: PlanTotals;
  /** Every convention that was used, as the terms named it. */
  readonly conventions: Conventions;
  /** What was planned, to plan the rest of it again from any row on (`restAfter`, `planRest`). */
  readonly rest: Rest;
};

export function planSchedule(
  terms: ScheduleTerms,
): { schedule: PlannedSchedule } | RefusedSchedule {
  const begun = beginPlan(terms);
  if ('refused' in begun) return begun;
  const planned = planRest(begun.rest);
  if ('refused' in planned) return planned;
  let plan: Plan = { rest: begun.rest, rows: planned.rows };
  for (const change of terms.handRows) {
    const changed = changeByHand(plan, change);
    if ('refused' in changed) return changed;
    plan = changed;
  }
  const { drawdowns } = begun;
  const rows = withFees(plan.rows, terms, drawdowns);
  const totals = totalsOver(rows, drawdowns);
  const { conventions } = terms;
  return { schedule: { rows, drawdowns, totals, conventions, rest: plan.rest } };
}

type Begun = { readonly rest: Rest; readonly drawdowns: readonly PlannedDrawdown[] };

function beginPlan(terms: ScheduleTerms): Begun | RefusedSchedule {
  const refused = refuseTerms(terms);
  if (refused !== null) return refused;
  const dated = planDues(terms);
  if ('refused' in dated) return dated;
  const misfit = refuseAgainstDues(terms, dated.dues);
  if (misfit !== null) return misfit;
  const drawdowns = plannedDrawdowns(terms);
  const first = drawdowns[0];
  const isPaidOut = drawdowns.every(
    (drawdown) => drawdown.handedOverSatang > drawdown.feesPaidSatang,
  );
  if (first === undefined || !isPaidOut) return { refused: 'nothing-is-paid-out' };
  const { shape, rates, conventions } = terms;
  return {
    drawdowns,
    rest: {
      shape,
      flow: {
        rates,
        conventions,
        drawdowns: drawdowns.map(({ on, principalSatang }) => ({
          on,
          amountSatang: principalSatang,
        })),
      },
      from: first.on,
      balanceSatang: ZERO_SATANG,
      lentSatang: ZERO_SATANG,
      unpaidInterestSatang: ZERO_SATANG,
      dues: dated.dues,
      isOpenEnded: isOpenEnded(terms.dues),
      firstNumber: 1,
    },
  };
}
