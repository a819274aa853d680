/**
 * How an allocation comes about: the best answer the solver finds in its time, made to stand in whole
 * satang; where it is proved best, the tie rule; then, for each household left out, what it would cost
 * all others to lend to it first.
 */

import {
  askerOf,
  LEAST_SECONDS,
  placementOf,
  type Answer,
  type Ground,
  type Solver,
  type SolverTime,
} from './asking.ts';
import { pairsByCase, type Model, type Placement } from './model.ts';
import { settleTies } from './settle-ties.ts';
import { chosenPairs, settleIn, weigh } from './verify.ts';

/** Lending to one household first: what the answer is worth then, and whether it is proved best. */
export interface Instead {
  readonly caseAt: number;
  readonly placement: Placement;
  readonly worth: bigint;
  readonly isBest: boolean;
}

export interface Proposed {
  readonly placement: Placement;
  /** In points. */
  readonly worth: bigint;
  /** No answer is worth more. Equal to `worth` when the answer is proved best. */
  readonly bound: bigint;
  /** Whether the tie rule has spoken for every household; never for an answer that is not proved best. */
  readonly areTiesSettled: boolean;
  /** For households left out that a fund could lend to, as far as time allowed. */
  readonly instead: readonly Instead[];
}

/** What the solver proposes for the model, within the time. */
export function propose(model: Model, solver: Solver, time: SolverTime): Proposed {
  if (model.pairs.length === 0) return nothingToPlace(model);
  const ask = askerOf(model, solver);
  const first = ask({}, Math.min(time.forBest, time.secondsLeft()));
  const found = settleIn(model, first.chosen);
  const worth = worthOf(model, found);
  const bound = boundOf(model, { worth, bound: first.bound });
  const ground = { model, placement: found, ask, time };
  const { placement, areTiesSettled } =
    worth === bound
      ? settleTies({ ...ground, worth })
      : { placement: found, areTiesSettled: false };
  const instead = askInstead({ ...ground, placement });
  return orBetter(model, { placement, worth, bound, areTiesSettled, instead });
}

/** Asking on may come upon an answer better than the one that time allowed to find first. */
function orBetter(model: Model, first: Proposed): Proposed {
  const best = first.instead.reduce<Pick<Proposed, 'placement' | 'worth'>>(
    (better, one) => (one.worth > better.worth ? one : better),
    first,
  );
  if (best === first) return first;
  const placement = settleIn(model, chosenPairs(model, best.placement));
  const worth = worthOf(model, placement);
  const bound = worth > first.bound ? worth : first.bound;
  const instead = first.instead.filter(({ caseAt }) => placement[caseAt] === null);
  return { ...first, placement, worth, bound, instead };
}

function nothingToPlace({ caseCount }: Model): Proposed {
  const placement = Array.from({ length: caseCount }, () => null);
  return { placement, worth: 0n, bound: 0n, areTiesSettled: true, instead: [] };
}

/** Throws when what was made to stand does not: a mistake of this house, not of the solver. */
function worthOf(model: Model, placement: Placement): bigint {
  const weighed = weigh(model, placement);
  if ('fault' in weighed) throw new Error(`An answer does not stand: ${weighed.fault}`);
  return weighed.worth;
}

/** Solvers count in fractions; points are whole, so a bound is rounded down once noise is allowed for. */
const NOISE = 0.01;

/** Never below the answer in hand, never above every household at its best fund. */
function boundOf(model: Model, said: { worth: bigint; bound: number }): bigint {
  const best = pairsByCase(model).map((pairs) =>
    pairs.reduce((most, { points }) => (points > most ? points : most), 0n),
  );
  const ceiling = best.reduce((sum, points) => sum + points, 0n);
  if (!Number.isFinite(said.bound)) return ceiling;
  const bound = BigInt(Math.floor(said.bound + NOISE));
  if (bound < said.worth) return said.worth;
  return bound < ceiling ? bound : ceiling;
}

function askInstead({ model, placement, ask, time }: Ground): Instead[] {
  const leftOut = pairsByCase(model).flatMap((pairs, caseAt) =>
    placement[caseAt] === null && pairs.length > 0 ? [caseAt] : [],
  );
  const found: Instead[] = [];
  for (const [done, caseAt] of leftOut.entries()) {
    const seconds = time.secondsLeft() / (leftOut.length - done);
    if (seconds < LEAST_SECONDS) break;
    const answer = ask({ settled: new Map([[caseAt, 'lent-to']]) }, seconds);
    const one = insteadOf(model, answer, caseAt);
    if (one !== undefined) found.push(one);
  }
  return found;
}

/** Undefined when no answer that stands came in time. */
function insteadOf(model: Model, answer: Answer, caseAt: number): Instead | undefined {
  const placement = placementOf(model, answer.chosen);
  const weighed = weigh(model, placement);
  if ('fault' in weighed || placement[caseAt] === null) return undefined;
  const { worth } = weighed;
  return { caseAt, placement, worth, isBest: answer.outcome === 'best' };
}
