import { ZERO_SATANG } from '../../../money/satang.ts';
import { ZERO_FRACTION } from '../../../schedules/amounts/fraction.ts';
import { planSchedule } from '../../../schedules/plan-schedule.ts';
import type { PlannedRow } from '../../../schedules/rows/rest.ts';
import { MOST_RECAST_ROWS } from '../../../schedules/terms/refusals.ts';
import type { ScheduleTerms } from '../../../schedules/terms/terms.ts';
import { type PlannedDrawdown, withFees } from '../../../schedules/totals/fees.ts';
import { nothingCounted } from '../counting/counted.ts';
import type { LivingContract } from '../terms/events.ts';
import { PAYMENT_PARTS } from '../terms/policies.ts';
import type { RefusedSimulation } from '../terms/refusals.ts';
import { type LivingLoan, targetsOf } from './living-loan.ts';

/**
 * The loan on the day of its first drawdown, before the money is handed over. Each event may have all
 * rows planned again: of both together there may be only so many.
 */
export function beginLoan(
  contract: LivingContract,
  events: number,
): { loan: LivingLoan } | RefusedSimulation {
  const refused = refuseContract(contract);
  if (refused !== null) return refused;
  const planned = planSchedule(contract.terms);
  if ('refused' in planned) return planned;
  const { rows, rest, drawdowns } = planned.schedule;
  if (rows.length * events > MOST_RECAST_ROWS) return { refused: 'too-many-changes' };
  return {
    loan: {
      contract,
      rest: { ...rest, balanceSatang: ZERO_SATANG },
      targets: targetsOf(rest, rows),
      closed: [],
      met: new Map(),
      carried: new Map(),
      laidFees: spreadFees(rows, contract.terms, drawdowns),
      owedSatang: 0n,
      openingSatang: 0n,
      deferredSatang: 0n,
      counted: nothingCounted(rest.from),
      late: { exact: ZERO_FRACTION, met: 0n },
      afterTerm: { contract: ZERO_FRACTION, statutory: ZERO_FRACTION, met: 0n },
    },
  };
}

function refuseContract({ terms, policies }: LivingContract): RefusedSimulation | null {
  const named = new Set(policies.order);
  if (named.size !== policies.order.length || named.size !== PAYMENT_PARTS.length) {
    return { refused: 'order-names-each-part-once' };
  }
  if (policies.interestRuns === 'day') {
    if (terms.shape.kind === 'flat') return { refused: 'flat-interest-has-no-days' };
    if (terms.conventions.interestOn !== 'actual-balance') {
      return { refused: 'days-need-the-actual-balance' };
    }
  }
  return null;
}

/** What the contract spreads over its instalments, by due date. */
function spreadFees(
  rows: readonly PlannedRow[],
  terms: ScheduleTerms,
  drawdowns: readonly PlannedDrawdown[],
): LivingLoan['laidFees'] {
  const fees = terms.fees.filter(({ time }) => time === 'spread-over-instalments');
  const spread = withFees(rows, { ...terms, fees }, drawdowns);
  return new Map(fees.length === 0 ? [] : spread.map((row) => [row.dueOn, row.feesSatang]));
}
