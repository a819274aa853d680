/** The solver against every answer of small villages, one by one: same worth, same answer, tie rule and all. */

import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isSmall, tryAll } from '#domain/allocation/brute-force';
import { modelOf } from '#domain/allocation/model';
import { propose } from '#domain/allocation/propose';
import { smallVillage } from '#domain/allocation/testing/villages';
import { weigh } from '#domain/allocation/verify';
import { satang } from '#domain/money/satang';
import { loadSolver, type LoadedSolver } from './highs.ts';

const PATIENT = { secondsLeft: () => 60, forBest: 60 };

let solver: LoadedSolver;
beforeAll(async () => {
  solver = await loadSolver();
});

describe('the solver', () => {
  it('finds what trying all answers finds, for 250 small villages', () => {
    fc.assert(
      fc.property(smallVillage, (village) => {
        const model = modelOf(village);
        expect(isSmall(model)).toBe(true);
        const found = propose(model, solver.solve, PATIENT);
        const best = tryAll(model);
        expect({ placement: found.placement, worth: found.worth }).toEqual(best);
        expect(found.bound).toBe(found.worth);
        expect(found.areTiesSettled).toBe(true);
      }),
      { numRuns: 250 },
    );
  });

  it('says truly what lending to a household first would cost', () => {
    fc.assert(
      fc.property(smallVillage, (village) => {
        const model = modelOf(village);
        const { instead } = propose(model, solver.solve, PATIENT);
        for (const { caseAt, placement, worth } of instead) {
          expect(weigh(model, placement)).toEqual({ worth });
          const others = model.pairs.filter((pair) => pair.caseAt === caseAt);
          const bestWith = others.map((pair) => {
            const rooms = model.roomsSatang.map((room, at) =>
              at === pair.fundAt ? satang(room - pair.amountSatang) : room,
            );
            const rest = {
              ...model,
              roomsSatang: rooms,
              pairs: model.pairs.filter((one) => one.caseAt !== caseAt),
            };
            return tryAll(rest).worth + pair.points;
          });
          expect(worth).toBe(bestWith.reduce((most, one) => (one > most ? one : most), 0n));
        }
      }),
      { numRuns: 100 },
    );
  });
});
