/**
 * The tie rule carried out by the solver: among answers of the same worth it is asked for the one in
 * which the oldest cases are lent to, a group of cases at a time, and then for the funds. Each group
 * counts in powers, so that an older case outweighs all younger ones of its group together.
 */

import { LEAST_SECONDS, placementOf, type Ground } from './asking.ts';
import type { Pair, Placement } from './model.ts';
import { weigh } from './verify.ts';

/** Groups small enough that their powers are whole and far from the edge of a solver's exactness. */
const CASES_A_GROUP = 16;
const MOST_POWER = 100_000;

type Settled = Map<number, number | null | 'lent-to'>;

interface Walk extends Ground {
  readonly worth: bigint;
}

/** One question: which of the group's cases are lent to, or which fund lends to each. */
interface Step {
  readonly countOf: (pair: Pair) => bigint;
  readonly settle: (placement: Placement) => void;
}

/** The best answer that the rule names. Unsettled when time ran out on the way: then the last found. */
export function settleTies(walk: Walk): { placement: Placement; areTiesSettled: boolean } {
  const settled: Settled = new Map();
  const cases = Array.from({ length: walk.model.caseCount }, (_, at) => at);
  let { placement } = walk;
  for (const group of inGroups(cases, CASES_A_GROUP)) {
    const next = askStep({ ...walk, placement }, settled, servedStep(group, settled));
    if (next === undefined) return { placement, areTiesSettled: false };
    placement = next;
  }
  const lentTo = cases.filter((at) => placement[at] !== null);
  const funds = walk.model.roomsSatang.length;
  for (const group of inGroups(lentTo, fundGroupSize(funds))) {
    const next = askStep({ ...walk, placement }, settled, fundStep(group, { settled, funds }));
    if (next === undefined) return { placement, areTiesSettled: false };
    placement = next;
  }
  return { placement, areTiesSettled: true };
}

/** Undefined when no proved answer of full worth came in time. */
function askStep(walk: Walk, settled: Settled, step: Step): Placement | undefined {
  const { model, worth, time } = walk;
  const seconds = time.secondsLeft();
  if (seconds < LEAST_SECONDS) return undefined;
  const { countOf } = step;
  const answer = walk.ask({ countOf, atLeast: worth, settled }, seconds);
  if (answer.outcome !== 'best') return undefined;
  const placement = placementOf(model, answer.chosen);
  const weighed = weigh(model, placement);
  if ('fault' in weighed || weighed.worth !== worth) return undefined;
  step.settle(placement);
  return placement;
}

function servedStep(group: readonly number[], settled: Settled): Step {
  return {
    countOf: ({ caseAt }) => {
      const at = group.indexOf(caseAt);
      return at < 0 ? 0n : 2n ** BigInt(group.length - 1 - at);
    },
    settle: (placement) => {
      for (const at of group) settled.set(at, placement[at] === null ? null : 'lent-to');
    },
  };
}

function fundStep(
  group: readonly number[],
  { settled, funds }: { settled: Settled; funds: number },
): Step {
  return {
    countOf: ({ caseAt, fundAt }) => {
      const at = group.indexOf(caseAt);
      return at < 0
        ? 0n
        : BigInt(funds - fundAt) * BigInt(funds + 1) ** BigInt(group.length - 1 - at);
    },
    settle: (placement) => {
      for (const at of group) settled.set(at, placement[at] ?? null);
    },
  };
}

/** How many cases of `funds` choices each keep their powers below the limit. */
function fundGroupSize(funds: number): number {
  return Math.max(1, Math.floor(Math.log(MOST_POWER) / Math.log(funds + 1)));
}

function inGroups(cases: readonly number[], size: number): number[][] {
  const groups: number[][] = [];
  for (let at = 0; at < cases.length; at += size) groups.push(cases.slice(at, at + size));
  return groups;
}
