/** A phase is a run of rows planned at once; a change of rate, a top-up or a row by hand begins another. */

import type { PlainDate } from '../../dates/plain-date.ts';
import { allocate } from '../../money/allocate.ts';
import { satang } from '../../money/satang.ts';
import { drawnWithin, type Flow } from '../accrual/spans.ts';
import { fraction, timesFraction } from '../amounts/fraction.ts';
import { roundTo } from '../amounts/roundings.ts';
import type { Due } from '../calendar/due.ts';
import type { Shape } from '../terms/terms.ts';
import { levelInstalment } from './level-instalment.ts';
import type { Rest } from './rest.ts';

export type Phase = {
  readonly startsAt: number;
  /** The level payment of an annuity; zero for other shapes. */
  readonly levelSatang: bigint;
  /** The principal of each row from the first of the phase, where a shape shares it out. */
  readonly principals: readonly bigint[];
};

type PhaseStart = {
  readonly index: number;
  readonly from: PlainDate;
  readonly balanceSatang: bigint;
};

/** Plans the rows from one on, by what is owed there and what is known then. */
export function startPhase(rest: Rest, start: PhaseStart): Phase {
  const { index, from, balanceSatang } = start;
  const dues = rest.dues.slice(index);
  const flow = knownFlow(rest.flow, from, dues[0]);
  const none = { startsAt: index, levelSatang: 0n, principals: [] };
  if (rest.shape.kind === 'annuity') {
    const level = levelInstalment({ flow, from, balanceSatang, dues });
    return { ...none, levelSatang: roundTo(level, flow.conventions.rounding.instalment) };
  }
  const weights = weightsBy(rest.shape, dues);
  if (weights === null) return none;
  const to = dues.at(-1)?.accruesTo ?? from;
  const fixed = dues.reduce((sum, due) => sum + fixedPrincipal(due), 0n);
  const pool = balanceSatang + drawnWithin(flow.drawdowns, { from, to }) - fixed;
  return { ...none, principals: sharedOut(pool < 0n ? 0n : pool, weights, flow) };
}

/** Whether the row at an index begins a phase: the first, one after a row by hand, one with a change. */
export function beginsPhase(rest: Rest, index: number, from: PlainDate): boolean {
  if (index === 0) return true;
  if (rest.dues[index - 1]?.fixed !== null) return true;
  if (rest.flow.conventions.recast === 'level-over-all') return false;
  const to = rest.dues[index]?.accruesTo ?? from;
  const isWithin = (day: PlainDate) => day >= from && day < to;
  return (
    rest.flow.rates.some((step) => isWithin(step.from)) ||
    rest.flow.drawdowns.some(({ on }) => isWithin(on))
  );
}

/**
 * What a phase needs to know: the rate in force when it begins and what changes later. With a new
 * instalment at each change, what changes after the row in hand is not known yet.
 */
function knownFlow(flow: Flow, from: PlainDate, due: Due | undefined): Flow {
  const inForce = Math.max(
    0,
    flow.rates.findLastIndex((step) => step.from <= from),
  );
  const rates = flow.rates.slice(inForce);
  const drawdowns = flow.drawdowns.filter(({ on }) => on >= from);
  if (flow.conventions.recast === 'level-over-all' || due === undefined) {
    return { ...flow, rates, drawdowns };
  }
  const { accruesTo } = due;
  return {
    ...flow,
    rates: rates.filter((step) => step.from < accruesTo),
    drawdowns: drawdowns.filter(({ on }) => on < accruesTo),
  };
}

function weightsBy(shape: Shape, dues: readonly Due[]): bigint[] | null {
  const isFree = (due: Due) => due.fixed === null && !due.grace.principal;
  switch (shape.kind) {
    case 'equal-principal':
    case 'flat':
      return dues.map((due) => (isFree(due) ? 1n : 0n));
    case 'principal-shares':
      return dues.map((due) => (isFree(due) ? due.shareMillionths : 0n));
    case 'annuity':
    case 'bullet':
    case 'interest-only':
    case 'floating-interest':
    case 'fixed-instalment':
    case 'fixed-per-cent':
      return null;
  }
}

function fixedPrincipal({ fixed }: Due): bigint {
  return fixed !== null && 'principalSatang' in fixed ? fixed.principalSatang : 0n;
}

function sharedOut(pool: bigint, weights: readonly bigint[], { conventions }: Flow): bigint[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total === 0n) return weights.map(() => 0n);
  const { oddSatang, rounding } = conventions;
  if (oddSatang === 'largest-remainder') {
    const { unitSatang } = rounding.principal;
    const units = allocate(satang(pool / unitSatang), weights);
    return units.map((count) => count * unitSatang);
  }
  return weights.map((weight) =>
    roundTo(timesFraction(pool, fraction(weight, total)), rounding.principal),
  );
}
