import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Solved, Solver } from './asking.ts';
import { tryAll } from './brute-force.ts';
import { modelOf } from './model.ts';
import { propose } from './propose.ts';
import { aCase, aFund, smallVillage, WEIGHTS } from './testing/villages.ts';
import { weigh } from './verify.ts';
import type { Village } from './village.ts';

const TIME = { secondsLeft: () => 10, forBest: 5 };

/** One large loan, or two small ones that count more together. */
const VILLAGE: Village = {
  weights: WEIGHTS,
  cases: [aCase('large', 50_000), aCase('small', 30_000), aCase('other', 25_000)],
  funds: [aFund('only', 55_000)],
  barred: [],
};

/** A solver that says what it is told to, question by question. */
function saying(...answers: readonly Solved[]): Solver {
  let asked = 0;
  return () => {
    const answer = answers[asked] ?? { outcome: 'nothing-found', bound: Number.POSITIVE_INFINITY };
    asked += 1;
    return answer;
  };
}

const stopped = (...columns: string[]): Solved => ({
  outcome: 'stopped',
  columns: new Set(columns),
  bound: 70_000.4,
});

describe('propose', () => {
  it('tells how far the best may be when the solver was stopped, and never settles ties then', () => {
    const model = modelOf(VILLAGE);
    const found = propose(model, saying(stopped('x_2_1', 'x_3_1')), TIME);
    expect(found).toMatchObject({
      placement: [null, 0, 0],
      worth: 29_200n + 24_500n,
      bound: 70_000n,
      areTiesSettled: false,
      instead: [],
    });
  });

  it('takes the better answer that it comes upon while asking for those left out', () => {
    const model = modelOf(VILLAGE);
    const found = propose(model, saying(stopped('x_1_1'), stopped('x_2_1', 'x_3_1')), TIME);
    expect(found.placement).toEqual([null, 0, 0]);
    expect(weigh(model, found.placement)).toEqual({ worth: found.worth });
  });

  it('makes an answer stand that a solver rounded wrongly', () => {
    const model = modelOf(VILLAGE);
    const found = propose(model, saying(stopped('x_1_1', 'x_2_1', 'x_3_1')), TIME);
    expect(found.placement).toEqual([0, null, null]);
  });

  it('stands, and is never above its bound, even where the solver finds nothing at all', () => {
    fc.assert(
      fc.property(smallVillage, (village) => {
        const model = modelOf(village);
        const found = propose(model, saying(), TIME);
        expect(weigh(model, found.placement)).toEqual({ worth: found.worth });
        expect(found.bound).toBeGreaterThanOrEqual(tryAll(model).worth);
      }),
    );
  });
});
